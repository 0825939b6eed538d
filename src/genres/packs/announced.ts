/** Aspects that an opening lists: 「紧紧围绕理论学习、政治素质……等六个方面」. */
export interface Announced {
  /** The number it names; `null` when it names none. */
  readonly count: number | null;
  /** The aspects it names, in order; none when it only gives the number. */
  readonly names: readonly string[];
}

const DIGITS = '一二三四五六七八九十';
const ANNOUNCED = /(?:围绕|聚焦|对照|紧扣|对标|从|按照|针对)([^。；;\n]{0,260}?)(?:等)?(?:这)?([一二两三四五六七八九十]|\d{1,2})(?:个|大)?(?:方面|个带头|带头|个对照|个重点)/g;

/**
 * Reads the aspects that an opening announces. The clause nearest to its count is taken.
 * `null` when the opening announces none.
 */
export function announcedAspects(opening: string): Announced | null {
  let count: number | null = null;
  for (const match of opening.matchAll(ANNOUNCED)) {
    const number = match[2] ?? '';
    count = /\d/.test(number) ? Number(number) : number === '两' ? 2 : DIGITS.indexOf(number) + 1;
    const names = namesIn(match[1] ?? '');
    if (names.length >= 2) return { count, names };
  }
  return count === null ? null : { count, names: [] };
}

/** Parts a list at quotation marks when it has them, else at ； or ，, else at 、. */
function namesIn(list: string): readonly string[] {
  const last = list.split(/(?:围绕|聚焦|对照|紧扣|对标)/).pop() ?? list;
  const quoted = [...last.matchAll(/[“"「]([^“”"「」]{2,50})[”"」]/g)].map((match) => match[1] ?? '');
  if (quoted.length >= 2) return quoted;
  const text = last.replace(/["“”「」]/g, '').replace(/[：:]/g, '').replace(/(?:等|以及|和|的)$/, '');
  for (const mark of [/[；;]/, /[，,]/, /[、]|以及|和/]) {
    const names = text.split(mark).map((name) => name.trim()).filter((name) => name !== '');
    if (names.length >= 2 && names.every((name) => name.length <= 40)) return names;
  }
  return [];
}
