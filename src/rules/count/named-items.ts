import { readNumeral } from '../../draft/numerals';
import type { Mark, ParagraphRule } from '../rule';
import { itemsIn, type ItemCount } from './items';

const NUMBER = '[一二两三四五六七八九十]{1,3}|[0-9]{1,2}';
const UNIT = '[个项条次种类部件支名位篇本家所处场门间组大点张份套册批期轮支]';
/** 「6条农村公路，即……」「4次，分别在……」「下设三个组：……」 */
const named = new RegExp(`(?<![第每各十百千零〇一二三四五六七八九0-9.])(?!(?:十[二三四五六七八九]|二十)大)(${NUMBER})(${UNIT})([^，。；：、“”《》（0-9]{0,12})(?:，(?:即|[一-鿿]{0,4}(?:分别(?:是|为|在|于|有)|依次(?:是|为)|具体(?:是|为)))|：)`, 'g');
/** 「“三个一”工作法：……」「“四必”：……」 */
const slogan = /“([两二三四五六七八九])个?[^“”一二三四五六七八九十两双重字]{0,5}一?”(?:工作法|工作机制|机制|做法|模式|要求|行动|举措|标准|制度|服务|措施|管理)?(?:：|，即|（即)/g;
/** 「四个坚持：坚持……，坚持……」 */
const repeated = new RegExp(`(?<![第每各十百千0-9.“])([二三四五六七八九])个([一-鿿]{2})[一-鿿]{0,4}：(?=\\2)`, 'g');
const LONGEST = 160;

/**
 * A count and the list that it names in the same sentence: 「6条公路，即甲、乙、丙」「4次，分别在2月、5月和8月」「“三个一”工作法：……」.
 * Left alone: a list with 等, one of parts with their own counts (see count/sum-of-parts), one that cannot be told apart.
 */
export const namedItems: ParagraphRule = {
  scope: 'paragraph',
  id: 'count/named-items',
  name: { zh: '逐一列出的项数和所说的数目不符', en: 'The items named do not match their count' },
  why: { zh: '说了“三个工作组”，一一列出来就应是三个。', en: 'Of three groups that are named one by one there are three names.' },
  source: { tier: '语言', reference: '数目与列举一致' },
  examples: [
    { genre: 'other', text: '抽查了6条农村公路，即甲线、乙线、丙线、丁线、戊线，均有破损。', marks: ['6条'] },
    { genre: 'other', text: '召开专题会议3次，时间分别为1月、4月、7月、10月。', marks: ['3次'] },
    { genre: 'other', text: '下设三个工作组：综合协调组、整改督导组，负责日常工作。', marks: ['三个'] },
    { genre: 'other', text: '建立四张清单：问题清单、任务清单和责任清单。', marks: ['四张'] },
    { genre: 'other', text: '推行“三个一”工作法：一张笑脸、一杯热水、一份清单、一个回访。', marks: ['“三个一”'] },
    { genre: 'other', text: '做到四个坚持：坚持每天自学，坚持每周研讨，坚持每月交流。', marks: ['四个坚持'] },
    { genre: 'other', text: '精读原著3部，即《甲》《乙》《丙》，召开会议2次，分别在1月和4月。', marks: [] },
    { genre: 'other', text: '走访3个镇，分别是东镇、西镇、南镇，抽查4家单位：某局、某办等。', marks: [] },
    { genre: 'other', text: '立案12件，分别为甲类5件、乙类4件、丙类3件。', marks: [] },
    { genre: 'other', text: '增强“四个意识”：政治意识、大局意识、核心意识、看齐意识。', marks: [] },
    { genre: 'other', text: '要做好三项工作：一是抓学习，二是抓调研，三是抓落实。', marks: [] },
    { genre: 'other', text: '落实“三个区分开来”：要鼓励担当、宽容失误。', marks: [] },
    { genre: 'other', text: '落实“三会一课”：开好会、讲好课。解决一个问题：学习和调研脱节、落实不力。', marks: [] },
    { genre: 'other', text: '做到三点：把好关、守好门、带好头、管好人。', marks: ['三点'] },
    { genre: 'other', text: '归纳起来就是六个字：有人、有钱、有法，设安置点9个，分别在学校、文化站和祠堂。', marks: [] },
    { genre: 'other', text: '第四十一条考核的内容包括：工作实绩、工作态度、审判作风。十七大报告指出：文化是血脉、是家园。写文章讲“六字诀”：凤头、猪肚、豹尾。', marks: [] },
    { genre: 'other', text: '指出3个问题：学习不深，主要是自学少、研讨少；调研不多。', marks: [] },
  ],
  find: ({ text }, index) => {
    const marks: Mark[] = [];
    if (!text.includes('：') && !text.includes('即') && !/分别|依次|具体/.test(text)) return marks;
    for (const match of text.matchAll(named)) {
      const list = listOf(text, match.index + match[0].length);
      // 六个字 counts characters; 分别在…… may name places that hold several each, but not so the dates of meetings.
      if (match[3]?.startsWith('字') || (/分别[在于]$/.test(match[0]) && list !== null && !/^[^、]{0,8}[月日]/.test(text.slice(list.start, list.end)))) continue;
      put(list, match, (match[1]?.length ?? 0) + 1);
    }
    for (const match of text.matchAll(slogan)) {
      // 「“三个区分开来”：要鼓励担当……」 goes on about it; it does not list it.
      if (!/^(?:要|必|应|就是|抓|做|开|讲|推|加|坚|落)/.test(text.slice(match.index + match[0].length))) put(listOf(text, match.index + match[0].length), match, match[0].indexOf('”') + 1);
    }
    for (const match of text.matchAll(repeated)) put(repeatsOf(text, match.index + match[0].length, match[2] ?? ''), match, 4);
    return marks;

    function put(list: List | null, match: RegExpExecArray, length: number): void {
      const value = readNumeral(match[1] ?? '')?.value ?? 0;
      if (list === null || value < 2 || (value >= list.min && value <= list.max)) return;
      const count = list.min === list.max ? String(list.min) : `${list.min}至${list.max}`;
      marks.push({
        severity: 'warning',
        span: { paragraph: index, start: match.index, end: match.index + length },
        message: {
          zh: `这里说的是${value}，后面列出${count}项。请补齐，或修改数目。`,
          en: `The count says ${value}; ${count.replace('至', ' to ')} are named. Please complete them or correct the number.`,
        },
        evidence: [{ span: { paragraph: index, start: list.start, end: list.end }, note: { zh: '列出的内容', en: 'what is named' } }],
      });
    }
  },
};

interface List extends ItemCount {
  readonly start: number;
  readonly end: number;
}

/** The simple list that begins at `from`: items parted by 、 up to the first ， 。 ； or ）. */
function listOf(text: string, from: number): List | null {
  const window = text.slice(from, from + LONGEST);
  const end = endOfList(window);
  if (end === null) return null;
  const list = window.slice(0, end);
  const clauses = /^[^。！？：，、\v]*(?=。)/.exec(window)?.[0];
  if (clauses?.includes('；') && !/[一二三四五六七八九十][是要]|第[一二三]|首先|[①-⑳]|[0-9][.．]|等|（/.test(clauses)) {
    const count = clauses.split('；').length;
    return count < 3 ? null : { min: count, max: count, start: from, end: from + clauses.length };
  }
  const titles = (list.match(/[”》](?=[“《])/g) ?? []).length;
  // Skip ordinals, open lists, and parts with their own counts.
  if (/等|……|[一二三四五六七八九十][是要]|第[一二三][，,、：]|首先|[①-⑳]|[0-9][.．]/.test(list) || /[0-9一二两三四五六七八九十](?:个|名|人|件|次|条|家|户|项|万元|元)(?=[、和及]|$)/.test(list)) return null;
  const items = itemsIn(list, '、');
  if (items === null && titles === 0) return null;
  // Two long items may be sentences of their own.
  if ((items?.min ?? 1) + titles < 3 && list.split(/[、》”]/).some((item) => item.length > 14)) return null;
  return { min: (items?.min ?? 1) + titles, max: (items?.max ?? 1) + titles, start: from, end: from + end };
}

function endOfList(window: string): number | null {
  let depth = 0;
  for (let i = 0; i < window.length; i += 1) {
    const sign = window.charAt(i);
    if ('“‘《（('.includes(sign)) depth += 1;
    else if ('”’》）)'.includes(sign)) {
      if (depth === 0) return i;
      depth -= 1;
    } else if (depth === 0 && '，。；！？\v'.includes(sign)) return sign === '，' && /[；]/.test(window.slice(i)) && !window.slice(0, i).includes('、') ? null : i;
  }
  return null;
}

/** How often the word opens a clause in the rest of the paragraph. */
function repeatsOf(text: string, from: number, word: string): List | null {
  const rest = text.slice(from, from + 600);
  let count = 1;
  for (let at = rest.indexOf(word, 1); at >= 0; at = rest.indexOf(word, at + 1)) if ('，；。、'.includes(rest.charAt(at - 1))) count += 1;
  return count < 2 ? null : { min: count, max: count, start: from, end: from + rest.length };
}
