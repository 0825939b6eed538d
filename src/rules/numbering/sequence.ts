/** How a number breaks the run that it stands in. */
export interface Break {
  /** Which number of the run, from 0. */
  readonly index: number;
  readonly kind: 'gap' | 'repeat' | 'restart' | 'order';
  /** What the number should be. */
  readonly expected: number;
}

/**
 * Where a run of ordinals does not count on from `first`; `null` (最后) fits anywhere.
 * One wrong number in a sound run is one break: the numbers after it are not blamed for it.
 */
export function breaksIn(values: readonly (number | null)[], first: number): Break[] {
  const breaks: Break[] = [];
  let expected = first;
  let before: number | null = null;
  values.forEach((value, index) => {
    if (value === null || value === expected) {
      before = value ?? expected;
      expected += 1;
      return;
    }
    breaks.push({ index, kind: kindOf(value, before, expected), expected });
    const next = values[index + 1];
    expected = next === expected + 1 ? expected + 1 : value + 1;
    before = value;
  });
  return breaks;
}

function kindOf(value: number, before: number | null, expected: number): Break['kind'] {
  if (value > expected) return 'gap';
  if (value === before) return 'repeat';
  return value === 1 ? 'restart' : 'order';
}
