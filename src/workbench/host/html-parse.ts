/** One stretch of text of one look. */
export interface HtmlRun {
  readonly text: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
  readonly raised?: 'superscript' | 'subscript';
  readonly font?: string;
  /** Points. */
  readonly size?: number;
  readonly color?: string;
  readonly background?: string;
}

export type HtmlBlock =
  | {
      readonly kind: 'paragraph';
      readonly runs: readonly HtmlRun[];
      /** Text that stood in no block element: it flows into the paragraph it is put in. */
      readonly loose: boolean;
      readonly heading?: number;
      readonly align?: 'left' | 'center' | 'right' | 'both';
      readonly list?: { readonly id: string; readonly ordered: boolean; readonly level: number };
    }
  | { readonly kind: 'table'; readonly rows: readonly (readonly (readonly HtmlRun[])[])[] };

type Look = Omit<HtmlRun, 'text'>;

const blockTags = ['p', 'div', 'li', 'blockquote', 'section', 'article', 'header', 'footer', 'main', 'pre', 'address', 'dd', 'dt', 'dl', 'figure', 'center'];
const passed = ['html', 'body', 'span', 'a', 'font', 'b', 'strong', 'i', 'em', 'cite', 'u', 'ins', 's', 'strike', 'del', 'sub', 'sup', 'small', 'big', 'mark', 'code', 'kbd', 'label', 'ul', 'ol', 'tbody', 'thead', 'tfoot', 'table', 'tr', 'td', 'th', 'br', 'meta', 'colgroup', 'col', 'hr', 'o:p'];
const skipped = ['head', 'style', 'title'];
const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', mdash: '—', ndash: '–', hellip: '…', middot: '·', copy: '©', times: '×' };

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]+|#\d+|\w+);/gi, (all, name: string) => {
    if (name.startsWith('#')) return String.fromCodePoint(name[1]?.toLowerCase() === 'x' ? parseInt(name.slice(2), 16) : Number(name.slice(1)));
    return entities[name.toLowerCase()] ?? all;
  });
}

/** Reads HTML as Word's pasting does for text: unknown but harmless tags are passed over, those in `unknown` would lose content. */
export function parseHtml(html: string): { readonly blocks: readonly HtmlBlock[]; readonly unknown: readonly string[] } {
  const blocks: HtmlBlock[] = [];
  const unknown: string[] = [];
  const looks: { readonly tag: string; readonly look: Look }[] = [];
  const lists: { readonly id: string; readonly ordered: boolean }[] = [];
  let listCount = 0;
  let runs: HtmlRun[] = [];
  let open: { readonly tag: string; readonly align?: 'left' | 'center' | 'right' | 'both' } | null = null;
  let table: HtmlRun[][][] | null = null;
  let skipping: string | null = null;
  const look = (): Look => Object.assign({}, ...looks.map((one) => one.look)) as Look;

  const flush = (): void => {
    const text = trimmed(runs);
    const blank = text.every((run) => run.text === '');
    if (open || !blank) {
      const heading = /^h([1-6])$/.exec(open?.tag ?? '');
      const list = open?.tag === 'li' ? lists[lists.length - 1] : undefined;
      blocks.push({
        kind: 'paragraph', runs: text, loose: open === null,
        ...(heading ? { heading: Number(heading[1]) } : {}),
        ...(open?.align ? { align: open.align } : {}),
        ...(list ? { list: { ...list, level: lists.length - 1 } } : {}),
      });
    }
    runs = [];
    open = null;
  };

  for (const token of html.match(/<!--[\s\S]*?-->|<![^>]*>|<\/?[a-z][^>]*>|[^<]+|</gi) ?? []) {
    const tag = /^<(\/?)([a-z][\w:-]*)([\s\S]*?)\/?>$/i.exec(token);
    if (skipping) {
      if (tag?.[1] && tag[2]?.toLowerCase() === skipping) skipping = null;
      continue;
    }
    if (token.startsWith('<!')) continue;
    if (!tag) {
      const text = decode(token).replace(/[ \t\r\n]+/g, ' ');
      const cell = table?.[table.length - 1]?.slice(-1)[0];
      if (table) {
        if (cell && text.trim()) cell.push({ text, ...look() });
      } else if (text.trim() || runs.length) runs.push({ text, ...look() });
      continue;
    }
    const name = (tag[2] ?? '').toLowerCase();
    const closing = tag[1] === '/';
    const attributes = tag[3] ?? '';
    if (skipped.includes(name)) {
      if (!closing) skipping = name;
    } else if (name === 'br') {
      const cell = table?.[table.length - 1]?.slice(-1)[0];
      (cell ?? runs).push({ text: '\v', ...look() });
    } else if (name === 'ul' || name === 'ol') {
      if (open || runs.length) flush();
      if (closing) lists.pop();
      else lists.push({ id: lists.length ? (lists[0]?.id ?? '') : `list${++listCount}`, ordered: name === 'ol' });
    } else if (name === 'table') {
      if (!closing) {
        if (open || runs.length) flush();
        table = [];
      } else if (table) {
        blocks.push({ kind: 'table', rows: table.map((row) => row.map(trimmed)) });
        table = null;
      }
    } else if (table && (name === 'tr' || name === 'td' || name === 'th')) {
      if (!closing && name === 'tr') table.push([]);
      else if (!closing) {
        if (!table.length) table.push([]);
        table[table.length - 1]?.push([]);
      }
      setLook(name, closing, name === 'th' ? { bold: true } : {});
    } else if ((blockTags.includes(name) || /^h[1-6]$/.test(name)) && !table) {
      if (open || runs.length) flush();
      if (!closing) {
        const align = alignOf(attributes);
        open = align ? { tag: name, align } : { tag: name };
        setLook(name, false, styleLook(attributes));
      } else setLook(name, true, {});
      // A container that only holds other blocks leaves no paragraph of its own.
      if (!closing && name === 'div') open = null;
    } else if (passed.includes(name) || blockTags.includes(name)) setLook(name, closing, { ...tagLook(name), ...styleLook(attributes), ...fontLook(attributes) });
    else if (!closing) unknown.push(name);
  }
  if (open || runs.length) flush();
  return { blocks, unknown };

  function setLook(name: string, closing: boolean, added: Look): void {
    if (!closing) {
      looks.push({ tag: name, look: added });
      return;
    }
    for (let i = looks.length - 1; i >= 0; i--) {
      if (looks[i]?.tag !== name) continue;
      looks.splice(i, 1);
      return;
    }
  }
}

function trimmed(runs: readonly HtmlRun[]): HtmlRun[] {
  const found = runs.map((run) => ({ ...run }));
  const first = found[0];
  const last = found[found.length - 1];
  if (first) first.text = first.text.replace(/^ +/, '');
  if (last) last.text = last.text.replace(/ +$/, '');
  return found.filter((run) => run.text !== '');
}

function tagLook(name: string): Look {
  if (name === 'b' || name === 'strong') return { bold: true };
  if (name === 'i' || name === 'em' || name === 'cite') return { italic: true };
  if (name === 'u' || name === 'ins' || name === 'a') return { underline: true };
  if (name === 's' || name === 'strike' || name === 'del') return { strike: true };
  if (name === 'sub') return { raised: 'subscript' };
  if (name === 'sup') return { raised: 'superscript' };
  return name === 'mark' ? { background: 'yellow' } : {};
}

function attribute(attributes: string, name: string): string | undefined {
  const match = new RegExp(`${name}\\s*=\\s*("([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(attributes);
  return match ? decode(match[2] ?? match[3] ?? match[4] ?? '') : undefined;
}

function rules(attributes: string): ReadonlyMap<string, string> {
  const style = attribute(attributes, 'style') ?? '';
  return new Map(style.split(';').map((rule) => rule.split(':')).filter((pair) => pair.length > 1).map(([name = '', ...value]) => [name.trim().toLowerCase(), value.join(':').trim()]));
}

function styleLook(attributes: string): Look {
  const style = rules(attributes);
  const weight = style.get('font-weight');
  const decoration = style.get('text-decoration') ?? '';
  const size = /^([\d.]+)(pt|px)$/.exec(style.get('font-size') ?? '');
  const family = style.get('font-family')?.split(',')[0]?.replace(/["']/g, '').trim();
  const color = hex(style.get('color'));
  const background = hex(style.get('background-color') ?? style.get('background'));
  return {
    ...(weight && (weight === 'bold' || Number(weight) >= 600) ? { bold: true } : {}),
    ...(weight === 'normal' ? { bold: false } : {}),
    ...(style.get('font-style') === 'italic' ? { italic: true } : {}),
    ...(decoration.includes('underline') ? { underline: true } : {}),
    ...(decoration.includes('line-through') ? { strike: true } : {}),
    ...(family ? { font: family } : {}),
    ...(size ? { size: Number(size[1]) * (size[2] === 'px' ? 0.75 : 1) } : {}),
    ...(color ? { color } : {}),
    ...(background ? { background } : {}),
  };
}

function fontLook(attributes: string): Look {
  const face = attribute(attributes, 'face');
  const color = hex(attribute(attributes, '\\bcolor'));
  return { ...(face ? { font: face } : {}), ...(color ? { color } : {}) };
}

/** A CSS colour in a form that the document's colours understand; nothing for inherit, transparent and the like. */
function hex(value: string | undefined): string | undefined {
  if (!value) return undefined;
  const rgb = /^rgba?\(\s*(\d+)\s*,\s*(\d+)\s*,\s*(\d+)/.exec(value);
  if (rgb) return `#${rgb.slice(1, 4).map((part) => Number(part).toString(16).padStart(2, '0')).join('')}`;
  return /^(#[0-9a-f]{3}|#[0-9a-f]{6}|[a-z]+)$/i.test(value) && !/^(inherit|transparent|initial|none|windowtext|currentcolor)$/i.test(value) ? value : undefined;
}

function alignOf(attributes: string): 'left' | 'center' | 'right' | 'both' | undefined {
  const value = rules(attributes).get('text-align') ?? attribute(attributes, 'align');
  return ({ left: 'left', center: 'center', right: 'right', justify: 'both' } as const)[(value ?? '') as 'left'];
}
