import { kid, val } from '../dom';
import type { Element } from '../dom';
import { invalidArgument } from '../errors';
import type { HostObject, Scalar } from '../model';
import { setParagraphStyle } from '../paragraph-format';
import { setCharacterStyle } from '../character-style';
import { flatOf, lengthOf } from '../session';
import type { Session } from '../session';
import { paragraphStyle, styleBuiltInName, styleById, styleByName, styleByWord, styleKind, styleName } from '../style-sheet';
import type { Span } from '../spans';
import { withSpan } from './shared';
import { portions } from '../portions';

/** The style of what an object covers: '' (or 'Other') when its paragraphs differ. Setting it styles all of it. */
export function spanStyle<T extends HostObject>(form: 'name' | 'builtIn'): Scalar<T> {
  return {
    get(session, object) {
      const styles = withSpan(session, object, (span) => stylesOf(session, span));
      const names = styles.map((style) => (form === 'name' ? styleName(style) : styleBuiltInName(style)));
      const first = names[0] ?? '';
      return names.every((name) => name === first) ? first : form === 'name' ? '' : 'Other';
    },
    set(session, object, value) {
      if (typeof value !== 'string') throw invalidArgument('A style is given by its name.');
      const style = form === 'name' ? styleByName(session, value) : styleByWord(session, value);
      withSpan(session, object, (span) => applyStyle(session, span, style));
    },
  };
}

/** The styles in a range: the character style where all of it has one, else the paragraphs' styles. */
function stylesOf(session: Session, span: Span): (Element | null)[] {
  return portions(session, span).map((part) => {
    const runs = flatOf(session, part.paragraph).pieces.filter((piece) => piece.end > part.start && piece.start < part.end);
    const ids = new Set(runs.map(({ run }) => val(kid(run, 'rPr'), 'rStyle')));
    const [only] = ids;
    const whole = part.start === 0 && part.end === lengthOf(session, part.paragraph);
    return ids.size === 1 && only != null && !whole ? styleById(session, 'character', only) : paragraphStyle(session, part.paragraph);
  });
}

/** Paragraph styles go to the whole paragraphs, character styles to the text itself. Throws InvalidArgument for table styles. */
function applyStyle(session: Session, span: Span, style: Element): void {
  const kind = styleKind(style);
  if (kind === 'table') throw invalidArgument('A table style can only be given to a table.');
  if (kind === 'character') setCharacterStyle(session, span, style);
  else for (const { paragraph } of portions(session, span)) setParagraphStyle(session, paragraph, style);
}
