import { plainParagraph } from '../../src/draft/draft';
import { EMPTY_LEXICON, isExcepted, mergeLexicons, ownWordsRule, readLexicon, writeLexicon, type Lexicon } from '../../src/rules/lexicon/own-words';

const lexicon: Lexicon = {
  words: [{ wrong: '区局机关', right: '区司法局机关', note: '用全称' }],
  exceptions: ['某区局机关党委'],
};

test('写出的文件读回来一样', () => {
  expect(readLexicon(writeLexicon(lexicon))).toEqual({ ok: true, lexicon });
  expect(readLexicon(`\uFEFF${writeLexicon(EMPTY_LEXICON)}`)).toEqual({ ok: true, lexicon: EMPTY_LEXICON });
});

const file = (content: object): string => JSON.stringify({ format: 'zhangfa-lexicon', version: 1, ...content });

test.each([
  ['不是 JSON', '词库', '不是 JSON'],
  ['别的 JSON', '{"a":1}', '不是章法的词库文件'],
  ['null', 'null', '不是章法的词库文件'],
  ['版本不同', '{"format":"zhangfa-lexicon","version":2}', '版本无法识别'],
  ['words 不是列表', file({ words: {} }), '应为列表'],
  ['词条缺少 right', file({ words: [{ wrong: '一二', right: '三四' }, { wrong: '区局' }] }), '第 2 个词条'],
  ['错词只有一个字', file({ words: [{ wrong: '局', right: '司法局' }] }), '第 1 个词条'],
  ['错词和正词相同', file({ words: [{ wrong: '区局', right: '区局' }] }), '第 1 个词条'],
  ['例外不是文字', file({ exceptions: ['某局', 3] }), '第 2 个例外'],
])('%s：不导入，说一句', (_, text, words) => {
  const reading = readLexicon(text);
  expect(reading.ok).toBe(false);
  if (!reading.ok) expect(reading.fault.zh).toContain(words);
});

test('合并时新加的为准，什么也不丢', () => {
  const added: Lexicon = { words: [{ wrong: '区局机关', right: '区司法局', note: '' }, { wrong: '县局', right: '县司法局', note: '' }], exceptions: ['某县局工会'] };
  expect(mergeLexicons(lexicon, added)).toEqual({ words: added.words, exceptions: ['某区局机关党委', '某县局工会'] });
});

test.each([
  ['区局机关开展学习。', ['区局机关']],
  ['某区局机关党委开展学习。', []],
  ['某区局机关党委和区局机关开展学习。', ['区局机关']],
  ['没有自己的词。', []],
])('%s', (text, expected) => {
  const marks = ownWordsRule(lexicon).find(plainParagraph(text), 0);
  expect(marks.map(({ span }) => text.slice(span?.start, span?.end))).toEqual(expected);
});

test('例外盖住的地方才算例外', () => {
  expect(isExcepted('某区局机关党委', 1, 5, lexicon)).toBe(true);
  expect(isExcepted('区局机关党委', 0, 4, lexicon)).toBe(false);
});
