import { deskOf, deskWith, errorOf, faultsOf, lines } from './desk';
import type { Desk } from './desk';

const done: Desk[] = [];
const keep = (desk: Desk): Desk => {
  done.push(desk);
  return desk;
};

describe('Body', () => {
  test('insertText at Start, End and Replace', async () => {
    const desk = keep(deskWith('中间'));
    await desk.run(async (context) => {
      const { body } = context.document;
      body.insertText('头', 'Start');
      body.insertText('尾', 'End');
      await context.sync();
    });
    expect(lines(desk)).toEqual(['头中间尾']);
    await desk.run(async (context) => {
      const range = context.document.body.insertText('全新', 'Replace');
      range.load('text');
      await context.sync();
      expect(range.text).toBe('全新');
    });
    expect(lines(desk)).toEqual(['全新']);
  });

  test('a line feed begins a paragraph, a tab and a vertical tab do not', async () => {
    const desk = keep(deskWith(''));
    await desk.run(async (context) => {
      context.document.body.insertText('一\n二\r\n三\t四\v五', 'Start');
      await context.sync();
    });
    expect(lines(desk)).toEqual(['一', '二', '三\t四\v五']);
    expect(desk.saved()).toContain('<w:tab/>');
    expect(desk.saved()).toContain('<w:br/>');
  });

  test('insertParagraph at Start and End takes the look of its neighbour', async () => {
    const desk = keep(deskOf('<w:p><w:pPr><w:jc w:val="center"/><w:rPr><w:b/></w:rPr></w:pPr><w:r><w:rPr><w:b/></w:rPr><w:t>题</w:t></w:r></w:p>'));
    const result = await desk.run(async (context) => {
      const paragraph = context.document.body.insertParagraph('新段', 'End');
      paragraph.load('text,alignment,font/bold');
      await context.sync();
      return paragraph.toJSON();
    });
    expect(result).toMatchObject({ text: '新段', alignment: 'Centered', font: { bold: true } });
    expect(lines(desk)).toEqual(['题', '新段']);
  });

  test('clear leaves one empty paragraph and the section', async () => {
    const desk = keep(deskOf('<w:p><w:r><w:t>一</w:t></w:r></w:p><w:tbl><w:tblPr/><w:tblGrid><w:gridCol/></w:tblGrid><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl><w:p><w:r><w:t>二</w:t></w:r></w:p>'));
    await desk.run(async (context) => {
      context.document.body.clear();
      await context.sync();
    });
    expect(lines(desk)).toEqual(['']);
    expect(desk.saved()).toContain('<w:sectPr>');
    expect(desk.saved()).not.toContain('<w:tbl>');
  });

  test('text parts paragraphs by line feeds and cells by tabs', async () => {
    const desk = keep(deskWith('甲'));
    const text = await desk.run(async (context) => {
      const { body } = context.document;
      body.insertTable(2, 2, 'End', [['一', '二'], ['三', '四']]);
      body.load('text,type');
      await context.sync();
      expect(body.type).toBe('MainDoc');
      return body.text;
    });
    expect(text).toBe('甲\n一\t二\n三\t四\n');
  });

  test('text shows the result of a field, hyperlinks and content controls, and no picture or note mark', async () => {
    const desk = deskOf(
      '<w:p><w:r><w:t>第</w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> PAGE </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r><w:r><w:t>7</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r>' +
        '<w:hyperlink w:anchor="a"><w:r><w:t>页</w:t></w:r></w:hyperlink><w:sdt><w:sdtContent><w:r><w:t>完</w:t></w:r></w:sdtContent></w:sdt></w:p>',
    );
    expect(lines(desk)).toEqual(['第7页完']);
  });

  test('insertBreak: line, page and section', async () => {
    const desk = keep(deskWith('一', '二'));
    await desk.run(async (context) => {
      const { body } = context.document;
      body.insertBreak('Line', 'End');
      body.paragraphs.getFirst().insertBreak('Page', 'After');
      body.paragraphs.getFirst().insertBreak('SectionNext', 'After');
      const { sections } = context.document;
      sections.load('items/body/text');
      await context.sync();
      expect(sections.items.map((section) => section.body.text)).toEqual(['一', '\f\n二\v']);
    });
    expect(desk.saved()).toContain('<w:type w:val="nextPage"/>');
  });

  test('a place that a body does not know is refused by name', async () => {
    const desk = deskWith('一');
    const error = await errorOf(desk.run(async (context) => {
      context.document.body.insertText('x', 'Before' as 'Start');
      await context.sync();
    }));
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Body.insertText' } });
  });
});

describe('Paragraph', () => {
  test('properties are read through styles and written as direct format', async () => {
    const desk = keep(deskWith('正文'));
    const before = await desk.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.load();
      await context.sync();
      return paragraph.toJSON();
    });
    expect(before).toMatchObject({
      text: '正文', style: 'Normal', styleBuiltIn: 'Normal', alignment: 'Left', outlineLevel: 10, firstLineIndent: 0, lineSpacing: 12,
      isListItem: false, isLastParagraph: true, tableNestingLevel: 0,
    });
    const after = await desk.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.set({ alignment: 'Right', firstLineIndent: 32, leftIndent: 10, rightIndent: 5, lineSpacing: 28, spaceBefore: 6, spaceAfter: 7, outlineLevel: 3 });
      await context.sync();
      paragraph.firstLineIndent = -20;
      await context.sync();
      paragraph.load();
      await context.sync();
      return paragraph.toJSON();
    });
    expect(after).toMatchObject({ alignment: 'Right', firstLineIndent: -20, leftIndent: 10, rightIndent: 5, lineSpacing: 28, spaceBefore: 6, spaceAfter: 7, outlineLevel: 3 });
    expect(desk.saved()).toMatch(/<w:ind w:left="200" w:right="100" w:hanging="400"\/>|w:hanging="400"/);
  });

  test.each([
    ['styleBuiltIn', 'Heading2', 'Heading 2'],
    ['style', 'Heading 3', 'Heading 3'],
    ['style', '标题 1', 'Heading 1'],
    ['styleBuiltIn', 'IntenseQuote', 'Intense Quote'],
  ] as const)('%s = %s', async (property, value, name) => {
    const desk = keep(deskWith('标题'));
    await desk.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      (paragraph as unknown as Record<string, string>)[property] = value;
      paragraph.load('style,styleBuiltIn,outlineLevel');
      await context.sync();
      expect(paragraph.style).toBe(name);
      expect(paragraph.styleBuiltIn).toBe(name.replace(/ /g, ''));
    });
    expect(desk.saved()).toContain('<w:pStyle w:val="');
  });

  test('insertParagraph Before and After, getNext, getPrevious, delete', async () => {
    const desk = keep(deskWith('一', '二'));
    await desk.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      first.insertParagraph('零', 'Before');
      const after = first.insertParagraph('一又二分之一', 'After');
      const next = after.getNext();
      const none = next.getNextOrNullObject();
      next.load('text');
      none.load('text');
      await context.sync();
      expect(next.text).toBe('二');
      expect(none.isNullObject).toBe(true);
      after.getPrevious().delete();
      await context.sync();
    });
    expect(lines(desk)).toEqual(['零', '一又二分之一', '二']);
  });

  test('the last paragraph cannot go: it is emptied', async () => {
    const desk = keep(deskWith('唯一'));
    await desk.run(async (context) => {
      context.document.body.paragraphs.getFirst().delete();
      await context.sync();
    });
    expect(lines(desk)).toEqual(['']);
  });

  test('insertText Replace keeps the look of what it replaces', async () => {
    const desk = keep(deskOf('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>旧</w:t></w:r><w:r><w:t>文</w:t></w:r></w:p>'));
    await desk.run(async (context) => {
      context.document.body.paragraphs.getFirst().insertText('新文', 'Replace');
      await context.sync();
    });
    expect(desk.saved()).toMatch(/<w:r><w:rPr><w:b\/><\/w:rPr><w:t[^>]*>新文<\/w:t><\/w:r><\/w:p>/);
  });

  test('getTextRanges and split', async () => {
    const desk = deskWith('一是学习。二是整改。', '好');
    await desk.run(async (context) => {
      const first = context.document.body.paragraphs.getFirst();
      const sentences = first.getTextRanges(['。'], false);
      const pieces = first.split(['。'], true, true);
      const whole = context.document.body.getRange('Content').split(['二'], true, true, true);
      sentences.load('items/text');
      pieces.load('items/text');
      whole.load('items/text');
      await context.sync();
      expect(sentences.items.map((one) => one.text)).toEqual(['一是学习。', '二是整改。']);
      expect(pieces.items.map((one) => one.text)).toEqual(['一是学习', '二是整改']);
      expect(whole.items.map((one) => one.text)).toEqual(['一是学习。', '是整改。\n好']);
    });
  });
});

describe('Range', () => {
  test('insertText at all five places, and what the range covers afterwards', async () => {
    const desk = keep(deskWith('甲乙丙'));
    await desk.run(async (context) => {
      const range = context.document.body.search('乙').getFirst();
      range.insertText('<', 'Before');
      range.insertText('>', 'After');
      range.insertText('[', 'Start');
      range.insertText(']', 'End');
      range.load('text');
      await context.sync();
      expect(range.text).toBe('[乙]');
      range.insertText('丁', 'Replace');
      range.load('text');
      await context.sync();
      expect(range.text).toBe('丁');
    });
    expect(lines(desk)).toEqual(['甲<丁>丙']);
  });

  test('getRange locations', async () => {
    const desk = deskWith('甲乙');
    await desk.run(async (context) => {
      const paragraph = context.document.body.paragraphs.getFirst();
      paragraph.getRange('Start').insertText('首', 'Replace');
      paragraph.getRange('End').insertText('尾', 'Replace');
      const [whole, content, start] = [paragraph.getRange('Whole'), paragraph.getRange('Content'), paragraph.getRange('Start')];
      for (const one of [whole, content, start]) one.load('text,isEmpty');
      await context.sync();
      expect([whole.text, content.text, start.isEmpty, whole.isEmpty]).toEqual(['首甲乙尾', '首甲乙尾', true, false]);
    });
  });

  test.each([
    ['甲', '乙', 'AdjacentBefore'],
    ['甲', '丙', 'Before'],
    ['丙', '甲', 'After'],
    ['甲乙丙', '乙', 'Contains'],
    ['乙', '甲乙丙', 'Inside'],
    ['甲乙', '乙丙', 'OverlapsBefore'],
    ['甲', '甲乙', 'InsideStart'],
    ['乙', '乙', 'Equal'],
  ])('compareLocationWith: %s to %s is %s', async (a, b, expected) => {
    const desk = deskWith('甲乙丙');
    const relation = await desk.run(async (context) => {
      const { body } = context.document;
      const value = body.search(a).getFirst().compareLocationWith(body.search(b).getFirst());
      await context.sync();
      return value.value;
    });
    expect(relation).toBe(expected);
  });

  test('expandTo and intersectWith', async () => {
    const desk = deskWith('甲乙丙丁');
    await desk.run(async (context) => {
      const { body } = context.document;
      const union = body.search('甲').getFirst().expandTo(body.search('丙').getFirst());
      const common = union.intersectWith(body.search('丙丁').getFirst());
      const none = body.search('甲').getFirst().intersectWithOrNullObject(body.search('丁').getFirst());
      union.load('text');
      common.load('text');
      none.load('text');
      await context.sync();
      expect([union.text, common.text, none.isNullObject]).toEqual(['甲乙丙', '丙', true]);
    });
  });

  test('delete over paragraphs joins what is left', async () => {
    const desk = keep(deskWith('甲乙', '丙', '丁戊'));
    await desk.run(async (context) => {
      const { body } = context.document;
      body.search('乙').getFirst().expandTo(body.search('丁').getFirst()).delete();
      await context.sync();
    });
    expect(lines(desk)).toEqual(['甲戊']);
  });

  test('hyperlink is set, read, listed and taken away', async () => {
    const desk = keep(deskWith('见附件'));
    await desk.run(async (context) => {
      const { body } = context.document;
      const range = body.search('附件').getFirst();
      range.hyperlink = 'https://example.com/a#b';
      const links = body.getRange().getHyperlinkRanges();
      links.load('items/text,items/hyperlink');
      await context.sync();
      expect(links.items.map((one) => [one.text, one.hyperlink])).toEqual([['附件', 'https://example.com/a#b']]);
    });
    expect(desk.saved()).toContain('<w:hyperlink');
    await desk.run(async (context) => {
      context.document.body.search('附件').getFirst().hyperlink = '';
      await context.sync();
    });
    expect(desk.saved()).not.toContain('<w:hyperlink');
    expect(lines(desk)).toEqual(['见附件']);
  });

  test('select and getSelection', async () => {
    const desk = deskWith('甲乙丙', '丁');
    await desk.run(async (context) => {
      context.document.body.search('乙').getFirst().select();
      await context.sync();
      expect(desk.host.selection).toEqual({ start: { paragraph: 0, offset: 1 }, end: { paragraph: 0, offset: 2 } });
      context.document.body.paragraphs.getLast().select('End');
      const selection = context.document.getSelection();
      selection.load('text,isEmpty');
      await context.sync();
      expect(selection.isEmpty).toBe(true);
    });
    expect(desk.host.selection).toEqual({ start: { paragraph: 1, offset: 1 }, end: { paragraph: 1, offset: 1 } });
  });
});

test('all of it is valid', async () => {
  expect(await faultsOf(...done)).toEqual([]);
}, 60_000);
