import { analyse } from '../../src/check/analyse';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { exampleDraft } from '../../src/rules/example-draft';
import { thinProblems } from '../../src/rules/structure/thin-problems';

test.each([
  [{ problemsShare: 0.5, sharesFrom: 600 }, 1],
  [{ problemsShare: 0.02, sharesFrom: 600 }, 0],
  [{ problemsShare: 0.5, sharesFrom: 5000 }, 0],
])('篇幅的尺度可以设置：%p', (settings, count) => {
  const [thin] = thinProblems.examples;
  if (thin === undefined) throw new Error('The rule has lost its first example.');
  const { findings } = analyse(exampleDraft(thin), { genre: thin.genre, pack: null, settings }, { packs: shippedPacks, rules: [thinProblems] });
  expect(findings).toHaveLength(count);
});
