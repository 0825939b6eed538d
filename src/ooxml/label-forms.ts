import { formatNumber } from './number-format';

/** A list label taken apart: what its level's `w:lvlText` and `w:numFmt` would be, and the numbers in it. */
export interface LabelForm {
  readonly format: string;
  /** `w:lvlText` for the list level that the label stands at. */
  readonly text: string;
  /** The numbers of the levels that the text names, the label's own level last; empty for a fixed text. */
  readonly values: readonly number[];
}

/** Formats by which a label's number is tried, likelier ones first, and how far each is known by heart. */
const known: readonly (readonly [format: string, upTo: number])[] = [
  ['decimal', 9999],
  ['chineseCountingThousand', 199],
  ['decimalEnclosedCircle', 20],
  ['decimalFullWidth', 199],
  ['lowerRoman', 50],
  ['upperRoman', 50],
  ['lowerLetter', 52],
  ['upperLetter', 52],
  ['chineseLegalSimplified', 199],
  ['ideographTraditional', 10],
  ['decimalEnclosedParen', 20],
  ['decimalEnclosedFullstop', 20],
];

/** The numbers of each format by how they look, and a pattern of all characters they are made of. */
const tables = known.map(([format, upTo]) => {
  const values = new Map<string, number>();
  for (let value = 1; value <= upTo; value++) {
    const shown = formatNumber(value, format);
    if (!values.has(shown)) values.set(shown, value);
  }
  const characters = [...new Set([...values.keys()].join(''))].join('');
  return { format, values, pattern: new RegExp(`[${characters}]+`, 'g') };
});

/**
 * The ways to read a label of a list at `level` (0 to 8), likelier ones first; the last, that it is a fixed text
 * such as a bullet, always holds.
 */
export function labelForms(label: string, level: number): LabelForm[] {
  const forms: LabelForm[] = [];
  if (!label.includes('%')) {
    const composite = /\d+(?:\.\d+)+/.exec(label);
    const values = composite?.[0].split('.').map(Number) ?? [];
    if (composite && values.length <= level + 1 && values.join('.') === composite[0]) {
      const places = values.map((_, i) => `%${level + 2 - values.length + i}`).join('.');
      forms.push({ format: 'decimal', text: label.replace(composite[0], places), values });
    }
    for (const { format, values: byText, pattern } of tables) {
      for (const { 0: found, index } of label.matchAll(pattern)) {
        const value = byText.get(found);
        if (value === undefined) continue;
        const text = `${label.slice(0, index)}%${level + 1}${label.slice(index + found.length)}`;
        forms.push({ format, text, values: [value] });
        break;
      }
    }
  }
  return [...forms, { format: label === '' ? 'none' : 'bullet', text: label, values: [] }];
}
