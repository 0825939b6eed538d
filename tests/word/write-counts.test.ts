import { draftOfText } from '../../src/draft/draft';
import { openDocument } from '../../src/word/open-document';
import { allScaffolds, commaDraft, costOf, fixing, laying, largestScaffold, scaffolding, tabling } from './figures';
import { openInWord, valueOf } from './office';
import { said } from './writing';

// The client library releases its references after each answer, in its own time.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

/** What Word on the web takes in one message, either way. */
const MOST = 5_000_000;

const works = {
  '1 处修改': { work: fixing(1), syncs: 3, written: () => 1 },
  '100 处修改': { work: fixing(100), syncs: 3, written: () => 100 },
  '1000 处修改': { work: fixing(1_000), syncs: 3, written: () => 1_000 },
  '1000 处修订': { work: fixing(1_000, 'tracked'), syncs: 3, written: () => 1_000 },
  最大的框架: { work: scaffolding, syncs: 2, written: () => largestScaffold().length },
  '60 行的台账': { work: tabling(60), syncs: 2, written: () => 60 },
} as const;

test.each([[100, Object.keys(works)], [5_000, ['1 处修改', '1000 处修改', '最大的框架']]] as const)('往返次数与修改多少、文稿长短无关：%i 段', async (paragraphs, names) => {
  const draft = commaDraft(paragraphs);
  for (const name of names) {
    const { work, syncs, written } = works[name as keyof typeof works];
    const cost = await costOf(draft, work);
    expect([name, cost.syncs, cost.written]).toEqual([name, syncs, written()]);
    expect(Math.max(cost.largestRequest, cost.largestAnswer)).toBeLessThan(MOST);
  }
}, 60_000);

test.each([[100, 2], [5_000, 3]])('套用版式：%i 段', async (paragraphs, syncs) => {
  const cost = await costOf(commaDraft(paragraphs), laying);
  expect([cost.syncs, cost.written]).toEqual([syncs, paragraphs]);
  expect(Math.max(cost.largestRequest, cost.largestAnswer)).toBeLessThan(MOST);
}, 60_000);

test('每一种框架都能整篇插入空文档：两次往返，没有空行', async () => {
  for (const lines of allScaffolds()) {
    const host = openInWord('');
    const { outcome } = valueOf(await openDocument().insertScaffold(draftOfText(''), 0, lines, { mode: 'direct', name: { zh: '插入框架', en: 'Insert a scaffold' }, renumber: [], template: null }));
    expect(said([outcome])).toEqual(['applied']);
    expect(host.counters.batches).toBe(2);
    expect(host.paragraphs).toEqual(lines.map(({ text }) => text));
  }
}, 60_000);
