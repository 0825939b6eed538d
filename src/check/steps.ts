import { outlineSteps } from '../draft/build-outline';
import type { Draft, Paragraph } from '../draft/draft';
import { partsOf } from '../draft/parts';
import { prepareParagraph } from '../draft/prepare';
import type { ParagraphRange } from '../draft/span';
import { charactersIn, charactersOf } from '../genres/characters';
import { compare } from '../genres/compare';
import { shippedPhrases } from '../genres/compiled';
import type { AspectPack } from '../genres/packs/pack';
import { packSteps, type PackChoice } from '../genres/packs/recognise-pack';
import { recognise } from '../genres/recognise';
import { genreOf } from '../genres/registry';
import type { Finding } from '../rules/finding';
import { asFindings, type Rule, type RuleContext } from '../rules/rule';
import { DEFAULT_SETTINGS } from '../rules/settings';
import type { Analysis, Choice, PartAnalysis } from './analysis';
import { oncePerFault } from './one-fault';

/** The packs to recognise and choose from, and the rules to run. */
export interface Knowledge {
  readonly packs: readonly AspectPack[];
  readonly rules: readonly Rule[];
}

/** What the paragraph rules find in one paragraph at its place in the draft. */
export type ReadParagraph = (paragraph: Paragraph, index: number) => readonly Finding[];

/** Reads, and remembers, what outline and document rules will ask about one paragraph at its place. */
export function prepareBy(rules: readonly Rule[]): (paragraph: Paragraph, index: number) => void {
  const prepares = rules.flatMap((rule) => (rule.scope === 'document' && rule.prepare !== undefined ? [rule.prepare] : []));
  return (paragraph, index) => {
    prepareParagraph(paragraph, index);
    charactersIn(paragraph);
    for (const prepare of prepares) prepare(paragraph, index);
  };
}

/** All paragraph rules among `rules`, run anew at each call; the paragraph is prepared too. */
export function readBy(rules: readonly Rule[]): ReadParagraph {
  const own = rules.filter((rule) => rule.scope === 'paragraph');
  const prepare = prepareBy(rules);
  return (paragraph, index) => {
    prepare(paragraph, index);
    const findings: Finding[] = [];
    for (const rule of own) {
      const marks = rule.find(paragraph, index);
      if (marks.length > 0) findings.push(...asFindings(rule, marks));
    }
    return findings;
  };
}

const ready = new WeakSet<readonly Rule[]>();

/** Reads the genres' phrases and the rules' lists, as far as they were not read before. */
function* listSteps(rules: readonly Rule[]): Generator<number, void, void> {
  if (ready.has(rules)) return;
  for (const list of [shippedPhrases, ...rules.flatMap(({ lists }) => lists ?? [])]) {
    const steps = list.steps();
    while (steps.next().done !== true) yield 0;
  }
  ready.add(rules);
}

/** Where paragraphs end and where parts end in the progress; rules on whole documents come last. */
const PARAGRAPHS_DONE = 0.6;
const PARTS_DONE = 0.8;

/**
 * The analysis of a draft, a small step at a time: yields the progress, 0 to 1, between any two steps and returns the result.
 * However and whenever it is resumed, the result is the same. A step is a piece of a list, all rules on one paragraph, one reading of a part, or one rule
 * on a part; a single very long paragraph makes a long step. `read` may remember, and must find what `readBy(rules)` finds.
 */
export function* analysisSteps(draft: Draft, choice: Choice, { packs, rules }: Knowledge, read: ReadParagraph = readBy(rules)): Generator<number, Analysis, void> {
  yield* listSteps(rules);
  const findings: Finding[] = [];
  const whole = rules.filter((rule) => rule.scope === 'document');
  for (const [index, paragraph] of draft.paragraphs.entries()) {
    for (const finding of read(paragraph, index)) findings.push(finding);
    yield (PARAGRAPHS_DONE * (index + 1)) / draft.paragraphs.length;
  }

  const ranges = partsOf(draft);
  const parts: PartAnalysis[] = [];
  for (const [index, range] of ranges.entries()) {
    yield PARAGRAPHS_DONE + ((PARTS_DONE - PARAGRAPHS_DONE) * index) / ranges.length;
    parts.push(yield* partSteps(draft, range, choice, packs, PARAGRAPHS_DONE + ((PARTS_DONE - PARAGRAPHS_DONE) * index) / ranges.length));
  }

  for (const [index, part] of parts.entries()) {
    const before = index / parts.length;
    const context = contextOf(draft, part, ranges.slice(0, index), choice);
    for (const [done, rule] of whole.entries()) {
      const progress = PARTS_DONE + (1 - PARTS_DONE) * (before + (done + 1) / whole.length / parts.length);
      const reading = rule.readSteps?.(context);
      while (reading !== undefined && reading.next().done !== true) yield progress;
      const marks = rule.find(context);
      if (marks.length > 0) for (const finding of asFindings(rule, marks)) findings.push(finding);
      yield progress;
    }
  }
  const main = parts.find((part) => part.genre !== 'other') ?? parts[0];
  if (main === undefined) throw new Error('A draft has one part at least.');
  return { draft, parts, main, characters: charactersOf(draft).in({ from: 0, to: draft.paragraphs.length }), findings: oncePerFault(inOrder(findings)) };
}

function* partSteps(draft: Draft, range: ParagraphRange, choice: Choice, packs: readonly AspectPack[], progress: number): Generator<number, PartAnalysis, void> {
  const steps = outlineSteps(draft, range);
  let step = steps.next();
  for (; step.done !== true; step = steps.next()) yield progress;
  const outline = step.value;
  yield progress;
  const recognition = recognise(draft, outline);
  yield progress;
  const genre = choice.genre ?? recognition.genre;
  let pack = chosenPack(choice, genre, packs);
  if (pack === null) {
    const recognised = packSteps(draft, outline, genre, packs);
    let own = recognised.next();
    for (; own.done !== true; own = recognised.next()) yield progress;
    pack = own.value;
  }
  yield progress;
  return { outline, recognition, genre, pack, rows: compare(draft, outline, genre, pack?.pack ?? null) };
}

function chosenPack({ pack: id }: Choice, genre: string, packs: readonly AspectPack[]): PackChoice | null {
  const pack = packs.find((known) => known.id === id);
  if (pack === undefined || !genreOf(genre)?.comparesWithPack) return null;
  return { pack, year: pack.year, evidence: [], inferred: false };
}

function contextOf(draft: Draft, { outline, genre, pack, rows }: PartAnalysis, earlierParts: readonly ParagraphRange[], choice: Choice): RuleContext {
  return { draft, outline, genre: genreOf(genre), pack: pack?.pack ?? null, rows, earlierParts, place: choice.place ?? null, settings: choice.settings ?? DEFAULT_SETTINGS };
}

/** By place, then by rule, so that the order of rules makes no difference. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => {
    const byPlace = (a.span?.paragraph ?? -1) - (b.span?.paragraph ?? -1) || (a.span?.start ?? 0) - (b.span?.start ?? 0);
    return byPlace || (a.span?.end ?? 0) - (b.span?.end ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
  });
}
