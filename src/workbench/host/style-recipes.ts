/** The kinds of styles that a document numbers among its own. */
export type StyleKind = 'paragraph' | 'character' | 'table';

/** Paragraph and run properties of the built-in styles, as the host writes them into a document that lacks them. */
const looks: Readonly<Record<string, readonly [paragraph: string, run: string]>> = {
  title: ['<w:spacing w:before="240" w:after="60"/><w:jc w:val="center"/><w:outlineLvl w:val="0"/>', '<w:b/><w:bCs/><w:sz w:val="32"/><w:szCs w:val="32"/>'],
  subtitle: ['<w:spacing w:before="240" w:after="60" w:line="312" w:lineRule="auto"/><w:jc w:val="center"/><w:outlineLvl w:val="1"/>', '<w:b/><w:bCs/><w:kern w:val="28"/><w:sz w:val="32"/><w:szCs w:val="32"/>'],
  'list paragraph': ['<w:ind w:firstLine="420"/>', ''],
  quote: ['<w:spacing w:before="200" w:after="160"/><w:ind w:left="864" w:right="864"/><w:jc w:val="center"/>', '<w:i/><w:iCs/><w:color w:val="404040"/>'],
  'intense quote': ['<w:spacing w:before="360" w:after="360"/><w:ind w:left="864" w:right="864"/><w:jc w:val="center"/>', '<w:i/><w:iCs/><w:color w:val="4472C4"/>'],
  caption: ['', '<w:sz w:val="20"/><w:szCs w:val="20"/>'],
  header: ['<w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs><w:snapToGrid w:val="0"/><w:jc w:val="center"/>', '<w:sz w:val="18"/><w:szCs w:val="18"/>'],
  footer: ['<w:tabs><w:tab w:val="center" w:pos="4153"/><w:tab w:val="right" w:pos="8306"/></w:tabs><w:snapToGrid w:val="0"/><w:jc w:val="left"/>', '<w:sz w:val="18"/><w:szCs w:val="18"/>'],
  'footnote text': ['<w:snapToGrid w:val="0"/><w:jc w:val="left"/>', '<w:sz w:val="18"/><w:szCs w:val="18"/>'],
  'endnote text': ['<w:snapToGrid w:val="0"/><w:jc w:val="left"/>', ''],
  'footnote reference': ['', '<w:vertAlign w:val="superscript"/>'],
  'endnote reference': ['', '<w:vertAlign w:val="superscript"/>'],
  hyperlink: ['', '<w:color w:val="0563C1"/><w:u w:val="single"/>'],
  strong: ['', '<w:b/><w:bCs/>'],
  emphasis: ['', '<w:i/><w:iCs/>'],
  'subtle emphasis': ['', '<w:i/><w:iCs/><w:color w:val="404040"/>'],
  'intense emphasis': ['', '<w:i/><w:iCs/><w:color w:val="4472C4"/>'],
  'subtle reference': ['', '<w:smallCaps/><w:color w:val="5A5A5A"/>'],
  'intense reference': ['', '<w:b/><w:bCs/><w:smallCaps/><w:color w:val="4472C4"/><w:spacing w:val="5"/>'],
  'book title': ['', '<w:b/><w:bCs/><w:i/><w:iCs/><w:spacing w:val="5"/>'],
  'toc heading': ['<w:keepNext/><w:keepLines/><w:spacing w:before="240"/>', '<w:color w:val="2F5496"/><w:sz w:val="32"/><w:szCs w:val="32"/>'],
};

const headingSizes = [44, 32, 32, 28, 28, 24, 24, 24, 21];

/** A `w:style` element as XML text. Table styles get a plain grid: colours of Word's own gallery are not reproduced. */
export function styleRecipe(id: string, name: string, kind: StyleKind, basedOn: string | null): string {
  const heading = /^heading ([1-9])$/.exec(name);
  const toc = /^toc ([1-9])$/.exec(name);
  let [paragraph, run] = looks[name.toLowerCase()] ?? ['', ''];
  if (heading) {
    const level = Number(heading[1]);
    const size = headingSizes[level - 1] ?? 21;
    paragraph = `<w:keepNext/><w:keepLines/><w:spacing w:before="260" w:after="260"/><w:outlineLvl w:val="${level - 1}"/>`;
    run = `<w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/>`;
  }
  if (toc) paragraph = `<w:ind w:left="${(Number(toc[1]) - 1) * 420}"/>`;
  const edge = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`;
  const grid = kind === 'table'
    ? `<w:tblPr><w:tblBorders>${['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(edge).join('')}</w:tblBorders></w:tblPr>`
    : '';
  const next = heading || name === 'Title' || name === 'Subtitle' ? basedOn : null;
  return (
    `<w:style w:type="${kind}" w:styleId="${id}"><w:name w:val="${name}"/>` +
    (basedOn ? `<w:basedOn w:val="${basedOn}"/>` : '') +
    (next ? `<w:next w:val="${next}"/>` : '') +
    '<w:qFormat/>' +
    (paragraph && kind === 'paragraph' ? `<w:pPr>${paragraph}</w:pPr>` : '') +
    (run ? `<w:rPr>${run}</w:rPr>` : '') +
    grid +
    '</w:style>'
  );
}
