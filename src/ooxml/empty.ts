import { builtInStyles } from './built-in-styles';
import type { BuiltInStyle } from './built-in-styles';
import { contentType, contentTypesNamespace, relationshipsNamespace, relationType, rTransitional, vmlNamespace, wTransitional } from './names';
import { relationshipsPart } from './relationships';
import { pack } from './zip-entry';
import { writeZip } from './zip-write';

const main = 'word/document.xml';
const xml = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** What a new .docx is made of besides its fixed parts; all of it WordprocessingML text with the prefix w. */
export interface NewDocx {
  /** Block content of the body, the section properties left out. */
  readonly body: string;
  /** The content of the numbering part's root; '' leaves the part out. */
  readonly numbering: string;
  /** Further `w:style` elements beside the built-in ones. */
  readonly styles: string;
  /** The section properties, a `w:sectPr` element; A4 upright when left out. */
  readonly section?: string;
}

/** The bytes of a small, valid .docx on A4 paper, with the built-in styles and settings for Chinese text. */
export function newDocx({ body, numbering, styles, section = sectionXml }: NewDocx): Uint8Array {
  const parts: [name: string, type: string, relation: string, content: string][] = [
    ['word/styles.xml', contentType.styles, relationType.styles, stylesXml(styles)],
    ['word/settings.xml', contentType.settings, relationType.settings, settingsXml],
  ];
  if (numbering) {
    const content = `<w:numbering xmlns:w="${wTransitional}">${numbering}</w:numbering>`;
    parts.push(['word/numbering.xml', contentType.numbering, relationType.numbering, content]);
  }
  const types = [[main, contentType.document], ...parts.map(([name, type]) => [name, type])]
    .map(([name, type]) => `<Override PartName="/${name}" ContentType="${type}"/>`)
    .join('');
  const files: [string, string][] = [
    [
      '[Content_Types].xml',
      `<Types xmlns="${contentTypesNamespace}"><Default Extension="rels" ContentType="${contentType.relationships}"/>` +
        `<Default Extension="xml" ContentType="${contentType.xml}"/>${types}</Types>`,
    ],
    [relationshipsPart(''), relationshipsXml([[relationType.officeDocument, main]])],
    [
      main,
      `<w:document xmlns:w="${wTransitional}" xmlns:r="${rTransitional}" xmlns:v="${vmlNamespace}"><w:body>${body}${section}</w:body></w:document>`,
    ],
    [relationshipsPart(main), relationshipsXml(parts.map(([name, , relation]) => [relation, name.slice('word/'.length)]))],
    ...parts.map(([name, , , content]): [string, string] => [name, content]),
  ];
  return writeZip(files.map(([name, content]) => pack(name, new TextEncoder().encode(xml + content))));
}

/** The bytes of a .docx with one empty paragraph. */
export function emptyDocx(): Uint8Array {
  return newDocx({ body: '<w:p/>', numbering: '', styles: '' });
}

function relationshipsXml(list: readonly (readonly [type: string, target: string])[]): string {
  const items = list.map(([type, target], i) => `<Relationship Id="rId${i + 1}" Type="${type}" Target="${target}"/>`);
  return `<Relationships xmlns="${relationshipsNamespace}">${items.join('')}</Relationships>`;
}

/** A4 with Word's Chinese default margins, in twentieths of a point. */
const sectionXml =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/>' +
  '<w:pgMar w:top="1440" w:right="1800" w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/>' +
  '<w:cols w:space="425"/></w:sectPr>';

const settingsXml =
  `<w:settings xmlns:w="${wTransitional}"><w:zoom w:percent="100"/><w:defaultTabStop w:val="420"/>` +
  '<w:characterSpacingControl w:val="compressPunctuation"/><w:compat>' +
  '<w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>' +
  '<w:themeFontLang w:val="en-US" w:eastAsia="zh-CN"/></w:settings>';

function stylesXml(further: string): string {
  const defaults =
    '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" ' +
    'w:eastAsia="宋体" w:cs="Times New Roman"/><w:sz w:val="21"/><w:szCs w:val="21"/>' +
    '<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/></w:rPr></w:rPrDefault>' +
    '<w:pPrDefault/></w:docDefaults>';
  const bare =
    '<w:style w:type="character" w:default="1" w:styleId="DefaultParagraphFont"><w:name w:val="Default Paragraph Font"/></w:style>' +
    '<w:style w:type="table" w:default="1" w:styleId="TableNormal"><w:name w:val="Normal Table"/><w:tblPr><w:tblInd w:w="0" ' +
    'w:type="dxa"/><w:tblCellMar><w:left w:w="108" w:type="dxa"/><w:right w:w="108" w:type="dxa"/></w:tblCellMar></w:tblPr></w:style>' +
    '<w:style w:type="numbering" w:default="1" w:styleId="NoList"><w:name w:val="No List"/></w:style>';
  return `<w:styles xmlns:w="${wTransitional}">${defaults}${bare}${builtInStyles.map(styleXml).join('')}${further}</w:styles>`;
}

const tableGrid =
  '<w:tblPr><w:tblBorders>' +
  ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
    .join('') +
  '</w:tblBorders></w:tblPr>';

const bold = '<w:b/><w:bCs/>';
const italic = '<w:i/><w:iCs/>';

/** Paragraph and run properties that make a built-in style look like itself; the others inherit everything. */
const looks: Readonly<Record<string, readonly [paragraph: string, run: string]>> = {
  Title: ['<w:spacing w:before="240" w:after="60"/><w:jc w:val="center"/>', '<w:sz w:val="44"/><w:szCs w:val="44"/>'],
  Subtitle: ['<w:jc w:val="center"/>', '<w:sz w:val="32"/><w:szCs w:val="32"/>'],
  ListParagraph: ['<w:ind w:firstLine="420"/>', ''],
  IntenseQuote: ['<w:ind w:left="864" w:right="864"/>', italic],
  Quote: ['', italic],
  TOCHeading: ['<w:keepNext/><w:keepLines/>', bold],
  Header: ['<w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs>', '<w:sz w:val="18"/>'],
  Footer: ['<w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs>', '<w:sz w:val="18"/>'],
  Strong: ['', bold],
  Emphasis: ['', italic],
  SubtleEmphasis: ['', italic],
  IntenseEmphasis: ['', italic],
  IntenseReference: ['', bold],
  BookTitle: ['', bold],
  Hyperlink: ['', '<w:color w:val="0563C1"/><w:u w:val="single"/>'],
  FootnoteReference: ['', '<w:vertAlign w:val="superscript"/>'],
  EndnoteReference: ['', '<w:vertAlign w:val="superscript"/>'],
};

function styleXml({ id, name, kind }: BuiltInStyle): string {
  const heading = /^Heading(\d)$/.exec(id)?.[1];
  const [paragraph, run] = heading
    ? [
        `<w:keepNext/><w:keepLines/><w:spacing w:before="120" w:after="120"/><w:outlineLvl w:val="${Number(heading) - 1}"/>`,
        `${bold}<w:sz w:val="${heading === '1' ? 36 : 32}"/>`,
      ]
    : (looks[id] ?? ['', '']);
  const base = { paragraph: 'Normal', character: 'DefaultParagraphFont', table: 'TableNormal' }[kind];
  return (
    `<w:style w:type="${kind}"${id === 'Normal' ? ' w:default="1"' : ''} w:styleId="${id}"><w:name w:val="${name}"/>` +
    (id === 'Normal' ? '' : `<w:basedOn w:val="${base}"/>`) +
    (heading || id === 'Title' || id === 'Subtitle' ? '<w:next w:val="Normal"/>' : '') +
    '<w:qFormat/>' +
    (paragraph ? `<w:pPr>${paragraph}</w:pPr>` : '') +
    (run ? `<w:rPr>${run}</w:rPr>` : '') +
    (id === 'TableGrid' ? tableGrid : '') +
    '</w:style>'
  );
}
