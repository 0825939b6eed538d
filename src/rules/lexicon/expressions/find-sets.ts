import { listsIn, type ListItem } from './lists';
import { FIXED_SETS, type FixedSet } from './sets';

/** A list in the text that was meant as a well-known set and is not written as one. */
export interface SetFault {
  readonly set: FixedSet;
  readonly kind: 'order' | 'missing' | 'other-member';
  readonly start: number;
  readonly end: number;
  /** Members that the list lacks. */
  readonly lacks: readonly string[];
  /** Whether the set's name stands beside the list. */
  readonly named: boolean;
  /** What to write instead, in the manner of the draft; `null` where the manner is mixed. */
  readonly rewritten: string | null;
}

interface Member {
  readonly set: FixedSet;
  readonly place: number;
  /** Whether the suffix stands with it. */
  readonly suffixed: boolean;
}

interface Hit extends Member {
  readonly item: number;
  readonly start: number;
  readonly end: number;
}

let members: ReadonlyMap<string, readonly Member[]> | null = null;
let longest = 0;
const firsts = new Set<string>();
/** The first two characters of each member; of a member of one character, that and 、. */
const beginnings = new Set<string>();
const lasts = new Set<string>();

/** All such lists of a text, by start. */
export function setFaultsIn(text: string): SetFault[] {
  members ??= readMembers();
  const known = members;
  return listsIn(text, beginnings).flatMap((items) => {
    const hits = items.flatMap((item, index) => hitsAt(known, item, index, items.length));
    if (hits.length === 0) return [];
    const sets = new Set(hits.map((hit) => hit.set));
    return [...sets].flatMap((set) => faultOf(text, items, set, hits.filter((hit) => hit.set === set)) ?? []);
  });
}

/** Members that an item is; the first item may have words before it, the last words after it. */
function hitsAt(known: ReadonlyMap<string, readonly Member[]>, item: ListItem, index: number, count: number): Hit[] {
  const at = (start: number, end: number): Hit[] =>
    (known.get(item.text.slice(start - item.start, end - item.start)) ?? []).map((member) => ({ ...member, item: index, start, end }));
  if (item.text.length <= longest) {
    const whole = at(item.start, item.end);
    if (whole.length > 0) return whole;
  }
  if (index === 0 ? !lasts.has(item.text.slice(-1)) : index < count - 1 || !firsts.has(item.text.charAt(0))) return [];
  const limit = Math.min(longest, item.text.length - 1);
  for (let length = limit; length > 0; length -= 1) {
    const part = index === 0 ? at(item.end - length, item.end) : index === count - 1 ? at(item.start, item.start + length) : [];
    if (part.length > 0) return part;
  }
  return [];
}

function faultOf(text: string, items: readonly ListItem[], set: FixedSet, all: readonly Hit[]): SetFault | null {
  const hits = all.filter((hit, index) => all.findIndex((other) => other.item === hit.item) === index);
  const [first, last] = [hits[0], hits[hits.length - 1]];
  if (first === undefined || last === undefined) return null;
  const size = set.members.length;
  const named = isNamed(text, set, first.start, last.end);
  const suffixed = set.suffix === undefined || hits.some((hit) => hit.suffixed) || text.startsWith(set.suffix, last.end);
  const together = last.item - first.item + 1 === hits.length;
  const places = hits.map((hit) => hit.place);
  const full = new Set(places).size === size;
  const lacks = set.members.filter((_, place) => !places.includes(place));
  const fault = (kind: SetFault['kind'], start: number, end: number, rewritten: string | null): SetFault => ({
    set, kind, start, end, lacks, named, rewritten,
  });
  if (full) {
    const inOrder = places.every((place, index) => index === 0 || place > (places[index - 1] ?? -1));
    if (inOrder || !together || hits.length !== size || !(named || (set.known && suffixed))) return null;
    return fault('order', first.start, last.end, rewrite(set, hits));
  }
  const close = set.suffix === undefined ? closeList(items, set, hits, lacks) : null;
  if (close !== null) return fault('other-member', close.start, close.end, null);
  if (!named || !suffixed) return null;
  const alone = together && standsAlone(text, items, first, last);
  if (alone && size >= 4 && hits.length === size - 1) return fault('missing', first.start, last.end, rewrite(set, hits));
  if (items.length === size && hits.length < size && hits.length * 3 >= size && set.suffix === undefined) {
    return fault('other-member', first.start, last.end, null);
  }
  return null;
}

/**
 * A list as long as the set, each of whose items is a member or shares two characters or more with a member that is lacking:
 * 学习教育、查纠问题、整改总结 for 学习教育、查纠整改、总结提升.
 */
function closeList(items: readonly ListItem[], set: FixedSet, hits: readonly Hit[], lacks: readonly string[]): { readonly start: number; readonly end: number } | null {
  const size = set.members.length;
  if (!set.known || items.length !== size || lacks.length === 0 || hits.length !== size - lacks.length) return null;
  const spans = items.map((item, index) => {
    const hit = hits.find((other) => other.item === index);
    if (hit !== undefined) return hit;
    const near = lacks.find((member) => {
      const part = index === 0 ? item.text.slice(-member.length) : item.text.slice(0, member.length);
      return (index === 0 || index === size - 1 || item.text.length === member.length) && shared(part, member) >= 2;
    });
    if (near === undefined) return null;
    return index === 0 ? { start: item.end - near.length, end: item.end } : { start: item.start, end: item.start + near.length };
  });
  const [first, last] = [spans[0], spans[size - 1]];
  return spans.includes(null) || first === undefined || first === null || last === undefined || last === null ? null : { start: first.start, end: last.end };
}

function shared(one: string, other: string): number {
  return [...new Set(one)].filter((character) => other.includes(character)).length;
}

/** The list begins with the first hit and ends with the last: no other item on either side. */
function standsAlone(text: string, items: readonly ListItem[], first: Hit, last: Hit): boolean {
  return first.item === 0 && last.item === items.length - 1 && !text.startsWith('等', last.end);
}

/** The name stands in the same sentence, within a few characters of the list. */
function isNamed(text: string, set: FixedSet, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 16), start).split(/[。；！？]/).pop() ?? '';
  const after = text.slice(end, end + 22).split(/[。；！？]/)[0] ?? '';
  return set.names.some((name) => before.includes(name) || after.includes(name));
}

/** The set as it should stand, with the suffix where the draft has it. */
function rewrite(set: FixedSet, hits: readonly Hit[]): string | null {
  const suffix = set.suffix ?? '';
  const each = hits.every((hit) => hit.suffixed);
  const onlyLast = hits.every((hit, index) => hit.suffixed === (index === hits.length - 1));
  const none = hits.every((hit) => !hit.suffixed);
  if (suffix === '' || none) return set.members.join('、');
  if (each) return set.members.map((member) => member + suffix).join('、');
  return onlyLast ? set.members.join('、') + suffix : null;
}

function readMembers(): ReadonlyMap<string, readonly Member[]> {
  const all = new Map<string, Member[]>();
  const add = (word: string, member: Member): void => {
    const known = all.get(word);
    if (known === undefined) all.set(word, [member]);
    else known.push(member);
    longest = Math.max(longest, word.length);
    firsts.add(word.charAt(0));
    beginnings.add(`${word}、`.slice(0, 2));
    lasts.add(word.slice(-1));
  };
  for (const set of FIXED_SETS) {
    set.members.forEach((member, place) => {
      add(member, { set, place, suffixed: false });
      if (set.suffix !== undefined) add(member + set.suffix, { set, place, suffixed: true });
    });
  }
  return all;
}
