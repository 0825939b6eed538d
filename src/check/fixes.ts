import type { Draft } from '../draft/draft';
import type { Edit } from '../draft/edit';
import type { Span } from '../draft/span';
import type { Finding, Fix, Severity } from '../rules/finding';

/** A finding with the safe fix that is taken for it. */
export interface ChosenFix {
  readonly finding: Finding;
  readonly fix: Fix;
}

/** All safe fixes that can be applied together. */
export interface SafeFixes {
  /** In the order of the draft. */
  readonly chosen: readonly ChosenFix[];
  /** Theirs, each once: `applyEdits` takes them as they are. */
  readonly edits: readonly Edit[];
  /** Findings with a safe fix that meets another one; the next check offers it again where it is still due. */
  readonly dropped: readonly Finding[];
}

/** One change as the user sees it before saying yes. */
export interface PreviewItem {
  readonly rule: string;
  /** What is replaced; empty where something is put in. New paragraphs come before the start of `span.paragraph`. */
  readonly span: Span;
  readonly before: string;
  readonly after: string;
  /** A few characters on either side, in the same paragraph. */
  readonly left: string;
  readonly right: string;
}

/** UTF-16 units on either side of a change in the preview. */
const BESIDE = 12;
const WEIGHT: Readonly<Record<Severity, number>> = { error: 0, warning: 1, advice: 2 };

/**
 * The safe fixes of some findings of one draft, as far as none gets in another's way: no edit of one meets an edit of another (touching is
 * meeting: two rules may mend one doubled mark from either side), nor changes what the other's finding marks. The more severe finding
 * wins, then the one that stands first, so that the order of the findings makes no difference. A fix is taken whole or not at all.
 */
export function safeFixes(findings: readonly Finding[]): SafeFixes {
  const chosen: ChosenFix[] = [];
  const dropped: Finding[] = [];
  const taken = new Map<number, Footprint[]>();
  const edits = new Map<string, Edit>();
  for (const { finding, fix } of candidates(findings)) {
    const own = footprintsOf(finding, fix);
    if (fix.edits.every((edit) => edits.has(keyOf(edit)))) {
      chosen.push({ finding, fix });
    } else if (meetsItself(own) || own.some((one) => taken.get(one.paragraph)?.some((other) => meets(one, other)))) {
      dropped.push(finding);
    } else {
      for (const one of own) {
        const there = taken.get(one.paragraph);
        if (there === undefined) taken.set(one.paragraph, [one]);
        else there.push(one);
      }
      for (const edit of fix.edits) edits.set(keyOf(edit), edit);
      chosen.push({ finding, fix });
    }
  }
  return { chosen: chosen.sort((a, b) => byPlace(a.finding, b.finding)), edits: [...edits.values()], dropped: dropped.sort(byPlace) };
}

/** What some edits will change, in the order of the draft. */
export function previewOf(draft: Draft, chosen: readonly ChosenFix[]): readonly PreviewItem[] {
  const seen = new Set<string>();
  return chosen
    .flatMap(({ finding, fix }) => fix.edits.map((edit) => ({ rule: finding.rule, edit })))
    .filter(({ edit }) => !seen.has(keyOf(edit)) && seen.add(keyOf(edit)))
    .map(({ rule, edit }) => itemOf(draft, rule, edit))
    .sort((a, b) => a.span.paragraph - b.span.paragraph || a.span.start - b.span.start);
}

function itemOf(draft: Draft, rule: string, edit: Edit): PreviewItem {
  if (edit.kind === 'insert') {
    return { rule, span: { paragraph: edit.paragraph, start: 0, end: 0 }, before: '', after: edit.texts.join('\n'), left: '', right: '' };
  }
  const paragraph = edit.kind === 'delete' ? edit.paragraph : edit.span.paragraph;
  const text = draft.paragraphs[paragraph]?.text ?? '';
  const span = edit.kind === 'delete' ? { paragraph, start: 0, end: text.length } : edit.span;
  return {
    rule,
    span,
    before: text.slice(span.start, span.end),
    after: edit.kind === 'delete' ? '' : edit.text,
    left: text.slice(Math.max(0, span.start - BESIDE), span.start),
    right: text.slice(span.end, span.end + BESIDE),
  };
}

/** Each finding's first safe fix, the most severe findings first; a fix without edits mends nothing. */
function candidates(findings: readonly Finding[]): readonly ChosenFix[] {
  const all = findings.flatMap((finding) => {
    const fix = finding.fixes.find(({ safe, edits }) => safe && edits.length > 0);
    return fix === undefined ? [] : [{ finding, fix, key: JSON.stringify(fix.edits) }];
  });
  return all.sort(
    (a, b) => WEIGHT[a.finding.severity] - WEIGHT[b.finding.severity] || byPlace(a.finding, b.finding) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0),
  );
}

function byPlace(a: Finding, b: Finding): number {
  const [one, other] = [a.span, b.span];
  const apart = (one?.paragraph ?? -1) - (other?.paragraph ?? -1) || (one?.start ?? 0) - (other?.start ?? 0) || (one?.end ?? 0) - (other?.end ?? 0);
  return apart || (a.rule < b.rule ? -1 : a.rule > b.rule ? 1 : 0);
}

/** What a fix needs for itself in one paragraph: the text that it changes, and the marked words that it rests on. */
interface Footprint {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly changes: boolean;
}

function footprintsOf({ span }: Finding, { edits }: Fix): readonly Footprint[] {
  const changed = edits.map((edit): Footprint =>
    edit.kind === 'replace' ? { ...edit.span, changes: true } : { paragraph: edit.paragraph, start: edit.kind === 'insert' ? -1 : 0, end: edit.kind === 'insert' ? -1 : Infinity, changes: true },
  );
  return span === null ? changed : [...changed, { ...span, changes: false }];
}

function meets(one: Footprint, other: Footprint): boolean {
  if (one.changes && other.changes) return one.start <= other.end && other.start <= one.end;
  return (one.changes || other.changes) && one.start < other.end && other.start < one.end;
}

/** Edits of one fix may touch, but not overlap or stand at one point. */
function meetsItself(own: readonly Footprint[]): boolean {
  const changed = own.filter(({ changes }) => changes).sort((a, b) => a.paragraph - b.paragraph || a.start - b.start || a.end - b.end);
  return changed.some((one, i) => {
    const next = changed[i + 1];
    return next !== undefined && next.paragraph === one.paragraph && (next.start < one.end || next.end === one.start);
  });
}

function keyOf(edit: Edit): string {
  return JSON.stringify(edit);
}
