import { draftOf, p, r, textsOf } from './docx';

const fld = (type: string) => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
const code = (text: string) => `<w:r><w:instrText xml:space="preserve">${text}</w:instrText></w:r>`;
const para = (content: string, properties = '') => `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${content}</w:p>`;
const run = (content: string) => `<w:r>${content}</w:r>`;
const change = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';

describe('段落的文字是读者读到的文字', () => {
  test.each<[name: string, content: string, text: string]>([
    ['几个格式连成一段', r('认真') + r('学习', '<w:b/>'), '认真学习'],
    ['制表符、换行、分页', run('<w:t>一</w:t><w:tab/><w:t>二</w:t><w:br/><w:t>三</w:t><w:br w:type="page"/><w:t>四</w:t><w:cr/>'), '一\t二\v三\f四\v'],
    ['不间断连字符在，可选连字符不在', run('<w:t>A</w:t><w:noBreakHyphen/><w:t>B</w:t><w:softHyphen/><w:t>C</w:t>'), 'A\u2011BC'],
    ['没有 xml:space 的首尾空白不算，全角空格算', run('<w:t> 　整改 措施 </w:t>'), '　整改 措施'],
    ['符号', run('<w:sym w:font="Wingdings" w:char="F0FE"/>'), '\uF0FE'],
    ['超链接', `<w:hyperlink r:id="rId1">${r('规定')}</w:hyperlink>`, '规定'],
    ['简单域', `<w:fldSimple w:instr="DATE">${r('三月')}</w:fldSimple>`, '三月'],
    ['复杂域只取结果', fld('begin') + code(' PAGE ') + r('代码') + fld('separate') + r('12') + fld('end') + r('页'), '12页'],
    ['嵌套的域', fld('begin') + code('IF ') + fld('begin') + code('X') + fld('separate') + r('条件') + fld('end') + fld('separate') + r('是') + fld('end'), '是'],
    ['没有结果的域', r('前') + fld('begin') + code('XE "词"') + fld('end') + r('后'), '前后'],
    ['多出来的域结束', fld('end') + r('正文'), '正文'],
    ['修订：插入算，删除不算', `${r('查')}<w:ins ${change}>${r('摆')}</w:ins><w:del ${change}><w:r><w:delText>找</w:delText></w:r></w:del>`, '查摆'],
    ['修订：移入算，移出不算', `<w:moveFrom ${change}>${r('旧')}</w:moveFrom><w:moveTo ${change}>${r('新')}</w:moveTo>`, '新'],
    ['智能标记、行内控件、自定义标记', `<w:smartTag>${r('某')}</w:smartTag><w:sdt><w:sdtContent>${r('县')}</w:sdtContent></w:sdt><w:customXml>${r('局')}</w:customXml>`, '某县局'],
    ['脚注、批注标记不算', r('依据') + run('<w:footnoteReference w:id="2"/>') + run('<w:commentReference w:id="0"/>') + r('如下'), '依据如下'],
    ['隐藏文字不算', r('显') + r('隐', '<w:vanish/>') + r('示', '<w:vanish w:val="0"/>'), '显示'],
    ['拼音指南取正文', run(`<w:ruby><w:rt>${r('zhǎng')}</w:rt><w:rubyBase>${r('章')}</w:rubyBase></w:ruby>`), '章'],
    ['公式取字符', '<m:oMath><m:r><m:t>a+b</m:t></m:r></m:oMath>', 'a+b'],
    ['两种写法只取一种', '<w:r><mc:AlternateContent><mc:Choice Requires="w14"><w:t>新</w:t></mc:Choice><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r>', '新'],
    ['四字节汉字', r('𠮷'), '𠮷'],
    ['字符引用', r('A&amp;B&#x4E00;'), 'A&B一'],
  ])('%s', (_, content, text) => {
    expect(textsOf(para(content))).toEqual([text]);
  });

  test('跨段落的域：代码不算，每段结果都算', () => {
    expect(textsOf(para(fld('begin') + code('TOC') + fld('separate') + r('一、问题\t1')) + para(r('二、措施\t2')) + para(fld('end')))).toEqual([
      '一、问题\t1', '二、措施\t2', '',
    ]);
  });

  test('没有收尾的域代码不会吞掉后面的段落', () => {
    expect(textsOf(para(fld('begin') + code('PAGE')) + p('后面的段落'))).toEqual(['', '后面的段落']);
  });
});

describe('段落标记被修订删除', () => {
  const gone = `<w:rPr><w:del ${change}/></w:rPr>`;
  test('和下一段合为一段，用下一段的格式', () => {
    const { paragraphs } = draftOf({ body: para(r('上半句，'), gone) + para(r('还有，'), `<w:jc w:val="left"/>${gone}`) + p('下半句。', '<w:jc w:val="center"/>') });
    expect(paragraphs.map(({ text, format }) => [text, format.alignment])).toEqual([['上半句，还有，下半句。', 'centered']]);
  });
  test('整段删除的不再出现，最后一段有字的留着', () => {
    expect(textsOf(p('一') + para(`<w:del ${change}><w:r><w:delText>删</w:delText></w:r></w:del>`, gone) + p('二') + para(r('三'), gone))).toEqual(['一', '二', '三']);
    expect(textsOf(p('一') + para('', gone))).toEqual(['一']);
  });
  test('单元格里总有一段', () => {
    expect(textsOf(`<w:tbl><w:tr><w:tc>${para('', gone)}</w:tc></w:tr></w:tbl>`)).toEqual(['']);
  });
});

describe('段落的次序和所在', () => {
  test('表格逐行逐格，嵌套的加深', () => {
    const cell = (content: string) => `<w:tc>${content}</w:tc>`;
    const inner = `<w:tbl><w:tr>${cell(p('内'))}</w:tr></w:tbl>`;
    const table = `<w:tbl><w:tr>${cell(p('A1'))}${cell(p('B1'))}</w:tr><w:tr>${cell(inner + p('A2'))}${cell(p('B2'))}</w:tr></w:tbl>`;
    const { paragraphs } = draftOf({ body: p('前') + table + p('后') });
    expect(paragraphs.map(({ text, tableDepth }) => [text, tableDepth])).toEqual([
      ['前', 0], ['A1', 1], ['B1', 1], ['内', 2], ['A2', 1], ['B2', 1], ['后', 0],
    ]);
  });
  test('修订删除的行和单元格不算', () => {
    const table = `<w:tbl><w:tr><w:trPr><w:del ${change}/></w:trPr><w:tc>${p('删行')}</w:tc></w:tr><w:tr><w:tc><w:tcPr><w:cellDel ${change}/></w:tcPr>${p('删格')}</w:tc><w:tc>${p('留')}</w:tc></w:tr></w:tbl>`;
    expect(textsOf(table)).toEqual(['留']);
  });
  test('块级控件、控件里的行、自定义标记都走进去', () => {
    const rowInControl = `<w:tbl><w:sdt><w:sdtContent><w:tr><w:sdt><w:sdtContent><w:tc>${p('格')}</w:tc></w:sdtContent></w:sdt></w:tr></w:sdtContent></w:sdt></w:tbl>`;
    expect(textsOf(`<w:sdt><w:sdtPr/><w:sdtContent>${p('控件')}<w:customXml>${p('标记')}</w:customXml></w:sdtContent></w:sdt>${rowInControl}`)).toEqual(['控件', '标记', '格']);
  });
  test('空文档、只有表格的文档', () => {
    expect(draftOf({ body: '' })).toEqual({ paragraphs: [], asides: [] });
    expect(textsOf('<w:p/>')).toEqual(['']);
  });
});

describe('文本框在正文之外', () => {
  const box = (text: string) => `<w:txbxContent>${text}</w:txbxContent>`;
  const drawing = (text: string) => `<w:drawing><a:graphic><a:graphicData><wps:wsp><wps:txbx>${box(text)}</wps:txbx></wps:wsp></a:graphicData></a:graphic></w:drawing>`;
  const picture = (text: string) => `<w:pict><v:shape><v:textbox>${box(text)}</v:textbox></v:shape></w:pict>`;
  test('新旧两种写法并存时只取一次，并记住所在的段落', () => {
    const both = `<w:r><mc:AlternateContent><mc:Choice Requires="wps">${drawing(p('框内一') + p('框内二'))}</mc:Choice><mc:Fallback>${picture(p('框内一'))}</mc:Fallback></mc:AlternateContent></w:r>`;
    const draft = draftOf({ body: p('第一段') + para(r('第二段') + both) });
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(['第一段', '第二段']);
    expect(draft.asides.map(({ kind, anchor, paragraphs }) => [kind, anchor, paragraphs.map(({ text }) => text)])).toEqual([['textbox', 1, ['框内一', '框内二']]]);
  });
  test('只有旧写法的也读，绘图不带替代内容的也读', () => {
    const draft = draftOf({ body: para(run(picture(p('旧框'))) + run(drawing(p('新框')))) });
    expect(draft.asides.map(({ paragraphs }) => paragraphs[0]?.text)).toEqual(['旧框', '新框']);
  });
  test('框里的列表自己从头编', () => {
    const numbering = '<w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:lvlText w:val="%1."/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
    const item = (content: string) => para(content, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
    const draft = draftOf({ body: item(r('甲')) + item(r('乙') + run(picture(item(r('丙'))))), numbering });
    expect(draft.paragraphs.map(({ label }) => label)).toEqual(['1.', '2.']);
    expect(draft.asides[0]?.paragraphs[0]?.label).toBe('1.');
  });
});

describe('样式和格式', () => {
  const style = (id: string, name: string, more = '', attributes = '') =>
    `<w:style w:type="paragraph" ${attributes} w:styleId="${id}"><w:name w:val="${name}"/>${more}</w:style>`;

  test.each<[name: string, word: string]>([
    ['Normal', 'Normal'], ['heading 1', 'Heading1'], ['Heading 3', 'Heading3'], ['Title', 'Title'], ['Subtitle', 'Subtitle'],
    ['List Paragraph', 'ListParagraph'], ['TOC Heading', 'TocHeading'], ['toc 1', 'Toc1'], ['No Spacing', 'NoSpacing'],
    ['footnote text', 'FootnoteText'], ['caption', 'Caption'], ['公文正文', 'Other'], ['Hyperlink', 'Other'],
  ])('样式名 %s 就是 %s，不看编号', (name, word) => {
    expect(draftOf({ body: p('字', '<w:pStyle w:val="a7"/>'), styles: style('a7', name) }).paragraphs[0]?.style).toBe(word);
  });

  test('没写样式用默认样式；没有样式表都是正文', () => {
    const sheet = style('a', 'Normal', '<w:rPr><w:sz w:val="32"/></w:rPr>', 'w:default="1"') + style('1', 'heading 1');
    const { paragraphs } = draftOf({ body: p('字') + p('字', '<w:pStyle w:val="没有"/>'), styles: sheet });
    expect(paragraphs.map((one) => [one.style, one.format.fontSize])).toEqual([['Normal', 16], ['Normal', 16]]);
    expect(draftOf({ body: p('字') }).paragraphs[0]).toEqual({
      text: '字', label: '', listLevel: null, style: 'Normal', outlineLevel: null, tableDepth: 0,
      format: { alignment: 'left', fontSize: 10, boldLead: 0 },
    });
  });

  test('大纲级别：标题样式自带，样式继承，段落自己的优先，9 是正文', () => {
    const sheet =
      style('1', 'heading 1') +
      style('b', '小标题', '<w:pPr><w:outlineLvl w:val="2"/></w:pPr>') +
      style('c', '小标题二', '<w:basedOn w:val="b"/>') +
      style('d', '正文二', '<w:basedOn w:val="b"/><w:pPr><w:outlineLvl w:val="9"/></w:pPr>');
    const level = (id: string, own = '') => p('字', `<w:pStyle w:val="${id}"/>${own}`);
    const { paragraphs } = draftOf({
      body: level('1') + level('b') + level('c') + level('d') + level('c', '<w:outlineLvl w:val="0"/>') + level('c', '<w:outlineLvl w:val="9"/>'),
      styles: sheet,
    });
    expect(paragraphs.map(({ outlineLevel }) => outlineLevel)).toEqual([1, 3, 3, null, 1, null]);
  });

  test('加粗的开头按 UTF-16 计数，样式、字符样式、直接格式依次算', () => {
    const sheet =
      style('h', '粗样式', '<w:rPr><w:b/></w:rPr>') +
      '<w:style w:type="character" w:styleId="S"><w:name w:val="Strong"/><w:rPr><w:b/></w:rPr></w:style>';
    const strong = '<w:rStyle w:val="S"/>';
    const rows: [content: string, lead: number][] = [
      [para(r('𠮷粗。', '<w:b/>') + r('细')), 4],
      [para(r('细') + r('粗', '<w:b/>')), 0],
      [para(r('粗', strong) + r('细', `${strong}<w:b w:val="0"/>`)), 1],
      [para(r('全粗'), '<w:pStyle w:val="h"/>'), 2],
      [para(r('抵消', strong), '<w:pStyle w:val="h"/>'), 0],
      [para(r('一', '<w:b w:val="true"/>') + r('二', '<w:b w:val="on"/>') + r('三', '<w:b w:val="false"/>')), 2],
      [para(''), 0],
    ];
    const { paragraphs } = draftOf({ body: rows.map(([content]) => content).join(''), styles: sheet });
    expect(paragraphs.map(({ format }) => format.boldLead)).toEqual(rows.map(([, lead]) => lead));
  });

  test('字号：一致才有，空段看段落标记，默认取文档默认值', () => {
    const defaults = '<w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val="21"/></w:rPr></w:rPrDefault></w:docDefaults>';
    const { paragraphs } = draftOf({
      body: para(r('三号', '<w:sz w:val="32"/>')) + para(r('大', '<w:sz w:val="32"/>') + r('小')) + para('', '<w:rPr><w:sz w:val="44"/></w:rPr>') + p('默认'),
      styles: defaults,
    });
    expect(paragraphs.map(({ format }) => format.fontSize)).toEqual([16, null, 22, 10.5]);
  });

  test.each([['left', 'left'], ['start', 'left'], ['center', 'centered'], ['right', 'right'], ['end', 'right'], ['both', 'justified'], ['distribute', 'justified']])(
    '对齐 %s 是 %s', (value, alignment) => {
      expect(draftOf({ body: p('字', `<w:jc w:val="${value}"/>`) }).paragraphs[0]?.format.alignment).toBe(alignment);
    },
  );

  test('绕圈的 basedOn 不会卡住', () => {
    const sheet = style('a', '甲', '<w:basedOn w:val="b"/>') + style('b', '乙', '<w:basedOn w:val="a"/><w:rPr><w:sz w:val="30"/></w:rPr>');
    expect(draftOf({ body: p('字', '<w:pStyle w:val="a"/>'), styles: sheet }).paragraphs[0]?.format.fontSize).toBe(15);
  });
});

describe('没有定稿的痕迹', () => {
  const change = 'w:id="1" w:author="甲" w:date="2024-01-01T00:00:00Z"';
  test.each<[string, string, string[] | undefined]>([
    ['没有', p('正文'), undefined],
    ['批注', `<w:p><w:commentRangeStart w:id="0"/>${r('正文')}<w:commentRangeEnd w:id="0"/><w:r><w:commentReference w:id="0"/></w:r></w:p>`, ['comment']],
    ['插入的修订', `<w:p><w:ins ${change}>${r('正文')}</w:ins></w:p>`, ['revision']],
    ['删除的修订', `<w:p>${r('正文')}<w:del ${change}><w:r><w:delText>旧</w:delText></w:r></w:del></w:p>`, ['revision']],
    ['突出显示', `<w:p>${r('正文', '<w:highlight w:val="yellow"/>')}</w:p>`, ['highlight']],
    ['取消了的突出显示', `<w:p>${r('正文', '<w:highlight w:val="none"/>')}</w:p>`, undefined],
    ['三样都有', `<w:p><w:r><w:commentReference w:id="0"/></w:r><w:ins ${change}>${r('正文', '<w:highlight w:val="green"/>')}</w:ins></w:p>`, ['comment', 'revision', 'highlight']],
  ])('%s', (_, body, expected) => {
    expect(draftOf({ body }).paragraphs[0]?.leftovers).toEqual(expected);
  });
});
