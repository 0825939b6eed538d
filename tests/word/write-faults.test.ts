import { applyEdits } from '../../src/draft/apply';
import { draftOfText } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { openDocument } from '../../src/word/open-document';
import type { WordHost } from '../../src/workbench/host/host';
import { openInWord, valueOf } from './office';
import { named, readsNow, replacing, said, savedXml } from './writing';

// The client library releases its references after each answer, in its own time.
afterAll(() => new Promise((resolve) => setTimeout(resolve, 100)));

const text = '标题\n学习不够,落实不够,\n重复一句。\n整改基本到位.\n多余的一段\n结尾';
const draft = draftOfText(text);
const fixes: readonly (readonly Edit[])[] = [
  replacing(draft, ',', '，', 0),
  replacing(draft, '够,', '实。', 1),
  replacing(draft, '重复一句。', ''),
  [...replacing(draft, '.', '。'), { kind: 'insert', paragraph: 4, texts: ['新一段。', '新二段。'] }],
  [{ kind: 'delete', paragraph: 4 }],
];

/** What the document reads when exactly the fixes said to be applied were applied. */
function expectedFrom(outcomes: readonly string[]): string[] {
  const applied = applyEdits(draft, fixes.flatMap((fix, i) => (outcomes[i] === 'applied' ? fix : [])));
  if (!applied.ok) throw new Error(applied.refusal.reason);
  return applied.draft.paragraphs.map((paragraph) => paragraph.text);
}

async function applyAll(mode: 'direct' | 'tracked' = 'direct') {
  return openDocument().apply(draft, fixes, named(mode));
}

test.each([1, 2, 3, 4, 5])('第 %i 次往返失败：要么没写，要么说得出写了哪些，撤销后还是原文', async (batch) => {
  const host = openInWord(text);
  host.faults.failBatch = { batch, code: 'GeneralException' };
  const result = await applyAll();
  if (!result.ok) {
    expect(batch).toBeLessThan(3);
    expect(host.paragraphs).toEqual(text.split('\n'));
    return;
  }
  const outcomes = said(result.value.outcomes);
  expect(host.paragraphs).toEqual(expectedFrom(outcomes));
  expect(outcomes).toEqual(fixes.map(() => (batch === 3 ? 'stopped' : 'applied')));
  host.faults.failBatch = null;
  valueOf(await openDocument().undo());
  expect(host.paragraphs).toEqual(text.split('\n'));
});

/** How many actions the writing batch has. */
async function actionsOfWriting(mode: 'direct' | 'tracked'): Promise<number> {
  const host = openInWord(text);
  const counted: number[] = [];
  // A batch is counted before it is announced.
  host.faults.beforeBatch = () => counted.push(host.counters.actions);
  valueOf(await applyAll(mode));
  return (counted[2] ?? 0) - (counted[1] ?? 0);
}

test.each(['direct', 'tracked'] as const)('写到一半停下（%s），停在任何一处：每一处写没写都说得准，撤销后还是原文', async (mode) => {
  const most = await actionsOfWriting(mode);
  const seen = new Set<string>();
  for (let action = 0; action < most; action += mode === 'direct' ? 1 : 3) {
    const host = openInWord(text);
    host.faults.failBatch = { batch: 3, action, code: action % 3 === 0 ? 'ItemNotFound' : 'GeneralException' };
    const document = openDocument();
    const { outcomes } = valueOf(await applyAll(mode));
    const words = said(outcomes);
    words.forEach((word) => seen.add(word));
    host.faults.failBatch = null;
    if (words.some((word) => word === 'partly')) {
      // The group of the full stop and the new paragraphs was cut in two: nothing is missing, and undo takes it back.
      expect(words[3]).toBe('partly');
    } else if (mode === 'direct') expect(host.paragraphs).toEqual(expectedFrom(words));
    else expect((await readsNow()).filter((line) => line !== '')).toEqual(expectedFrom(words).filter((line) => line !== ''));
    expect(savedXml(host, 'word/settings.xml')).not.toContain('trackRevisions');
    while (document.undoLog().length > 0) valueOf(await document.undo());
    if (mode === 'direct') expect(host.paragraphs).toEqual(text.split('\n'));
    else expect((await readsNow()).filter((line) => line !== '')).toEqual(text.split('\n'));
  }
  expect([...seen].sort()).toEqual(['applied', 'partly', 'stopped']);
}, 60_000);

const meanwhile: Readonly<Record<string, { readonly act: (host: WordHost) => void; readonly typed: string }>> = {
  要改的词被改了: { act: (host) => host.userEdit(1, 3, 5, '足；'), typed: '足；' },
  '要改的段落开头打字': { act: (host) => host.userEdit(1, 0, 0, '同时，'), typed: '同时，' },
  '要改的段落末尾打字': { act: (host) => host.userEdit(1, 10, 10, '以及'), typed: '以及' },
  '要删的句子中间打字': { act: (host) => host.userEdit(2, 2, 2, '插入'), typed: '插入' },
  '要删的段落开头打字': { act: (host) => host.userEdit(4, 0, 0, '先写'), typed: '先写' },
  '要删的段落中间打字': { act: (host) => host.userEdit(4, 2, 2, '中间'), typed: '中间' },
  '要删的段落末尾打字': { act: (host) => host.userEdit(4, 5, 5, '续写'), typed: '续写' },
  上面插入一段: { act: (host) => host.userInsertParagraph(0, '插在最前的一段'), typed: '插在最前的一段' },
  要改的段落被删了: { act: (host) => host.userDeleteParagraph(1), typed: '' },
  要删的段落被删了: { act: (host) => host.userDeleteParagraph(4), typed: '' },
  要改的段落移到最后: {
    act: (host) => {
      const moved = host.paragraphs[1] ?? '';
      host.userDeleteParagraph(1);
      host.userInsertParagraph(5, moved);
    },
    typed: '',
  },
  同一段里多了一个相同的词: { act: (host) => host.userEdit(1, 0, 0, '不够,'), typed: '不够,' },
};

describe.each(['direct', 'tracked'] as const)('写入的同时用户在改文档（%s）', (mode) => {
  test.each(Object.keys(meanwhile).flatMap((name) => [1, 2, 3].map((batch) => [name, batch] as const)))('%s，在第 %i 次往返之前：用户打的字都在', async (name, batch) => {
    const { act, typed } = meanwhile[name]!;
    const alone = openInWord(text);
    act(alone);
    const users = [...alone.paragraphs];
    const host = openInWord(text);
    let acted = false;
    host.faults.beforeBatch = (number) => {
      if (number !== batch || acted) return;
      acted = true;
      act(host);
    };
    const outcomes = said(valueOf(await applyAll(mode)).outcomes);
    const reads = await readsNow();
    expect(reads.join('\n')).toContain(typed);
    // Every character stands there that the user's document had, but for those that applied fixes name.
    const named = fixes.map((fix, i) => (outcomes[i] === 'applied' ? fix : [])).flat().flatMap((edit) =>
      edit.kind === 'replace' ? [...(draft.paragraphs[edit.span.paragraph]?.text.slice(edit.span.start, edit.span.end) ?? '')] : edit.kind === 'delete' ? [...(draft.paragraphs[edit.paragraph]?.text ?? '')] : []);
    const gone = lost([...users.join('')], [...reads.join(''), ...named]);
    expect(gone).toEqual([]);
    expect(outcomes.filter((word) => word === 'applied').length).toBeGreaterThanOrEqual(3);
    for (const word of outcomes) expect(['applied', 'changed', 'stopped', 'ambiguous']).toContain(word);
  });
});

/** What of the first list the second does not hold, counted. */
function lost(wanted: readonly string[], there: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const char of there) counts.set(char, (counts.get(char) ?? 0) + 1);
  return wanted.filter((char) => {
    const left = counts.get(char) ?? 0;
    counts.set(char, left - 1);
    return left <= 0;
  });
}

test('写到一半断了，再也读不到文档：最多一处说不准，其余照实说', async () => {
  const host = openInWord(text);
  host.faults.beforeBatch = (batch) => {
    if (batch >= 3) host.faults.failBatch = { batch, action: batch === 3 ? 60 : 0, code: 'ServiceNotAvailable' };
  };
  const outcomes = said(valueOf(await openDocument().apply(draft, fixes, named())).outcomes);
  expect(outcomes.filter((word) => word === 'unsure').length).toBeLessThanOrEqual(1);
  host.faults.beforeBatch = null;
  host.faults.failBatch = null;
  const either = ['applied', 'stopped'].map((word) => expectedFrom(outcomes.map((one) => (one === 'unsure' ? word : one))).join('\n'));
  expect(either).toContain(host.paragraphs.join('\n'));
});

test('写完了而回答丢了：再读一遍就知道', async () => {
  const host = openInWord(text);
  host.faults.beforeBatch = (batch) => {
    host.faults.maxResponseBytes = batch === 3 ? 10 : Infinity;
  };
  const { outcomes } = valueOf(await openDocument().apply(draft, fixes, named()));
  expect(said(outcomes)).toEqual(fixes.map(() => 'applied'));
  expect(host.paragraphs).toEqual(expectedFrom(said(outcomes)));
});

test('回答太大：分成几次写，仍然全部写完', async () => {
  const lines = Array.from({ length: 60 }, (_, i) => `第${i}段，学习不够,落实不够。`).join('\n');
  const host = openInWord(lines);
  const many = draftOfText(lines);
  host.faults.maxResponseBytes = 24_000; // a reading of the whole still fits
  const document = openDocument();
  const report = valueOf(await document.apply(many, many.paragraphs.map((_, i) => [...replacing(many, ',', '，', i), ...(i % 20 === 0 ? [{ kind: 'insert', paragraph: i, texts: ['新段'] } as const] : [])]), named()));
  expect(host.counters.batches).toBeGreaterThan(3);
  expect(new Set(said(report.outcomes))).toEqual(new Set(['applied']));
  expect(host.paragraphs.filter((line) => line.includes('，落实')).length).toBe(60);
  host.faults.maxResponseBytes = Infinity;
  expect(valueOf(await document.undo())?.left).toEqual([]);
  expect(host.paragraphs.join('\n')).toBe(lines);
});
