// Writes src/rules/lexicon/vocabulary/words/: which words there are and how usual they are, from jieba's dictionary (MIT), which
// @node-rs/jieba carries. Run: npx tsx scripts/write-vocabulary.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dict } from '@node-rs/jieba/dict';
import { wordLines } from './word-lines';

/** A word is of class n when it was counted at least so often. */
const CLASSES = [3, 10, 30, 100, 300, 1000, 3000, 10_000, 30_000];
/** Rarer words are left out: they are mostly names, and the list must stay small. */
const LEAST = { 1: 30, 2: 30, 3: 100, 4: 50 };

/** Idioms (i) and usual phrases (l) of four characters are kept when they are rarer too. */
const LEAST_OF_PHRASES = 5;
const NAMES = new Set(['ns', 'nt', 'm']);
/** Wider than the other lists, for the longest file. */
const WIDTH = 180;

/** The characters of GB 2312, row by row; words in other characters are left out. */
const known = new Set(new TextDecoder('gb18030').decode(Uint8Array.from(Array.from({ length: 72 * 94 }, (_, at) => [0xb0 + Math.floor(at / 94), 0xa1 + (at % 94)]).flat())));
const byLength: Record<number, Map<string, number>> = { 1: new Map(), 2: new Map(), 3: new Map(), 4: new Map() };
const idioms = new Map<string, number>();
for (const line of new TextDecoder().decode(dict).split('\n')) {
  const [word = '', count = '0', kind = ''] = line.trim().split(' ');
  const length = word.length;
  if (!(length in byLength) || ![...word].every((character) => known.has(character))) continue;
  const level = CLASSES.filter((least) => Number(count) >= least).length;
  if (length === 4 && (kind === 'i' || kind === 'l') && Number(count) >= LEAST_OF_PHRASES) (kind === 'i' ? idioms : byLength[4])?.set(word, level);
  else if (Number(count) >= LEAST[length as 1 | 2 | 3 | 4] && !(length === 4 && NAMES.has(kind))) byLength[length]?.set(word, level);
}

/** Words of one length: for each beginning, the endings class by class, the class before them. */
function written(words: ReadonlyMap<string, number>, beginning: number): string {
  const groups = new Map<string, Map<number, string[]>>();
  for (const [word, level] of [...words].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const head = word.slice(0, beginning);
    const group = groups.get(head) ?? new Map<number, string[]>();
    group.set(level, [...(group.get(level) ?? []), word.slice(beginning)]);
    groups.set(head, group);
  }
  const entries = [...groups].map(([head, group]) => head + [...group].sort(([a], [b]) => b - a).map(([level, ends]) => `${level}${ends.join('')}`).join(''));
  return wordLines(entries, WIDTH);
}

const singles = new Map<number, string[]>();
for (const [character, level] of byLength[1] ?? []) singles.set(level, [...(singles.get(level) ?? []), character]);

const HEAD = `/*!
 * The word list of jieba. The MIT License (MIT). Copyright (c) 2013 Sun Junyi.
 * Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the
 * "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish,
 * distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to
 * the following conditions: The above copyright notice and this permission notice shall be included in all copies or substantial portions
 * of the Software. THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE
 * WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS
 * BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN
 * CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
 */

/*
 * Words and how usual they are: a digit stands before all that were counted so often (1: at least 3 times, 2: 10, 3: 30, 4: 100, 5: 300,
 * 6: 1,000, 7: 3,000, 8: 10,000, 9: 30,000). Written by scripts/write-vocabulary.ts from the dictionary of jieba (MIT); do not edit by hand.
 */
`;

function write(file: string, lists: string): void {
  writeFileSync(join(__dirname, '../src/rules/lexicon/vocabulary/words', file), `${HEAD}\n${lists}`);
}

write(
  'ones.ts',
  `/** Characters that are words by themselves. */
export const WORDS_OF_ONE = \`${[...singles].sort(([a], [b]) => b - a).map(([level, all]) => `${level}${all.sort().join('')}`).join('\n')}\`;
`,
);
write(
  'twos.ts',
  `/** A first character, then the second ones. */
export const WORDS_OF_TWO = \`
${written(byLength[2] ?? new Map<string, number>(), 1)}
\`;
`,
);
write(
  'threes.ts',
  `/** Two characters, then the third ones. */
export const WORDS_OF_THREE = \`
${written(byLength[3] ?? new Map<string, number>(), 2)}
\`;
`,
);
write(
  'fours.ts',
  `/** Idioms, four characters each: two, then pairs of the last two. */
export const IDIOMS_OF_FOUR = \`
${written(idioms, 2)}
\`;

/** Other words of four characters, in the same way. */
export const WORDS_OF_FOUR = \`
${written(byLength[4] ?? new Map<string, number>(), 2)}
\`;
`,
);
