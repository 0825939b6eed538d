import { openPackage } from '../../../src/ooxml/package';
import { deskOf, deskOn, deskWith, errorOf, faultsOf, lines } from './desk';

const read = (context: Word.RequestContext): Promise<string> => {
  const { body } = context.document;
  body.load('text');
  return context.sync().then(() => body.text);
};

describe('counters', () => {
  test('syncs are counted, the client’s clean-up apart', async () => {
    const desk = deskWith('甲', '乙');
    await desk.run(async (context) => {
      const { paragraphs } = context.document.body;
      paragraphs.load('items/text');
      await context.sync();
      context.document.body.insertText('丙', 'End');
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(desk.host.counters).toMatchObject({ batches: 2, cleanUps: 1 });
    expect(desk.host.counters.bytesIn).toBeGreaterThan(0);
    expect(desk.host.counters.bytesOut).toBeGreaterThan(0);
    desk.host.resetCounters();
    expect(desk.host.counters).toEqual({ batches: 0, actions: 0, bytesIn: 0, bytesOut: 0, cleanUps: 0 });
  });
});

describe('faults', () => {
  test('the n-th batch fails with the code that was asked for, the next one works', async () => {
    const desk = deskWith('甲');
    desk.host.faults.failBatch = { batch: 2, code: 'GeneralException' };
    expect(await desk.run(read)).toBe('甲');
    expect(await errorOf(desk.run(read))).toMatchObject({ code: 'GeneralException' });
    expect(await desk.run(read)).toBe('甲');
  });

  test('the n-th action fails: what was done before it stays done', async () => {
    const desk = deskWith('甲');
    desk.host.faults.failBatch = { batch: 1, action: 100, code: 'NotAllowed' };
    await desk.run(read);
    desk.host.resetCounters();
    desk.host.faults.failBatch = { batch: 1, action: 5, code: 'NotAllowed' };
    const error = await errorOf(desk.run(async (context) => {
      const { body } = context.document;
      body.insertText('乙', 'End');
      body.insertText('丙', 'End');
      await context.sync();
    }));
    expect(error.code).toBe('NotAllowed');
    expect(lines(desk)).toEqual(['甲乙']);
  });

  test('the document changes underneath', async () => {
    const desk = deskWith('甲');
    desk.host.faults.beforeBatch = (batch) => {
      if (batch === 2) desk.host.userEdit(0, 0, 1, '乙');
    };
    expect([await desk.run(read), await desk.run(read)]).toEqual(['甲', '乙']);
  });

  test('read-only: reading works, every change is AccessDenied and leaves no trace', async () => {
    const desk = deskWith('甲');
    desk.host.faults.readOnly = true;
    const before = desk.host.save();
    expect(await desk.run(read)).toBe('甲');
    for (const change of [
      (body: Word.Body) => body.insertText('乙', 'End'),
      (body: Word.Body) => body.clear(),
      (body: Word.Body) => (body.font.bold = true),
      (body: Word.Body) => body.insertTable(1, 1, 'End'),
      (body: Word.Body) => body.paragraphs.getFirst().startNewList(),
      (body: Word.Body) => body.getRange().insertComment('注'),
      (body: Word.Body) => (body.context.document.properties.title = '题'),
      (body: Word.Body) => (body.context.document.changeTrackingMode = 'TrackAll'),
    ]) {
      const error = await errorOf(desk.run(async (context) => {
        change(context.document.body);
        await context.sync();
      }));
      expect(error.code).toBe('AccessDenied');
    }
    expect(lines(desk)).toEqual(['甲']);
    expect(Buffer.from(desk.host.save()).equals(Buffer.from(before))).toBe(true);
  });

  test('an answer that is too large', async () => {
    const desk = deskWith('甲'.repeat(2000));
    desk.host.faults.maxResponseBytes = 1000;
    expect(await errorOf(desk.run(read))).toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  });

  test('requirement sets that are switched off', async () => {
    const desk = deskWith('甲');
    desk.host.faults.without = ['WordApiOnline 1.1'];
    expect(desk.Office.context.requirements.isSetSupported('WordApiOnline', '1.1')).toBe(false);
    expect(desk.Office.context.requirements.isSetSupported('WordApi', '1.3')).toBe(true);
    const error = await errorOf(desk.run(async (context) => {
      const text = context.document.body.getReviewedText('Current');
      await context.sync();
      return text.value;
    }));
    expect(error).toMatchObject({ code: 'ApiNotFound', debugInfo: { errorLocation: 'Body.getReviewedText' } });
    desk.host.faults.without = ['WordApi 1.3'];
    expect(desk.host.apiSets).toEqual({ WordApi: '1.2', WordApiOnline: '1.1' });
  });

  test('a body that is no batch is answered, not thrown', async () => {
    expect(JSON.parse(await deskWith('甲').host.process('nonsense'))).toMatchObject({ Error: { Code: 'InvalidArgument' } });
  });
});

describe('the user at work', () => {
  test('selecting, typing and deleting; who listens is told', () => {
    const desk = deskOf('<w:p><w:r><w:rPr><w:b/></w:rPr><w:t>甲乙</w:t></w:r><w:r><w:t>丙</w:t></w:r></w:p>');
    const { host } = desk;
    const heard: string[] = [];
    const stop = host.onChange(() => heard.push('change'));
    host.onSelectionChange(() => heard.push('selection'));
    host.userSelect(0, 1, 2);
    host.userEdit(0, 1, 2, '丁');
    expect(host.selection).toEqual({ start: { paragraph: 0, offset: 2 }, end: { paragraph: 0, offset: 2 } });
    expect(desk.saved()).toMatch(/<w:rPr><w:b\/><\/w:rPr><w:t[^>]*>丁<\/w:t>/);
    expect(heard).toEqual(['selection', 'change', 'selection']);
    stop();
    host.userInsertParagraph(1, '末段');
    host.userDeleteParagraph(0);
    expect(heard.filter((one) => one === 'change')).toHaveLength(1);
    expect(lines(desk)).toEqual(['末段']);
  });

  test('a line feed typed in the middle cuts the paragraph', () => {
    const desk = deskWith('甲乙');
    desk.host.userEdit(0, 1, 1, '\n');
    expect(lines(desk)).toEqual(['甲', '乙']);
    expect(desk.host.selection?.start).toEqual({ paragraph: 1, offset: 0 });
  });

  test('typing is tracked when changes are', async () => {
    const desk = deskWith('甲');
    await desk.run(async (context) => {
      context.document.changeTrackingMode = 'TrackAll';
      await context.sync();
    });
    desk.host.userEdit(0, 1, 1, '乙');
    expect(desk.saved()).toContain('<w:ins ');
  });
});

describe('undo and redo', () => {
  test('one batch is taken back and done again; references hold', async () => {
    const desk = deskWith('甲', '乙', '丙');
    await desk.run(async (context) => {
      const { body } = context.document;
      const middle = body.paragraphs.getFirst().getNext();
      middle.load('text');
      await context.sync();
      const before = desk.saved();
      middle.insertText('新', 'Start');
      middle.font.bold = true;
      middle.insertParagraph('插入', 'Before');
      body.insertTable(1, 1, 'End', [['格']]);
      body.paragraphs.getFirst().delete();
      await context.sync();
      const after = desk.saved();
      expect(desk.host.undo()).toBe(true);
      expect(desk.saved()).toBe(before);
      middle.load('text');
      await context.sync();
      expect(middle.text).toBe('乙');
      expect(desk.host.redo()).toBe(true);
      expect(desk.saved()).toBe(after);
      expect(desk.host.undo()).toBe(true);
      expect(desk.host.undo()).toBe(false);
    });
    expect(lines(desk)).toEqual(['甲', '乙', '丙']);
  });

  test('reading leaves nothing to undo', async () => {
    const desk = deskWith('甲');
    await desk.run(read);
    expect(desk.host.undo()).toBe(false);
  });
});

describe('the file', () => {
  test('nothing touched: the very bytes; one part touched: the others byte for byte', async () => {
    const original = deskWith('甲').host.save();
    const untouched = deskOn(original);
    await untouched.run(read);
    expect(Buffer.from(untouched.host.save()).equals(Buffer.from(original))).toBe(true);
    const desk = deskOn(original);
    desk.host.userEdit(0, 0, 0, '乙');
    const [before, after] = [openPackage(original), openPackage(desk.host.save())];
    if (!before.ok || !after.ok) throw new Error('not opened');
    for (const name of before.pkg.names.filter((one) => one !== 'word/document.xml')) expect(after.pkg.bytes(name)).toEqual(before.pkg.bytes(name));
  });

  test('document settings are kept in the file', async () => {
    const desk = deskWith('甲');
    const { settings } = desk.Office.context.document;
    settings.set('体裁', { id: '检查材料' });
    await new Promise((resolve) => settings.saveAsync(resolve));
    const again = deskOn(desk.host.save());
    expect(again.Office.context.document.settings.get('体裁')).toEqual({ id: '检查材料' });
    expect(again.host.documentSettings.entries()).toEqual([['体裁', { id: '检查材料' }]]);
    again.host.documentSettings.remove('体裁');
    expect(deskOn(again.host.save()).host.documentSettings.entries()).toEqual([]);
    expect(await faultsOf(desk)).toEqual([]);
  }, 60_000);
});

describe('Office', () => {
  test('onReady, events of the selection, selected text', async () => {
    const desk = deskWith('甲乙');
    expect(await desk.Office.onReady()).toEqual({ host: 'Word', platform: 'OfficeOnline' });
    const { document } = desk.Office.context;
    const fired = new Promise((resolve) => document.addHandlerAsync(desk.Office.EventType.DocumentSelectionChanged, resolve));
    desk.host.userSelect(0, 0, 1);
    expect(await fired).toMatchObject({ type: 'documentSelectionChanged' });
    const result = await new Promise<Office.AsyncResult<string>>((resolve) => document.getSelectedDataAsync(desk.Office.CoercionType.Text, resolve));
    expect([result.status, result.value]).toEqual(['succeeded', '甲']);
  });

  test('an event that is not there fails by name', async () => {
    const desk = deskWith('甲');
    const result = await new Promise<Office.AsyncResult<void>>((resolve) => desk.Office.context.document.addHandlerAsync(desk.Office.EventType.ActiveViewChanged, () => undefined, resolve));
    expect(result).toMatchObject({ status: 'failed', error: { name: 'UnsupportedEvent' } });
  });
});
