import type { Element } from '@xmldom/xmldom';
import type { Leftover } from '../draft/draft';
import { attrW, childW, elements, isW, isWNamespace } from './dom';

const kinds: readonly Leftover[] = ['comment', 'revision', 'highlight'];
/** Tracked insertions, deletions and moves; in a paragraph's mark too (ISO 29500-1 17.13.5). */
const revisions = new Set(['ins', 'del', 'moveFrom', 'moveTo']);
const comments = new Set(['commentReference', 'commentRangeStart', 'commentRangeEnd']);

/** Which leftovers of work touch a paragraph, in the order of `kinds`; those inside a text box are not its own. */
export function leftoversOf(paragraphs: readonly Element[]): readonly Leftover[] {
  const found = new Set<Leftover>();
  const walk = (holder: Element): void => {
    for (const item of elements(holder)) {
      const name = item.localName ?? '';
      if (isWNamespace(item.namespaceURI)) {
        if (name === 'txbxContent') continue;
        if (comments.has(name)) found.add('comment');
        else if (revisions.has(name)) found.add('revision');
        else if (name === 'r' && isHighlighted(item)) found.add('highlight');
      }
      walk(item);
    }
  };
  paragraphs.forEach(walk);
  return kinds.filter((kind) => found.has(kind));
}

function isHighlighted(run: Element): boolean {
  const highlight = childW(childW(run, 'rPr'), 'highlight');
  return highlight !== null && attrW(highlight, 'val') !== 'none' && [...elements(run)].some((item) => isW(item, 't') && (item.textContent ?? '').trim() !== '');
}
