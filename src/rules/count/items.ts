/** How many items a list holds: 和, 与 or 及 inside an item may join two of them, or belong to it. */
export interface ItemCount {
  readonly min: number;
  readonly max: number;
}

const JOINS = /以及|及其|及|和|与|或/g;
/** Words that hold a joining character of their own. */
const NO_JOIN = /和谐|和平|和睦|和解|温和|缓和|饱和|总和|共和|调和|参与|与时俱进|与会|与否|及时|普及|涉及|以及时|触及|顾及|及格|或许|或者说|和气|和合|和美/g;

/**
 * Counts the items of a list by its separator, outside quotation marks, book-title marks and brackets. `null` when there is no separator.
 */
export function itemsIn(text: string, separator: '、' | '；' | '，'): ItemCount | null {
  let depth = 0;
  let count = 1;
  let joins = 0;
  let item = '';
  const close = (): void => {
    joins += (item.replace(NO_JOIN, '').match(JOINS) ?? []).length > 0 ? 1 : 0;
    item = '';
  };
  for (const sign of text) {
    if ('“‘《（('.includes(sign)) depth += 1;
    else if ('”’》）)'.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && sign === separator) {
      count += 1;
      close();
    } else if (depth === 0) item += sign;
  }
  close();
  return count === 1 ? null : { min: count, max: count + joins };
}
