/** Aspects that an opening lists: 「紧紧围绕理论学习、政治素质……等六个方面」. */
export interface Announced {
  /** The number it names; `null` when it names none. */
  readonly count: number | null;
  /** The aspects it names, in order; none when it only gives the number. */
  readonly names: readonly string[];
}

const DIGITS = '一二三四五六七八九十';
const ANNOUNCED = /(?:围绕|聚焦|对照|紧扣|对标|从|按照|针对)([^。；;\n]{0,260}?)(?:等)?(?:这)?(?<!正反)([一二两三四五六七八九十]|\d{1,2})(?:个|大)?(?:方面(?!(?:的)?典型)|个带头|带头|个对照|个重点)/g;

/**
 * Reads the aspects that an opening announces. The clause nearest to its count is taken.
 * `null` when the opening announces none.
 */
export function announcedAspects(opening: string): Announced | null {
  let count: number | null = null;
  for (const match of opening.matchAll(ANNOUNCED)) {
    const number = match[2] ?? '';
    count = /\d/.test(number) ? Number(number) : number === '两' ? 2 : DIGITS.indexOf(number) + 1;
    const names = namesIn(match[1] ?? '', count);
    if (names.length >= 2) return { count, names };
  }
  return count === null ? null : { count, names: [] };
}

/** Words that lead into the list within its clause: 「认真查找自己在理想信念、……」. */
const LEADS_IN = /^.{0,20}(?:自己在|自身在|个人在|班子在|查找|查摆|检视)(?=.{2})/;

/** Parts a list at quotation marks when it has them, else at ； or ，, else, in its last clause, at 、. A list as long as the count wins. */
function namesIn(list: string, count: number): readonly string[] {
  const last = list.split(/(?:围绕|聚焦|对照|紧扣|对标)/).pop() ?? list;
  const quoted = [...last.matchAll(/[“"「]([^“”"「」]{2,50})[”"」]/g)].map((match) => match[1] ?? '');
  const text = last.replace(/["“”「」]/g, '').replace(/[：:]/g, '').replace(/(?:等|以及|和|的)$/, '');
  const clause = lastClause(text).replace(LEADS_IN, '');
  const lists = [quoted, partsOf(text, /[；;]/), partsOf(text, /[，,]/), partsOf(clause, /[、]|以及|和/), partsOf(text, /[、]|以及|和/)].filter(
    (names) => names.length >= 2 && names.every((name) => name.length <= 40),
  );
  const exact = lists.find((names) => names.length === count);
  // A clause of the draft's own doings is no aspect: 「结合自己从事的……」「向服务对象征求意见」.
  return exact ?? lists.find((names) => !names.some((name) => /结合|征求|谈心|学习了|参加|认真|开展/.test(name))) ?? [];
}

function lastClause(text: string): string {
  return text.slice(Math.max(...['，', ',', '；', ';'].map((mark) => text.lastIndexOf(mark))) + 1);
}

function partsOf(text: string, mark: RegExp): readonly string[] {
  return text.split(mark).map((name) => name.trim()).filter((name) => name !== '');
}
