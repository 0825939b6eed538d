import { deskOf, deskWith, errorOf, faultsOf } from './desk';
import type { Desk } from './desk';

const done: Desk[] = [];

test('all properties of a font are written and read', async () => {
  const desk = deskWith('文字 text');
  done.push(desk);
  const look = {
    bold: true, italic: true, color: '#C00000', size: 16, name: '仿宋_GB2312', underline: 'Double', highlightColor: '#FFFF00', strikeThrough: true,
    doubleStrikeThrough: false, superscript: false, subscript: true,
  } as const;
  await desk.run(async (context) => {
    const { font } = context.document.body.paragraphs.getFirst();
    font.set(look);
    font.load();
    await context.sync();
    expect(font.toJSON()).toEqual(look);
  });
  const xml = desk.saved();
  for (const part of ['w:eastAsia="仿宋_GB2312"', '<w:b/>', '<w:i/>', '<w:sz w:val="32"/>', '<w:color w:val="C00000"/>', '<w:u w:val="double"/>', '<w:highlight w:val="yellow"/>', '<w:strike/>', 'w:val="subscript"']) {
    expect(xml).toContain(part);
  }
});

test('only the runs of the range are touched', async () => {
  const desk = deskWith('甲乙丙');
  done.push(desk);
  await desk.run(async (context) => {
    context.document.body.search('乙').getFirst().font.bold = true;
    await context.sync();
  });
  expect(desk.saved()).toMatch(/<w:r><w:t xml:space="preserve">甲<\/w:t><\/w:r><w:r><w:rPr><w:b\/><w:bCs\/><\/w:rPr><w:t xml:space="preserve">乙<\/w:t><\/w:r><w:r><w:t xml:space="preserve">丙<\/w:t><\/w:r>/);
});

test('a mixture reads as null for switches and sizes, as an empty string for words', async () => {
  const desk = deskOf(
    '<w:p><w:r><w:rPr><w:rFonts w:eastAsia="黑体"/><w:b/><w:color w:val="FF0000"/><w:sz w:val="32"/></w:rPr><w:t>甲</w:t></w:r>' +
      '<w:r><w:rPr><w:highlight w:val="red"/><w:u w:val="single"/></w:rPr><w:t>乙</w:t></w:r></w:p>',
  );
  await desk.run(async (context) => {
    const { font } = context.document.body.paragraphs.getFirst();
    font.load();
    await context.sync();
    expect(font.toJSON()).toMatchObject({ bold: null, size: null, name: '', color: '', highlightColor: '', underline: 'Mixed', italic: false });
  });
});

test('looks come through styles and defaults; the font is the one of the script', async () => {
  const desk = deskOf('<w:p><w:pPr><w:pStyle w:val="Heading1"/></w:pPr><w:r><w:t>标题</w:t></w:r></w:p><w:p><w:r><w:t>Latin</w:t></w:r></w:p>');
  await desk.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('items/font/bold,items/font/name,items/font/size');
    await context.sync();
    expect(paragraphs.items.map(({ font }) => [font.bold, font.name])).toEqual([[true, '宋体'], [false, 'Times New Roman']]);
  });
});

test('an empty paragraph has the look of its mark', async () => {
  const desk = deskOf('<w:p><w:pPr><w:rPr><w:b/><w:sz w:val="44"/></w:rPr></w:pPr></w:p>');
  await desk.run(async (context) => {
    const { font } = context.document.body.paragraphs.getFirst();
    font.load('bold,size');
    await context.sync();
    expect([font.bold, font.size]).toEqual([true, 22]);
  });
});

test.each([
  ['color', '不是颜色'],
  ['size', 0],
  ['underline', '弯'],
  ['bold', 'yes'],
])('font.%s = %p is refused', async (property, value) => {
  const desk = deskWith('甲');
  const error = await errorOf(desk.run(async (context) => {
    (context.document.body.font as unknown as Record<string, unknown>)[property] = value;
    await context.sync();
  }));
  expect(error).toMatchObject({ code: 'InvalidArgument', debugInfo: { errorLocation: `Font.${property}` } });
});

test('all of it is valid', async () => {
  expect(await faultsOf(...done)).toEqual([]);
}, 60_000);
