import type { Bilingual } from '../../draft/bilingual';
import { memo } from '../../draft/memo';
import { plain } from '../phrase';
import type { Aspect, AspectPack } from './pack';

/** An aspect that a heading is about, and why. */
export interface AspectMatch {
  readonly aspect: Aspect;
  /** Its place in the pack, from 0. */
  readonly index: number;
  /** 0 to 1; from 0.95 on the heading has the aspect's own words. */
  readonly score: number;
  /** True when the wording has left the pack's: only some of the key words, or words marked `~` as another name. */
  readonly drifted: boolean;
  readonly reason: Bilingual;
}

/** Below this a heading is not taken for the aspect. */
const NEAR = 0.5;

/** An aspect with its words in `plain` form, made once. */
interface Known {
  readonly short: string;
  readonly full: string;
  readonly keys: readonly (readonly { readonly word: string; readonly other: boolean }[])[];
  readonly pairsOfShort: ReadonlySet<string>;
  readonly pairsOfFull: ReadonlySet<string>;
}

const known = new WeakMap<Aspect, Known>();

function knownOf(aspect: Aspect): Known {
  const before = known.get(aspect);
  if (before !== undefined) return before;
  const short = core(aspect.short);
  const full = core(aspect.full === '' ? aspect.short : aspect.full);
  const keys = aspect.keys.map((key) => key.split('|').map(keyOf).filter(({ word }) => word !== ''));
  const made: Known = { short, full, keys, pairsOfShort: pairs(short), pairsOfFull: pairs(full) };
  known.set(aspect, made);
  return made;
}

function keyOf(word: string): { word: string; other: boolean } {
  const other = word.startsWith('~');
  return { word: plain(other ? word.slice(1) : word), other };
}

/** The heading's own words: without 在, 带头, 对照 in front and 方面的对照检查情况 behind. */
export function core(heading: string): string {
  return plain(heading.slice(0, 120))
    .replace(/[。：；，、（）]/g, '')
    .replace(/^(?:(?:在|从|关于|围绕|聚焦|针对|紧扣)?(?:带头|对照)?)/, '')
    .replace(/(?:方面)?的?(?:对照检查|查摆|检视)?(?:(?:存在|突出|主要)(?:的)?(?:突出|主要)?)?(?:问题|不足|差距)?(?:的)?(?:情况)?$/, '')
    .replace(/(?:的?情况|方面){1,3}$/, '');
}

function pairs(text: string): ReadonlySet<string> {
  const set = new Set<string>();
  for (let i = 0; i + 1 < text.length; i += 1) set.add(text.slice(i, i + 2));
  return set;
}

/** Sørensen–Dice likeness of two sets, 0 to 1. */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0 || b.size === 0) return 0;
  let both = 0;
  for (const pair of a) if (b.has(pair)) both += 1;
  return (2 * both) / (a.size + b.size);
}

/**
 * The aspect of a pack that a heading is about: the same words, the same key words in any order, or words that look
 * alike; `null` when none is near. Quotation marks, 「在……方面」 and 「的对照检查情况」 make no difference.
 */
export function matchAspect(heading: string, pack: AspectPack): AspectMatch | null {
  const known = matches.get(pack) ?? memo((text) => bestMatch(text, pack), HEADINGS);
  matches.set(pack, known);
  return known(heading.slice(0, 120));
}

/** More headings than any draft has at once. */
const HEADINGS = 500;
const matches = new WeakMap<AspectPack, (heading: string) => AspectMatch | null>();

/** A heading as it is compared with the aspects of every pack. */
const headingOf = memo((heading) => {
  const whole = plain(heading);
  const words = core(heading) || whole;
  return { whole, words, wordPairs: pairs(words) };
}, HEADINGS);

function bestMatch(heading: string, pack: AspectPack): AspectMatch | null {
  const { whole, words, wordPairs } = headingOf(heading);
  const exact = exactOf(pack).get(words);
  const own = exact === undefined ? undefined : pack.aspects[exact];
  if (exact !== undefined && own !== undefined) return { aspect: own, index: exact, ...exactly(own) };
  let best: AspectMatch | null = null;
  pack.aspects.forEach((aspect, index) => {
    const match = matchOne(words, whole, wordPairs, aspect);
    if (match !== null && match.score > (best?.score ?? 0)) best = { aspect, index, ...match };
  });
  return best;
}

type Likeness = Omit<AspectMatch, 'aspect' | 'index'>;

function exactly(aspect: Aspect): Likeness {
  return { score: 1, drifted: false, reason: same(aspect) };
}

const exacts = new WeakMap<AspectPack, ReadonlyMap<string, number>>();

/** The first aspect of a pack by its very words. */
function exactOf(pack: AspectPack): ReadonlyMap<string, number> {
  const before = exacts.get(pack);
  if (before !== undefined) return before;
  const exact = new Map<string, number>();
  pack.aspects.forEach((aspect, index) => {
    const { short, full } = knownOf(aspect);
    for (const words of [short, full]) if (!exact.has(words)) exact.set(words, index);
  });
  exacts.set(pack, exact);
  return exact;
}

function matchOne(words: string, whole: string, wordPairs: ReadonlySet<string>, aspect: Aspect): Likeness | null {
  const own = knownOf(aspect);
  if (own.short.length >= 3 && words.includes(own.short)) return { score: 0.96, drifted: false, reason: same(aspect) };
  const heard = own.keys.flatMap((key) => key.filter(({ word }) => whole.includes(word)).slice(0, 1));
  const byKeys = own.keys.length === 0 ? 0 : (0.9 * heard.length) / own.keys.length;
  const within = words.length >= 4 && own.full.includes(words) ? 0.85 : 0;
  const byLooks = Math.max(likeness(wordPairs, own.pairsOfShort), likeness(wordPairs, own.pairsOfFull)) * 0.94;
  const score = Math.max(byKeys, within, byLooks);
  if (score < NEAR) return null;
  const drifted = within === 0 && byLooks < 0.8 && (heard.length < own.keys.length || heard.some(({ other }) => other));
  return { score, drifted, reason: byKeys >= byLooks && heard.length > 0 ? sharing(aspect, heard.map(({ word }) => word)) : alike(aspect) };
}

function same(aspect: Aspect): Bilingual {
  return { zh: `与“${aspect.short}”用词相同`, en: `the same words as “${aspect.short}”` };
}

function sharing(aspect: Aspect, words: readonly string[]): Bilingual {
  const list = words.map((word) => `“${word}”`);
  return { zh: `和“${aspect.short}”一样说到${list.join('')}`, en: `like “${aspect.short}” it speaks of ${list.join(' and ')}` };
}

function alike(aspect: Aspect): Bilingual {
  return { zh: `与“${aspect.short}”字面相近`, en: `looks like “${aspect.short}”` };
}
