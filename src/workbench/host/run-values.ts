import { invalidArgument } from './errors';
import type { Json } from './protocol';

/** `w:u` values (ECMA-376-1 17.18.99) by Word.UnderlineType. */
const underlines: Readonly<Record<string, string>> = {
  None: 'none', Hidden: 'none', DotLine: 'dotted', Single: 'single', Word: 'words', Double: 'double', Thick: 'thick', Dotted: 'dotted',
  DottedHeavy: 'dottedHeavy', DashLine: 'dash', DashLineHeavy: 'dashedHeavy', DashLineLong: 'dashLong',
  DashLineLongHeavy: 'dashLongHeavy', DotDashLine: 'dotDash', DotDashLineHeavy: 'dashDotHeavy',
  TwoDotDashLine: 'dotDotDash', TwoDotDashLineHeavy: 'dashDotDotHeavy', Wave: 'wave', WaveHeavy: 'wavyHeavy', WaveDouble: 'wavyDouble',
};

/** From the lower-case name of Word.UnderlineType to the file's word. */
export const underlineValues: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(underlines).map(([name, value]) => [name.toLowerCase(), value]),
);

/** From the file's word to Word.UnderlineType. */
export const underlineNames: Readonly<Record<string, string>> = Object.fromEntries(
  Object.entries(underlines).filter(([name]) => name !== 'Hidden' && name !== 'DotLine').map(([name, value]) => [value, name]),
);

/** The sixteen highlight colours of the file format (ECMA-376-1 17.18.40), and the colours that Word's API tells for them. */
const highlights: Readonly<Record<string, string>> = {
  yellow: '#FFFF00', green: '#00FF00', cyan: '#00FFFF', magenta: '#FF00FF', blue: '#0000FF', red: '#FF0000',
  darkBlue: '#000080', darkCyan: '#008080', darkGreen: '#008000', darkMagenta: '#800080', darkRed: '#800000',
  darkYellow: '#808000', darkGray: '#808080', lightGray: '#C0C0C0', black: '#000000', white: '#FFFFFF',
};

/** From the file's word to what the API tells. */
export const highlightNames: Readonly<Record<string, string>> = highlights;

/** What a colour name of CSS means in the file's words, where the two differ. */
const cssHighlights: Readonly<Record<string, string>> = {
  lime: 'green', aqua: 'cyan', turquoise: 'cyan', fuchsia: 'magenta', pink: 'magenta', navy: 'darkBlue', teal: 'darkCyan',
  purple: 'darkMagenta', maroon: 'darkRed', olive: 'darkYellow', gray: 'darkGray', grey: 'darkGray', silver: 'lightGray',
};

/** The highlight nearest to a colour given as `#RRGGBB` or by name: a file can hold sixteen only. Throws InvalidArgument. */
export function highlightValues(value: Json): string {
  const text = String(value).trim();
  const named = Object.keys(highlights).find((name) => name.toLowerCase() === text.toLowerCase());
  if (named) return named;
  const css = cssHighlights[text.toLowerCase()];
  if (css) return css;
  const wanted = rgb(colorValue(value));
  let best = 'yellow';
  let least = Infinity;
  for (const [name, color] of Object.entries(highlights)) {
    const other = rgb(color.slice(1));
    const distance = wanted.reduce((sum, part, i) => sum + (part - (other[i] ?? 0)) ** 2, 0);
    if (distance < least) [best, least] = [name, distance];
  }
  return best;
}

function rgb(hex: string): number[] {
  return [0, 2, 4].map((at) => parseInt(hex.slice(at, at + 2), 16));
}

const cssColors: Readonly<Record<string, string>> = {
  black: '000000', white: 'FFFFFF', red: 'FF0000', green: '008000', blue: '0000FF', yellow: 'FFFF00', cyan: '00FFFF', aqua: '00FFFF',
  magenta: 'FF00FF', fuchsia: 'FF00FF', gray: '808080', grey: '808080', silver: 'C0C0C0', maroon: '800000', olive: '808000',
  lime: '00FF00', teal: '008080', navy: '000080', purple: '800080', orange: 'FFA500', pink: 'FFC0CB', brown: 'A52A2A',
  gold: 'FFD700', indigo: '4B0082', violet: 'EE82EE', turquoise: '40E0D0', tomato: 'FF6347', salmon: 'FA8072',
  crimson: 'DC143C', coral: 'FF7F50', khaki: 'F0E68C', orchid: 'DA70D6', plum: 'DDA0DD', tan: 'D2B48C', beige: 'F5F5DC',
  darkblue: '00008B', darkgreen: '006400', darkred: '8B0000', darkgray: 'A9A9A9', darkgrey: 'A9A9A9', lightgray: 'D3D3D3',
  lightgrey: 'D3D3D3', lightblue: 'ADD8E6', lightgreen: '90EE90', lightyellow: 'FFFFE0', skyblue: '87CEEB', steelblue: '4682B4',
  royalblue: '4169E1', dodgerblue: '1E90FF', darkorange: 'FF8C00', chocolate: 'D2691E', firebrick: 'B22222', seagreen: '2E8B57',
};

/** A colour as the file writes it (`RRGGBB`), from `#RRGGBB`, `RRGGBB`, `#RGB` or a name. Throws InvalidArgument. */
export function colorValue(value: Json): string {
  const text = String(value).trim();
  const long = /^#?([0-9a-f]{6})$/i.exec(text);
  if (long?.[1]) return long[1].toUpperCase();
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/i.exec(text);
  if (short) return short.slice(1).map((digit) => digit + digit).join('').toUpperCase();
  const named = cssColors[text.toLowerCase()];
  if (named) return named;
  throw invalidArgument(`"${text}" is no colour.`);
}

/** A colour as the API tells it (`#RRGGBB`); automatic is black. */
export function colorOf(value: string | null): string {
  return value === null || !/^[0-9a-f]{6}$/i.test(value) ? '#000000' : `#${value.toUpperCase()}`;
}
