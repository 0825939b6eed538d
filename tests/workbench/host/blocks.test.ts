import { deskOf, deskWith, errorOf, faultsOf, lines } from './desk';
import type { Desk } from './desk';

const done: Desk[] = [];
const keep = (desk: Desk): Desk => {
  done.push(desk);
  return desk;
};

describe('Table', () => {
  test('insertTable, values, header rows, style', async () => {
    const desk = keep(deskWith('表'));
    await desk.run(async (context) => {
      const table = context.document.body.insertTable(2, 2, 'End', [['问题', '措施'], ['甲', '乙']]);
      table.headerRowCount = 1;
      table.styleBuiltIn = 'GridTable1Light_Accent1';
      table.alignment = 'Centered';
      table.load();
      await context.sync();
      expect(table.toJSON()).toMatchObject({
        values: [['问题', '措施'], ['甲', '乙']], rowCount: 2, headerRowCount: 1, isUniform: true, nestingLevel: 1, alignment: 'Centered', styleBuiltIn: 'GridTable1Light_Accent1',
      });
      table.values = [['一', '二'], ['三', '四']];
      table.load('values');
      await context.sync();
      expect(table.values).toEqual([['一', '二'], ['三', '四']]);
    });
    expect(desk.saved()).toContain('<w:trPr><w:tblHeader/></w:trPr>');
  });

  test('rows and columns are added and deleted', async () => {
    const desk = keep(deskWith(''));
    await desk.run(async (context) => {
      const table = context.document.body.insertTable(2, 2, 'Start', [['1', '2'], ['3', '4']]);
      table.addRows('End', 1, [['5', '6']]);
      table.addRows('Start', 1, [['a', 'b']]);
      table.addColumns('End', 1, [['x'], ['y'], ['z'], ['w']]);
      table.deleteColumns(0, 1);
      table.deleteRows(1, 1);
      table.rows.getFirst().insertRows('After', 1, [['n', 'm']]);
      table.load('values,rowCount');
      await context.sync();
      expect(table.values).toEqual([['b', 'x'], ['n', 'm'], ['4', 'z'], ['6', 'w']]);
    });
  });

  test('cells: value, body, shading, width, neighbours, parents', async () => {
    const desk = keep(deskWith('甲'));
    await desk.run(async (context) => {
      const table = context.document.body.insertTable(2, 2, 'End', [['1', '2'], ['3', '4']]);
      const cell = table.getCell(0, 1);
      cell.value = '新';
      cell.shadingColor = '#FFFF00';
      cell.columnWidth = 100;
      cell.horizontalAlignment = 'Right';
      cell.body.insertParagraph('第二段', 'End');
      cell.setCellPadding('Left', 4);
      const next = cell.getNext();
      const paragraph = cell.body.paragraphs.getFirst();
      const none = table.getCellOrNullObject(5, 5);
      cell.load('value,shadingColor,width,rowIndex,cellIndex,horizontalAlignment');
      next.load('value');
      paragraph.load('tableNestingLevel,parentTableCell/cellIndex');
      none.load('value');
      const padding = cell.getCellPadding('Left');
      cell.parentTable.load('rowCount');
      await context.sync();
      expect([cell.value, cell.shadingColor, cell.width, cell.rowIndex, cell.cellIndex, cell.horizontalAlignment]).toEqual(['新\n第二段', '#FFFF00', 100, 0, 1, 'Right']);
      expect([next.value, paragraph.tableNestingLevel, padding.value, none.isNullObject, cell.parentTable.rowCount]).toEqual(['3', 1, 4, true, 2]);
    });
  });

  test('borders', async () => {
    const desk = keep(deskWith('甲'));
    await desk.run(async (context) => {
      const table = context.document.body.insertTable(1, 1, 'End', [['1']]);
      const border = table.getBorder('Bottom');
      border.set({ color: '#FF0000', type: 'Double', width: 1.5 });
      border.load();
      await context.sync();
      expect(border.toJSON()).toEqual({ color: '#FF0000', type: 'Double', width: 1.5 });
    });
    expect(desk.saved()).toContain('<w:bottom w:val="double" w:sz="12" w:space="0" w:color="FF0000"/>');
  });

  test('paragraphs around a table, delete', async () => {
    const desk = keep(deskWith('前', '后'));
    await desk.run(async (context) => {
      const table = context.document.body.paragraphs.getFirst().insertTable(1, 1, 'After', [['格']]);
      const [before, after] = [table.getParagraphBefore(), table.getParagraphAfter()];
      table.insertParagraph('表后', 'After');
      before.load('text');
      after.load('text');
      await context.sync();
      expect([before.text, after.text]).toEqual(['前', '后']);
      table.delete();
      await context.sync();
    });
    expect(lines(desk)).toEqual(['前', '表后', '后']);
  });

  test('values that do not fit are refused', async () => {
    const error = await errorOf(deskWith('甲').run(async (context) => {
      context.document.body.insertTable(1, 1, 'End', [['1', '2']]);
      await context.sync();
    }));
    expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: 'Body.insertTable' } });
  });
});

const numbering =
  '<w:abstractNum w:abstractNumId="0"><w:multiLevelType w:val="multilevel"/><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="%1、"/><w:lvlJc w:val="left"/></w:lvl>' +
  '<w:lvl w:ilvl="1"><w:start w:val="1"/><w:numFmt w:val="chineseCounting"/><w:lvlText w:val="（%2）"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>';
const item = (level: number, text: string): string => `<w:p><w:pPr><w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="1"/></w:numPr></w:pPr><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('List', () => {
  test('labels as Word shows them, levels and relatives', async () => {
    const desk = deskOf(item(0, '甲') + item(1, '甲一') + item(1, '甲二') + item(0, '乙') + '<w:p><w:r><w:t>正文</w:t></w:r></w:p>', numbering);
    await desk.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/isListItem,items/listItemOrNullObject/listString,items/listItemOrNullObject/level,items/listItemOrNullObject/siblingIndex');
      await context.sync();
      expect(paragraphs.items.map(({ isListItem, listItemOrNullObject: one }) => (isListItem ? [one.listString, one.level, one.siblingIndex] : null))).toEqual([
        ['一、', 0, 0], ['（一）', 1, 0], ['（二）', 1, 1], ['二、', 0, 1], null,
      ]);
      const ancestor = paragraphs.items[2]!.listItem.getAncestor();
      const descendants = paragraphs.items[0]!.listItem.getDescendants(true);
      const list = paragraphs.items[0]!.list;
      ancestor.load('text');
      descendants.load('items/text');
      list.load('id,levelTypes,levelExistences,paragraphs/items/text');
      await context.sync();
      expect([ancestor.text, descendants.items.map(({ text }) => text), list.id, list.levelExistences.slice(0, 3), list.paragraphs.items.length]).toEqual(['甲', ['甲一', '甲二'], 1, [true, true, false], 4]);
    });
  });

  test('startNewList, insertParagraph, setLevelNumbering, level, detachFromList', async () => {
    const desk = keep(deskWith('一', '二', '三'));
    await desk.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items');
      await context.sync();
      const list = paragraphs.items[0]!.startNewList();
      list.load('id');
      await context.sync();
      paragraphs.items[1]!.attachToList(list.id, 1);
      list.insertParagraph('末', 'End');
      list.setLevelNumbering(0, 'UpperRoman', ['(', 0, ')']);
      list.setLevelBullet(1, 'Square');
      list.setLevelStartingNumber(0, 4);
      const all = context.document.body.paragraphs;
      all.load('items/text,items/listItemOrNullObject/listString');
      await context.sync();
      expect(all.items.map(({ text, listItemOrNullObject: one }) => [text, one.isNullObject ? '' : one.listString])).toEqual([['一', '(IV)'], ['二', '\uf0a7'], ['末', '\uf0a7'], ['三', '']]);
      paragraphs.items[0]!.detachFromList();
      paragraphs.items[0]!.load('isListItem');
      await context.sync();
      expect(paragraphs.items[0]!.isListItem).toBe(false);
    });
  });
});

describe('Section and notes', () => {
  test('headers and footers are made, read and kept', async () => {
    const desk = keep(deskWith('正文'));
    await desk.run(async (context) => {
      const section = context.document.sections.getFirst();
      section.getHeader('Primary').insertText('页眉', 'Replace');
      section.getFooter('FirstPage').insertParagraph('首页页脚', 'Start');
      await context.sync();
      const header = section.getHeader('Primary');
      header.load('text,type');
      await context.sync();
      expect([header.text, header.type]).toEqual(['页眉', 'Header']);
    });
    expect(desk.saved('word/header.xml')).toContain('页眉');
    expect(desk.saved('word/footer.xml')).toContain('首页页脚');
    expect(desk.saved()).toContain('<w:titlePg/>');
  });

  test('footnotes and endnotes', async () => {
    const desk = keep(deskWith('有出处', '第二处'));
    await desk.run(async (context) => {
      const { body } = context.document;
      const note = body.search('出处').getFirst().insertFootnote('见某文件');
      body.search('第二').getFirst().insertFootnote('见另一文件');
      const end = body.search('第二').getFirst().insertEndnote('尾注');
      note.load('type,body/text');
      end.load('type');
      const { footnotes } = body;
      footnotes.load('items/body/text');
      const reference = note.reference;
      reference.load('text');
      await context.sync();
      expect([note.type, note.body.text, end.type]).toEqual(['Footnote', '见某文件', 'Endnote']);
      expect(footnotes.items.map((one) => one.body.text)).toEqual(['见某文件', '见另一文件']);
      const next = note.getNext();
      next.body.insertText('。', 'End');
      note.delete();
      await context.sync();
      body.footnotes.load('items/body/text');
      await context.sync();
      expect(body.footnotes.items.map((one) => one.body.text)).toEqual(['见另一文件。']);
    });
    expect(lines(desk)).toEqual(['有出处', '第二处']);
  });
});

describe('Coming in and going out', () => {
  test('insertHtml', async () => {
    const desk = keep(deskWith(''));
    await desk.run(async (context) => {
      context.document.body.insertHtml('<h1>标题</h1><p style="text-align:center">正文<b>粗</b><span style="color:#ff0000;font-size:16pt">红</span></p><ol><li>一</li><li>二</li></ol><table><tr><th>甲</th><td>乙</td></tr></table>', 'End');
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/styleBuiltIn,items/alignment,items/listItemOrNullObject/listString,items/tableNestingLevel');
      await context.sync();
      expect(paragraphs.items.slice(0, 6).map((one) => [one.text, one.styleBuiltIn, one.alignment, one.listItemOrNullObject.isNullObject ? '' : one.listItemOrNullObject.listString, one.tableNestingLevel])).toEqual([
        ['标题', 'Heading1', 'Left', '', 0],
        ['正文粗红', 'Normal', 'Centered', '', 0],
        ['一', 'Normal', 'Left', '1.', 0],
        ['二', 'Normal', 'Left', '2.', 0],
        ['甲', 'Normal', 'Left', '', 1],
        ['乙', 'Normal', 'Left', '', 1],
      ]);
    });
    expect(desk.saved()).toContain('<w:color w:val="FF0000"/>');
  });

  test('insertHtml refuses by name what would be lost', async () => {
    const error = await errorOf(deskWith('').run(async (context) => {
      context.document.body.insertHtml('<p>图<img src="a.png"></p>', 'End');
      await context.sync();
    }));
    expect(error).toMatchObject({ code: 'NotImplemented', debugInfo: { errorLocation: expect.stringContaining('insertHtml') as string } });
  });

  test('getOoxml and insertOoxml carry text, look, style and list from one document to another', async () => {
    const from = deskOf(item(0, '条目') + '<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:rPr><w:i/></w:rPr><w:t>标题</w:t></w:r></w:p>', numbering);
    const ooxml = await from.run(async (context) => {
      const value = context.document.body.getOoxml();
      await context.sync();
      return value.value;
    });
    const to = keep(deskWith('甲'));
    await to.run(async (context) => {
      context.document.body.insertOoxml(ooxml, 'End');
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text,items/styleBuiltIn,items/font/italic,items/listItemOrNullObject/listString');
      await context.sync();
      expect(paragraphs.items.map((one) => [one.text, one.styleBuiltIn, one.font.italic, one.listItemOrNullObject.isNullObject ? '' : one.listItemOrNullObject.listString])).toEqual([
        ['甲', 'Normal', false, ''], ['条目', 'Normal', false, '一、'], ['标题', 'Heading1', true, ''],
      ]);
    });
  });

  test('pictures', async () => {
    const png = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
    const desk = keep(deskWith('图'));
    await desk.run(async (context) => {
      const picture = context.document.body.paragraphs.getFirst().insertInlinePictureFromBase64(png, 'End');
      picture.set({ altTextTitle: '标题', altTextDescription: '说明', lockAspectRatio: false, width: 30, height: 20 });
      picture.load();
      const source = picture.getBase64ImageSrc();
      const paragraph = picture.paragraph;
      paragraph.load('text');
      await context.sync();
      expect(picture.toJSON()).toMatchObject({ altTextTitle: '标题', altTextDescription: '说明', width: 30, height: 20, lockAspectRatio: false });
      expect([source.value, paragraph.text]).toEqual([png, '图']);
    });
    expect(desk.host.paragraphs).toEqual(['图']);
  });

  test('document properties and custom properties', async () => {
    const desk = keep(deskWith('甲'));
    await desk.run(async (context) => {
      const { properties } = context.document;
      properties.title = '标题';
      properties.customProperties.add('份数', 3);
      properties.customProperties.add('说明', '内部');
      await context.sync();
      properties.load('title');
      const all = properties.customProperties;
      all.load('items/key,items/value,items/type');
      const none = all.getItemOrNullObject('无');
      none.load('value');
      const count = all.getCount();
      await context.sync();
      expect([properties.title, count.value, none.isNullObject]).toEqual(['标题', 2, true]);
      expect(all.items.map(({ key, value, type }) => [key, value as unknown, type])).toEqual([['份数', 3, 'Number'], ['说明', '内部', 'String']]);
    });
    expect(desk.saved('docProps/core.xml')).toContain('标题');
  });
});

test('all of it is valid', async () => {
  expect(await faultsOf(...done)).toEqual([]);
}, 60_000);
