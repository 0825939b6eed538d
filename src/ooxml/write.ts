import type { Aside, Draft, Paragraph } from '../draft/draft';
import { builtInByWord } from './built-in-styles';
import { newDocx } from './empty';
import { escapeXml } from './escape';
import { listWriter } from './list-writer';
import type { ListWriter } from './list-writer';
import { emptyPackage } from './package';
import { readStyles } from './styles';
import type { ParagraphStyle, StyleSheet } from './styles';

const otherStyle = 'Other';
const otherStyleXml =
  `<w:style w:type="paragraph" w:customStyle="1" w:styleId="${otherStyle}"><w:name w:val="其他样式"/><w:basedOn w:val="Normal"/></w:style>`;

/** What the styles of every new .docx come to; read when first needed. */
let builtInSheet: StyleSheet | null = null;

/**
 * A valid .docx of a draft, which reads back as that draft: typed text, automatic lists with a numbering of their
 * own, built-in styles, outline levels, bold leads, sizes, alignments, text boxes. Not told apart in the file, and
 * so not read back: what the draft does not know (`null` in the format) comes back as the style's own; a bold lead
 * that ends inside a surrogate pair ends before it; nested tables are written flat, a row for each paragraph; line
 * ends inside a text become line breaks; characters that XML cannot hold become U+FFFD; a label without a list
 * level is left out, as is a text box without paragraphs or without an anchor.
 */
export function docxOfDraft(draft: Draft): Uint8Array {
  const styles = (builtInSheet ??= readStyles(emptyPackage().xml('word/styles.xml')));
  const lists = listWriter();
  const boxes = draft.asides.filter(({ paragraphs }) => paragraphs.length > 0);
  const blocks = draft.paragraphs.map((paragraph) => ({
    tableDepth: paragraph.tableDepth,
    open: paragraphXml(paragraph, styles, lists),
  }));
  let body = '';
  let inTable = false;
  blocks.forEach(({ tableDepth, open }, i) => {
    const anchored = boxes.filter(({ anchor }) => anchor === i).map((box) => boxXml(box, styles, lists));
    const paragraph = `${open}${anchored.join('')}</w:p>`;
    if (inTable && tableDepth === 0) body += '</w:tbl>';
    if (!inTable && tableDepth > 0) body += tableStart;
    inTable = tableDepth > 0;
    body += inTable ? `<w:tr><w:tc>${cellProperties}${paragraph}</w:tc></w:tr>` : paragraph;
  });
  if (inTable) body += '</w:tbl>';
  return newDocx({ body, numbering: lists.numbering(), styles: otherStyleXml });
}

const tableStart =
  '<w:tbl><w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="8306" w:type="dxa"/></w:tblPr>' +
  '<w:tblGrid><w:gridCol w:w="8306"/></w:tblGrid>';
const cellProperties = '<w:tcPr><w:tcW w:w="8306" w:type="dxa"/></w:tcPr>';

const jc = { left: 'left', centered: 'center', right: 'right', justified: 'both' } as const;

/** A paragraph's element, not yet closed: boxes may follow its text. */
function paragraphXml(paragraph: Paragraph, styles: StyleSheet, lists: ListWriter): string {
  const { text, label, listLevel, style: word, outlineLevel, format } = paragraph;
  const builtIn = builtInByWord(word);
  const id = word === 'Normal' ? null : builtIn?.kind === 'paragraph' ? builtIn.id : otherStyle;
  const style = styles.paragraph(id);
  const size = format.fontSize === null ? null : Math.round(format.fontSize * 2);
  const ownSize = size !== null && size !== (style.size ?? null) ? `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/>` : '';
  const properties =
    (id === null ? '' : `<w:pStyle w:val="${id}"/>`) +
    (listLevel === null
      ? ''
      : `<w:numPr><w:ilvl w:val="${listLevel}"/><w:numId w:val="${lists.next(label, listLevel)}"/></w:numPr>`) +
    (format.alignment === null || format.alignment === (style.alignment ?? 'left')
      ? ''
      : `<w:jc w:val="${jc[format.alignment]}"/>`) +
    (outlineLevel === style.outlineLevel ? '' : `<w:outlineLvl w:val="${(outlineLevel ?? 10) - 1}"/>`) +
    (ownSize ? `<w:rPr>${ownSize}</w:rPr>` : '');
  const lead = leadLength(text, format.boldLead ?? (style.bold ? text.length : 0));
  return (
    `<w:p>${properties ? `<w:pPr>${properties}</w:pPr>` : ''}` +
    runXml(text.slice(0, lead), true, ownSize, style) +
    runXml(text.slice(lead), false, ownSize, style)
  );
}

function leadLength(text: string, wanted: number): number {
  const length = Math.min(Math.max(wanted, 0), text.length);
  const splitsPair = /[\uD800-\uDBFF]/.test(text[length - 1] ?? '') && /[\uDC00-\uDFFF]/.test(text[length] ?? '');
  return splitsPair ? length - 1 : length;
}

function runXml(text: string, bold: boolean, size: string, style: ParagraphStyle): string {
  if (text === '') return '';
  const weight = bold === style.bold ? '' : bold ? '<w:b/><w:bCs/>' : '<w:b w:val="0"/><w:bCs w:val="0"/>';
  const properties = weight || size ? `<w:rPr>${weight}${size}</w:rPr>` : '';
  const content = text
    .split(/([\t\v\f\n\r])/)
    .map((part) => {
      if (part === '') return '';
      if (part === '\t') return '<w:tab/>';
      if (part === '\f') return '<w:br w:type="page"/>';
      if (/^[\v\n\r]$/.test(part)) return '<w:br/>';
      return `<w:t xml:space="preserve">${escapeXml(part)}</w:t>`;
    })
    .join('');
  return `<w:r>${properties}${content}</w:r>`;
}

function boxXml({ paragraphs }: Aside, styles: StyleSheet, lists: ListWriter): string {
  lists.newStory();
  const content = paragraphs.map((paragraph) => `${paragraphXml(paragraph, styles, lists)}</w:p>`).join('');
  return `<w:r><w:pict><v:rect style="width:200pt;height:100pt"><v:textbox><w:txbxContent>${content}</w:txbxContent></v:textbox></v:rect></w:pict></w:r>`;
}
