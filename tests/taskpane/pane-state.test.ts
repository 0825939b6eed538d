import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { allRules } from '../../src/rules/all-rules';
import { shippedPacks } from '../../src/genres/packs/shipped';
import type { Choice, PaneAnalysis } from '../../src/taskpane/model/services';
import { initialState, needsCheck, reduce, type PaneEvent, type PaneState } from '../../src/taskpane/state/pane-state';
import type { WordFault } from '../../src/word/host-document';

const none: Choice = { genre: null, pack: null };
const analysis: PaneAnalysis = {
  parts: 1,
  recognition: { genre: 'other', confidence: 0, evidence: [], candidates: [] },
  genre: 'other',
  pack: null,
  rows: [],
  proportions: [],
  characters: 0,
  findings: [],
  read: { draft: draftOfText(''), outline: outlineOf(draftOfText('')), rows: [], genre: 'other', pack: null },
  outlines: [],
};
const fault: WordFault = { kind: 'timeout', message: { zh: 'Word 没有回应。', en: 'Word has not answered.' }, detail: '' };

const start = initialState(none, null, null);
const { terms } = start;
const after = (state: PaneState, ...events: readonly PaneEvent[]): PaneState => events.reduce(reduce, state);
const read = (draft: Draft, cursor: number | null = 0, at = 1): PaneEvent => ({ type: 'read', result: { ok: true, value: { draft, cursor, readOnly: false } }, at });
const failed: PaneEvent = { type: 'read', result: { ok: false, fault }, at: 1 };
const checked = (draft: Draft, under = terms, at = 2): PaneEvent => ({ type: 'checked', checked: { draft, terms: under, analysis }, at });

const first = draftOfText('一、存在的问题');
const second = draftOfText('一、存在的主要问题');

describe('a first reading', () => {
  test('waits for Word, then for the check, then rests', () => {
    expect(start).toMatchObject({ asking: true, reading: null, checked: null, checkedAt: null });
    expect(needsCheck(start)).toBe(false);
    const known = after(start, read(first));
    expect(known.asking).toBe(false);
    expect(needsCheck(known)).toBe(true);
    const done = after(known, checked(first));
    expect(needsCheck(done)).toBe(false);
    expect(done.checkedAt).toBe(2);
  });
});

describe('live readings', () => {
  const resting = after(start, read(first), checked(first));

  test('the same text only moves the cursor and renews the check', () => {
    const moved = after(resting, read(draftOfText('一、存在的问题'), 7, 9));
    expect(moved.reading?.cursor).toBe(7);
    expect(moved.reading?.draft).toBe(first);
    expect(moved.checkedAt).toBe(9);
    expect(needsCheck(moved)).toBe(false);
  });

  test('another format of the same text is checked again', () => {
    const styled: Draft = { ...first, paragraphs: first.paragraphs.map((paragraph) => ({ ...paragraph, style: 'Heading1' })) };
    expect(needsCheck(after(resting, read(styled)))).toBe(true);
  });

  test('new text is checked again, with the old results on show meanwhile', () => {
    const typing = after(resting, read(second));
    expect(needsCheck(typing)).toBe(true);
    expect(typing.checked?.draft).toBe(first);
  });

  test('a result for text that is gone changes nothing', () => {
    const typing = after(resting, read(second));
    expect(after(typing, checked(first))).toBe(typing);
  });

  test('a result under another choice changes nothing', () => {
    const chosen = after(resting, { type: 'chosen', choice: { genre: 'team-review', pack: null } });
    expect(needsCheck(chosen)).toBe(true);
    expect(after(chosen, checked(first))).toBe(chosen);
    expect(needsCheck(after(chosen, checked(first, chosen.terms)))).toBe(false);
  });

  test('a cursor move while a check is due does not count as checked', () => {
    const typing = after(resting, read(second), read(second, 3, 50));
    expect(needsCheck(typing)).toBe(true);
    expect(typing.checkedAt).toBe(2);
  });
});

describe('trouble', () => {
  const resting = after(start, read(first), checked(first));

  test('Word’s fault keeps the last results, and the next good reading takes it away', () => {
    const troubled = after(resting, failed);
    expect(troubled.trouble).toEqual({ kind: 'word', fault });
    expect(troubled.checked?.draft).toBe(first);
    expect(after(troubled, { type: 'asked' })).toMatchObject({ asking: true, trouble: { kind: 'word' } });
    expect(after(troubled, { type: 'asked' }, read(first)).trouble).toBeNull();
  });

  test('a fault at the first reading leaves nothing to show but itself', () => {
    expect(after(start, failed)).toMatchObject({ asking: false, reading: null, checked: null, trouble: { kind: 'word' } });
  });

  test('a check that failed is not repeated by itself, but by a retry', () => {
    const broken = after(start, read(first), { type: 'check-failed', draft: first, detail: 'RangeError' });
    expect(needsCheck(broken)).toBe(false);
    expect(needsCheck(after(broken, read(first, 5)))).toBe(false);
    expect(needsCheck(after(broken, { type: 'asked' }))).toBe(true);
    expect(needsCheck(after(broken, read(second)))).toBe(true);
  });

  test('the failure of an outdated check changes nothing', () => {
    const typing = after(resting, read(second));
    expect(after(typing, { type: 'check-failed', draft: first, detail: '' })).toBe(typing);
  });
});

test('a choice takes the last notice away', () => {
  const told = after(start, { type: 'notice', notice: { kind: 'changed' } });
  expect(told.notice).toEqual({ kind: 'changed' });
  expect(after(told, { type: 'chosen', choice: none }).notice).toBeNull();
});

describe('terms', () => {
  const resting = after(start, read(first), checked(first));
  const rule = allRules[0];
  if (rule === undefined) throw new Error('There is no rule.');

  test.each([
    ['own packs', { type: 'own', own: { packs: shippedPacks.slice(0, 1) } }],
    ['another place', { type: 'own', own: { place: '某省某市' } }],
    ['the word lists', { type: 'later-rules', rules: [rule], last: true }],
  ] as const)('%s ask for another check, with the last results on show meanwhile', (_, event) => {
    const changed = after(resting, event);
    expect(needsCheck(changed)).toBe(true);
    expect(changed.checked?.draft).toBe(first);
    expect(after(changed, checked(first))).toBe(changed);
    expect(needsCheck(after(changed, checked(first, changed.terms)))).toBe(false);
  });

  test('each keeps what the others settled', () => {
    const all = after(start, { type: 'chosen', choice: { genre: 'team-review', pack: null } }, { type: 'own', own: { place: '某省某市' } }, { type: 'later-rules', rules: [rule], last: true });
    expect(all.terms).toEqual({ choice: { genre: 'team-review', pack: null }, ownPacks: [], place: '某省某市', lexicon: start.terms.lexicon, laterRules: [rule] });
    expect(all.words).toBe('ready');
  });

  test('word lists that cannot be had change nothing but the status', () => {
    const without = after(resting, { type: 'words', words: 'loading' }, { type: 'words', words: 'failed' });
    expect(without.words).toBe('failed');
    expect(needsCheck(without)).toBe(false);
  });
});

describe('a long check', () => {
  const running = after(start, read(first), { type: 'progress', draft: first, terms, done: 0.4 });

  test('tells how far it is', () => {
    expect(running.progress).toBe(0.4);
    expect(after(running, checked(first)).progress).toBeNull();
  });

  test('progress of a check that no longer counts is not told', () => {
    expect(after(running, read(second)).progress).toBeNull();
    expect(after(running, read(second), { type: 'progress', draft: first, terms, done: 0.6 }).progress).toBeNull();
  });

  test('stopped, it rests until it is wanted again or there is something new', () => {
    const stopped = after(running, { type: 'stopped' });
    expect(stopped).toMatchObject({ stopped: true, progress: null });
    expect(needsCheck(stopped)).toBe(false);
    expect(after(stopped, { type: 'progress', draft: first, terms, done: 0.5 }).progress).toBeNull();
    expect(needsCheck(after(stopped, { type: 'resumed' }))).toBe(true);
    expect(needsCheck(after(stopped, { type: 'asked' }))).toBe(true);
    expect(needsCheck(after(stopped, read(second)))).toBe(true);
    expect(needsCheck(after(stopped, read(first, 3)))).toBe(false);
    expect(needsCheck(after(stopped, { type: 'later-rules', rules: [], last: true }))).toBe(false);
    expect(needsCheck(after(stopped, { type: 'own', own: { place: '某省某市' } }))).toBe(true);
  });

  test('what is done cannot be stopped', () => {
    const resting = after(running, checked(first));
    expect(after(resting, { type: 'stopped' })).toBe(resting);
  });
});
