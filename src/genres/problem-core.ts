import { readOrdinal } from '../draft/ordinals';
import { fallsShort } from './shortfall';

/** No core is longer than this, in characters. */
const LONGEST = 60;
/** A clause so short says too little by itself: its neighbour goes with it. */
const SHORT = 8;

/** From here on a text gives its example. */
const EXAMPLE = /(?:^|[。；，])(?:例如|比如|譬如|如[，：,:]|如在|具体来说|究其原因)/;
/** 「在“理论学习”方面的对照检查情况。」「思想政治方面：」 before the statement. */
const LEAD_IN = /^(?:在|从)?[“”\u4e00-\u9fff、]{2,24}?(?:方面|上)的?(?:对照检查情况|问题|不足)?[。：:，,]/;
/** Clauses that only lead up to the fault: what was done well, since when, for what. */
const LEADS_UP = /^(?:虽然|虽|尽管|能够|作为|随着|近年来|一直以来|今年以来|坚持|面对|对照|对标|针对|按照|根据|为了|由于|因|在[^，]{2,20}(?:中|时|下|后|以来)$)/;
/** Whose fault it is, and words that only connect. */
const SUBJECT =
  /^(?:但是?|然而|可是|同时|另外|此外|特别是|尤其是|主要是|主要表现在?[：:]?|表现为|表现在[：:]?|反映出|有时候?|有的时候|往往|常常|经常|总是|仍然?|还是?|也|仍旧|导致|致使|使得|造成|存在着?(?=[^，。]{1,24}不)|(?:极)?(?:个别|部分|少数|有的|有些|一些)(?:班子|领导|党员)?(?:成员|同志|党员干部|党员|干部|民警|人员|地方|单位|党组织和党员干部|党组织)(?:的)?|有的(?!放矢)|有些|班子成员之间的?|(?:领导)?班子成员(?=[^，。]{0,30}(?:不|没|缺))|(?:局)?(?:领导)?班子(?!成员|整体|自身|建设|内部)|局?党组(?!成员|织|书记)|本人|我们|我(?!局|市|县|区|省|院|委|办|国|党)|自己)/;

/**
 * The short statement of what falls short in the text of one problem: without its ordinal, its lead-in (「在……方面」, 虽然……),
 * its subject and its example. `null` when the text names no shortfall: a statement (「本人不存在……」), praise, an announcement.
 */
export function coreOf(text: string): string | null {
  const words = withoutMark(text.replace(/[\v\t\s\u3000]+/g, ' ').trim()).replace(LEAD_IN, '');
  const cut = EXAMPLE.exec(words);
  const before = cut === null || cut.index === 0 ? words : words.slice(0, cut.index);
  return firstCore(before) ?? (before === words ? null : firstCore(words));
}

function firstCore(text: string): string | null {
  for (const sentence of text.split(/[。；！？;]/)) {
    const core = coreOfSentence(sentence);
    if (core !== null) return core;
  }
  return null;
}

function coreOfSentence(sentence: string): string | null {
  const clauses = clausesOf(sentence);
  const first = clauses.findIndex((clause) => clauseFalls(clause));
  if (first === -1) return null;
  let from = first;
  const own = withoutSubject(clauses[first] ?? '');
  if ((own.length < SHORT || /^[不没未缺较偏]/.test(own)) && first > 0 && !LEADS_UP.test(clauses[first - 1] ?? '')) from = first - 1;
  const taken = [withoutSubject(clauses[from] ?? ''), ...clauses.slice(from + 1, first + 1).map(withoutSubject)];
  for (let i = first + 1; i < clauses.length; i += 1) {
    const clause = withoutSubject(clauses[i] ?? '');
    if (!fallsShort(clause) || /^(?:导致|致使|使得|造成)/.test(clauses[i] ?? '') || taken.join('，').length + clause.length > LONGEST * 0.75) break;
    taken.push(clause);
  }
  const core = shortened(taken.join('，'));
  return core.length < 3 ? null : core;
}

/** The clauses of a sentence: commas and colons part them, but not inside quotation marks or book-title marks. */
export function clausesOf(sentence: string): string[] {
  const clauses: string[] = [];
  let depth = 0;
  let start = 0;
  for (let i = 0; i <= sentence.length; i += 1) {
    const c = sentence.charAt(i);
    if ('“‘《（'.includes(c) && c !== '') depth += 1;
    else if ('”’》）'.includes(c) && c !== '') depth = Math.max(0, depth - 1);
    else if (i === sentence.length || (depth === 0 && '，,：:'.includes(c))) {
      const clause = sentence.slice(start, i).trim();
      if (clause !== '') clauses.push(clause);
      start = i + 1;
    }
  }
  return clauses;
}

/** 「联系群众少」：too little of what there should be; 不少, 减少, 至少 say something else. */
const TOO_LITTLE = /[^不减多至很较]少$/;

/** 「虽然没有……」 leads up to a fault and is none. */
function clauseFalls(clause: string): boolean {
  return (fallsShort(clause) || TOO_LITTLE.test(clause)) && !/^(?:虽然|虽|尽管)/.test(clause);
}

function withoutSubject(clause: string): string {
  let rest = clause;
  for (let i = 0; i < 4; i += 1) {
    const next = rest.replace(SUBJECT, '').trim();
    if (next === rest || next.length < 3) break;
    rest = next;
  }
  return rest;
}

function shortened(core: string): string {
  const words = core.replace(/^[，、：\s]+|[，、：\s]{1,20}$/g, '');
  if (words.length <= LONGEST) return words;
  const clauses = words.split('，');
  while (clauses.length > 1 && clauses.join('，').length > LONGEST) clauses.pop();
  const rest = clauses.join('，');
  // One clause of many objects: the end says what falls short, the start is cut at a 、 where it has one.
  if (rest.length <= LONGEST) return rest;
  const tail = rest.slice(-LONGEST);
  const at = tail.indexOf('、');
  return at >= 0 && at < LONGEST / 2 ? tail.slice(at + 1) : tail;
}

/** The text without the ordinal mark that it begins with. */
export function withoutMark(text: string): string {
  const reading = readOrdinal(text);
  return reading === null ? text : text.slice(reading.end).trimStart();
}
