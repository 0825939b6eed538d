import type { Draft } from '../../draft/draft';
import { memo } from '../../draft/memo';
import type { Outline } from '../../draft/outline';
import { compile } from '../compiled';
import type { Evidence, GenreId } from '../genre';
import { patternOf, plain, type Pattern } from '../phrase';
import { placesOf } from '../places';
import { genreOf } from '../registry';
import { problemHeadings } from '../problem-headings';
import { sectionsOf } from '../sections';
import { announcedAspects, type Announced } from './announced';
import { matchAspect } from './match';
import type { Aspect, AspectPack } from './pack';
import { shippedPacks } from './shipped';

/** The pack a draft is held against. */
export interface PackChoice {
  readonly pack: AspectPack;
  /** The meeting's year as the draft gives it, else the pack's. */
  readonly year: number | null;
  readonly evidence: readonly Evidence[];
  /** True when no known pack fits and this one was made from the draft's own words. */
  readonly inferred: boolean;
}

const OPENING_LENGTH = 1500;
const marks = new WeakMap<AspectPack, Pattern>();

function marksOf(pack: AspectPack): Pattern {
  const before = marks.get(pack);
  if (before !== undefined) return before;
  const made = patternOf(pack.marks);
  marks.set(pack, made);
  return made;
}

/**
 * The pack that a draft of this genre is held against: by the meeting that its title names, by the aspects that its
 * opening announces and by its own headings. Made from the draft itself when no pack fits; `null` for a genre that is
 * held against none, and when the draft gives nothing to go by.
 */
export function recognisePack(draft: Draft, outline: Outline, genre: GenreId, packs: readonly AspectPack[] = shippedPacks): PackChoice | null {
  const steps = packSteps(draft, outline, genre, packs);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps, for drafts with very many headings: it may be left alone for a while wherever it yields. */
export function* packSteps(draft: Draft, outline: Outline, genre: GenreId, packs: readonly AspectPack[]): Generator<undefined, PackChoice | null, void> {
  const known = genreOf(genre);
  if (known === null || !known.comparesWithPack) return null;
  const places = placesOf(draft, outline);
  const { title } = places;
  const { sections } = sectionsOf(outline, compile(known), places);
  const headingsFor = (pack: AspectPack | null): readonly string[] => problemHeadings(sections, pack).map((node) => node.heading.title);
  const headings = headingsFor(null);
  const { opening, announced, year: openingYear } = openingFacts(rawOpening(draft, outline));
  const year = yearOf(title) ?? openingYear;
  const draftFacts = { title, opening, headings, announced, year };

  let best: { pack: AspectPack; score: number; evidence: readonly Evidence[] } | null = null;
  for (const pack of packs) {
    if (!pack.genres.includes(genre)) continue;
    const fit = fitOf(pack, { ...draftFacts, headings: headingsFor(pack) });
    if (fit !== null && fit.score > (best?.score ?? 0)) best = { pack, ...fit };
    yield;
  }
  if (best !== null) return { pack: best.pack, year: year ?? best.pack.year, evidence: best.evidence, inferred: false };
  return inferred(draftFacts, genre);
}

/** What an opening tells: asked again after every edit, and mostly the same. */
const openingFacts = memo((text) => {
  const opening = plain(text);
  return { opening, announced: announcedAspects(text), year: yearOf(opening) };
}, 50);

interface Facts {
  readonly title: string;
  readonly opening: string;
  readonly headings: readonly string[];
  readonly announced: Announced | null;
  readonly year: number | null;
}

/** How well a pack fits; `null` when the draft's own aspects speak against it. */
function fitOf(pack: AspectPack, facts: Facts): { score: number; evidence: readonly Evidence[] } | null {
  const evidence: Evidence[] = [];
  const add = (weight: number, zh: string, en: string): void => {
    evidence.push({ weight, reason: { zh, en } });
  };
  const inHeadings = coverage(pack, facts.headings);
  const inOpening = coverage(pack, facts.announced?.names ?? []);
  const titleMark = marksOf(pack).find(facts.title);
  const openingMark = marksOf(pack).find(facts.opening);
  const n = pack.aspects.length;
  if (inHeadings >= 2 || (n === 1 && inHeadings === 1)) {
    add((4 * inHeadings) / Math.max(n, facts.headings.length), `有 ${inHeadings} 个标题与“${pack.occasion.zh}”的方面相合`, `${inHeadings} headings fit the aspects of “${pack.occasion.en}”`);
  }
  if (inOpening >= 2) {
    add((3 * inOpening) / Math.max(n, facts.announced?.names.length ?? 0), `开头列出的方面有 ${inOpening} 个相合`, `${inOpening} aspects announced in the opening fit`);
  }
  if (titleMark !== null) add(3, `标题写着“${titleMark}”`, `the title says “${titleMark}”`);
  if (openingMark !== null) add(1.2, `开头写着“${openingMark}”`, `the opening says “${openingMark}”`);
  if (facts.year !== null && pack.year === facts.year) add(0.6, `年度是 ${facts.year} 年`, `the year is ${facts.year}`);
  if (facts.year !== null && pack.year !== null && pack.year !== facts.year) add(-1.2, `年度是 ${facts.year} 年`, `the year is ${facts.year}`);
  const ownAspects = Math.max(facts.headings.length, facts.announced?.names.length ?? 0);
  const fits = Math.max(inHeadings, inOpening);
  const named = titleMark !== null || openingMark !== null;
  if (ownAspects >= 2 && fits < Math.min(2, n) && !(titleMark !== null && openingMark !== null)) return null;
  if (!named && 2 * fits < n) return null;
  const score = evidence.reduce((sum, { weight }) => sum + weight, 0);
  return score >= 0.5 ? { score, evidence } : null;
}

/** How many aspects of the pack are among the names. */
function coverage(pack: AspectPack, names: readonly string[]): number {
  const found = new Set<number>();
  for (const name of names) {
    const match = matchAspect(name, pack);
    if (match !== null) found.add(match.index);
  }
  return found.size;
}

function inferred(facts: Facts, genre: GenreId): PackChoice | null {
  const fromOpening = facts.announced !== null && facts.announced.names.length >= 2;
  const names = fromOpening ? facts.announced.names : facts.headings;
  if (names.length < 2) return null;
  const pack = ownPack(JSON.stringify({ year: facts.year, genre, names, fromOpening }));
  const reason = fromOpening
    ? { zh: `开头列出了 ${names.length} 个方面`, en: `the opening announces ${names.length} aspects` }
    : { zh: `存在的问题下有 ${names.length} 个方面`, en: `the problems stand under ${names.length} headings` };
  return { pack, year: facts.year, evidence: [{ reason, weight: 1 }], inferred: true };
}

/** The pack of a draft's own aspects; the same aspects make the same object, so that what is known of it stays known. */
const ownPack = memo((key): AspectPack => {
  const { year, genre, names, fromOpening } = JSON.parse(key) as { readonly year: number | null; readonly genre: GenreId; readonly names: readonly string[]; readonly fromOpening: boolean };
  return {
    id: 'custom',
    year,
    occasion: { zh: '按本文自己的方面', en: 'The draft’s own aspects' },
    announced: '',
    marks: [],
    genres: [genre],
    aspects: names.map((name): Aspect => ({ short: shortName(name), full: shortName(name), keys: [], statement: false })),
    source: fromOpening ? '本文开头' : '本文标题',
    verified: false,
    from: '',
    to: '',
  };
}, 50);

/** A heading as an aspect's name: without 在……方面. */
function shortName(name: string): string {
  const short = name.trim().replace(/^在(?=.{3})/, '').replace(/方面(?:的?(?:对照检查情况|存在的?(?:主要|突出)?问题|问题))?$/, '').trim();
  return short === '' ? name.trim() : short;
}

function rawOpening(draft: Draft, outline: Outline): string {
  const to = outline.nodes.length > 0 ? outline.opening.to : outline.range.to;
  let text = '';
  for (let i = outline.opening.from; i < to && text.length < OPENING_LENGTH; i += 1) text += `${draft.paragraphs[i]?.text.slice(0, OPENING_LENGTH) ?? ''}\n`;
  return text.slice(0, OPENING_LENGTH);
}

/** The year of the meeting that a text names first, a 年度 before any other year. */
function yearOf(text: string): number | null {
  const year = /(20[0-9]{2})年度/.exec(text)?.[1] ?? /(20[0-9]{2})年/.exec(text)?.[1];
  return year === undefined ? null : Number(year);
}
