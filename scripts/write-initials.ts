// Writes src/measures/initials-data.ts: by which letters characters are typed, from pinyin-pro (MIT). Run: npx tsx scripts/write-initials.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { bank } from '../src/measures/bank';

const WIDTH = 150;

/** The 3,755 commonest characters (GB 2312, level 1), and whatever else the bank is written with. */
function characters(): Set<string> {
  const decoder = new TextDecoder('gb18030');
  const all = new Set<string>(JSON.stringify(bank).match(/\p{Script=Han}/gu));
  for (let row = 0xb0; row <= 0xd7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) all.add(character);
    }
  }
  return all;
}

const byLetter = new Map<string, string>();
for (const character of [...characters()].sort()) {
  const letters = pinyin(character, { multiple: true, pattern: 'first', toneType: 'none', type: 'array' }).map((letter) => letter.charAt(0).toLowerCase());
  for (const letter of new Set(letters)) if (/[a-z]/.test(letter)) byLetter.set(letter, (byLetter.get(letter) ?? '') + character);
}

const lines = [...byLetter].sort(([a], [b]) => (a < b ? -1 : 1)).flatMap(([letter, all]) => {
  const pieces = all.match(new RegExp(`.{1,${WIDTH - 1}}`, 'gu')) ?? [];
  return pieces.map((piece) => `${letter}${piece}`);
});

writeFileSync(
  join(__dirname, '../src/measures/initials-data.ts'),
  `/**
 * By which letters characters are typed: a letter, and characters whose pinyin can begin with it.
 * Written by scripts/write-initials.ts from pinyin-pro (MIT); do not edit by hand.
 */
export const INITIALS = \`
${lines.join('\n')}
\`;
`,
);
