import fc from 'fast-check';
import { inOrder } from '../../src/genres/order';

describe('what is out of order', () => {
  it.each([
    [[0, 1, 2], [true, true, true]],
    [[0, 2, 1, 3], [true, true, false, true]],
    [[3, 0, 1, 2], [false, true, true, true]],
    [[0, 1, 1, 2], [true, true, true, true]],
    [[], []],
  ])('%j', (ranks, expected) => expect(inOrder(ranks)).toEqual(expected));

  it('keeps a sequence that never falls, and leaves a sorted one alone', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(8), { maxLength: 20 }), (ranks) => {
        const flags = inOrder(ranks);
        const kept = ranks.filter((_, i) => flags[i] === true);
        expect(kept).toEqual([...kept].sort((a, b) => a - b));
        const sorted = [...ranks].sort((a, b) => a - b);
        expect(inOrder(sorted)).toEqual(sorted.map(() => true));
      }),
    );
  });
});
