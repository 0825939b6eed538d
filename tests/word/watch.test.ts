import { openDocument } from '../../src/word/open-document';
import type { Reading, Result } from '../../src/word/host-document';
import { openInWord, valueOf } from './office';

/** The next reading that a watcher tells. */
function nextResult(readings: Result<Reading>[], count: number): Promise<Result<Reading>> {
  return new Promise((resolve, reject) => {
    const started = Date.now();
    const look = (): void => {
      const reading = readings[count];
      if (reading) resolve(reading);
      else if (Date.now() - started > 15_000) reject(new Error('no reading came'));
      else setTimeout(look, 20);
    };
    look();
  });
}

const next = async (readings: Result<Reading>[], count: number): Promise<Reading> => valueOf(await nextResult(readings, count));

test('选区移动只看一眼，文字改了才重读全文', async () => {
  const host = openInWord('标题\n第一段。\n第二段。');
  const readings: Result<Reading>[] = [];
  const stop = openDocument().watch((reading) => readings.push(reading));
  host.userSelect(1, 0);
  const first = await next(readings, 0);
  expect(first.cursor).toBe(1);
  const afterFirst = host.counters.batches;

  host.userSelect(2, 1);
  const moved = await next(readings, 1);
  expect(moved.cursor).toBe(2);
  expect(moved.draft).toBe(first.draft);
  expect(host.counters.batches - afterFirst).toBe(1);

  host.userEdit(2, 0, 0, '新写的');
  const edited = await next(readings, 2);
  expect(edited.draft.paragraphs.map(({ text }) => text)).toEqual(['标题', '第一段。', '新写的第二段。']);
  expect(host.counters.batches - afterFirst).toBe(3);
  stop();
});

test('停止之后不再打扰', async () => {
  const host = openInWord('标题\n正文。');
  const readings: Result<Reading>[] = [];
  const stop = openDocument().watch((reading) => readings.push(reading));
  stop();
  host.userSelect(1, 0);
  await new Promise((resolve) => setTimeout(resolve, 600));
  expect(readings).toEqual([]);
  expect(host.counters.batches).toBe(0);
});

test('观察途中 Word 出错：说一次，下一次照常', async () => {
  const host = openInWord('标题\n正文。');
  const readings: Result<Reading>[] = [];
  const stop = openDocument().watch((reading) => readings.push(reading));
  host.faults.failBatch = { batch: 1, code: 'GeneralException' };
  host.userSelect(1, 0);
  expect(await nextResult(readings, 0)).toMatchObject({ ok: false, fault: { kind: 'refused' } });
  host.userSelect(0, 0);
  expect((await next(readings, 1)).cursor).toBe(0);
  stop();
});

test('设置随文档保存', async () => {
  openInWord('标题');
  const document = openDocument();
  expect(document.setting('zhangfa.test')).toBeUndefined();
  expect(await document.saveSetting('zhangfa.test', { genre: 'team-review' })).toEqual({ ok: true, value: undefined });
  expect(document.setting('zhangfa.test')).toEqual({ genre: 'team-review' });
});
