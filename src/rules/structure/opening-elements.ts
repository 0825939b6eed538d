import type { Span } from '../../draft/span';
import type { OpeningElement } from '../../genres/definition';
import type { RuleContext } from '../rule';
import { startOf } from './rows';

/** An element that the opening lacks, and the opening's place. */
export interface Lack {
  readonly element: OpeningElement;
  readonly span: Span | null;
}

/** What the draft's opening lacks; nothing when there is no opening at all, which has a rule of its own. */
export function openingLacks(context: RuleContext): Lack[] {
  const opening = context.rows.find((row) => row.part === 'opening');
  if (!opening?.range) return [];
  const span = opening.span ?? startOf(context.draft, opening.range);
  return opening.lacks.flatMap((lack) => {
    const element = context.genre?.opening.elements.find(({ name }) => name.zh === lack.zh);
    return element && element.requirement !== 'optional' ? [{ element, span }] : [];
  });
}
