import { safeFixes } from '../../src/check/fixes';
import { draftOfText } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import type { Finding, Fix } from '../../src/rules/finding';
import { change, remark, undoLast, type Job } from '../../src/taskpane/model/change';
import { safeRows } from '../../src/taskpane/model/safe-rows';
import { leftGroups } from '../../src/taskpane/model/told';
import { possibleWay, rememberedWay, WAY_KEY } from '../../src/taskpane/model/ways';
import type { HostDocument, Outcome, UndoReport, WordFault } from '../../src/word/host-document';

const draft = draftOfText(['一是抓学习,强本领。。', '二是截止目前办结12件。'].join('\n'));
const replace = (paragraph: number, start: number, end: number, text: string): Edit => ({ kind: 'replace', span: { paragraph, start, end }, text });
const fixOf = (...edits: readonly Edit[]): Fix => ({ title: { zh: '改', en: 'Change' }, safe: true, edits });
const finding = (rule: string, paragraph: number | null, start: number, end: number, ...fixes: readonly Fix[]): Finding => ({
  rule,
  severity: 'error',
  message: { zh: '有误。', en: 'Wrong.' },
  source: { tier: '语言', reference: '词典' },
  span: paragraph === null ? null : { paragraph, start, end },
  evidence: [],
  fixes,
});
const comma = finding('p/comma', 0, 5, 6, fixOf(replace(0, 5, 6, '，')));
const stop = finding('p/stop', 0, 9, 11, fixOf(replace(0, 9, 11, '。')));
const word = finding('w/word', 1, 2, 6, fixOf(replace(1, 2, 6, '截至目前')));
const whole = finding('s/title', null, 0, 0);
const rules = [{ id: 'w/word', name: { zh: '易混词', en: 'Mixed-up words' }, why: { zh: '', en: '' } }];
const job = (one: Finding): Job => ({ finding: one, fix: one.fixes[0]!, edits: one.fixes[0]!.edits });

const refused: Outcome = { kind: 'refused', reason: 'changed', message: { zh: '这一段已经变化，没有改动。', en: 'Changed.' } };
const fault: WordFault = { kind: 'busy', message: { zh: 'Word 正忙。', en: 'Busy.' }, detail: '' };

/** A host of which only what is named answers; every other call fails the test. */
function host(parts: Partial<HostDocument>): HostDocument {
  return new Proxy(parts as HostDocument, {
    get: (target, name) => target[name as keyof HostDocument] ?? (() => { throw new Error(`not expected: ${String(name)}`); }),
  });
}

describe('safe fixes as lines', () => {
  test('in the order of the draft, old and new words beside each other', () => {
    const rows = safeRows(draft, safeFixes([word, stop, comma]));
    expect(rows.map(({ items }) => items.map(({ before, after }) => `${before}→${after}`).join(' '))).toEqual([',→，', '。。→。', '截止目前→截至目前']);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });

  test('what two rules mend by the same edit stands once', () => {
    const again = finding('p/other', 0, 5, 6, fixOf(replace(0, 5, 6, '，')));
    expect(safeRows(draft, safeFixes([comma, again]))).toHaveLength(1);
  });

  test('keys stay when text is added before', () => {
    const longer = draftOfText(['标题', ...draft.paragraphs.map(({ text }) => text)].join('\n'));
    const moved = finding('w/word', 2, 2, 6, fixOf(replace(2, 2, 6, '截至目前')));
    expect(safeRows(longer, safeFixes([moved]))[0]?.key).toBe(safeRows(draft, safeFixes([word]))[0]?.key);
  });
});

describe('writing fixes', () => {
  test('what was done, what was left and why; the undo log names the one rule', async () => {
    let named = '';
    const told = await change(
      host({
        apply: async (_, fixes, { mode, name }) => {
          expect([fixes.length, mode]).toEqual([2, 'tracked']);
          named = name(1).zh;
          return { ok: true, value: { outcomes: [{ kind: 'applied' }, refused], undoable: true } };
        },
      }),
      draft,
      [job(word), job({ ...word, span: { paragraph: 1, start: 6, end: 8 } })],
      'tracked',
      rules,
    );
    expect(told).toEqual({ kind: 'changed', tracked: true, done: 1, undoable: true, left: [{ words: '办结', reason: 'changed', message: refused.message }] });
    expect(named).toBe('修改 1 处：易混词');
  });

  test('several rules: the count alone; a fault of Word is told as it is', async () => {
    let named = '';
    const told = await change(
      host({ apply: async (_, __, { name }) => ((named = name(2).zh), { ok: false, fault }) }),
      draft,
      [job(word), job(stop)],
      'direct',
      rules,
    );
    expect([told, named]).toEqual([{ kind: 'fault', fault }, '修改 2 处']);
  });
});

describe('writing comments', () => {
  test('what speaks of the whole document is counted, not written', async () => {
    const told = await remark(
      host({
        comment: async (_, notes) => {
          expect(notes).toEqual([{ span: word.span, text: '甲' }]);
          return { ok: true, value: { outcomes: [{ kind: 'applied' }] } };
        },
      }),
      draft,
      [
        { finding: word, text: '甲' },
        { finding: whole, text: '乙' },
      ],
    );
    expect(told).toEqual({ kind: 'commented', done: 1, left: [], placeless: 1 });
  });

  test('with nothing to hang a comment on Word is not asked', async () => {
    expect(await remark(host({}), draft, [{ finding: whole, text: '乙' }])).toEqual({ kind: 'commented', done: 0, left: [], placeless: 1 });
  });
});

describe('undoing', () => {
  const report = (undone: number): UndoReport => ({ entry: { id: String(undone), name: { zh: '插入', en: 'Inserted' }, mode: 'direct', places: 1 }, undone, left: [] });

  test('several entries as one, as long as there are any', async () => {
    const answers: (UndoReport | null)[] = [report(2), report(3), null];
    const told = await undoLast(host({ undo: async () => ({ ok: true, value: answers.shift() ?? null }) }), 5);
    expect(told).toMatchObject({ kind: 'undone', report: { undone: 5 } });
    expect(answers).toEqual([]);
  });

  test('an empty log', async () => {
    expect(await undoLast(host({ undo: async () => ({ ok: true, value: null }) }))).toEqual({ kind: 'undone', report: null });
  });
});

test('places left alone go by their reason, the most frequent first', () => {
  const other = { zh: '被锁定。', en: 'Locked.' };
  const left = [
    { words: '甲', reason: 'locked' as const, message: other },
    { words: '乙', reason: 'changed' as const, message: refused.message },
    { words: '丙', reason: 'changed' as const, message: refused.message },
  ];
  expect(leftGroups(left).map(({ words }) => words)).toEqual([['乙', '丙'], ['甲']]);
});

describe('the way of changing', () => {
  const yes = { ok: true } as const;
  const no = { ok: false, reason: { zh: '不支持。', en: 'Not supported.' } } as const;
  test.each([
    ['tracked', yes, yes, 'tracked'],
    ['tracked', no, yes, 'direct'],
    ['comment', yes, no, 'direct'],
    ['comment', no, yes, 'comment'],
    ['direct', no, no, 'direct'],
  ] as const)('%s becomes what the host can do', (way, track, comment, taken) => {
    expect(possibleWay(way, { canTrack: () => track, canComment: () => comment })).toBe(taken);
  });

  test.each([
    [null, 'direct'],
    ['tracked', 'tracked'],
    ['something else', 'direct'],
  ])('kept as %j it is %s', (kept, way) => {
    expect(rememberedWay({ read: (key) => (key === WAY_KEY ? kept : null), write: () => true, watch: () => () => undefined })).toBe(way);
  });
});
