import { fallsShort } from '../genres/shortfall';
import { clausesOf } from '../genres/problem-core';

/** A lead names its problem in no more characters than this. */
const LONGEST = 26;

/** What a problem ends in when it only says that it is one. */
const TAIL = /的?(?:问题|现象|情况|倾向|苗头)(?:[依仍]然?|还|时有|较为|比较|一定程度上?)?(?:存在|发生|出现|突出|明显|严重)?$/;
/** Words after which a statement would read 「针对对……」: it is quoted then. */
const PREPOSITION = /^(?:对|针对|在|以|用|把|由|从|向|与|和|因|让|被|将|就|至|到|凡|没|不|未|有|存在|仅|只|多|少|往|村里|案)/;

/**
 * The lead that mirrors a problem, shortened and grammatical: 「针对学习不够深入、学用结合不紧的问题，」.
 * `core` is the short statement of the problem; '' for one that holds nothing to mirror.
 */
export function leadOf(core: string): string {
  const clauses = clausesOf(core)
    .map((clause) => clause.replace(TAIL, '').replace(/^(?:存在着?|有时|依然|仍然?|还)/, '').replace(/^[、：\s]+|[、：\s]{1,20}$/g, ''))
    .filter((clause) => clause !== '');
  const first = clauses.find(fallsShort) ?? clauses[0];
  if (first === undefined) return '';
  const taken = [shortened(first)];
  for (const clause of clauses.slice(clauses.indexOf(first) + 1)) {
    if (taken.join('、').length + clause.length + 1 > LONGEST || !fallsShort(clause) || PREPOSITION.test(clause)) break;
    taken.push(clause);
  }
  const words = taken.join('、');
  if (words.endsWith('等')) return `针对${words}问题，`;
  return PREPOSITION.test(words) || /[“”‘’]/.test(words) ? `针对“${inner(words)}”的问题，` : `针对${words}的问题，`;
}

/** Of a long clause with several objects the last one and what is said of it. */
function shortened(clause: string): string {
  if (clause.length <= LONGEST) return clause;
  for (const part of [/^.*[、及](?=.{6,28}$)/, /^.*[和与](?=.{8,28}$)/]) {
    const rest = clause.replace(part, '');
    if (rest.length < clause.length && balanced(rest) && fallsShort(rest)) return rest;
  }
  return clause;
}

function balanced(text: string): boolean {
  return [...'“‘《（'].every((open, i) => text.split(open).length === text.split('”’》）'.charAt(i)).length);
}

/** Quotation marks within quotation marks are single (GB/T 15834-2011 4.8.3.2). */
function inner(text: string): string {
  return text.replace(/“/g, '‘').replace(/”/g, '’');
}
