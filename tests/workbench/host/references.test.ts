import { deskWith, errorOf, lines } from './desk';

test('ranges and paragraphs stay with their text while it is edited elsewhere', async () => {
  const desk = deskWith('一', '目标在这里', '三');
  await desk.run(async (context) => {
    const { body } = context.document;
    const hit = body.search('目标').getFirst();
    const last = body.paragraphs.getLast();
    context.trackedObjects.add([hit, last]);
    await context.sync();
    desk.host.userInsertParagraph(0, '新的开头');
    desk.host.userEdit(2, 0, 0, '前面加字，');
    body.paragraphs.getFirst().delete();
    hit.load('text');
    last.load('text');
    await context.sync();
    expect([hit.text, last.text]).toEqual(['目标', '三']);
    hit.insertText('靶子', 'Replace');
    await context.sync();
  });
  expect(lines(desk)).toEqual(['一', '前面加字，靶子在这里', '三']);
});

test('an object lives on from one Word.run to the next when it is tracked', async () => {
  const desk = deskWith('甲');
  const kept = await desk.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    context.trackedObjects.add(paragraph);
    await context.sync();
    return paragraph;
  });
  await desk.Word.run(kept, async (context) => {
    kept.load('text');
    await context.sync();
    expect(kept.text).toBe('甲');
    kept.untrack();
    await context.sync();
  });
});

test.each<[what: string, make: (context: Word.RequestContext) => Word.Paragraph | Word.Range | Word.Table | Word.ContentControl, location: string]>([
  ['a paragraph', (context) => context.document.body.paragraphs.getFirst(), 'Paragraph'],
  ['a range in it', (context) => context.document.body.search('甲').getFirst(), 'Range'],
  ['a control around it', (context) => context.document.body.paragraphs.getFirst().insertContentControl(), 'ContentControl'],
])('%s that was deleted answers ItemNotFound', async (_what, make, location) => {
  const desk = deskWith('甲', '乙');
  const error = await errorOf(desk.run(async (context) => {
    const object = make(context);
    await context.sync();
    if (object instanceof (desk.Word as unknown as { ContentControl: new () => Word.ContentControl }).ContentControl) (object as Word.ContentControl).delete(false);
    else context.document.body.paragraphs.getFirst().delete();
    await context.sync();
    (object as Word.Paragraph).load('text');
    await context.sync();
  }));
  expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: location } });
});

test('null objects: asked for, chained, and refused without OrNullObject', async () => {
  const desk = deskWith('甲');
  await desk.run(async (context) => {
    const paragraph = context.document.body.paragraphs.getFirst();
    const none = [paragraph.parentTableOrNullObject, paragraph.parentContentControlOrNullObject, paragraph.listOrNullObject, paragraph.getNextOrNullObject(), context.document.body.tables.getFirstOrNullObject(), context.document.contentControls.getByIdOrNullObject(9)];
    for (const one of none) one.load();
    await context.sync();
    expect(none.map((one) => one.isNullObject)).toEqual(none.map(() => true));
  });
  const error = await errorOf(desk.run(async (context) => {
    context.document.body.paragraphs.getFirst().parentTable.load('values');
    await context.sync();
  }));
  expect(error).toMatchObject({ code: 'ItemNotFound', debugInfo: { errorLocation: 'Paragraph.parentTable' } });
});

test('load: nested paths, top and skip, all forms of options', async () => {
  const desk = deskWith('一', '二', '三', '四');
  await desk.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load({ select: 'text,font/bold,listItemOrNullObject/level', top: 2, skip: 1 });
    await context.sync();
    expect(paragraphs.items.map(({ text, font, listItemOrNullObject }) => [text, font.bold, listItemOrNullObject.isNullObject])).toEqual([['二', false, true], ['三', false, true]]);
    const again = context.document.body.paragraphs;
    again.load({ text: true, font: { size: true }, $top: 1 } as never);
    await context.sync();
    expect(again.items.map(({ text, font }) => [text, font.size])).toEqual([['一', 10.5]]);
  });
});

test("loading a collection's length, as Microsoft's samples do, is no error", async () => {
  const desk = deskWith('一', '二');
  await desk.run(async (context) => {
    const { paragraphs } = context.document.body;
    paragraphs.load('length');
    await context.sync();
    expect(paragraphs.items).toHaveLength(2);
  });
});

test.each<[api: string, work: (context: Word.RequestContext) => void]>([
  ['Application.createDocument', (context) => void context.application.createDocument()],
  ['Body.nothingLikeIt', (context) => void context.document.body.load('nothingLikeIt')],
])('%s is not there, and the answer says so', async (api, work) => {
  const error = await errorOf(deskWith('甲').run(async (context) => {
    work(context);
    await context.sync();
  }));
  expect(error).toMatchObject({ code: 'NotImplemented', debugInfo: { errorLocation: api } });
  expect(error.message).toContain(api);
});
