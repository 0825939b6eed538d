import { gradual } from '../../src/draft/gradual';

function counted(): { readonly list: ReturnType<typeof gradual<number[]>>; readonly began: () => number } {
  let began = 0;
  const list = gradual(function* (): Generator<void, number[], void> {
    began += 1;
    const all: number[] = [];
    for (let i = 0; i < 3; i += 1) {
      all.push(i);
      yield;
    }
    return all;
  });
  return { list, began: () => began };
}

test('made whole at the first call, and once', () => {
  const { list, began } = counted();
  expect(began()).toBe(0);
  expect(list.get()).toEqual([0, 1, 2]);
  expect(list.get()).toBe(list.get());
  expect(began()).toBe(1);
});

test('made step by step, an abandoned run gone on with', () => {
  const { list, began } = counted();
  list.steps().next();
  expect([...list.steps()]).toHaveLength(3);
  expect([...list.steps()]).toEqual([]);
  expect(list.get()).toEqual([0, 1, 2]);
  expect(began()).toBe(1);
});

test('asked for half way, finished at once', () => {
  const { list, began } = counted();
  list.steps().next();
  expect(list.get()).toEqual([0, 1, 2]);
  expect(began()).toBe(1);
});

test('what failed fails again, and is never taken for made', () => {
  const list = gradual(function* (): Generator<void, number[], void> {
    yield;
    throw new RangeError('no list');
  });
  expect(() => list.get()).toThrow('no list');
  expect(() => list.get()).toThrow('no list');
});
