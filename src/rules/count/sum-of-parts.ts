import type { Span } from '../../draft/span';
import type { Mark, ParagraphRule } from '../rule';
import { amountsIn, rounded, type Amount } from './amounts';
import { divisionsIn, sumOf, type Division } from './parts';

/** Traits that one person may have together: parts by several of them overlap. */
const TRAITS: readonly RegExp[] = [/党员|团员|群众(?=[0-9])|民主党派/, /女/, /民族/, /岁|青年|年轻/, /学历|本科|大专|研究生|硕士|博士/, /职称|证书|资格/, /退役|军人/, /班子成员|领导干部|正职|副职|科级|处级|县级/];
/** So many of them, from the first, are traits of which a total mostly has more than the text names. */
const PARTIAL = 6;
/** 「亿元以上项目3个」 bounds what is counted, not the count. */
const BOUND = /(?:[0-9.]{1,8}[万亿]?|[万亿])(?:元|人|亩|吨|岁|年)(?:以[上下内])/g;
const OPEN = /等|以上|超过|多名|左右|不含|除外|特别|尤其/;

/**
 * A total and its parts in one sentence: 「共25个问题，其中已整改19个，正在整改5个」「年底建成21个，还有10个没有建成」「……，共增加8名」.
 * 其中 may name only some of the parts, or overlapping ones (女党员, 少数民族党员), so a mark needs parts of the same kind and either
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
    { genre: 'other', text: '确定30个试点，年底建成21个，还有10个没有建成。', marks: ['30个试点'] },
    { genre: 'other', text: '新招聘教师4名、转岗3名，共增加8名。', marks: ['共增加8名'] },
    { genre: 'other', text: '对5名医生进行约谈，其中内科3名、外科1名、儿科2名，对2名医生暂停处方权。', marks: ['5名医生'] },
    { genre: 'other', text: '引进亿元以上项目3个、5000万元以上1亿元以下项目4个，合计8个。', marks: ['合计8个'] },
    { genre: 'other', text: '全年学习12次，涉及业务的占7次，理论专题只有6次。', marks: ['12次'] },
    { genre: 'other', text: '包保的6件积案只化解2件，尚有5件没有进展。', marks: ['6件'] },
    { genre: 'other', text: '12个乡镇、30个县直部门共40个单位参加。', marks: ['共40个'] },
    { genre: 'other', text: '排查风险点132个，其中高风险29个、中风险41个、低风险52个。', marks: ['132个'] },
    { genre: 'other', text: '对反馈的29个问题，细化措施67条，截至5月，已完成整改26个，正在推进4个。', marks: ['29个'] },
    { genre: 'other', text: '对反馈的29个问题，细化措施67条，截至5月，已完成整改26个，正在推进3个。', marks: [] },
    { genre: 'other', text: '现有党员864名，其中农村党员702名、机关党员152名。', marks: ['864名'] },
    { genre: 'other', text: '包保的6件积案只化解2件，尚有4件没有进展，12个乡镇、30个县直部门共42个单位参加。', marks: [] },
    { genre: 'other', text: '投入资金15.5万元，其中市级补助10万元、自筹5.5万元。', marks: [] },
    { genre: 'other', text: '依法批准逮捕192人，其中甲类41人、乙类76人、丙类75人，起诉263人。', marks: [] },
    { genre: 'other', text: '上年反馈问题12个，已整改10个，今年新反馈问题8个，正在整改3个。', marks: [] },
    { genre: 'other', text: '走访4个村、3个社区、36户群众，共收集意见44条。', marks: [] },
    { genre: 'other', text: '现有干警52人，其中党员33人、女干警18人。', marks: [] },
    { genre: 'other', text: '全年走访群众300户，其中困难户12户、老党员8户。', marks: [] },
    { genre: 'other', text: '共查摆问题25个，其中已整改19个，正在整改6个。', marks: [] },
    { genre: 'other', text: '共有党员50名，其中女党员10名、少数民族党员3名。', marks: [] },
    { genre: 'other', text: '共召开会议12次，其中党组会5次，开展调研3次。', marks: [] },
    { genre: 'other', text: '共收集意见80余条，其中采纳60条，未采纳10条。', marks: [] },
    { genre: 'other', text: '共整改问题8个，新发现问题3个，累计办理12件。', marks: [] },
  ],
  find: (paragraph, index) => {
    const amounts = amountsIn(paragraph);
    return amounts.length < 2 ? [] : divisionsIn(paragraph.text, amounts).flatMap((division) => judge(paragraph.text, index, division));
  },
};

function judge(text: string, paragraph: number, { total, parts, whole }: Division): Mark[] {
  const spanOf = ({ start, end }: Amount): Span => ({ paragraph, start, end });
  const greater = parts.find((part) => part.value > total.value);
  const all = [total, ...parts];
  const span = { paragraph, start: Math.min(...all.map(({ start }) => start)), end: Math.max(...all.map(({ end }) => end)) };
  const evidence = parts.map((part) => ({ span: spanOf(part), note: { zh: '分项', en: 'a part' } }));
  if (greater && (parts[0] === greater || parts.length > 1)) {
    return [
      {
        severity: 'warning',
        span,
        evidence,
        message: {
          zh: `其中一项是${shown(greater)}，比总数${shown(total)}还多，请核对。`,
          en: `One part is ${greater.value}, more than the total of ${total.value}. Please check.`,
        },
      },
    ];
  }
  const sum = sumOf(parts);
  if (parts.length < 2 || sum === total.value) return [];
  const listed = text.slice(span.start, span.end + 1);
  if (OPEN.test(listed.replace(BOUND, '')) && sum < total.value) return [];
  // Parts without a shared member cannot be more than the whole; less, and 其中 may have left some out.
  if (!whole && (overlaps(listed, text.slice(Math.max(0, total.start - 6), total.start)) || total.value - sum > Math.max(2, total.value / 20))) return [];
  // A total may be split twice: by sex and by age. Then the parts make a multiple of it.
  if (sum % total.value === 0 || sum > total.value * 1.5 || sum < total.value * 0.5) return [];
  return [
    {
      severity: 'warning',
      span,
      evidence,
      message: {
        zh: `总数是${shown(total)}，各项相加是${shown({ ...total, value: sum })}，请核对。`,
        en: `The total is ${total.value}, the parts add up to ${sum}. Please check.`,
      },
    },
  ];
}

/** Parts by two traits, or by one that the total has more of than is told: 党员, 女; what the total itself counts (党员864名) parts nothing. */
function overlaps(listed: string, counted: string): boolean {
  const traits = TRAITS.flatMap((trait, index) => (trait.test(listed) && !trait.test(counted) ? [index] : []));
  return traits.length > 1 || traits.some((trait) => trait < PARTIAL);
}

function shown({ value, unit }: Amount): string {
  const scale = unit === '万元' ? 10_000 : unit === '亿元' ? 100_000_000 : 1;
  return `${rounded(value / scale)}${unit}`;
}
