import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import { levelOfForm, readOrdinal } from '../../draft/ordinals';
import type { OutlineNode } from '../../draft/outline';
import type { Look } from '../../draft/styled-insert';
import { compile } from '../compiled';
import type { Genre, Shape } from '../definition';
import type { AspectPack } from '../packs/pack';
import { placesOf } from '../places';
import { genreOf, shippedGenres } from '../registry';
import { scaffold, type ScaffoldFields, type ScaffoldLine } from '../scaffold';
import { sectionsOf } from '../sections';
import type { Insertion, InsertionLine, Standing, Target } from './insertion';
import { mannerOf, markLike, plainManner, type Manner } from './manner';
import { numbersFor } from './numbers';
import { planAspectInText } from './in-text';
import { siteOfAspect, siteOfPart, type Site } from './site';

/** The whole scaffold for an empty draft, with the built-in styles of title and headings. */
export function planScaffold(genre: Genre, pack: AspectPack | null, fields: ScaffoldFields = {}, shape?: string): Insertion {
  const lines = scaffold(genre, pack, fields, shape).map((line): InsertionLine => ({ ...line, look: { like: null, lead: line.role === 'heading' ? line.text.length : 0, style: styleOf(line) } }));
  return { at: 0, lines, renumber: [] };
}

/** Whether nothing is written yet, so that the whole scaffold may go in. */
export function isUnwritten({ paragraphs }: Draft): boolean {
  return paragraphs.every(({ text }) => text.trim() === '');
}

/**
 * One missing part or aspect exactly where the standard order wants it: its lines written as the draft writes what stands beside them
 * (一、 or （一） or 1., typed or counted by Word, run-in or on a line of their own), and the new numbers of the typed headings behind.
 * `null` when the draft does not lack it, or the genre knows no such part.
 */
export function planInsertion(standing: Standing, target: Target, fields: ScaffoldFields = {}): Insertion | null {
  if (target.kind === 'aspect') {
    const inText = planAspectInText(standing, target, (part, aspect) => linesOf(standing, part, aspect, fields));
    if (inText !== null) return inText;
  }
  const site = target.kind === 'part' ? siteOfPart(standing, target.part, shapeOf(standing).parts.filter(({ anyPlace }) => anyPlace !== true).map(({ id }) => id)) : siteOfAspect(standing, target);
  if (site === null) return null;
  const lines = target.kind === 'part' ? linesOf(standing, target.part, null, fields) : linesOf(standing, target.part, target.aspect, fields);
  return lines.length === 0 ? null : written(standing, site, lines);
}

/** The usual outline of the genre that the draft was held against. */
function shapeOf({ draft, outline, genre }: Standing): Shape {
  return sectionsOf(outline, compile(genre), placesOf(draft, outline)).shape.shape;
}

/** The scaffold's lines for a part, or for one aspect of it, by the outline that the draft was held against. */
function linesOf(standing: Standing, part: string, aspect: number | null, fields: ScaffoldFields): readonly ScaffoldLine[] {
  const { genre, pack, rows } = standing;
  const own = scaffold(genre, pack, fields, shapeOf(standing).id).filter((line) => line.part === part);
  if (aspect !== null) {
    const exact = own.filter((line) => line.aspect === aspect);
    if (exact.length > 0) return exact;
    const body = own.find((line) => line.role === 'body');
    const name = pack?.aspects[aspect]?.short ?? '';
    const heading: ScaffoldLine = { role: 'heading', level: 2, text: `（一）${name}方面`, part, aspect };
    return body === undefined ? [heading] : [heading, { ...body, aspect }];
  }
  if (own.length > 0) return own;
  // A part that this scaffold leaves out (a closing for a written draft) may be in another genre's.
  for (const other of shippedGenres) {
    const lines = scaffold(genreOf(other.id) ?? other, null, fields).filter((line) => line.part === part);
    if (lines.length > 0) return lines;
  }
  const name = rows.find((row) => row.part === part)?.name.zh ?? part;
  return [
    { role: 'heading', level: 1, text: `一、${name}`, part, aspect: null },
    { role: 'body', level: null, text: '【内容】。', part, aspect: null },
  ];
}

function written({ draft, outline }: Standing, { at, siblings, bare }: Site, lines: readonly ScaffoldLine[]): Insertion {
  const body = bodyOf(draft, siblings, at);
  const base = Math.min(...lines.flatMap(({ level }) => (level === null ? [] : [level])));
  const top = mannerOf(draft, siblings, at);
  const manners = [top?.manner ?? (bare === null ? plainManner(null, base - 1, body.prefix, null) : { ...plainManner(null, 0, '', bare), form: null })];
  for (let depth = 1, nodes = siblings; depth < 4; depth += 1) {
    nodes = nodes.flatMap(({ children }) => children);
    const elsewhere = nodes.length > 0 ? nodes : outline.nodes.flatMap(depth === 1 ? ({ children }) => children : () => []).filter((node) => !siblings.includes(node));
    manners.push(mannerOf(draft, elsewhere, at)?.manner ?? plainManner(manners[0]?.form ?? null, depth, body.prefix, body.like));
  }

  const count = lines.filter(({ level }) => level === base).length;
  const { first, renumber } = numbersOf(draft, top?.group ?? [], manners[0] ?? null, at, count);
  const counts = [first - 1, 0, 0, 0];
  const made: InsertionLine[] = [];
  lines.forEach((written, i) => {
    const line = lines[i - 1]?.role === 'heading' && written.role === 'body' && countsInText(manners[(lines[i - 1]?.level ?? base) - base]) ? { ...written, text: firstItem(written.text) } : written;
    const before = made[made.length - 1];
    const joins = line.role === 'body' && lines[i - 1]?.role === 'heading' && before !== undefined && (manners[(lines[i - 1]?.level ?? base) - base]?.runIn ?? false);
    if (joins) {
      made[made.length - 1] = { ...before, text: before.text + line.text, look: { ...before.look, lead: before.text.length } };
      return;
    }
    if (line.role !== 'heading' || line.level === null) {
      const prefix = line.role === 'body' ? body.prefix : '';
      made.push({ ...line, text: prefix + line.text, look: { like: line.role === 'body' ? body.like : null, lead: 0, style: styleOf(line) } });
      return;
    }
    const depth = line.level - base;
    const manner = manners[depth] ?? plainManner(null, depth, '', null);
    counts[depth] = (counts[depth] ?? 0) + 1;
    counts.fill(0, depth + 1);
    // A heading that others stand under has no text to run on into.
    const follows = lines[i + 1]?.role === 'body';
    const tail = manner.runIn && !follows ? '' : manner.tail;
    const text = manner.prefix + markLike(manner, counts[depth] ?? 1) + manner.gap + wordsOf(line.text) + tail;
    made.push({ ...line, text, look: lookOf(line, manner, text, body.like) });
  });
  return { at, lines: made, renumber };
}

function numbersOf(draft: Draft, group: readonly OutlineNode[], manner: Manner | null, at: number, count: number): { readonly first: number; readonly renumber: readonly Edit[] } {
  if (manner === null || manner.form === null) return { first: 1, renumber: [] };
  return numbersFor(draft, group.map(({ heading: { span } }) => ({ paragraph: span.paragraph, start: span.start })), at, count);
}

/** Whether headings are counted as items of running text are: 「一是」 under 「一是」 would be counted with them. */
function countsInText(manner: Manner | undefined): boolean {
  return manner !== undefined && manner.form !== null && levelOfForm(manner.form) === null;
}

/** Of 「一是……。二是……。」 the first item, its mark left out. */
function firstItem(text: string): string {
  return text.replace(/^一[是要]/, '').replace(/二[是要].*$/, '');
}

/** A heading of the scaffold without its number. */
function wordsOf(text: string): string {
  return text.slice(readOrdinal(text)?.end ?? 0);
}

function lookOf(line: ScaffoldLine, { like }: Manner, text: string, body: number | null): Look {
  return { like, lead: like !== null && like === body ? 0 : text.length, style: styleOf(line) };
}

function styleOf({ role, level }: ScaffoldLine): string {
  return role === 'title' ? 'Title' : role === 'byline' ? 'Subtitle' : role === 'heading' ? `Heading${level ?? 1}` : 'Normal';
}

/** A paragraph of plain text near the place, and the spaces that it is indented by. */
function bodyOf(draft: Draft, siblings: readonly OutlineNode[], at: number): { readonly like: number | null; readonly prefix: string } {
  const near = [...siblings].sort((a, b) => Math.abs(a.range.from - at) - Math.abs(b.range.from - at));
  for (const node of near) {
    const like = textBelow(draft, node);
    if (like !== null) return { like, prefix: /^[ \t\u00a0\u3000]*/.exec(draft.paragraphs[like]?.text ?? '')?.[0] ?? '' };
  }
  return { like: null, prefix: '' };
}

function textBelow(draft: Draft, { heading, text, children }: OutlineNode): number | null {
  const own = text.find(({ paragraph }) => paragraph !== heading.span.paragraph && isText(draft, paragraph));
  if (own !== undefined) return own.paragraph;
  for (const child of children) {
    const below = textBelow(draft, child);
    if (below !== null) return below;
  }
  return null;
}

function isText({ paragraphs }: Draft, index: number): boolean {
  const one = paragraphs[index];
  return one !== undefined && one.tableDepth === 0 && one.label === '' && one.text.trim() !== '';
}

