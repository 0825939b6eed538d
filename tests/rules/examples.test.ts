import { analyse } from '../../src/check/analyse';
import { textOf } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { exampleDraft } from '../../src/rules/example-draft';
import type { Example, Rule } from '../../src/rules/rule';
import { allRules } from '../../src/rules/all-rules';

// Every rule's own examples: what it promises to mark, and the sound text that it promises to leave alone.

function findingsOf(rule: Rule, example: Example): ReturnType<typeof analyse>['findings'] {
  const { genre, pack } = example;
  return analyse(exampleDraft(example), { genre, pack: pack ?? null }, { packs: shippedPacks, rules: [rule] }).findings;
}

const table = allRules.flatMap((rule) => rule.examples.map((example) => ({ id: rule.id, first: example.text.split('\n').slice(-1)[0] ?? '', rule, example })));

test.each(table)('$id：$first', ({ rule, example }) => {
  const draft = exampleDraft(example);
  const findings = findingsOf(rule, example);
  const told = findings.map(({ message, span }) => `${message.zh}⟦${span ? textOf(draft, span) : ''}⟧`);
  expect({ count: told.length, told }).toEqual({ count: example.marks.length, told });
  example.marks.forEach((words, i) => expect(told[i]).toContain(words));
});

test('每条规则的编号唯一，名称、理由、依据齐全', () => {
  expect(new Set(allRules.map((rule) => rule.id)).size).toBe(allRules.length);
  for (const rule of allRules) {
    expect(rule.id).toMatch(/^[a-z]+\/[a-z-]+$/);
    for (const words of [rule.name.zh, rule.name.en, rule.why.zh, rule.why.en, rule.source.reference]) expect(words).not.toBe('');
    expect(`${rule.name.zh}${rule.why.zh}${rule.why.en}`).not.toMatch(/[!！]/);
  }
});

test('每条规则都有会标的例子和不会标的例子', () => {
  // What residue/leftover-marks tells of is not in the text.
  const without = allRules.filter(({ id, examples }) => id !== 'residue/leftover-marks' && (!examples.some(({ marks }) => marks.length > 0) || !examples.some(({ marks }) => marks.length === 0)));
  expect(without.map(({ id }) => id)).toEqual([]);
});
