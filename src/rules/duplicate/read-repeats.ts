import type { Draft } from '../../draft/draft';
import type { Outline, OutlineNode } from '../../draft/outline';
import { passageOf, repeatSteps, type Passage, type Repeat } from './repeated-text';

/** A document's passages, and which of them repeat an earlier one. */
export interface Repeats {
  readonly passages: readonly Passage[];
  readonly repeats: readonly Repeat[];
}

const known = new WeakMap<Outline, Repeats>();

/** Reads the repeats of a document once, however many rules ask; headings, titles, tables and lines of the scaffold are no passages. */
export function readRepeats(draft: Draft, outline: Outline): Repeats {
  const steps = readRepeatsSteps(draft, outline);
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}

/** The same in steps. */
export function* readRepeatsSteps(draft: Draft, outline: Outline): Generator<void, Repeats, void> {
  const before = known.get(outline);
  if (before !== undefined) return before;
  const passages = passagesOf(draft, outline);
  const found = { passages, repeats: yield* repeatSteps(passages) };
  known.set(outline, found);
  return found;
}

function passagesOf(draft: Draft, outline: Outline): Passage[] {
  const skipped = new Set<number>(outline.title?.spans.map(({ paragraph }) => paragraph));
  const visit = (node: OutlineNode): void => {
    if (!node.heading.runIn && node.text.every((span) => span.paragraph !== node.heading.span.paragraph) && node.heading.title !== '') skipped.add(node.heading.span.paragraph);
    node.children.forEach(visit);
  };
  outline.nodes.forEach(visit);
  const passages: Passage[] = [];
  for (let index = outline.range.from; index < outline.range.to; index += 1) {
    const paragraph = draft.paragraphs[index];
    if (paragraph === undefined || paragraph.tableDepth > 0 || skipped.has(index) || paragraph.text.includes('【')) continue;
    const passage = passageOf(paragraph, index);
    if (passage) passages.push(passage);
  }
  return passages;
}
