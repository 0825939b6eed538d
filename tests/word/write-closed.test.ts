import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { gb9704 } from '../../src/draft/layout/gb9704';
import { layoutPlanOf } from '../../src/draft/layout/plan';
import type { HostDocument } from '../../src/word/host-document';
import { openDocument } from '../../src/word/open-document';
import type { WordHost } from '../../src/workbench/host/host';
import { openInWord, valueOf } from './office';
import { draftNow, named, replacing } from './writing';

// A closed pane waits for nothing; here its patience (minutes) must not keep the test running.
beforeAll(() => {
  const start = globalThis.setTimeout;
  const unheld = (work: () => void, milliseconds?: number): NodeJS.Timeout => {
    const timer = start(work, milliseconds);
    return (milliseconds ?? 0) > 10_000 ? timer.unref() : timer;
  };
  Object.assign(globalThis, { setTimeout: unheld });
});

// The client library releases its references after each answer, in its own time.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

const text = '标题\n一、学习不够,落实不够,\n重复一句。\n二、整改基本到位.\n多余的一段\n结尾';
const draft = draftOfText(text);
const fixes: readonly (readonly Edit[])[] = [
  replacing(draft, ',', '，', 0),
  replacing(draft, '够,', '实。', 1),
  [...replacing(draft, '.', '。'), { kind: 'insert', paragraph: 4, texts: ['新一段。'] }],
  [{ kind: 'delete', paragraph: 4 }],
];
const name = { zh: '改', en: 'Change' };

const works: Readonly<Record<string, (document: HostDocument) => Promise<unknown>>> = {
  修改: (document) => document.apply(draft, fixes, named()),
  框架: (document) => document.insertScaffold(draft, 3, [{ role: 'heading', level: 1, text: '二、原因' }, { role: 'body', level: null, text: '【原因】' }], { mode: 'direct', name, renumber: replacing(draft, '二', '三'), template: null }),
  版式: (document) => document.applyLayout(draft, gb9704, layoutPlanOf(draft, [outlineOf(draft)]), name),
  台账: (document) => document.insertTable(draft, 3, [['序号', '问题'], ['1', '学习不够']], name),
};

/** The pane is closed while Word works on batch `batch`: Word does its part, and nobody hears its answer. */
function closedAt(host: WordHost, batch: number): Promise<void> {
  return new Promise((closed) => {
    const process = host.process.bind(host);
    Object.assign(host, {
      process: async (body: string): Promise<string> => {
        const answer = await process(body);
        if (host.counters.batches < batch) return answer;
        closed();
        return new Promise<string>(() => undefined);
      },
    });
  });
}

test.each(Object.keys(works).flatMap((work) => [1, 2, 3].map((batch) => [work, batch] as const)))('%s：第 %i 次往返时窗格关了，再打开，撤销能撤回原文', async (work, batch) => {
  const host = openInWord(text);
  const finished = works[work]!(openDocument()).then(() => 'finished' as const);
  const end = await Promise.race([finished, closedAt(host, batch)]);
  // Work that takes fewer round trips is done by then.
  if (end === 'finished') expect(batch).toBe(3);
  const saved = openInWord(host.save());
  const again = openDocument();
  for (let entries = again.undoLog().length; entries > 0; entries -= 1) valueOf(await again.undo());
  expect(again.undoLog()).toEqual([]);
  expect(saved.paragraphs).toEqual(text.split('\n'));
});

test.each([1, 2, 3])('批注：第 %i 次往返时窗格关了，再打开，收得回', async (batch) => {
  const host = openInWord(text);
  const notes = [{ span: { paragraph: 1, start: 2, end: 4 }, text: '请核对。' }, { span: { paragraph: 3, start: 2, end: 4 }, text: '请补充。' }];
  void openDocument().comment(draft, notes);
  await closedAt(host, batch);
  openInWord(host.save());
  const again = openDocument();
  expect(valueOf(await again.removeComments())).toEqual({ removed: batch === 3 ? 2 : 0, kept: 0 });
  expect((await draftNow()).paragraphs.map((one) => one.text)).toEqual(text.split('\n'));
});
