import { fixtureNames } from '../fixtures/load';
import { measure } from './measure';

// Every fixture draft: its genre, its pack, its outline to the letter, and its structure findings, no more and no fewer.

test.each(fixtureNames())('%s', (name) => {
  const { expected, genre, pack, outline, expectedOutline, missed, surplus } = measure(name);
  expect({ genre, pack }).toEqual({ genre: expected.genre, pack: expected.pack });
  expect(outline).toEqual(expectedOutline);
  expect({ missed, surplus }).toEqual({ missed: [], surplus: [] });
});
