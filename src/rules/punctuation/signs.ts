import { remembered } from '../../draft/remember';

/** Kinds of signs, as bits, so that a rule sees at once whether a paragraph holds anything for it. */
export const STOP = 1;
export const HALF = 2;
export const PAIR = 4;
export const SPACE = 8;
export const FILLER = 16;
export const DOTS = 32;
export const DASH = 64;
export const UNSEEN = 128;
export const OPENING = 256;
export const CLOSING = 512;

/** Every sign of a paragraph that some rule on marks or residue looks at, in order. */
export interface Signs {
  /** UTF-16 offsets. */
  readonly at: readonly number[];
  /** All kinds that occur, as bits. */
  readonly kinds: number;
}

const GROUPS: readonly (readonly [number, string])[] = [
  [STOP, '，。、；：？！'],
  [HALF, ',.;:?!()"\'[]'],
  [PAIR, '“”‘’《》〈〉「」『』（）()【】〔〕[]［］"\''],
  [SPACE, ' \u00a0\u3000\t'],
  [FILLER, 'XxＸｘ×✕*＊○〇_＿￣#＃□△'],
  [DOTS, '….·．⋯'],
  [OPENING, '“‘《〈（(【〔'],
  [CLOSING, '”’》〉）)】〕'],
  [DASH, '-—－─–~～'],
  [UNSEEN, '\u200b\u200c\u200d\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\ufffd'],
];

const KINDS = new Uint16Array(1 << 16);
for (const [kind, signs] of GROUPS) {
  for (const sign of signs) KINDS[sign.charCodeAt(0)] = (KINDS[sign.charCodeAt(0)] ?? 0) | kind;
}
// Control characters other than the tab and the line breaks, and the private use area, are never meant to be read.
for (let code = 0; code < 32; code += 1) if (code < 9 || code > 13) KINDS[code] = UNSEEN;
for (let code = 0xe000; code <= 0xf8ff; code += 1) KINDS[code] = UNSEEN;

/** All signs of a paragraph in one pass; a paragraph is read once, however many rules ask. */
export const signsIn = remembered(({ text }): Signs => {
  const at: number[] = [];
  let kinds = 0;
  for (let i = 0; i < text.length; i += 1) {
    const kind = KINDS[text.charCodeAt(i)] ?? 0;
    if (kind === 0) continue;
    kinds |= kind;
    at.push(i);
  }
  return { at, kinds };
});

/** The kinds of one sign, as bits; 0 for an ordinary character. */
export function kindOf(code: number): number {
  return KINDS[code] ?? 0;
}
