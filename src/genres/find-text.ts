import type { Draft } from '../draft/draft';
import type { Outline, OutlineNode } from '../draft/outline';
import type { CompiledPart } from './compiled';
import { plainEnd, plainStart } from './plain-ends';

const LAST_PARAGRAPHS = 4;
const LAST_SENTENCE = 60;

/** The paragraph that stands for a part without a heading of its own; `null` when there is none, or the part knows no such text. */
export function findText(draft: Draft, outline: Outline, { part, text }: CompiledPart): number | null {
  const says = (i: number): boolean => {
    const paragraph = draft.paragraphs[i];
    return text.find(paragraph === undefined ? '' : plainStart(paragraph)) !== null;
  };
  const opening = outline.nodes.length > 0 ? outline.opening : { from: outline.opening.from, to: outline.range.to };
  switch (part.text?.where) {
    case undefined:
      return null;
    case 'start':
      return first(opening.from, Math.min(opening.to, opening.from + 4), says);
    case 'opening':
      return first(opening.from, opening.to, says);
    case 'anywhere':
      return first(opening.from, outline.range.to, says);
    case 'end':
      return findEnd(draft, outline, (words) => text.find(words) !== null);
  }
}

function first(from: number, to: number, holds: (paragraph: number) => boolean): number | null {
  for (let i = from; i < to; i += 1) if (holds(i)) return i;
  return null;
}

/** Looks at the last paragraphs of the last section; of one that starts with a heading only at its last sentence. */
function findEnd(draft: Draft, outline: Outline, says: (words: string) => boolean): number | null {
  const last = outline.nodes[outline.nodes.length - 1];
  const floor = last === undefined ? outline.opening.from : last.range.from;
  const headings = new Set<number>();
  for (const node of outline.nodes.slice(-1)) collect(node, headings);
  let seen = 0;
  for (let i = outline.range.to - 1; i >= floor && seen < LAST_PARAGRAPHS; i -= 1) {
    const paragraph = draft.paragraphs[i];
    const words = paragraph === undefined ? '' : plainEnd(paragraph);
    if (words === '') continue;
    seen += 1;
    if (i === floor && last === undefined && seen > 1) return null;
    if (!headings.has(i)) {
      if (says(words)) return i;
    } else {
      const sentence = words.replace(/[。！]$/, '').split(/[。！]/).pop() ?? '';
      if (words.length > sentence.length + 1 && sentence.length <= LAST_SENTENCE && says(sentence)) return i;
      return null;
    }
  }
  return null;
}

function collect(node: OutlineNode, into: Set<number>): void {
  into.add(node.range.from);
  for (const child of node.children) collect(child, into);
}
