import { ensure, is, setAttr } from './dom';
import type { Element } from './dom';
import { runOrder } from './order';
import { runProperties } from './run-format';
import { flatOf, touch } from './session';
import type { Session } from './session';
import type { Span } from './spans';
import { styleId } from './style-sheet';
import { trackFormat } from './tracked';
import { portions } from './portions';
import { cut } from './runs';

/** Gives the text of a range a character style. */
export function setCharacterStyle(session: Session, span: Span, style: Element): void {
  for (const { paragraph, start, end } of portions(session, span)) {
    touch(session, paragraph);
    cut(session, { paragraph, offset: start });
    cut(session, { paragraph, offset: end });
    const runs = new Set(flatOf(session, paragraph).pieces.filter((piece) => piece.start >= start && piece.end <= end).map(({ run }) => run));
    for (const run of runs) {
      if (!is(run, 'r')) continue;
      const properties = runProperties(run);
      trackFormat(session, properties);
      setAttr(ensure(properties, 'rStyle', runOrder), 'val', styleId(style));
    }
    session.version++;
  }
}
