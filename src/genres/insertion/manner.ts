import type { Draft } from '../../draft/draft';
import { chineseNumeral } from '../../draft/numerals';
import { ORDINAL_FORMS, writeOrdinal, type OrdinalForm } from '../../draft/ordinals';
import type { OutlineNode } from '../../draft/outline';

/** How the headings of one level are written in a draft, by a heading that stands for the others. */
export interface Manner {
  /** `null` where they bear no number, or Word gives it. */
  readonly form: OrdinalForm | null;
  /** A mark as the draft writes it: 「(一)」, 「1、」; '' for the form's own. */
  readonly mark: string;
  /** What is typed before the mark, and between mark and words: spaces. */
  readonly prefix: string;
  readonly gap: string;
  /** What closes the heading: 「。」 or 「：」 where the text runs on, '' or 「。」 on a line of its own. */
  readonly tail: string;
  readonly runIn: boolean;
  /** The paragraph that is the model; `null` when there is none. */
  readonly like: number | null;
}

/** The headings that go with most of their siblings, nearest to `at` first, and the manner of the nearest. */
export function mannerOf(draft: Draft, siblings: readonly OutlineNode[], at: number): { readonly manner: Manner; readonly group: readonly OutlineNode[] } | null {
  const groups = new Map<string, OutlineNode[]>();
  for (const node of siblings) {
    const key = kindOf(node);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [node]);
    else group.push(node);
  }
  const group = [...groups.values()].sort((a, b) => b.length - a.length)[0];
  if (group === undefined) return null;
  const [model] = [...group].sort((a, b) => distance(a, at) - distance(b, at));
  const some = model === undefined ? null : read(draft, model);
  const runIn = group.filter(({ heading }) => heading.runIn).length * 2 > group.length;
  if (some === null || model === undefined) return null;
  // Of siblings some of which run on, the model is one that does as most do.
  const fitting = group.filter(({ heading }) => heading.runIn === runIn).sort((a, b) => distance(a, at) - distance(b, at))[0];
  return { manner: fitting === undefined ? some : read(draft, fitting), group };
}

function kindOf({ heading: { source, ordinal } }: OutlineNode): string {
  return ordinal === null ? 'none' : source === 'list' ? `list ${ordinal.form}` : `typed ${ordinal.form}`;
}

function distance({ range }: OutlineNode, at: number): number {
  return range.from < at ? at - range.from : range.from - at + 0.5;
}

function read(draft: Draft, { heading }: OutlineNode): Manner {
  const { paragraph, start, end } = heading.span;
  const text = draft.paragraphs[paragraph]?.text ?? '';
  const typed = heading.ordinal !== null && heading.source !== 'list' && text.startsWith(heading.ordinal.mark, start);
  const mark = typed ? (heading.ordinal?.mark ?? '') : '';
  const gap = typed ? (/^[ \t\u00a0\u3000]*/.exec(text.slice(start + mark.length))?.[0] ?? '') : '';
  const rest = text.slice(end);
  const tail = heading.runIn ? (/^(?:[。：:；;，,．.]|[ \t\u3000]){1,2}/.exec(rest)?.[0] ?? '。') : rest.trim();
  const lead = text.slice(0, start);
  return { form: typed ? (heading.ordinal?.form ?? null) : null, mark, prefix: lead.trim() === '' ? lead : '', gap, tail: tail.length > 2 ? '' : tail, runIn: heading.runIn, like: paragraph };
}

/** The manner that nothing in the draft shows: the form at that depth below another, on lines of their own. */
export function plainManner(above: OrdinalForm | null, depth: number, prefix: string, like: number | null): Manner {
  const form = ORDINAL_FORMS[Math.min(4, (above === null ? 0 : ORDINAL_FORMS.indexOf(above)) + depth)] ?? '（一）';
  return { form, mark: '', prefix, gap: '', tail: '', runIn: false, like };
}

/** The mark of a number in the way that a draft writes another: full-width or half-width, with its own delimiter. */
export function markLike({ form, mark }: Pick<Manner, 'form' | 'mark'>, value: number): string {
  if (form === null) return '';
  const own = writeOrdinal(form, value);
  if (mark === '') return own;
  if (/[一二三四五六七八九十]/.test(mark)) return mark.replace(/[一二三四五六七八九十]+/, chineseNumeral(value));
  if (/[0-9]/.test(mark)) return mark.replace(/[0-9]+/, String(value));
  if (/[０-９]/.test(mark)) return mark.replace(/[０-９]+/, String(value).replace(/[0-9]/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)));
  return own;
}
