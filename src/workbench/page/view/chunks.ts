import type { Block } from './blocks';
import { isContinuous, paperOf, samePaper } from './paper';
import type { Paper } from './paper';
import type { Element } from '@xmldom/xmldom';

/** A block and the node it was drawn as. */
export interface DrawnBlock {
  readonly block: Block;
  readonly node: HTMLElement;
}

/**
 * Some consecutive blocks that are laid out together: what is typed in one chunk does not make the browser lay
 * out the others again.
 */
export interface Chunk {
  readonly node: HTMLElement;
  /** Holds the page's header where the chunk begins one; its first child. */
  readonly head: HTMLElement;
  /** Holds the page gaps inside the chunk; its second child. */
  readonly gaps: HTMLElement;
  /** Holds the page's footer where the chunk ends one; its last child. */
  readonly foot: HTMLElement;
  blocks: readonly DrawnBlock[];
  paper: Paper;
  /** The properties of the section it stands in. */
  section: Element | null;
  /** True when it begins a page of its own. */
  startsPage: boolean;
  /** True when it stands at the top of a page: because it begins one, or because what is before it filled its own. */
  atTop: boolean;
  /** Set when its content changed since it was paged. */
  stale: boolean;
  /** Where on its page it began and ended when it was paged last, in pixels below the top margin. */
  from: number;
  to: number;
}

/** Blocks in one chunk at most: few enough to lay out within a key stroke, many enough to keep the page light. */
const CHUNK_SIZE = 60;

/**
 * Deals blocks out to chunks. A block stays in the chunk it was in; a new one joins the chunk before it; a
 * chunk ends where a page break or a new kind of page asks for it, around tables, and when it grows too large. Chunks that lost
 * all their blocks are not in the result.
 */
export function deal(
  blocks: readonly DrawnBlock[],
  lastSection: Element | null,
  home: ReadonlyMap<HTMLElement, Chunk>,
  create: () => Chunk,
): readonly Chunk[] {
  const dealt: { chunk: Chunk; blocks: DrawnBlock[]; paper: Paper; section: Element | null; startsPage: boolean }[] = [];
  const closed = new Set<Chunk>();
  const sections = sectionsOf(blocks, lastSection);
  blocks.forEach((drawn, i) => {
    const here = dealt[dealt.length - 1];
    const before = blocks[i - 1];
    const { paper, section, starts } = sections[i] ?? { paper: paperOf(null), section: null, starts: false };
    const startsPage = i > 0 && (drawn.block.startsPage || before?.block.endsPage === true || starts);
    const old = home.get(drawn.node);
    const wished = old !== undefined && !closed.has(old) ? old : here?.chunk;
    const apart = isTable(drawn) || (before !== undefined && isTable(before));
    const full = here !== undefined && wished === here.chunk && here.blocks.length >= CHUNK_SIZE;
    if (here !== undefined && wished === here.chunk && !startsPage && !full && !apart) {
      here.blocks.push(drawn);
      return;
    }
    if (here !== undefined) closed.add(here.chunk);
    const chunk = wished !== undefined && !closed.has(wished) ? wished : create();
    dealt.push({ chunk, blocks: [drawn], paper, section, startsPage });
  });
  return dealt.map(({ chunk, blocks: mine, paper, section, startsPage }) => {
    const same = chunk.blocks.length === mine.length && mine.every(({ node }, i) => chunk.blocks[i]?.node === node);
    if (!same || !samePaper(chunk.paper, paper) || chunk.startsPage !== startsPage) chunk.stale = true;
    chunk.blocks = mine;
    chunk.paper = paper;
    chunk.section = section;
    chunk.startsPage = startsPage;
    return chunk;
  });
}

function isTable({ node }: DrawnBlock): boolean {
  return node instanceof HTMLTableElement;
}

interface InSection {
  readonly paper: Paper;
  readonly section: Element | null;
  starts: boolean;
}

/** For each block its section and page, and whether its section begins a new page there. */
function sectionsOf(blocks: readonly DrawnBlock[], lastSection: Element | null): readonly InSection[] {
  const result: InSection[] = [];
  let section = lastSection;
  let paper = paperOf(section);
  for (const { block } of [...blocks].reverse()) {
    if (block.section !== null) {
      const next = paper;
      const continues = isContinuous(section);
      section = block.section;
      paper = paperOf(section);
      const after = result[result.length - 1];
      if (after !== undefined) after.starts = !continues || !samePaper(paper, next);
    }
    result.push({ paper, section, starts: false });
  }
  return result.reverse();
}
