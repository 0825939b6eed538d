import fc from 'fast-check';
import { characterSet, isIn, matchesBehind } from '../../src/draft/character-set';

test('a set holds its characters and ranges, and nothing else', () => {
  const set = characterSet('，。', ['0', '9'], ['一', '丁']);
  expect([...'，。059一丁'].filter((sign) => !isIn(set, sign.charCodeAt(0)))).toEqual([]);
  expect([...'、a丂：'].filter((sign) => isIn(set, sign.charCodeAt(0)))).toEqual([]);
  expect(isIn(set, ''.charCodeAt(0))).toBe(false);
});

test.each([
  ['共12个问题，其中3.5万元', ['12个', '3.5万']],
  ['一二三个', ['二三个']],
  ['12三个', ['三个']],
  ['三个五个', ['三个', '五个']],
  ['12', []],
  ['第一，第二', []],
])('%s', (text, found) => {
  const pattern = /(?:[0-9]{1,3}(?:\.[0-9])?|[一二三五]{1,2})[个万]/y;
  expect(matchesBehind(text, characterSet('0123456789一二三五'), characterSet('个万.'), pattern).map(([words]) => words)).toEqual(found);
});

test('finds what a global expression finds', () => {
  const first = characterSet('12一二');
  const next = characterSet('.个');
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...'12一二.个，')).map((signs) => signs.join('')), (text) => {
      const all = [...text.matchAll(/(?:[12]{1,2}(?:\.[12])?|[一二]{1,2})个/g)].map(({ 0: words, index }) => [words, index]);
      expect(matchesBehind(text, first, next, /(?:[12]{1,2}(?:\.[12])?|[一二]{1,2})个/y).map(({ 0: words, index }) => [words, index])).toEqual(all);
    }),
    { seed: 7, numRuns: 500 },
  );
});
