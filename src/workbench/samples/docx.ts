import { emptyPackage } from '../../ooxml/package';
import { contentType, relationType, rTransitional, wTransitional } from '../../ooxml/names';
import type { Line, Role, Sample, SampleTable } from './sample';

/** Fonts and paragraph settings of one role. Sizes in half points, indents in twentieths of a point. */
interface Look {
  readonly font: string;
  readonly size: number;
  readonly align: 'both' | 'center' | 'right';
  readonly indent: boolean;
}

/**
 * Official documents are set in 小标宋 二号 (title), 黑体, 楷体 and 仿宋 三号, two characters indented
 * (GB/T 9704-2012 5.2.2, 7.3.1, 7.3.3).
 */
const looks: Readonly<Record<Role, Look>> = {
  title: { font: '方正小标宋简体', size: 44, align: 'center', indent: false },
  unit: { font: '楷体_GB2312', size: 32, align: 'center', indent: false },
  heading: { font: '黑体', size: 32, align: 'both', indent: true },
  subheading: { font: '楷体_GB2312', size: 32, align: 'both', indent: true },
  text: { font: '仿宋_GB2312', size: 32, align: 'both', indent: true },
  sign: { font: '仿宋_GB2312', size: 32, align: 'right', indent: false },
};

const listLevels: Readonly<Partial<Record<Role, number>>> = { heading: 0, subheading: 1 };

/** A valid .docx of a sample, laid out as official documents are: A4, margins 37, 35, 28 and 26 mm, lines of 28 points. */
export function docxOfSample(sample: Sample): Uint8Array {
  const pkg = emptyPackage();
  const auto = sample.numbering === 'auto';
  pkg.put('word/footer1.xml', xmlBytes(footerXml), contentType.footer);
  const footer = pkg.relate(pkg.mainPart, relationType.footer, 'word/footer1.xml');
  const body = sample.body.map((block) => (isTable(block) ? tableXml(block) : lineXml(block, auto))).join('');
  const document =
    `<w:document xmlns:w="${wTransitional}" xmlns:r="${rTransitional}"><w:body>${body}` +
    `<w:sectPr><w:footerReference w:type="default" r:id="${footer}"/><w:pgSz w:w="11906" w:h="16838"/>` +
    '<w:pgMar w:top="2098" w:right="1474" w:bottom="1985" w:left="1587" w:header="851" w:footer="1588" w:gutter="0"/>' +
    '<w:cols w:space="425"/></w:sectPr></w:body></w:document>';
  pkg.put(pkg.mainPart, xmlBytes(document), contentType.document);
  if (auto) {
    pkg.put('word/numbering.xml', xmlBytes(numberingXml), contentType.numbering);
    pkg.relate(pkg.mainPart, relationType.numbering, 'word/numbering.xml');
  }
  return pkg.save();
}

function isTable(block: Line | SampleTable): block is SampleTable {
  return 'rows' in block;
}

function lineXml([role, text]: Line, auto: boolean): string {
  const look = looks[role];
  const level = auto ? listLevels[role] : undefined;
  const properties =
    (level === undefined ? '' : `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr>`) +
    '<w:spacing w:line="560" w:lineRule="exact"/>' +
    (look.indent ? '<w:ind w:firstLineChars="200" w:firstLine="640"/>' : '') +
    `<w:jc w:val="${look.align}"/>${runProperties(look.font, look.size)}`;
  return `<w:p><w:pPr>${properties}</w:pPr>${runXml(look.font, look.size, text)}</w:p>`;
}

function tableXml({ rows }: SampleTable): string {
  const columns = rows[0]?.length ?? 1;
  const width = Math.floor(8845 / columns);
  const border = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('');
  const grid = rows[0]?.map(() => `<w:gridCol w:w="${width}"/>`).join('') ?? '';
  const cell = (text: string, head: boolean) =>
    `<w:tc><w:tcPr><w:tcW w:w="${width}" w:type="dxa"/></w:tcPr><w:p><w:pPr><w:jc w:val="center"/>` +
    `${runProperties(head ? '黑体' : '仿宋_GB2312', 24)}</w:pPr>${runXml(head ? '黑体' : '仿宋_GB2312', 24, text)}</w:p></w:tc>`;
  const lines = rows.map((row, i) => `<w:tr>${row.map((text) => cell(text, i === 0)).join('')}</w:tr>`).join('');
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${width * columns}" w:type="dxa"/><w:jc w:val="center"/>` +
    `<w:tblBorders>${border}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${lines}</w:tbl><w:p/>`
  );
}

function runXml(font: string, size: number, text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return `<w:r>${runProperties(font, size)}<w:t xml:space="preserve">${escaped}</w:t></w:r>`;
}

/** Stands on runs and on paragraph marks, so that what is typed after a paragraph looks like it. */
function runProperties(font: string, size: number): string {
  return (
    `<w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="${font}"/>` +
    `<w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr>`
  );
}

/** The page's number between dashes, 四号 (GB/T 9704-2012 7.5). */
const footerXml =
  `<w:ftr xmlns:w="${wTransitional}"><w:p><w:pPr><w:jc w:val="center"/></w:pPr>${runXml('宋体', 28, '— ')}` +
  `<w:r>${runProperties('宋体', 28)}<w:fldChar w:fldCharType="begin"/></w:r>` +
  `<w:r>${runProperties('宋体', 28)}<w:instrText xml:space="preserve"> PAGE </w:instrText></w:r>` +
  `<w:r>${runProperties('宋体', 28)}<w:fldChar w:fldCharType="separate"/></w:r>${runXml('宋体', 28, '1')}` +
  `<w:r>${runProperties('宋体', 28)}<w:fldChar w:fldCharType="end"/></w:r>${runXml('宋体', 28, ' —')}</w:p></w:ftr>`;

/** Two levels, 一、 and （一）, both without a space after the label. */
const numberingXml =
  `<w:numbering xmlns:w="${wTransitional}"><w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/>` +
  ['%1、', '（%2）']
    .map(
      (text, level) =>
        `<w:lvl w:ilvl="${level}"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:suff w:val="nothing"/>` +
        `<w:lvlText w:val="${text}"/><w:lvlJc w:val="left"/></w:lvl>`,
    )
    .join('') +
  '</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num></w:numbering>';

function xmlBytes(content: string): Uint8Array {
  return new TextEncoder().encode(`<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n${content}`);
}
