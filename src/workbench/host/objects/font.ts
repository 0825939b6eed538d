import type { ClassDefinition, FontObject, Scalar } from '../model';
import { readLook, writeLook } from '../run-format';
import type { Look } from '../run-format';
import type { Session } from '../session';
import type { Span } from '../spans';

function withSpans<T>(session: Session, { spans }: FontObject, work: (spans: readonly Span[]) => T): T {
  const all = spans();
  try {
    return work(all);
  } finally {
    for (const span of all) session.spans.delete(span);
  }
}

function property(name: keyof Look): Scalar<FontObject> {
  return {
    get: (session, font) => withSpans(session, font, (spans) => readLook(session, spans, name)),
    set: (session, font, value) => withSpans(session, font, (spans) => writeLook(session, spans, name, value)),
  };
}

const names: readonly (keyof Look)[] = ['Bold', 'Color', 'DoubleStrikeThrough', 'HighlightColor', 'Italic', 'Name', 'Size', 'StrikeThrough', 'Subscript', 'Superscript', 'Underline'];

/** Word.Font: reads '' or null where the text differs, as Word does. */
export const fontClass: ClassDefinition<FontObject> = {
  name: 'Font',
  alive: () => true,
  scalars: Object.fromEntries(names.map((name) => [name, property(name)])),
  links: {},
  methods: {},
};
