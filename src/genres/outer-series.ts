import type { Series } from '../draft/outline';
import type { Span } from '../draft/span';

/** Series that do not stand within an item of another. */
export function outermost(all: readonly Series[]): readonly Series[] {
  return all.filter(
    (series) => !all.some((other) => other !== series && other.items.some((item) => series.items.every((inner) => inner !== item && within(inner.markSpan, item.span)))),
  );
}

function within(inner: Span, outer: Span): boolean {
  return inner.paragraph === outer.paragraph && inner.start > outer.start && inner.end <= outer.end;
}
