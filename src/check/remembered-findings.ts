import type { Paragraph } from '../draft/draft';
import type { Edit } from '../draft/edit';
import type { Span } from '../draft/span';
import type { Finding } from '../rules/finding';
import type { ReadParagraph } from './steps';

interface Known {
  readonly index: number;
  readonly findings: readonly Finding[];
}

/**
 * What `read` finds, remembered for each Paragraph object. Paragraph rules see their paragraph and its index, nothing else, so that in a
 * paragraph that moved they would find the same, counted from its new place; it is only prepared anew.
 */
export function rememberedFindings(read: ReadParagraph, prepare: (paragraph: Paragraph, index: number) => void): ReadParagraph {
  const known = new WeakMap<Paragraph, Known>();
  return (paragraph, index) => {
    const before = known.get(paragraph);
    if (before?.index === index) return before.findings;
    if (before !== undefined) prepare(paragraph, index);
    const findings = before === undefined ? read(paragraph, index) : before.findings.map((finding) => moved(finding, index - before.index));
    known.set(paragraph, { index, findings });
    return findings;
  };
}

function moved(finding: Finding, by: number): Finding {
  return {
    ...finding,
    span: finding.span && movedSpan(finding.span, by),
    evidence: finding.evidence.map((proof) => ({ ...proof, span: movedSpan(proof.span, by) })),
    fixes: finding.fixes.map((fix) => ({ ...fix, edits: fix.edits.map((edit) => movedEdit(edit, by)) })),
  };
}

function movedSpan(span: Span, by: number): Span {
  return { ...span, paragraph: span.paragraph + by };
}

function movedEdit(edit: Edit, by: number): Edit {
  return edit.kind === 'replace' ? { ...edit, span: movedSpan(edit.span, by) } : { ...edit, paragraph: edit.paragraph + by };
}
