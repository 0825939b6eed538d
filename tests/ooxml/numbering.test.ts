import { draftOf, li, p } from './docx';

interface LevelSource {
  readonly fmt?: string;
  readonly text: string;
  readonly start?: number;
  readonly more?: string;
}

function abstractNum(id: number, levels: readonly LevelSource[], more = ''): string {
  const xml = levels.map(
    ({ fmt = 'decimal', text, start = 1, more: rest = '' }, i) =>
      `<w:lvl w:ilvl="${i}"><w:start w:val="${start}"/>${fmt === '-' ? '' : `<w:numFmt w:val="${fmt}"/>`}${rest}<w:lvlText w:val="${text}"/></w:lvl>`,
  );
  return `<w:abstractNum w:abstractNumId="${id}"><w:multiLevelType w:val="multilevel"/>${more}${xml.join('')}</w:abstractNum>`;
}

function num(id: number, definition: number, overrides = ''): string {
  return `<w:num w:numId="${id}"><w:abstractNumId w:val="${definition}"/>${overrides}</w:num>`;
}

function startOverride(level: number, start: number): string {
  return `<w:lvlOverride w:ilvl="${level}"><w:startOverride w:val="${start}"/></w:lvlOverride>`;
}

function labels(body: readonly string[], numbering: string, styles?: string): string[] {
  const sources = { body: body.join(''), numbering };
  return draftOf(styles === undefined ? sources : { ...sources, styles }).paragraphs.map(({ label }) => label);
}

const official = abstractNum(0, [
  { fmt: 'chineseCountingThousand', text: '%1、' },
  { fmt: 'chineseCounting', text: '（%2）' },
  { fmt: 'decimal', text: '%3.' },
  { fmt: 'decimal', text: '（%4）' },
  { fmt: 'decimalEnclosedCircle', text: '%5' },
]);
const legal = abstractNum(0, [
  { fmt: 'chineseCounting', text: '第%1章' },
  { text: '%1.%2', more: '<w:isLgl/>' },
  { text: '%1.%2.%3', more: '<w:isLgl/>' },
]);

describe('自动编号算得和 Word 显示的一样', () => {
  test('公文五级', () => {
    expect(labels([li(1), li(1, 1), li(1, 1), li(1, 2), li(1, 3), li(1, 4), li(1, 4), li(1), li(1, 1)], official + num(1, 0))).toEqual([
      '一、', '（一）', '（二）', '1.', '（1）', '①', '②', '二、', '（一）',
    ]);
  });

  test('正式编号（isLgl）把上级的汉字数字换成阿拉伯数字，decimalZero 不变', () => {
    expect(labels([li(1), li(1, 1), li(1, 2), li(1), li(1, 1)], legal + num(1, 0))).toEqual([
      '第一章', '1.1', '1.1.1', '第二章', '2.1',
    ]);
    const zero = abstractNum(0, [{ fmt: 'decimalZero', text: '%1' }, { fmt: 'upperRoman', text: '%1-%2', more: '<w:isLgl/>' }]);
    expect(labels([li(1), li(1, 1)], zero + num(1, 0))).toEqual(['01', '01-1']);
  });

  test('跳过的上级按起始值算，并且算作用过', () => {
    const plain = abstractNum(0, [{ text: '%1.' }, { text: '%1.%2' }]);
    expect(labels([li(1, 1), li(1, 1), li(1), li(1, 1)], plain + num(1, 0))).toEqual(['1.1', '1.2', '2.', '2.1']);
  });

  test('同一定义的几个列表接着编', () => {
    expect(labels([li(1), li(2), li(1)], official + num(1, 0) + num(2, 0))).toEqual(['一、', '二、', '三、']);
  });

  test('startOverride 只在列表第一次用到这一级时起作用', () => {
    expect(labels([li(1), li(1), li(2), li(2), li(1)], official + num(1, 0) + num(2, 0, startOverride(0, 1)))).toEqual([
      '一、', '二、', '一、', '二、', '三、',
    ]);
    expect(labels([li(2), li(2, 1), li(2), li(2, 1)], official + num(2, 0, startOverride(1, 3)))).toEqual([
      '一、', '（三）', '二、', '（三）',
    ]);
  });

  test('lvlOverride 里的整级定义代替原来的', () => {
    const override = '<w:lvlOverride w:ilvl="0"><w:lvl w:ilvl="0"><w:start w:val="5"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1)"/></w:lvl></w:lvlOverride>';
    expect(labels([li(2), li(2)], official + num(2, 0, override))).toEqual(['5)', '6)']);
  });

  test('lvlRestart：0 不重新开始，1 只在第一级之后重新开始', () => {
    const never = abstractNum(0, [{ text: '%1.' }, { text: '(%2)', more: '<w:lvlRestart w:val="0"/>' }]);
    expect(labels([li(1), li(1, 1), li(1), li(1, 1)], never + num(1, 0))).toEqual(['1.', '(1)', '2.', '(2)']);
    const first = abstractNum(0, [{ text: '%1.' }, { text: '%2)' }, { text: '[%3]', more: '<w:lvlRestart w:val="1"/>' }]);
    expect(labels([li(1), li(1, 1), li(1, 2), li(1, 1), li(1, 2), li(1), li(1, 2)], first + num(1, 0))).toEqual([
      '1.', '1)', '[1]', '2)', '[2]', '2.', '[1]',
    ]);
  });

  test('没有 start 从零开始，没有 numFmt 用阿拉伯数字', () => {
    const bare = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:lvlText w:val="%1."/></w:lvl></w:abstractNum>';
    expect(labels([li(1), li(1)], bare + num(1, 0))).toEqual(['0.', '1.']);
  });

  test('项目符号原样，none 没有编号，都仍是列表', () => {
    const marks = abstractNum(0, [{ fmt: 'bullet', text: '●' }, { fmt: 'none', text: '' }, { text: '%1%2%3.' }]);
    const { paragraphs } = draftOf({ body: li(1) + li(1, 1) + li(1, 2), numbering: marks + num(1, 0) });
    expect(paragraphs.map(({ label, listLevel }) => [label, listLevel])).toEqual([['●', 0], ['', 1], ['1.', 2]]);
  });

  test('写在 AlternateContent 里的自定义格式', () => {
    const custom = '<mc:AlternateContent><mc:Choice Requires="w14"><w:numFmt w:val="custom" w:format="001, 002, 003, ..."/></mc:Choice><mc:Fallback><w:numFmt w:val="decimal"/></mc:Fallback></mc:AlternateContent>';
    expect(labels([li(1), li(1)], abstractNum(0, [{ fmt: '-', text: '%1', more: custom }]) + num(1, 0))).toEqual(['001', '002']);
  });

  test('numId 0 和没有定义的 numId 不是列表', () => {
    const { paragraphs } = draftOf({ body: li(0) + li(9), numbering: official + num(1, 0) });
    expect(paragraphs.map(({ label, listLevel }) => [label, listLevel])).toEqual([['', null], ['', null]]);
  });

  test('只有分节符的空段不编号，空的列表段照编', () => {
    const breakOnly = '<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:sectPr/></w:pPr></w:p>';
    expect(labels([li(1), breakOnly, li(1, 0, ''), li(1)], official + num(1, 0))).toEqual(['一、', '', '二、', '三、']);
  });

  test('表格里的列表和正文接着编', () => {
    const table = `<w:tbl><w:tr><w:tc>${li(1)}</w:tc><w:tc>${li(1)}</w:tc></w:tr></w:tbl>`;
    expect(labels([li(1), table, li(1)], official + num(1, 0))).toEqual(['一、', '二、', '三、', '四、']);
  });
});

describe('通过样式编号', () => {
  const style = (id: string, name: string, more: string, based = '') =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/>${based && `<w:basedOn w:val="${based}"/>`}<w:pPr>${more}</w:pPr></w:style>`;
  const linked = abstractNum(0, [
    { fmt: 'chineseCounting', text: '%1、', more: '<w:pStyle w:val="1"/>' },
    { fmt: 'chineseCounting', text: '（%2）', more: '<w:pStyle w:val="2"/>' },
  ]);
  const styles =
    style('1', 'heading 1', '<w:numPr><w:numId w:val="1"/></w:numPr>') +
    style('2', 'heading 2', '<w:numPr><w:ilvl w:val="1"/><w:numId w:val="1"/></w:numPr>') +
    style('3', 'Plain heading', '', '2') +
    style('4', 'No number', '<w:numPr><w:numId w:val="0"/></w:numPr>', '2');
  const styled = (id: string, more = '') => p('标题', `<w:pStyle w:val="${id}"/>${more}`);

  test('按 pStyle 找级别，样式可以继承，也可以用 numId 0 去掉', () => {
    expect(labels([styled('1'), styled('2'), styled('3'), styled('4'), styled('1')], linked + num(1, 0), styles)).toEqual([
      '一、', '（一）', '（二）', '', '二、',
    ]);
  });

  test('段落自己的 numId 0 去掉样式的编号', () => {
    expect(labels([styled('1'), styled('1', '<w:numPr><w:numId w:val="0"/></w:numPr>'), styled('1')], linked + num(1, 0), styles)).toEqual([
      '一、', '', '二、',
    ]);
  });

  test('段落只写级别时沿用样式的列表', () => {
    expect(labels([styled('1'), styled('1', '<w:numPr><w:ilvl w:val="1"/></w:numPr>')], linked + num(1, 0), styles)).toEqual(['一、', '（一）']);
  });

  test('numStyleLink 指向编号样式的定义，和它一起计数', () => {
    const numbering =
      abstractNum(0, [{ fmt: 'chineseCounting', text: '%1、' }], '<w:styleLink w:val="Official"/>') +
      '<w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="Official"/></w:abstractNum>' +
      num(1, 0) + num(2, 1);
    const sheet = '<w:style w:type="numbering" w:styleId="Official"><w:name w:val="Official"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
    expect(labels([li(1), li(2), li(2)], numbering, sheet)).toEqual(['一、', '二、', '三、']);
    expect(labels([li(2)], numbering, '')).toEqual(['一、']);
  });

  test('互相指来指去的 numStyleLink 不会绕圈', () => {
    const loop =
      '<w:abstractNum w:abstractNumId="0"><w:numStyleLink w:val="A"/></w:abstractNum><w:abstractNum w:abstractNumId="1"><w:numStyleLink w:val="B"/></w:abstractNum>' +
      num(1, 0) + num(2, 1);
    const sheet = ['A', 'B'].map((id, i) => `<w:style w:type="numbering" w:styleId="${id}"><w:name w:val="${id}"/><w:pPr><w:numPr><w:numId w:val="${2 - i}"/></w:numPr></w:pPr></w:style>`).join('');
    expect(labels([li(1)], loop, sheet)).toEqual(['']);
  });
});
