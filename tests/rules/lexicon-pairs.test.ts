import { addClass, addFact, CLASS, factsOf, HIT, pairsOf, PHRASE } from '../../src/rules/lexicon/pairs';

/** Characters for private use: no list knows them. */
const A = 0xe000;
const B = 0xe001;

test('of a pair that no list names nothing is known', () => {
  expect(factsOf(A, B)).toBe(0);
  expect(pairsOf(String.fromCharCode(A, B, A)).all).toBe(0);
});

test('facts add up, and of two classes the higher holds', () => {
  addFact(A, B, HIT);
  addClass(A, B, 3);
  addClass(A, B, 7);
  addClass(A, B, 5);
  addFact(A, B, PHRASE);
  expect(factsOf(A, B)).toBe(HIT | PHRASE | 7);
  expect(factsOf(B, A)).toBe(0);
});

test('a text is read pair by pair', () => {
  addClass(A, A, 2);
  const { at, all } = pairsOf(String.fromCharCode(A, A, B, 0x4e00));
  expect([...at.subarray(0, 3)]).toEqual([2, HIT | PHRASE | 7, 0]);
  expect(all & CLASS).toBe(7);
});

test('what becomes known later is seen in the text that was read last', () => {
  const text = String.fromCharCode(B, B);
  expect(pairsOf(text).all).toBe(0);
  addFact(B, B, HIT);
  expect(pairsOf(text).all).toBe(HIT);
});

test('very many pairs are told apart', () => {
  const pairs = Array.from({ length: 5000 }, (_, i) => [0xe100 + (i % 71), 0xe200 + Math.floor(i / 71)] as const);
  pairs.forEach(([first, second], i) => addClass(first, second, 1 + (i % 9)));
  expect(pairs.filter(([first, second], i) => factsOf(first, second) !== 1 + (i % 9))).toEqual([]);
  expect(pairs.filter(([first, second]) => factsOf(second, first) !== 0)).toEqual([]);
});
