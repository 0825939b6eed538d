// Writes src/rules/lexicon/word-pairs/word-pairs.ts: words that mostly stand side by side in drafts of our genres and in statutes.
// Counted in the clean drafts of tests/labelled and in a text file of Chinese statutes (texts of laws carry no copyright: 著作权法第五条),
// such as those collected in github.com/LawRefBook/Laws, joined into one file.
// Run after write-usual-words.ts: npx tsx scripts/write-word-pairs.ts STATUTES.txt
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsOf } from '../src/rules/lexicon/idioms/words';
import { cutOf } from '../src/rules/lexicon/vocabulary/segments';
import { USUAL_WORDS } from '../src/rules/lexicon/vocabulary/usual-words';
import { wordLines } from './word-lines';

/** Pairs that statutes have so often, or our drafts, count. */
const LEAST_IN_STATUTES = 50;
const LEAST_IN_DRAFTS = 2;
/** One of our drafts' pairs weighs as much as so many of the statutes': these are far longer. */
const WEIGHT = 40;
/** How much oftener the two stand together than chance would have it, in nats, to be listed; and to tell of a real word. */
const LISTED = 0;
const CLOSE = 3.3;
/** Of all that stands beside a word on that side, the share of the other one, for the word to tell of a real word beside it. */
const SHARE = 0.035;
/** What sounds like a pair and stands in the statutes so often, or in our drafts at all, is sound. */
const SOUND_IN_STATUTES = 2;

const [, , statutesFile] = process.argv;
if (statutesFile === undefined) throw new Error('Usage: npx tsx scripts/write-word-pairs.ts STATUTES.txt');
const out = join(__dirname, '../src/rules/lexicon/word-pairs/word-pairs.ts');
const folder = join(__dirname, '../tests/labelled/clean');
const drafts = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8')).join('\n');
const statutes = readFileSync(statutesFile, 'utf8');

function runsOf(text: string): readonly string[] {
  return (text.match(/[\u4e00-\u9fff]{4,}/g) ?? []).flatMap((run) => run.match(/.{1,150}/g) ?? []);
}

function pairsIn(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of runsOf(text)) {
    const { words } = cutOf(run, 0, run.length);
    for (let at = 0; at + 4 <= run.length; at += 1) {
      if (words[at] === 2 && words[at + 2] === 2) counts.set(run.slice(at, at + 4), (counts.get(run.slice(at, at + 4)) ?? 0) + 1);
    }
  }
  return counts;
}

const ours = pairsIn(drafts);
const theirs = pairsIn(statutes);
const usual = new Set(wordsOf(USUAL_WORDS));
const weights = new Map<string, number>();
for (const [pair, count] of ours) weights.set(pair, WEIGHT * count);
for (const [pair, count] of theirs) weights.set(pair, (weights.get(pair) ?? 0) + count);
const firsts = new Map<string, number>();
const seconds = new Map<string, number>();
let all = 0;
for (const [pair, weight] of weights) {
  firsts.set(pair.slice(0, 2), (firsts.get(pair.slice(0, 2)) ?? 0) + weight);
  seconds.set(pair.slice(2), (seconds.get(pair.slice(2)) ?? 0) + weight);
  all += weight;
}

/** Pairs by which of the two words tells of a real word beside it: 'both', the 'first', the 'second', 'none'. */
const groups = { both: new Map<string, string>(), first: new Map<string, string>(), second: new Map<string, string>(), none: new Map<string, string>() };
for (const [pair, weight] of [...weights].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const [one, other] = [pair.slice(0, 2), pair.slice(2)];
  const often = (ours.get(pair) ?? 0) >= LEAST_IN_DRAFTS || ((theirs.get(pair) ?? 0) >= LEAST_IN_STATUTES && usual.has(one) && usual.has(other));
  const [before, behind] = [firsts.get(one) ?? 1, seconds.get(other) ?? 1];
  const bond = Math.log((weight * all) / (before * behind));
  if (!often || bond < LISTED) continue;
  const [first, second] = [bond >= CLOSE && weight >= SHARE * before, bond >= CLOSE && weight >= SHARE * behind];
  const group = groups[first ? (second ? 'both' : 'first') : second ? 'second' : 'none'];
  group.set(one, (group.get(one) ?? one) + other);
}

function write(sound: readonly string[]): void {
  writeFileSync(
    out,
    `/* Written by scripts/write-word-pairs.ts from the project's own clean drafts and counts in Chinese statutes; do not edit by hand. */

/** Words that go closely together, so that either tells what stands beside it: a first one, then those that follow it. */
export const CLOSE_PAIRS = \`
${wordLines([...groups.both.values()])}
\`;

/** Only the first word tells what stands behind it. */
export const FIRST_TELLS = \`
${wordLines([...groups.first.values()])}
\`;

/** Only the second word tells what stands before it. */
export const SECOND_TELLS = \`
${wordLines([...groups.second.values()])}
\`;

/** Words that often stand side by side, though each of them has many other neighbours. */
export const LOOSE_PAIRS = \`
${wordLines([...groups.none.values()])}
\`;

/** Four characters that sound or look like such a pair and are sound all the same. */
export const SOUND_NEIGHBOURS = \`
${wordLines([...sound].sort())}
\`;
`,
  );
}

async function main(): Promise<void> {
  write([]);
  // Only now, for it reads what was just written.
  const { misfitsIn } = await import('../src/rules/lexicon/word-pairs/find-misfits');
  const sound = new Map<string, number>();
  for (const [text, weight] of [[drafts, SOUND_IN_STATUTES], [statutes, 1]] as const) {
    for (const run of runsOf(text)) {
      for (const { from } of misfitsIn(run)) sound.set(run.slice(from, from + 4), (sound.get(run.slice(from, from + 4)) ?? 0) + weight);
    }
  }
  write([...sound].filter(([, count]) => count >= SOUND_IN_STATUTES).map(([four]) => four));
}

void main();
