import type { Bilingual } from '../draft/bilingual';
import { textOf, type Draft } from '../draft/draft';
import type { Heading, OutlineNode } from '../draft/outline';
import type { Row } from './standing';

/** A row of which only what differs from an absent part is given. */
export function rowOf(given: Pick<Row, 'part' | 'name' | 'requirement' | 'state'> & Partial<Row>): Row {
  return { span: null, range: null, node: null, characters: 0, problems: null, lacks: [], children: [], ...given };
}

/** The heading as the draft has it, its ordinal included, on one line. */
export function headingName(draft: Draft, heading: Heading): Bilingual {
  const typed = textOf(draft, heading.span).replace(/\s+/g, ' ').trim();
  const mark = heading.source === 'list' && heading.ordinal !== null ? heading.ordinal.mark : '';
  const name = mark !== '' && !typed.startsWith(mark) ? `${mark}${heading.title}` : typed;
  return { zh: name, en: name };
}

/** True when nothing stands under a heading: no text of its own and no heading below it. A blank 【…】 is text. */
export function isEmpty(node: OutlineNode): boolean {
  return node.text.length === 0 && node.children.length === 0;
}
