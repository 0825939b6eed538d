import type { Analysis } from '../../src/check/analysis';
import { textOf, type Draft } from '../../src/draft/draft';
import type { Span } from '../../src/draft/span';
import type { Finding, Severity } from '../../src/rules/finding';
import type { Family, FaultsDraft, SeededFault, StructuralFault } from './parse';

/** What came of one seeded fault: the strongest severity of the findings that meet it, or `null` when none does. */
export interface Outcome {
  readonly family: Family;
  readonly foundAs: Severity | null;
  /** The faulty words with the editor's note, or the words that a message had to mention. */
  readonly shown: string;
}

/** One draft of the set held against what the checker said of it. */
export interface Measured {
  readonly name: string;
  readonly outcomes: readonly Outcome[];
  /** Findings that meet a seeded fault. */
  readonly right: readonly Finding[];
  /** Findings that meet none. */
  readonly wrong: readonly Finding[];
}

const strongestFirst: readonly Severity[] = ['error', 'warning', 'advice'];

/** Holds the findings of an analysis against the seeded faults of its draft. */
export function measureFaults({ name, draft, faults, structural }: FaultsDraft, { findings }: Pick<Analysis, 'findings'>): Measured {
  const placed = faults.map((fault) => outcomeOf(fault.family, `${fault.note}：${shownAt(draft, fault.span)}`, findings.filter((finding) => meets(finding, fault))));
  const unplaced = structural.map((fault) => outcomeOf(fault.family, `没有提到“${fault.about}”`, findings.filter((finding) => answers(finding, fault))));
  const isRight = (finding: Finding): boolean => faults.some((fault) => meets(finding, fault)) || structural.some((fault) => answers(finding, fault));
  return { name, outcomes: [...placed, ...unplaced], right: findings.filter(isRight), wrong: findings.filter((finding) => !isRight(finding)) };
}

/** A stretch of a draft with its nearest neighbours, the stretch in 【】; '' for a finding without a place. */
export function shownAt(draft: Draft, span: Span | null): string {
  if (span === null) return '';
  const { paragraph, start, end } = span;
  const before = textOf(draft, { paragraph, start: Math.max(0, start - 12), end: start });
  return `${before}【${textOf(draft, span).slice(0, 60)}】${textOf(draft, { paragraph, start: end, end: end + 12 })}`;
}

function outcomeOf(family: Family, shown: string, met: readonly Finding[]): Outcome {
  return { family, shown, foundAs: strongestFirst.find((severity) => met.some((finding) => finding.severity === severity)) ?? null };
}

/** They share a character; a finding that covers none (a gap) meets a fault that it touches. */
function meets({ span }: Finding, fault: SeededFault): boolean {
  if (span === null || span.paragraph !== fault.span.paragraph) return false;
  if (span.start === span.end) return fault.span.start <= span.start && span.start <= fault.span.end;
  return span.start < fault.span.end && fault.span.start < span.end;
}

/** Only the structure rules speak of what is missing; another rule may quote the same words by chance. */
function answers({ rule, message }: Finding, { about }: StructuralFault): boolean {
  return rule.startsWith('structure/') && message.zh.includes(about);
}
