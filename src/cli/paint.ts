import type { Severity } from '../rules/finding';

const CODES = { error: 31, warning: 33, advice: 36, faint: 90, bold: 1 } as const;

/** What a piece of text is, as far as its colour goes. */
export type Ink = keyof typeof CODES & (Severity | 'faint' | 'bold');

/** Gives a text its colour, or leaves it as it is. */
export type Paint = (ink: Ink, text: string) => string;

/** The paint for a terminal: SGR colours of ECMA-48 8.3.117, or none at all. */
export function paintFor(colour: boolean): Paint {
  return colour ? (ink, text) => `\u001b[${CODES[ink]}m${text}\u001b[0m` : (_ink, text) => text;
}
