import fc from 'fast-check';
import { analyse } from '../../src/check/analyse';
import type { Choice } from '../../src/check/analysis';
import { createChecker } from '../../src/check/checker';
import { canonical } from '../../src/check/canonical';
import { draftOfText, type Draft } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { allRules } from '../../src/rules/all-rules';
import { fixtureNames, loadFixture } from '../fixtures/load';
import { after, someDraft, someStep } from './history';

// 增量检查与全文检查结果相同，不论此前检查过什么。

const knowledge = { packs: shippedPacks, rules: allRules };
const free: Choice = { genre: null, pack: null };
const choices: readonly Choice[] = [
  free,
  { genre: 'team-review', pack: '2023-theme' },
  { genre: 'personal-review', pack: null },
  { genre: 'other', pack: null },
  { genre: null, pack: null, place: '湖北省孝感市' },
];

test('after any edits, undone edits and choices the checker finds what a full check of the same draft finds', () => {
  fc.assert(
    fc.property(someDraft, fc.array(fc.tuple(someStep, fc.nat(9)), { minLength: 1, maxLength: 8 }), (first, steps) => {
      const checker = createChecker(knowledge);
      expect(checker.check(first, free)).toEqual(analyse(fresh(first), free, knowledge));
      const past: Draft[] = [first];
      let draft = first;
      for (const [step, chosen] of steps) {
        draft = after(draft, step, past);
        past.push(draft);
        const choice = choices[chosen] ?? free;
        expect(checker.check(draft, choice)).toEqual(analyse(fresh(draft), choice, knowledge));
      }
    }),
    { numRuns: 60 },
  );
}, 120_000);

test('a checker that is asked about several documents in turn mixes nothing up', () => {
  const checker = createChecker(knowledge);
  const drafts = ['team-2023-sound', 'speech-long-work-report', 'team-2023-sound'].map((name) => loadFixture(name).draft);
  for (const draft of drafts) expect(checker.check(draft, free)).toEqual(analyse(fresh(draft), free, knowledge));
});

test('what rules read in advance makes no difference to what they find', () => {
  const unprepared = { ...knowledge, rules: allRules.map((rule) => (rule.scope === 'document' ? { ...rule, prepare: () => undefined } : rule)) };
  for (const name of fixtureNames()) {
    const { draft } = loadFixture(name);
    expect(analyse(fresh(draft), free, unprepared)).toEqual(analyse(draft, free, knowledge));
  }
});

test('the analysis carries the very draft that was handed in', () => {
  const checker = createChecker(knowledge);
  const draft = draftOfText('一、存在的问题\n学习不够深入。');
  expect(checker.check(draft, free).draft).toBe(draft);
  const again = fresh(draft);
  expect(checker.check(again, free).draft).toBe(again);
});

test('a check that was given up half way does no harm to the next', () => {
  const checker = createChecker(knowledge);
  const { draft } = loadFixture('speech-long-work-report');
  const other = draftOfText('一、存在的问题\n学习不够深入。');
  for (const stop of [0, 1, 5, 40, 90]) {
    const steps = checker.steps(draft, free);
    for (let i = 0; i < stop; i += 1) steps.next();
    expect(checker.check(other, free)).toEqual(analyse(fresh(other), free, knowledge));
  }
  expect(checker.check(draft, free)).toEqual(analyse(fresh(draft), free, knowledge));
});

describe('paragraphs of the last draft', () => {
  const lines = ['甲', '乙', '丙', '丁', '乙'];
  const before = draftOfText(lines.join('\n')).paragraphs;
  const kept = (text: string): readonly number[] => canonical(draftOfText(text), before).paragraphs.map((paragraph) => before.indexOf(paragraph));

  test.each<[string, string, readonly number[]]>([
    ['all stay', '甲\n乙\n丙\n丁\n乙', [0, 1, 2, 3, 4]],
    ['one was changed', '甲\n乙\n丙丙\n丁\n乙', [0, 1, -1, 3, 4]],
    ['one is new', '甲\n新\n乙\n丙\n丁\n乙', [0, -1, 1, 2, 3, 4]],
    ['one is gone', '甲\n丙\n丁\n乙', [0, 2, 3, 4]],
    ['one was moved', '丙\n甲\n乙\n丁\n乙', [2, 0, 1, 3, 4]],
    ['copies are no more than there were', '乙\n乙\n乙\n甲', [1, 4, -1, 0]],
  ])('are known again where %s', (_, text, places) => {
    expect(kept(text)).toEqual(places);
  });

  test('are told apart by their format', () => {
    const [first, ...rest] = before;
    const bold = { ...first!, format: { ...first!.format, boldLead: 1 } };
    expect(canonical({ paragraphs: [bold, ...rest], asides: [] }, before).paragraphs[0]).toBe(bold);
  });
});

function fresh(draft: Draft): Draft {
  return { asides: draft.asides, paragraphs: draft.paragraphs.map((paragraph) => ({ ...paragraph })) };
}
