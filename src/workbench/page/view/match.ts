import type { Block } from './blocks';
import type { DrawnBlock } from './chunks';

/** What is to be shown, in order: a block whose node is at hand, or one that has to be drawn. */
export type Wanted = { readonly block: Block; readonly node: HTMLElement | null };

/**
 * Finds nodes for the blocks of a changed document among those that are shown: first what is equal from both
 * ends, then equal blocks in between wherever they went. Two equal blocks look alike, so either's node serves.
 */
export function matchBlocks(shown: readonly DrawnBlock[], blocks: readonly Block[]): readonly Wanted[] {
  let head = 0;
  while (head < shown.length && head < blocks.length && shown[head]?.block.print === blocks[head]?.print) head += 1;
  let tail = 0;
  while (
    tail < shown.length - head &&
    tail < blocks.length - head &&
    shown[shown.length - 1 - tail]?.block.print === blocks[blocks.length - 1 - tail]?.print
  ) {
    tail += 1;
  }
  const free = new Map<string, HTMLElement[]>();
  for (const { block, node } of shown.slice(head, shown.length - tail)) {
    const list = free.get(block.print);
    if (list === undefined) free.set(block.print, [node]);
    else list.push(node);
  }
  return blocks.map((block, i) => {
    if (i < head) return { block, node: shown[i]?.node ?? null };
    if (i >= blocks.length - tail) return { block, node: shown[shown.length - (blocks.length - i)]?.node ?? null };
    return { block, node: free.get(block.print)?.shift() ?? null };
  });
}
