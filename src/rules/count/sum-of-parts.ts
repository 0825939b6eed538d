import { readNumeral } from '../../draft/numerals';
import type { Span } from '../../draft/span';
import type { Mark, ParagraphRule } from '../rule';

const NUMBER = '[0-9]{1,7}(?:\\.[0-9]{1,2})?|[一二两三四五六七八九十百千]{1,7}';
const UNIT = '万元|亿元|元|公里|平方米|[个名人项次条件起家户份场篇册处所支期批宗例台辆部套亩座部间眼]';
/** A total just before the words that open its parts: 「28条，其中」「共25个问题，包括」. */
const total = new RegExp(`(${NUMBER})(余|多)?(${UNIT})[^，。；：、0-9]{0,12}(?:(?:，|：|（)\\s?(?:其中|包括|分别(?:是|为)|分为)|中，)`, 'g');
const part = new RegExp(`(${NUMBER})(?:余|多)?(${UNIT})`, 'g');
/** Parts by rank, sex, age or schooling overlap: they are no parts of one whole. */
const OVERLAP = /党员|女|民族|岁|学历|本科|大专|研究生|硕士|博士|退役|军人|职称|科级|处级|县级|以下|班子成员|领导/;
/** Words that say that the parts make up the whole. */
const WHOLE = /(?:已|未|尚未|没有|正在)(?:整改|完成|办结|采纳|解决|销号|到位)|分为|分别(?:是|为)|男|其余|剩余|其他|由[^，。；]{0,12}组成/;
const OPEN = /等|以上|超过|近|约|余|多名|左右|不含|除外|特别|尤其/;

/**
 * A total and its parts in one sentence: 「共25个问题，其中已整改19个，正在整改5个」.
 * 其中 may name only some of the parts, or overlapping ones (女党员, 少数民族党员), so a mark needs parts of the same unit and either
 * words that make them the whole, or a sum within two of the total; a part greater than the total is always wrong.
 */
export const sumOfParts: ParagraphRule = {
  scope: 'paragraph',
  id: 'count/sum-of-parts',
  name: { zh: '分项之和与总数不符', en: 'The parts do not add up to the total' },
  why: { zh: '总数和分项对不上，数据就不可信。', en: 'Figures that do not add up are not trusted.' },
  source: { tier: '语言', reference: '数据前后一致' },
  examples: [
    { genre: 'other', text: '共查摆问题25个，其中已整改19个，正在整改5个。', marks: ['25个'] },
    { genre: 'other', text: '全局共有干部30名，其中党员35名。', marks: ['35名'] },
    { genre: 'other', text: '收到意见建议28条，其中窗口服务方面9条、食品安全方面11条、队伍管理方面6条。', marks: ['28条'] },
    { genre: 'other', text: '反馈的15个问题中，已完成整改11个，基本完成2个，正在推进1个。', marks: ['15个'] },
    { genre: 'other', text: '投入资金15.5万元，其中市级补助10万元、自筹5万元。', marks: ['15.5万元'] },
    { genre: 'other', text: '投入资金15.5万元，其中市级补助10万元、自筹5.5万元。', marks: [] },
    { genre: 'other', text: '现有干警52人，其中党员33人、女干警18人。', marks: [] },
    { genre: 'other', text: '全年走访群众300户，其中困难户12户、老党员8户。', marks: [] },
    { genre: 'other', text: '共查摆问题25个，其中已整改19个，正在整改6个。', marks: [] },
    { genre: 'other', text: '共有党员50名，其中女党员10名、少数民族党员3名。', marks: [] },
    { genre: 'other', text: '共召开会议12次，其中党组会5次，开展调研3次。', marks: [] },
    { genre: 'other', text: '共收集意见80余条，其中采纳60条，未采纳10条。', marks: [] },
    { genre: 'other', text: '共整改问题8个，新发现问题3个，累计办理12件。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    return /其中|包括|分|中，/.test(text) ? [...text.matchAll(total)].flatMap((match) => judge(text, index, match)) : [];
  },
};

interface Part {
  readonly value: number;
  readonly span: Span;
}

function judge(text: string, paragraph: number, match: RegExpExecArray): Mark[] {
  const [whole, digits = '', more, unit = ''] = match;
  const value = numberOf(digits);
  const from = match.index + whole.length;
  const stop = /[。！？\v]/.exec(text.slice(from, from + 200));
  const rest = text.slice(from, stop ? from + stop.index : from + 200);
  if (value === null || more !== undefined || /[第每各均]$/.test(text.slice(0, match.index))) return [];
  const clauses = firstClauses(rest);
  const parts: Part[] = [];
  for (const one of clauses.matchAll(part)) {
    const amount = numberOf(one[1] ?? '');
    // 没有一个村: 一 before a measure is mostly no part.
    if (amount === null || one[1] === '一' || one[2] !== unit || '第每各均'.includes(clauses.charAt(one.index - 1) || ' ')) continue;
    const at = from + one.index;
    parts.push({ value: amount, span: { paragraph, start: at, end: at + one[0].length } });
  }
  const listed = clauses.slice(0, (parts[parts.length - 1]?.span.end ?? from) - from);
  const span = { paragraph, start: match.index, end: match.index + digits.length + unit.length };
  const greater = parts.find((one) => one.value > value);
  if (greater) {
    return markOf(greater.span, [{ span, note: { zh: '总数', en: 'the total' } }], {
      zh: `其中一项是${greater.value}${unit}，比总数${value}${unit}还多，请核对。`,
      en: `One part is ${greater.value}, more than the total of ${value}. Please check.`,
    });
  }
  const sum = Math.round(parts.reduce((all, one) => all + one.value, 0) * 100) / 100;
  if (parts.length < 2 || sum === value || OPEN.test(listed)) return [];
  if (!WHOLE.test(listed) && (OVERLAP.test(listed) || Math.abs(sum - value) > Math.max(2, value / 20))) return [];
  // A total of 党员 may be split twice: by sex and by age. Then the parts make a multiple of it.
  if (sum % value === 0 || (WHOLE.test(listed) && sum > value * 1.5)) return [];
  return markOf(span, parts.map((one) => ({ span: one.span, note: { zh: '分项', en: 'a part' } })), {
    zh: `总数是${value}${unit}，各项相加是${sum}${unit}，请核对。`,
    en: `The total is ${value}, the parts add up to ${sum}. Please check.`,
  });
}

/** Parts are listed up to the next ； or 。, or the next total. */
function firstClauses(text: string): string {
  const end = /；|，(?:共|累计|合计|全年|同时|开展|组织|通报)/.exec(text);
  return end ? text.slice(0, end.index) : text;
}

function numberOf(digits: string): number | null {
  return digits.includes('.') ? Number(digits) : (readNumeral(digits)?.value ?? null);
}

function markOf(span: Span, evidence: Mark['evidence'] & object, message: Mark['message']): Mark[] {
  return [{ severity: 'warning', span, message, evidence }];
}
