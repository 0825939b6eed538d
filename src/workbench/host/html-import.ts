import { notImplemented } from './errors';
import type { RangeObject } from './model';
import { parseHtml } from './html-parse';
import type { HtmlBlock, HtmlRun } from './html-parse';
import { insertBlocks } from './blocks';
import { ensure, make, place, setAttr, tree } from './dom';
import type { Element } from './dom';
import { addList } from './numbering';
import { paragraphOrder, runOrder } from './order';
import { colorValue, highlightValues } from './run-values';
import { mainBody } from './session';
import type { Session } from './session';
import { styleByWord, styleId } from './style-sheet';
import { fragment } from './parts';
import { textNodes } from './runs';
import type { TextHolder, Where } from './write';

/**
 * Puts HTML into the document: paragraphs, headings, line breaks, lists, plain tables, links as text, and inline looks
 * (bold, italic, underline, strike, sub and sup, font family, size, colour, background). Anything that would be lost
 * without a word (images, scripts, forms) is refused with NotImplemented.
 */
export function importHtml(session: Session, holder: TextHolder, html: string, where: Where): RangeObject {
  const { blocks, unknown } = parseHtml(html);
  if (unknown.length) throw notImplemented(`insertHtml with <${unknown[0]}>`);
  const near = mainBody(session);
  const lists = new Map<string, string>();
  const elements = blocks.map((block) => elementOf(session, near, block, lists));
  const inline = blocks.length === 1 && blocks[0]?.kind === 'paragraph' && blocks[0].loose;
  return insertBlocks(session, holder, elements, where, inline ?? false);
}

function elementOf(session: Session, near: Element, block: HtmlBlock, lists: Map<string, string>): Element {
  if (block.kind === 'table') {
    const columns = Math.max(1, ...block.rows.map((row) => row.length));
    const [table] = fragment(near, `<w:tbl><w:tblPr><w:tblStyle w:val="${styleId(styleByWord(session, 'TableGrid'))}"/><w:tblW w:w="0" w:type="auto"/></w:tblPr><w:tblGrid>${'<w:gridCol/>'.repeat(columns)}</w:tblGrid></w:tbl>`);
    if (!table) throw notImplemented('insertHtml with <table>');
    for (const row of block.rows) {
      const cells = Array.from({ length: columns }, (_, i) => row[i] ?? []);
      table.appendChild(tree(near, 'tr', {}, ...cells.map((runs) => tree(near, 'tc', {}, tree(near, 'p', {}, ...runs.map((run) => runOf(near, run)))))));
    }
    return table;
  }
  const properties = make(near, 'pPr');
  if (block.heading) setAttr(ensure(properties, 'pStyle', paragraphOrder), 'val', styleId(styleByWord(session, `Heading${block.heading}`)));
  if (block.align) setAttr(ensure(properties, 'jc', paragraphOrder), 'val', block.align);
  if (block.list) {
    let id = lists.get(block.list.id);
    if (id === undefined) lists.set(block.list.id, (id = listOf(session, block.list.ordered)));
    place(properties, tree(near, 'numPr', {}, make(near, 'ilvl', { val: String(block.list.level) }), make(near, 'numId', { val: id })), paragraphOrder);
  }
  return tree(near, 'p', {}, ...(properties.firstChild ? [properties] : []), ...block.runs.map((run) => runOf(near, run)));
}

function listOf(session: Session, ordered: boolean): string {
  return addList(session, ordered ? 'numbers' : 'bullets');
}

function runOf(near: Element, run: HtmlRun): Element {
  const properties = make(near, 'rPr');
  const on = (local: string, wanted: boolean | undefined): void => {
    if (wanted) ensure(properties, local, runOrder);
  };
  if (run.font) place(properties, make(near, 'rFonts', { ascii: run.font, hAnsi: run.font, eastAsia: run.font }), runOrder);
  on('b', run.bold);
  on('i', run.italic);
  on('strike', run.strike);
  if (run.color) place(properties, make(near, 'color', { val: colorValue(run.color) }), runOrder);
  if (run.size) place(properties, make(near, 'sz', { val: String(Math.round(run.size * 2)) }), runOrder);
  if (run.background) place(properties, make(near, 'highlight', { val: highlightValues(run.background) }), runOrder);
  if (run.underline) place(properties, make(near, 'u', { val: 'single' }), runOrder);
  if (run.raised) place(properties, make(near, 'vertAlign', { val: run.raised }), runOrder);
  return tree(near, 'r', {}, ...(properties.firstChild ? [properties] : []), ...textNodes(near, run.text));
}
