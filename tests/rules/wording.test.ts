import { analyse } from '../../src/check/analyse';
import { draftOfText, textOf } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { foreignPlace } from '../../src/rules/residue/foreign-place';
import type { Rule } from '../../src/rules/rule';
import { wordingRules } from '../../src/rules/wording/rules';

const mine: readonly Rule[] = [...wordingRules, foreignPlace];

function told(rule: Rule, text: string): string[] {
  const { findings } = analyse(draftOfText(text), { genre: 'other', pack: null }, { packs: shippedPacks, rules: [rule] });
  return findings.map(({ message, span }) => `${message.zh}⟦${span ? textOf(draftOfText(text), span) : ''}⟧`);
}

const examples = mine.flatMap((rule) => rule.examples.map((example) => ({ id: rule.id, rule, text: example.text, marks: example.marks })));

test.each(examples)('$id：$text', ({ rule, text, marks }) => {
  const found = told(rule, text);
  expect({ count: found.length, found }).toEqual({ count: marks.length, found });
  marks.forEach((words, i) => expect(found[i]).toContain(words));
});
