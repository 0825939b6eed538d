import { analyse } from '../../src/check/analyse';
import { createChecker } from '../../src/check/checker';
import { inSlices } from '../../src/check/slices';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { allRules } from '../../src/rules/all-rules';
import { loadFixture } from '../fixtures/load';

const knowledge = { packs: shippedPacks, rules: allRules };
const choice = { genre: null, pack: null } as const;
const { draft } = loadFixture('speech-long-work-report');

function* fourSteps(): Generator<number, string, void> {
  yield* [0.2, 0.4, 0.6, 0.8];
  return '完成';
}

/** A clock that goes on by so much at every look, and counts the pauses. */
function clock(step: number): { now: () => number; pause: () => Promise<void>; pauses: () => number } {
  let time = 0;
  let pauses = 0;
  return {
    now: () => (time += step),
    pause: () => {
      pauses += 1;
      return Promise.resolve();
    },
    pauses: () => pauses,
  };
}

test.each([0.01, 1, 3, 100])('cut by a clock that ticks %d ms a step, the check finds the same as in one go', async (step) => {
  const { now, pause } = clock(step);
  const result = await inSlices(createChecker(knowledge).steps(draft, choice), { now, pause });
  expect(result).toEqual({ done: true, value: analyse(draft, choice, knowledge) });
});

test('a check within one slice never pauses; a slow one pauses after every 6 ms', async () => {
  const quick = clock(0.1);
  await inSlices(fourSteps(), quick);
  expect(quick.pauses()).toBe(0);
  const slow = clock(3);
  await inSlices(fourSteps(), slow);
  expect(slow.pauses()).toBe(2);
});

test('the progress grows from pause to pause and stays between 0 and 1', async () => {
  const heard: number[] = [];
  const { now, pause } = clock(10);
  await inSlices(createChecker(knowledge).steps(draft, choice), { now, pause, progress: (share) => heard.push(share) });
  expect(heard.length).toBeGreaterThan(draft.paragraphs.length);
  expect(heard).toEqual([...heard].sort((a, b) => a - b));
  expect(heard[0]).toBeGreaterThanOrEqual(0);
  expect(heard[heard.length - 1]).toBeLessThanOrEqual(1);
});

test.each([0, 1, 7])('cancelled after %d pauses, it ends without a result and without another step', async (after) => {
  const { now, pause, pauses } = clock(10);
  const signal = { get aborted(): boolean { return pauses() >= after; } };
  expect(await inSlices(createChecker(knowledge).steps(draft, choice), { now, pause, signal })).toEqual({ done: false });
  expect(pauses()).toBe(after);
});

test('what goes wrong in a step is told, not swallowed', async () => {
  const rule = { ...allRules.find(({ scope }) => scope === 'paragraph')!, find: () => { throw new Error('坏规则'); } };
  const steps = createChecker({ packs: shippedPacks, rules: [rule] }).steps(draft, choice);
  await expect(inSlices(steps, clock(1))).rejects.toThrow('坏规则');
});
