/** One item of a list parted by 、. */
export interface ListItem {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const STOPS = new Set([...'，。；：！？,;:!?…（）()《》\n\v\t']);
const QUOTES = new Set([...'“”‘’"']);
const LINKS = /(?:以及|和|与|及)/;

/**
 * The lists in a text: items parted by 、, of three or more, quotation marks around an item left out.
 * The first item begins, and the last ends, at the nearest stop, so they hold the words around the list too; a last 和 parts items.
 * Only lists in which some 、 is followed by one of `beginnings` (two characters each): the others are passed over before their items are cut out.
 */
export function listsIn(text: string, beginnings: ReadonlySet<string>): ListItem[][] {
  const lists: ListItem[][] = [];
  let comma = text.indexOf('、');
  while (comma >= 0) {
    let start = comma;
    while (start > 0 && comma - start < 40 && !STOPS.has(text.charAt(start - 1))) start -= 1;
    let end = comma;
    while (end < text.length && !STOPS.has(text.charAt(end))) end += 1;
    if (promises(text, comma, end, beginnings)) {
      const items = itemsOf(text, start, end);
      if (items.length >= 3) lists.push(items);
    }
    comma = text.indexOf('、', end);
  }
  return lists;
}

function promises(text: string, from: number, to: number, beginnings: ReadonlySet<string>): boolean {
  for (let comma = from; comma >= 0 && comma < to; comma = text.indexOf('、', comma + 1)) {
    const at = QUOTES.has(text.charAt(comma + 1)) ? comma + 2 : comma + 1;
    if (beginnings.has(text.slice(at, at + 2))) return true;
  }
  return false;
}

function itemsOf(text: string, from: number, to: number): ListItem[] {
  const items: ListItem[] = [];
  let start = from;
  while (start <= to) {
    const found = text.indexOf('、', start);
    const end = found < 0 || found > to ? to : found;
    items.push(itemAt(text, start, end));
    start = end + 1;
  }
  const last = items[items.length - 1];
  const link = last === undefined ? null : LINKS.exec(last.text);
  if (last === undefined || link === null || link.index === 0 || items.length < 2) return items;
  const cut = last.start + link.index;
  return [...items.slice(0, -1), itemAt(text, last.start, cut), itemAt(text, cut + link[0].length, last.end)];
}

function itemAt(text: string, from: number, to: number): ListItem {
  let start = from;
  let end = to;
  while (start < end && QUOTES.has(text.charAt(start))) start += 1;
  while (end > start && QUOTES.has(text.charAt(end - 1))) end -= 1;
  return { text: text.slice(start, end), start, end };
}
