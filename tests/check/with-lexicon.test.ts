import { analyse, shipped } from '../../src/check/analyse';
import { createChecker } from '../../src/check/checker';
import { withLexicon } from '../../src/check/with-lexicon';
import { draftOfText } from '../../src/draft/draft';
import { allRules } from '../../src/rules/all-rules';
import { EMPTY_LEXICON, type Lexicon } from '../../src/rules/lexicon/own-words';

const knowledge = { ...shipped, rules: allRules };
const choice = { genre: 'other', pack: null } as const;
const draft = draftOfText('某县按装公司负责施工。\n某局按装设备3台，召开群工会2次。');

function told(lexicon: Lexicon): string[] {
  const { findings } = analyse(draft, choice, withLexicon(knowledge, lexicon));
  return findings
    .filter(({ rule }) => rule.startsWith('wording/'))
    .map(({ rule, span }) => `${rule} ${span === null ? '' : `${span.paragraph} ${draft.paragraphs[span.paragraph]?.text.slice(span.start, span.end)}`}`);
}

test('an empty lexicon changes nothing', () => {
  expect(withLexicon(knowledge, EMPTY_LEXICON)).toBe(knowledge);
  expect(told(EMPTY_LEXICON)).toEqual(['wording/confusable 0 按装', 'wording/confusable 1 按装']);
});

test('own words are marked, and nothing inside an exception is', () => {
  const lexicon = { words: [{ wrong: '群工会', right: '群众工作会', note: '' }], exceptions: ['按装公司'] };
  expect(told(lexicon)).toEqual(['wording/confusable 1 按装', 'wording/own-word 1 群工会']);
});

test('a checker with a lexicon tells the same after an edit', () => {
  const own = withLexicon(knowledge, { words: [], exceptions: ['按装设备'] });
  const checker = createChecker(own);
  checker.check(draftOfText('某局按装公司。'), choice);
  expect(checker.check(draft, choice).findings).toEqual(analyse(draft, choice, own).findings);
});
