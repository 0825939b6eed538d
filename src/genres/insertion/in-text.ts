import { readOrdinal } from '../../draft/ordinals';
import type { ScaffoldLine } from '../scaffold';
import type { Insertion, InsertionLine, Standing, Target } from './insertion';
import { markLike } from './manner';
import { numbersFor } from './numbers';
import { aspectOf } from './targets';

/**
 * A missing aspect of a part that takes its aspects a paragraph each, without headings (「一是理论学习方面，……」); `null` for a part
 * with headings. The new paragraph begins as its neighbours do; counted ones behind it count on.
 */
export function planAspectInText(
  { draft, rows, pack }: Standing,
  { aspect, part }: Extract<Target, { kind: 'aspect' }>,
  linesOf: (part: string, aspect: number) => readonly ScaffoldLine[],
): Insertion | null {
  const row = rows.find((one) => one.part === part && one.range !== null);
  const there = row?.children.filter((child) => aspectOf(child) !== null && child.span !== null) ?? [];
  const missing = row?.children.findIndex((child) => aspectOf(child) === aspect && child.state === 'missing') ?? -1;
  if (row === undefined || missing < 0 || there.length === 0 || there.some(({ node }) => node !== null)) return null;
  const next = row.children.slice(missing + 1).find(({ span }) => span !== null)?.span;
  const last = there[there.length - 1]?.span;
  const model = next ?? last;
  if (model == null) return null;
  const at = next?.paragraph ?? model.paragraph + 1;
  const text = draft.paragraphs[model.paragraph]?.text ?? '';
  const name = `${pack?.aspects[aspect]?.short ?? ''}方面`;
  const prefix = /^[ \t\u00a0\u3000]*/.exec(text)?.[0] ?? '';
  const lines = linesOf(part, aspect);
  const body = lines.find(({ role }) => role === 'body');
  const look = { like: model.paragraph, lead: 0, style: 'Normal' };
  if (!/[。；：，]/.test(text)) {
    const heading: InsertionLine = { role: 'heading', level: 2, part, aspect, text: prefix + name, look };
    const under = at < draft.paragraphs.length && next == null ? at : model.paragraph + 1;
    return { at: next == null ? Math.min(under + 1, draft.paragraphs.length) : at, lines: body === undefined ? [heading] : [heading, { ...body, look }], renumber: [] };
  }
  const ordinal = readOrdinal(text, prefix.length)?.ordinal ?? null;
  const marks = ordinal === null ? [] : there.flatMap(({ span }) => (span === null ? [] : [{ paragraph: span.paragraph, start: prefix.length }]));
  const { first, renumber } = numbersFor(draft, marks, at, 1);
  const mark = ordinal === null ? '' : markLike(ordinal, first);
  const lead = text.slice(prefix.length + (ordinal?.mark.length ?? 0)).startsWith('在') ? '在' : '';
  const said = ordinal === null ? (body?.text ?? '【问题】。') : '【问题】。主要表现为【具体表现】。';
  return { at, lines: [{ role: 'body', level: null, part, aspect, text: `${prefix}${mark}${lead}${name}，${said}`, look }], renumber };
}
