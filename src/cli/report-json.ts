import type { Analysis, PartAnalysis } from '../check/analysis';
import type { Bilingual } from '../draft/bilingual';
import { textOf, type Draft } from '../draft/draft';
import type { Edit } from '../draft/edit';
import type { HeadingSource, OutlineNode } from '../draft/outline';
import type { ParagraphRange, Span } from '../draft/span';
import type { GenreId } from '../genres/genre';
import type { Finding, Severity, Source } from '../rules/finding';
import type { Language } from './terminal';

/** A reason in the chosen language. */
export interface JsonEvidence {
  readonly reason: string;
  readonly weight: number;
}

/** A heading with those below it. */
export interface JsonHeading {
  /** 1 for 一、 to 5 for ①. */
  readonly level: number;
  /** The mark as it stands; `null` when there is none. */
  readonly ordinal: string | null;
  readonly title: string;
  readonly source: HeadingSource;
  readonly runIn: boolean;
  readonly span: Span;
  /** The paragraphs of the whole section. */
  readonly range: ParagraphRange;
  readonly children: readonly JsonHeading[];
}

/** One document, read. */
export interface JsonPart {
  /** A genre that the user chose has confidence 1. */
  readonly genre: { readonly id: GenreId; readonly confidence: number; readonly evidence: readonly JsonEvidence[] };
  /** What the problems are compared against; `null` where that is nothing. `inferred`: from the draft itself. */
  readonly aspects: {
    readonly id: string;
    readonly occasion: string;
    readonly year: number | null;
    readonly inferred: boolean;
    readonly evidence: readonly JsonEvidence[];
    readonly names: readonly string[];
  } | null;
  readonly outline: {
    readonly range: ParagraphRange;
    readonly title: { readonly text: string; readonly spans: readonly Span[] } | null;
    readonly opening: ParagraphRange;
    readonly nodes: readonly JsonHeading[];
    readonly closing: ParagraphRange;
  };
}

/** A finding, its sentences in the chosen language. */
export interface JsonFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly source: Source;
  readonly span: Span | null;
  /** The words that the span covers; `null` without a span. */
  readonly text: string | null;
  readonly evidence: readonly { readonly span: Span; readonly text: string; readonly note: string }[];
  readonly fixes: readonly { readonly title: string; readonly safe: boolean; readonly edits: readonly Edit[] }[];
}

/**
 * What `zhangfa check --format json` prints for a file that was checked: of several documents in it the one that speaks
 * for all stands at the top, and all of them in `parts`. Paragraphs count from 0 in body order, offsets in UTF-16 units.
 */
export interface JsonReport extends JsonPart {
  readonly file: string;
  readonly findings: readonly JsonFinding[];
  /** Only where the file holds several documents. */
  readonly parts?: readonly JsonPart[];
}

/** The report on a file, ready to be written as one line. `chosen`: the genre was named by the user. */
export function jsonReport(file: string, { draft, main, parts, findings }: Analysis, chosen: boolean, lang: Language): JsonReport {
  return {
    file,
    ...jsonPart(main, chosen, lang),
    findings: findings.map((finding) => jsonFinding(draft, finding, lang)),
    ...(parts.length > 1 ? { parts: parts.map((part) => jsonPart(part, chosen, lang)) } : {}),
  };
}

const BY_CHOICE: Bilingual = { zh: '由 --genre 指定', en: 'named by --genre' };

function jsonPart({ outline, recognition, genre, pack }: PartAnalysis, chosen: boolean, lang: Language): JsonPart {
  const { range, title, opening, nodes, closing } = outline;
  return {
    genre: chosen
      ? { id: genre, confidence: 1, evidence: [{ reason: BY_CHOICE[lang], weight: 1 }] }
      : { id: genre, confidence: recognition.confidence, evidence: reasons(recognition.evidence, lang) },
    aspects:
      pack === null
        ? null
        : {
            id: pack.pack.id,
            occasion: pack.pack.occasion[lang],
            year: pack.year,
            inferred: pack.inferred,
            evidence: reasons(pack.evidence, lang),
            names: pack.pack.aspects.map(({ short }) => short),
          },
    outline: { range, title, opening, nodes: nodes.map(jsonHeading), closing },
  };
}

function reasons(evidence: readonly { readonly reason: Bilingual; readonly weight: number }[], lang: Language): JsonEvidence[] {
  return evidence.map(({ reason, weight }) => ({ reason: reason[lang], weight }));
}

function jsonHeading({ heading, range, children }: OutlineNode): JsonHeading {
  const { level, ordinal, title, source, runIn, span } = heading;
  return { level, ordinal: ordinal?.mark ?? null, title, source, runIn, span, range, children: children.map(jsonHeading) };
}

function jsonFinding(draft: Draft, { rule, severity, message, source, span, evidence, fixes }: Finding, lang: Language): JsonFinding {
  return {
    rule,
    severity,
    message: message[lang],
    source,
    span,
    text: span === null ? null : textOf(draft, span),
    evidence: evidence.map((proof) => ({ span: proof.span, text: textOf(draft, proof.span), note: proof.note[lang] })),
    fixes: fixes.map(({ title, safe, edits }) => ({ title: title[lang], safe, edits })),
  };
}
