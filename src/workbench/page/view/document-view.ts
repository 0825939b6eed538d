import type { Element } from '@xmldom/xmldom';
import type { OoxmlPackage } from '../../../ooxml/package';
import { readBlocks } from './blocks';
import type { Block } from './blocks';
import { deal } from './chunks';
import type { Chunk, DrawnBlock } from './chunks';
import { showComments } from './comments';
import { drawnClass } from './draw';
import type { DrawnParagraph } from './drawn-paragraph';
import { drawSafely } from './draw-safely';
import { showLabels } from './labels';
import { drawMargins, noMargins, numberPages } from './margins';
import type { Margins } from './margins';
import { matchBlocks } from './match';
import { paginate } from './pages';
import { paperOf } from './paper';
import { surroundings } from './surroundings';

/** The document as it is shown on the page. */
export interface DocumentView {
  /** Shows the package as it is now, drawing only what changed; resolves when it stands on the page. */
  refresh(): Promise<void>;
  /** The body paragraph that holds a node of the page; `null` outside the text and in text boxes. */
  paragraphAround(node: Node): DrawnParagraph | null;
  /** The node of a body paragraph; `null` when it is not drawn. */
  nodeOf(index: number): HTMLElement | null;
  /** Has the block around a node drawn afresh at the next refresh: the browser itself has changed it. */
  spoil(node: Node): void;
  close(): void;
}

/** How many blocks are drawn before the page gets a chance to show them. */
const SLICE = 150;

/**
 * Shows a document in `root`. All drawing goes through one queue, so refreshes may be asked for at any time.
 * `failed` hears what docx-preview could not draw.
 */
export function showDocument(root: HTMLElement, pkg: OoxmlPackage, failed: (error: unknown) => void): DocumentView {
  const styles = document.createElement('div');
  styles.hidden = true;
  document.head.append(styles);
  root.classList.add(drawnClass);
  root.replaceChildren();

  let shown: readonly DrawnBlock[] = [];
  let chunks: readonly Chunk[] = [];
  let home = new Map<HTMLElement, Chunk>();
  let first = new Map<HTMLElement, number>();
  let around: string | null = null;
  let margins: ReadonlyMap<Element, Margins> = new Map();
  let closed = false;
  let queue: Promise<void> = Promise.resolve();

  const refresh = async () => {
    if (closed) return;
    const now = surroundings(pkg);
    const anew = now !== around;
    around = now;
    const { blocks, lastSection } = readBlocks(pkg);
    const wanted = matchBlocks(anew ? [] : shown, blocks);
    const missing = wanted.filter(({ node }) => node === null).map(({ block }) => block);
    const drawn = new Map<Block, HTMLElement>();
    if (anew || missing.length > 0) {
      for (let from = 0; from < Math.max(1, missing.length); from += SLICE) {
        const slice = missing.slice(from, from + SLICE);
        const { nodes, styles: sheets } = await drawSafely(pkg, slice, anew && from === 0, failed);
        if (closed) return;
        slice.forEach((block, i) => drawn.set(block, prepared(nodes[i])));
        if (anew && from === 0) {
          styles.replaceChildren(...sheets);
          root.replaceChildren();
          chunks = [];
          home = new Map();
        }
        const soFar = drawnSoFar(wanted, drawn);
        if (missing.length > SLICE && from + SLICE < missing.length) {
          if (anew) put(soFar, lastSection);
          await nextTask();
          if (closed) return;
        }
      }
    }
    margins = await marginsOf(blocks, lastSection, anew);
    if (closed) return;
    put(drawnSoFar(wanted, drawn), lastSection);
    showLabels(pkg, paragraphs());
    showComments(root);
  };

  /** Draws what is in the margins of each section; sections keep theirs until the surroundings change. */
  const marginsOf = async (blocks: readonly Block[], lastSection: Element | null, anew: boolean) => {
    const found = new Map<Element, Margins>();
    for (const section of [...blocks.map((block) => block.section), lastSection]) {
      if (section === null) continue;
      found.set(section, (anew ? undefined : margins.get(section)) ?? (await drawMargins(pkg, section)));
    }
    return found;
  };

  const put = (blocks: readonly DrawnBlock[], lastSection: Element | null) => {
    shown = blocks;
    chunks = deal(blocks, lastSection, home, createChunk);
    home = new Map();
    first = new Map();
    let paragraph = 0;
    for (const chunk of chunks) {
      const nodes = [chunk.head, chunk.gaps, ...chunk.blocks.map(({ node }) => node), chunk.foot];
      setChildren(chunk.node, nodes);
      for (const { block, node } of chunk.blocks) {
        home.set(node, chunk);
        first.set(node, paragraph);
        paragraph += block.paragraphs;
      }
    }
    setChildren(root, chunks.map(({ node }) => node));
    turnPages();
  };

  /** What is in sight is paged at once, the rest of a long document a little at a time. */
  let turning = 0;
  const turnPages = () => {
    const round = ++turning;
    const go = (from: number) => {
      if (closed || round !== turning) return;
      const started = performance.now();
      const own = ({ section }: Chunk) => (section === null ? noMargins : (margins.get(section) ?? noMargins));
      const next = paginate(chunks, from, own, () => performance.now() - started > 30);
      if (next !== null) setTimeout(() => go(next), 0);
      else numberPages(root);
    };
    go(0);
  };

  const paragraphs = (): DrawnParagraph[] =>
    shown.flatMap(({ node }) => paragraphsIn(node).map((one, i) => ({ index: (first.get(node) ?? 0) + i, node: one })));

  const blockAround = (node: Node): HTMLElement | null => {
    let at: Node | null = node;
    while (at !== null && !(at instanceof HTMLElement && home.has(at))) at = at.parentNode;
    return at instanceof HTMLElement ? at : null;
  };

  return {
    refresh() {
      queue = queue.then(refresh).catch(failed);
      return queue;
    },
    paragraphAround(node) {
      const block = blockAround(node);
      if (block === null) return null;
      const found = paragraphsIn(block).findIndex((one) => one.contains(node));
      const paragraph = paragraphsIn(block)[found];
      return paragraph === undefined ? null : { index: (first.get(block) ?? 0) + found, node: paragraph };
    },
    nodeOf(index) {
      for (const { block, node } of shown) {
        const start = first.get(node) ?? 0;
        if (index >= start && index < start + block.paragraphs) return paragraphsIn(node)[index - start] ?? null;
      }
      return null;
    },
    spoil(node) {
      const block = blockAround(node);
      shown = shown.map((one) => (one.node === block ? { ...one, block: { ...one.block, print: '' } } : one));
    },
    close() {
      closed = true;
      styles.remove();
      root.replaceChildren();
    },
  };
}

function createChunk(): Chunk {
  const node = document.createElement('div');
  node.className = 'chunk';
  const holder = (name: string) => {
    const element = document.createElement('div');
    element.className = name;
    element.contentEditable = 'false';
    return element;
  };
  const [head, gaps, foot] = [holder('edge'), holder('gaps'), holder('edge')];
  return { node, head, gaps, foot, blocks: [], paper: paperOf(null), section: null, startsPage: false, atTop: false, stale: true, from: 0, to: 0 };
}

/** The paragraphs of a block in order, those in its text boxes left out. */
function paragraphsIn(block: HTMLElement): readonly HTMLElement[] {
  if (block.tagName === 'P') return [block];
  return [...block.querySelectorAll('p')].filter((one) => one.parentElement?.closest('p, .docx-comment-popover') === null);
}

/** An empty paragraph needs something to put the cursor before. */
function prepared(node: HTMLElement | undefined): HTMLElement {
  if (node === undefined) throw new Error('A block was not drawn');
  for (const paragraph of paragraphsIn(node)) {
    if (paragraph.textContent === '' && paragraph.querySelector('br, img, svg') === null) {
      const filler = document.createElement('br');
      filler.dataset['filler'] = '';
      paragraph.append(filler);
    }
  }
  for (const aside of node.querySelectorAll<HTMLElement>('.docx-comment-ref, .docx-comment-popover')) aside.contentEditable = 'false';
  // docx-preview's own mark is an emoji, for which many machines in offices have no font.
  for (const mark of node.querySelectorAll('.docx-comment-ref')) mark.textContent = '✎';
  return node;
}

function drawnSoFar(wanted: ReturnType<typeof matchBlocks>, drawn: ReadonlyMap<Block, HTMLElement>): DrawnBlock[] {
  return wanted.flatMap(({ block, node }) => {
    const found = node ?? drawn.get(block);
    return found === undefined ? [] : [{ block, node: found }];
  });
}

/** Makes `nodes` the children of `parent`, moving and removing no more than needed. */
function setChildren(parent: HTMLElement, nodes: readonly HTMLElement[]): void {
  let at = parent.firstChild;
  for (const node of nodes) {
    if (at === node) at = at.nextSibling;
    else parent.insertBefore(node, at);
  }
  while (at !== null) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

function nextTask(): Promise<void> {
  return new Promise((done) => setTimeout(done, 0));
}
