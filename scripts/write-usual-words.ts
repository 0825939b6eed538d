// Writes src/rules/lexicon/vocabulary/usual-words.ts: the words that drafts of our genres use most, counted in the clean drafts of
// tests/labelled, and the pairs of characters that are one slip away from one of them and stand in jieba's dictionary (MIT) all the same.
// Run after write-vocabulary.ts: npx tsx scripts/write-usual-words.ts
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dict } from '@node-rs/jieba/dict';
import { looksLike, soundsAlike } from '../src/rules/lexicon/idioms/alike';
import { OFFICIAL_WORDS } from '../src/rules/lexicon/vocabulary/official-words';
import { cutOf } from '../src/rules/lexicon/vocabulary/segments';
import { vocabularyOf } from '../src/rules/lexicon/vocabulary/vocabulary';
import { wordLines } from './word-lines';

/** A word counts as usual when the clean drafts have it so often. */
const LEAST = 2;
const folder = join(__dirname, '../tests/labelled/clean');

const counts = new Map<string, number>();
for (const name of readdirSync(folder)) {
  for (const run of readFileSync(join(folder, name), 'utf8').match(/[\u4e00-\u9fff]+/g) ?? []) {
    cutOf(run, 0, run.length).words.subarray(0, run.length).forEach((length, at) => {
      if (length === 2 || length === 3) counts.set(run.slice(at, at + length), (counts.get(run.slice(at, at + length)) ?? 0) + 1);
    });
  }
}
const usual = new Set([...[...counts].filter(([, count]) => count >= LEAST).map(([word]) => word), ...OFFICIAL_WORDS.filter((word) => word.length < 4)]);

const pairs = new Set<string>();
for (const line of new TextDecoder().decode(dict).split('\n')) {
  const word = line.slice(0, line.indexOf(' '));
  for (let at = 0; at + 1 < word.length; at += 1) pairs.add(word.slice(at, at + 2));
}

const characters = [...new Set([...pairs].join(''))];

function alike(one: string): readonly string[] {
  return characters.filter((other) => other !== one && (soundsAlike(one.charCodeAt(0), other.charCodeAt(0)) || looksLike(one).includes(other)));
}

const vocabulary = vocabularyOf();
const known = new Set<string>();
for (const word of usual) {
  for (let at = 0; at < word.length; at += 1) {
    for (const character of alike(word.charAt(at))) {
      const slip = word.slice(0, at) + character + word.slice(at + 1);
      for (const pair of at === 0 ? [slip.slice(0, 2)] : [slip.slice(at - 1, at + 1), slip.slice(at, at + 2)]) {
        if (pair.length === 2 && pairs.has(pair) && vocabulary.pairCost(pair.charCodeAt(0), pair.charCodeAt(1)) === 0) known.add(pair);
      }
    }
  }
}

const groups = new Map<string, string>();
for (const pair of [...known].sort()) groups.set(pair.charAt(0), (groups.get(pair.charAt(0)) ?? pair.charAt(0)) + pair.charAt(1));

writeFileSync(
  join(__dirname, '../src/rules/lexicon/vocabulary/usual-words.ts'),
  `/* Written by scripts/write-usual-words.ts from the project's own clean drafts and the dictionary of jieba (MIT); do not edit by hand. */

/** Words of two and three characters that drafts of our genres use often. */
export const USUAL_WORDS = \`
${wordLines([...usual].sort())}
\`;

/** Pairs of characters that stand in rarer words and differ from a usual word by one like-sounding or like-looking character: a first one, then the second ones. */
export const KNOWN_PAIRS = \`
${wordLines([...groups.values()])}
\`;
`,
);
console.log(`${usual.size} usual words, ${known.size} known pairs`);
