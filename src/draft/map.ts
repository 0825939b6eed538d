import type { Edit } from './edit';
import type { Span } from './span';

/** Carries places of a draft over edits of one moment into the draft that comes of them. */
export interface Mapping {
  /** Where a paragraph stands now; `null` when it was deleted. */
  paragraph(index: number): number | null;
  /**
   * Where a span's text stands now; `null` when any of it was touched, so that a span never points at other words than it did.
   * Text put in right before or right after a span leaves it whole; an empty span is lost when text was put in at its very point.
   */
  span(span: Span): Span | null;
}

/** The mapping of edits that `applyEdits` took. */
export function mappingOf(edits: readonly Edit[]): Mapping {
  const replaces = new Map<number, Extract<Edit, { kind: 'replace' }>[]>();
  const deleted = new Set<number>();
  const shifts: { readonly at: number; readonly by: number }[] = [];
  for (const edit of edits) {
    if (edit.kind === 'replace') {
      const list = replaces.get(edit.span.paragraph);
      if (list === undefined) replaces.set(edit.span.paragraph, [edit]);
      else list.push(edit);
    } else if (edit.kind === 'insert') {
      shifts.push({ at: edit.paragraph, by: edit.texts.length });
    } else {
      deleted.add(edit.paragraph);
      shifts.push({ at: edit.paragraph + 1, by: -1 });
    }
  }
  const steps = stepsOf(shifts);

  const paragraph = (index: number): number | null => (deleted.has(index) ? null : index + shiftAt(steps, index));
  return {
    paragraph,
    span: (span) => {
      const to = paragraph(span.paragraph);
      if (to === null) return null;
      let by = 0;
      for (const { span: changed, text } of replaces.get(span.paragraph) ?? []) {
        if (touches(changed, span)) return null;
        if (changed.end <= span.start) by += text.length - (changed.end - changed.start);
      }
      return { paragraph: to, start: span.start + by, end: span.end + by };
    },
  };
}

function touches(changed: Span, span: Span): boolean {
  if (changed.start === changed.end) {
    return span.start === span.end ? changed.start === span.start : changed.start > span.start && changed.start < span.end;
  }
  return changed.start < span.end && changed.end > span.start;
}

interface Step {
  readonly at: number;
  /** The sum of all shifts up to here. */
  readonly total: number;
}

function stepsOf(shifts: { readonly at: number; readonly by: number }[]): readonly Step[] {
  let total = 0;
  return [...shifts].sort((a, b) => a.at - b.at).map(({ at, by }) => ({ at, total: (total += by) }));
}

function shiftAt(steps: readonly Step[], index: number): number {
  let low = 0;
  let high = steps.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (steps[middle]!.at <= index) low = middle + 1;
    else high = middle;
  }
  return steps[low - 1]?.total ?? 0;
}
