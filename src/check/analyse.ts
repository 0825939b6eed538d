import { outlineOf } from '../draft/build-outline';
import type { Draft } from '../draft/draft';
import { partsOf } from '../draft/parts';
import type { ParagraphRange } from '../draft/span';
import { charactersOf } from '../genres/characters';
import { compare } from '../genres/compare';
import type { AspectPack } from '../genres/packs/pack';
import { recognisePack, type PackChoice } from '../genres/packs/recognise-pack';
import { shippedPacks } from '../genres/packs/shipped';
import { recognise } from '../genres/recognise';
import { genreOf } from '../genres/registry';
import type { Finding } from '../rules/finding';
import { asFindings, type Rule } from '../rules/rule';
import { rules as allRules } from '../rules/rules';
import type { Analysis, Choice, PartAnalysis } from './analysis';

/** The packs to recognise and choose from, and the rules to run; both have their shipped value. */
export interface Knowledge {
  readonly packs: readonly AspectPack[];
  readonly rules: readonly Rule[];
}

const shipped: Knowledge = { packs: shippedPacks, rules: allRules };

/**
 * Reads a draft whole: its parts, their genres and packs, how they stand against their standard, and every finding.
 * Pure, and total: any draft gives an answer. A choice holds for every part; a chosen pack that is not known counts as none.
 */
export function analyse(draft: Draft, choice: Choice, knowledge: Knowledge = shipped): Analysis {
  const ranges = partsOf(draft);
  const parts = ranges.map((range) => analysePart(draft, range, choice, knowledge.packs));
  const main = parts.find((part) => part.genre !== 'other') ?? parts[0] ?? analysePart(draft, { from: 0, to: 0 }, choice, knowledge.packs);
  return {
    draft,
    parts: parts.length > 0 ? parts : [main],
    main,
    characters: charactersOf(draft).in({ from: 0, to: draft.paragraphs.length }),
    findings: inOrder([...paragraphFindings(draft, knowledge.rules), ...documentFindings(draft, parts, ranges, choice, knowledge.rules)]),
  };
}

function analysePart(draft: Draft, range: ParagraphRange, choice: Choice, packs: readonly AspectPack[]): PartAnalysis {
  const outline = outlineOf(draft, range);
  const recognition = recognise(draft, outline);
  const genre = choice.genre ?? recognition.genre;
  const pack = chosenPack(choice, genre, packs) ?? recognisePack(draft, outline, genre, packs);
  return { outline, recognition, genre, pack, rows: compare(draft, outline, genre, pack?.pack ?? null) };
}

function chosenPack({ pack: id }: Choice, genre: string, packs: readonly AspectPack[]): PackChoice | null {
  const pack = packs.find((known) => known.id === id);
  if (pack === undefined || !genreOf(genre)?.comparesWithPack) return null;
  return { pack, year: pack.year, evidence: [], inferred: false };
}

function paragraphFindings(draft: Draft, rules: readonly Rule[]): Finding[] {
  const own = rules.filter((rule) => rule.scope === 'paragraph');
  return draft.paragraphs.flatMap((paragraph, index) => own.flatMap((rule) => asFindings(rule, rule.find(paragraph, index))));
}

function documentFindings(draft: Draft, parts: readonly PartAnalysis[], ranges: readonly ParagraphRange[], choice: Choice, rules: readonly Rule[]): Finding[] {
  const own = rules.filter((rule) => rule.scope === 'document');
  return parts.flatMap(({ outline, genre, pack, rows }, i) => {
    const context = { draft, outline, genre: genreOf(genre), pack: pack?.pack ?? null, rows, earlierParts: ranges.slice(0, i), place: choice.place ?? null };
    return own.flatMap((rule) => asFindings(rule, rule.find(context)));
  });
}

/** By place, then by rule, so that the order of rules makes no difference. */
function inOrder(findings: readonly Finding[]): Finding[] {
  return [...findings].sort((a, b) => {
    const byPlace = (a.span?.paragraph ?? -1) - (b.span?.paragraph ?? -1) || (a.span?.start ?? 0) - (b.span?.start ?? 0);
    return byPlace || (a.span?.end ?? 0) - (b.span?.end ?? 0) || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
  });
}
