// Writes src/rules/lexicon/idioms/syllables.ts: which characters sound alike, from pinyin-pro (MIT). Run: npx tsx scripts/write-syllables.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';

const WIDTH = 150;

/** The 6,763 characters of GB 2312, which cover all official prose. */
function characters(): string[] {
  const decoder = new TextDecoder('gb18030');
  const all: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row += 1) {
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell));
      if (/^\p{Script=Han}$/u.test(character)) all.push(character);
    }
  }
  return all;
}

const bySyllable = new Map<string, string>();
for (const character of characters()) {
  const readings = pinyin(character, { multiple: true, toneType: 'none', type: 'array', v: true });
  for (const reading of new Set(readings)) bySyllable.set(reading, (bySyllable.get(reading) ?? '') + character);
}

const lines: string[] = [];
let line = '';
for (const [syllable, alike] of [...bySyllable].sort(([a], [b]) => (a < b ? -1 : 1))) {
  const entry = `${syllable}${alike}`;
  if (line !== '' && line.length + entry.length + 1 > WIDTH) {
    lines.push(line);
    line = entry;
  } else line = line === '' ? entry : `${line} ${entry}`;
}
lines.push(line);

writeFileSync(
  join(__dirname, '../src/rules/lexicon/idioms/syllables.ts'),
  `/**
 * Characters that sound alike: a syllable without its tone, and all characters of GB 2312 that can be read so.
 * Written by scripts/write-syllables.ts from pinyin-pro (MIT); do not edit by hand.
 */
export const SYLLABLES = \`
${lines.join('\n')}
\`;
`,
);
