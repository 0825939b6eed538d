import type { Mark, ParagraphRule } from '../rule';
import { announcementsIn, type Announcement } from './announcement';
import { itemsIn, type ItemCount } from './items';

/** Words that open a list: what stands before them is none of it. */
const OPENERS = /(?:通过|采取|运用|紧盯|内设|下设|经过|履行|围绕|聚焦|对照|针对|涉及|包括|涵盖|按照|坚持|突出|抓好|抓实|做好|落实|存在|从|在|对|把|将|以|即|就|为|是|有|分|查摆|：|:)/g;
const LONGEST = 160;

/**
 * A list in a sentence and the count that closes it: 「……、……、……等六个方面」.
 * 等 before 「N个方面」 closes the list, so that all N stand there; before other nouns (等5个问题, 等三项工作) it may leave some out:
 * a list longer than its count is wrong, one that is one short of it is worth a look. Silent where the list cannot be told for sure (one 、 only, commas between items).
 */
export const inlineList: ParagraphRule = {
  scope: 'paragraph',
  id: 'count/inline-list',
  name: { zh: '列举的项数和所说的数目不符', en: 'A list and its count do not match' },
  why: { zh: '说“六个方面”，前面就要列出六个，少一个多一个都会被看出来。', en: 'A list that is summed up as six has six items; one more or less is noticed.' },
  source: { tier: '语言', reference: '数目与列举一致' },
  examples: [
    { genre: 'other', text: '围绕理论学习、政治素质、能力本领、担当作为、工作作风等六个方面查摆问题。', marks: ['六个方面'] },
    { genre: 'other', text: '重点从“思想”“能力”“作风”“纪律”三个方面查摆问题。', marks: ['三个方面'] },
    { genre: 'other', text: '存在学习不深、调研不多、落实不力、作风不实等3个问题。', marks: ['3个问题'] },
    { genre: 'other', text: '内设办公室、政治部、法治科、复议科、矫正科、法律服务科7个科室。', marks: ['7个科室'] },
    { genre: 'other', text: '刚才，公安局、检察院、法院、司法局三家单位作了发言。', marks: ['三家单位'] },
    { genre: 'other', text: '按照个人自评、党员互评、组织评定等四个程序进行。', marks: ['四个程序'] },
    { genre: 'other', text: '围绕理论学习、政治素质、能力本领、担当作为、工作作风、廉洁自律等六个方面查摆问题。', marks: [] },
    { genre: 'other', text: '存在学习不深、落实不力等5个问题。', marks: [] },
    { genre: 'other', text: '从学习、调研和落实三个方面查摆问题，从学习和教育、调研、落实三个方面整改。', marks: [] },
    { genre: 'other', text: '深入学习党章党规、系列讲话，从思想、能力、作风三个方面查摆问题。', marks: [] },
    { genre: 'other', text: '落实“三个规定”“一岗双责”，解决“四个方面”问题。', marks: [] },
    { genre: 'other', text: '认领党的领导方面2个、组织路线方面2个、整改责任方面1个。', marks: [] },
    { genre: 'other', text: '坚持党建引领、依法治理、服务群众，取得三个方面成效。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    if (!text.includes('、') && !text.includes('”“') && !text.includes('》《')) return [];
    return announcementsIn(paragraph).flatMap((announced) => {
      // 「方面2个、路线方面2个」 counts each; what is summed up has a name or 等.
      if (announced.noun.length < 2 && text.charAt(announced.start - 1) !== '等') return [];
      const list = listBefore(text, announced);
      const severity = list && severityOf(list, announced);
      return list && severity ? [markOf(index, announced, list, severity)] : [];
    });
  },
};

interface List extends ItemCount {
  readonly start: number;
  readonly end: number;
  readonly etc: boolean;
  readonly quotedOnly: boolean;
  /** No word opens it. */
  readonly bare: boolean;
}

/** The list that ends right before the count, within its clause. */
function listBefore(text: string, { start }: Announcement): List | null {
  const etc = text.charAt(start - 1) === '等';
  const end = etc ? start - 1 : text.charAt(start - 1) === '这' ? start - 1 : start;
  const from = clauseStart(text, end);
  const clause = text.slice(from, end);
  const quotedRun = /(?:[“《][^“”《》]{1,30}[”》][、和与及]?){2,30}$/.exec(clause);
  if (quotedRun && quotedRun[0].length > 0) {
    const count = (quotedRun[0].match(/[“《]/g) ?? []).length;
    const before = clause.charAt(quotedRun.index - 1);
    if ('、和与及'.includes(before) && before !== '') return null;
    return { min: count, max: count, start: from + quotedRun.index, end, etc, quotedOnly: true, bare: false };
  }
  // Without a word that opens the list nobody knows for sure where it begins.
  const opener = [...clause.matchAll(OPENERS)].filter((match) => !clause.slice(0, match.index).includes('、')).pop();
  const atStart = text.charAt(from - 1) === '：' || text.charAt(from - 1) === ':';
  const bare = !opener && !atStart;
  const begin = opener ? opener.index + opener[0].length : 0;
  // Skip if the last item runs on to the count: 「……人员在两个单位」.
  if (!etc && /[在从对为是有以到的了把将按由向给于]$/.test(clause)) return null;
  const items = itemsIn(clause.slice(begin), '、');
  if (items === null || items.max < 3) return null;
  // Whatever leads into it, a run of short items is a list.
  if (bare && (items.min < 4 || !clause.split('、').slice(1).every((item) => item.length <= 12))) return null;
  return { ...items, start: from + begin, end, etc, quotedOnly: false, bare };
}

/** Where the clause of a list begins: after the last stop outside quotes that is no 、. */
function clauseStart(text: string, end: number): number {
  let depth = 0;
  for (let at = end - 1; at >= 0 && at > end - LONGEST; at -= 1) {
    const sign = text.charAt(at);
    if ('”’》）)'.includes(sign)) depth += 1;
    else if ('“‘《（('.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && '，。；：！？,;:\v'.includes(sign)) return at + 1;
  }
  return Math.max(0, end - LONGEST + 1);
}

/** `null` when list and count agree, or may. */
function severityOf({ min, max, etc, quotedOnly, bare }: List, { value, noun }: Announcement): 'warning' | 'advice' | null {
  if (bare && Math.abs(min - value) !== 1) return null;
  if (min > value) return 'warning';
  if (max >= value) return null;
  // Without 等 an unquoted list may have begun in an earlier clause; 等 before 方面 closes it, elsewhere it may leave items out.
  if (!etc) return quotedOnly || max >= value - 1 ? 'warning' : null;
  if (noun === '方面' || noun === '带头' || noun === '环节') return max >= 4 || max >= value - 1 ? 'warning' : null;
  return min >= 3 && max === value - 1 ? 'advice' : null;
}

function markOf(paragraph: number, announced: Announcement, list: List, severity: 'warning' | 'advice'): Mark {
  const count = list.min === list.max ? String(list.min) : `${list.min}至${list.max}`;
  const words = `${announced.value}`;
  return {
    severity,
    span: { paragraph, start: announced.start, end: announced.end },
    message: {
      zh: `前面列举了${count}项，这里说的是${words}。请补齐列举，或修改数目。`,
      en: `The list before has ${count.replace('至', ' to ')} items; the count says ${words}. Please complete the list or correct the number.`,
    },
    evidence: [{ span: { paragraph, start: list.start, end: list.end }, note: { zh: '列举的内容', en: 'the list' } }],
  };
}
