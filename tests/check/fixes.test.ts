import fc from 'fast-check';
import { analyse } from '../../src/check/analyse';
import { previewOf, safeFixes } from '../../src/check/fixes';
import { applyEdits } from '../../src/draft/apply';
import { draftOfText, type Draft } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { allRules } from '../../src/rules/all-rules';
import type { Finding, Severity } from '../../src/rules/finding';
import { after, someDraft, someStep } from './history';

// 一次改好所有可以放心改的地方，互不相碰。

const find = (draft: Draft): readonly Finding[] => analyse(draft, { genre: null, pack: null }, { packs: shippedPacks, rules: allRules }).findings;
const zh = (words: string): { zh: string; en: string } => ({ zh: words, en: words });

function finding(rule: string, severity: Severity, [paragraph, start, end]: readonly [number, number, number], edits: readonly Edit[], safe = true): Finding {
  return { rule, severity, message: zh(rule), source: { tier: '语言', reference: '' }, span: { paragraph, start, end }, evidence: [], fixes: [{ title: zh('改'), safe, edits }] };
}
const put = (paragraph: number, start: number, end: number, text: string): Edit => ({ kind: 'replace', span: { paragraph, start, end }, text });

describe('safeFixes', () => {
  const doubled = finding('a/doubled', 'error', [0, 4, 6], [put(0, 4, 6, '。')]);
  const stop = finding('b/stop', 'warning', [0, 6, 7], [put(0, 6, 7, '，')]);
  const far = finding('c/far', 'advice', [0, 9, 10], [put(0, 9, 10, '')]);
  const unsure = finding('d/unsure', 'error', [1, 0, 2], [put(1, 0, 2, '某')], false);
  const within = finding('e/within', 'warning', [0, 2, 9], [put(0, 8, 9, '')]);
  const same = finding('f/same', 'advice', [0, 4, 6], [put(0, 4, 6, '。')]);
  const inserted = finding('g/paragraph', 'error', [1, 0, 0], [{ kind: 'insert', paragraph: 1, texts: ['一、存在的问题'] }]);
  const deleted = finding('h/paragraph', 'advice', [1, 0, 0], [{ kind: 'delete', paragraph: 1 }]);
  const changed = finding('i/changed', 'warning', [1, 3, 4], [put(1, 3, 4, '')]);
  const two = finding('j/two', 'warning', [2, 0, 1], [put(2, 0, 1, '“'), put(2, 5, 6, '”')]);
  const half = finding('k/half', 'error', [2, 5, 6], [put(2, 5, 6, '’')]);

  test.each<[string, readonly Finding[], readonly string[], readonly string[]]>([
    ['fixes apart from each other go together', [doubled, far], ['a/doubled', 'c/far'], []],
    ['fixes that touch do not: the more severe one wins', [stop, doubled], ['a/doubled'], ['b/stop']],
    ['a fix does not change what another finding marks', [within, doubled], ['a/doubled'], ['e/within']],
    ['the same edit of two findings is made once for both', [same, doubled], ['a/doubled', 'f/same'], []],
    ['what is not safe is left to the user', [unsure, far], ['c/far'], []],
    ['a paragraph put in before one that goes', [inserted, deleted], ['g/paragraph', 'h/paragraph'], []],
    ['a paragraph is not changed and deleted', [deleted, changed], ['i/changed'], ['h/paragraph']],
    ['a fix of two edits is taken whole or not at all', [two, half], ['k/half'], ['j/two']],
  ])('%s', (_, findings, chosen, dropped) => {
    for (const order of [findings, [...findings].reverse()]) {
      const fixes = safeFixes(order);
      expect(fixes.chosen.map((one) => one.finding.rule).sort()).toEqual(chosen);
      expect(fixes.dropped.map(({ rule }) => rule)).toEqual(dropped);
    }
  });

  test('the preview shows each change once, with what stands beside it', () => {
    const draft = draftOfText('学习不够。。调研不够经常,落实不力。');
    const { chosen } = safeFixes(find(draft));
    expect(previewOf(draft, chosen)).toEqual([
      { rule: 'punctuation/doubled-marks', span: { paragraph: 0, start: 4, end: 6 }, before: '。。', after: '。', left: '学习不够', right: '调研不够经常,落实不力。' },
      { rule: 'punctuation/half-width', span: { paragraph: 0, start: 12, end: 13 }, before: ',', after: '，', left: '学习不够。。调研不够经常', right: '落实不力。' },
    ]);
  });

  test('on any draft: they apply together, change nothing outside their spans, and come in any order to the same', () => {
    fc.assert(
      fc.property(someDraft, fc.array(someStep, { maxLength: 6 }), (first, steps) => {
        const draft = steps.reduce((now, step) => after(now, step, [first]), first);
        const findings = find(draft);
        const { edits, chosen } = safeFixes(findings);
        expect(safeFixes([...findings].reverse())).toEqual({ ...safeFixes(findings) });
        const applied = applyEdits(draft, edits);
        expect(applied).toMatchObject({ ok: true });
        const items = previewOf(draft, chosen);
        expect(items).toHaveLength(edits.length);
        for (const { before, span } of items) expect(draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '').toBe(before);
        const changed = new Set(items.map(({ span }) => span.paragraph));
        if (!applied.ok || edits.some(({ kind }) => kind !== 'replace')) return;
        for (const [index, paragraph] of draft.paragraphs.entries()) if (!changed.has(index)) expect(applied.draft.paragraphs[index]).toBe(paragraph);
      }),
      { numRuns: 40 },
    );
  });

  test('round by round every draft comes to rest: no safe fix calls for another without end', () => {
    fc.assert(
      fc.property(someDraft, fc.array(someStep, { maxLength: 4 }), (first, steps) => {
        let draft = steps.reduce((now, step) => after(now, step, [first]), first);
        let rounds = 0;
        for (let { edits } = safeFixes(find(draft)); edits.length > 0; { edits } = safeFixes(find(draft))) {
          const applied = applyEdits(draft, edits);
          if (!applied.ok) throw new Error(applied.refusal.reason);
          draft = applied.draft;
          rounds += 1;
          if (rounds > 12) throw new Error(`does not come to rest: ${JSON.stringify(edits)}`);
        }
      }),
      { numRuns: 30 },
    );
  });

  test('the examples of all rules come to rest too', () => {
    for (const { id, examples } of allRules) {
      for (const { text } of examples) {
        let draft = draftOfText(text);
        let rounds = 0;
        for (let { edits } = safeFixes(find(draft)); edits.length > 0 && rounds < 13; { edits } = safeFixes(find(draft))) {
          const applied = applyEdits(draft, edits);
          expect(applied.ok).toBe(true);
          if (applied.ok) draft = applied.draft;
          rounds += 1;
        }
        expect({ id, text, atRest: rounds <= 12 }).toEqual({ id, text, atRest: true });
      }
    }
  });
});
