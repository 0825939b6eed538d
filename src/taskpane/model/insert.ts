import type { Bilingual } from '../../draft/bilingual';
import { blanksOf } from '../../genres/blanks';
import { planInsertion } from '../../genres/insertion/plan';
import type { InsertionLine, Standing } from '../../genres/insertion/insertion';
import type { ScaffoldLine } from '../../genres/scaffold';
import type { Draft } from '../../draft/draft';
import type { LayoutTemplate } from '../../draft/layout/template';
import type { Span } from '../../draft/span';
import type { HostDocument, NewLine, WriteMode } from '../../word/host-document';
import { standingIn, type MissingPart } from './missing-parts';
import type { Left, Told } from './told';

const GONE: Bilingual = { zh: '文档已经变化，这一部分不再缺少，或找不到应在的位置。', en: 'The document has changed: this part is no longer missing, or its place cannot be found.' };

/** Where a whole scaffold goes. */
export interface Landing {
  /** The scaffold comes before this paragraph; the number of paragraphs stands for the end. */
  readonly at: number;
  /** Behind the paragraph with the cursor, in the place of a blank one, or at the end where the cursor is not known. */
  readonly where: 'after' | 'here' | 'end';
}

/** Where a whole scaffold goes, by the paragraph with the cursor. */
export function landingAt({ paragraphs }: Draft, cursor: number | null): Landing {
  const at = cursor === null ? undefined : paragraphs[cursor];
  if (cursor === null || at === undefined) return { at: paragraphs.length, where: 'end' };
  return at.text.trim() === '' && at.tableDepth === 0 ? { at: cursor, where: 'here' } : { at: cursor + 1, where: 'after' };
}

/** Puts a whole scaffold before paragraph `at`; in an empty document it takes the place of the empty paragraph. */
export async function insertWhole(host: HostDocument, draft: Draft, at: number, lines: readonly ScaffoldLine[], template: LayoutTemplate, name: Bilingual, mode: WriteMode): Promise<Told> {
  const title = { zh: `插入整篇框架：${name.zh}`, en: `Scaffold inserted: ${name.en}` };
  const written = await host.insertScaffold(draft, at, lines.map(newLine), { mode, name: title, renumber: [], template });
  if (!written.ok) return { kind: 'fault', fault: written.fault };
  const { outcome, undoable, unreached } = written.value;
  if (outcome.kind === 'applied') {
    return { kind: 'inserted', whole: true, done: 1, undoable: undoable ? 1 : 0, left: [], unreached, first: await toFirstBlank(host, at) };
  }
  return { kind: 'inserted', whole: true, done: 0, undoable: 0, left: [{ words: name.zh, reason: outcome.reason, message: outcome.message }], unreached: [], first: null };
}

/**
 * Puts missing parts in one after another: after each the document is read again, and the next one planned for what then stands there.
 * `renumber`: give later siblings their new numbers.
 */
export async function insertParts(host: HostDocument, standing: Standing, parts: readonly MissingPart[], renumber: boolean, mode: WriteMode): Promise<Told> {
  const left: Left[] = [];
  let done = 0;
  let undoable = 0;
  let now = standing;
  for (const part of parts) {
    const insertion = planInsertion(now, part.target);
    if (insertion === null) {
      left.push({ words: part.name.zh, reason: 'changed', message: GONE });
      continue;
    }
    const name = { zh: `插入“${part.name.zh}”`, en: `“${part.name.en}” inserted` };
    const written = await host.insertScaffold(now.draft, insertion.at, insertion.lines.map(partLine), { mode, name, renumber: renumber ? insertion.renumber : [], template: null });
    if (!written.ok) {
      if (done === 0 && left.length === 0) return { kind: 'fault', fault: written.fault };
      left.push({ words: part.name.zh, reason: 'stopped', message: written.fault.message });
      break;
    }
    const { outcome } = written.value;
    if (outcome.kind === 'refused') {
      left.push({ words: part.name.zh, reason: outcome.reason, message: outcome.message });
      continue;
    }
    done += 1;
    if (written.value.undoable) undoable += 1;
    const read = await host.read();
    if (!read.ok) {
      const rest = parts.slice(parts.indexOf(part) + 1);
      left.push(...rest.map((other): Left => ({ words: other.name.zh, reason: 'stopped', message: read.fault.message })));
      break;
    }
    now = standingIn(read.value.draft, now.genre, now.pack);
  }
  return { kind: 'inserted', whole: false, done, undoable, left, unreached: [], first: null }; // the document's own layout is its own affair
}

/** Where filling in begins. When Word does not go there, the user does: nothing depends on it. */
async function toFirstBlank(host: HostDocument, at: number): Promise<Span | null> {
  const read = await host.read();
  const first = read.ok ? blanksOf(read.value.draft).find(({ paragraph }) => paragraph >= at) : undefined;
  if (!read.ok || first === undefined) return null;
  const arrival = await host.goTo(read.value.draft, first);
  return arrival.ok && arrival.value === 'there' ? first : null;
}

/** The writer indents by itself; spaces typed for it would indent twice. */
function newLine({ text, role, level }: ScaffoldLine): NewLine {
  return { text: text.replace(/^[ \t\u00a0\u3000]+/, ''), role, level };
}

/** A line that shall look like a paragraph of the draft keeps the spaces that its siblings are indented by. */
function partLine(line: InsertionLine): NewLine {
  const { like } = line.look;
  return like === null ? newLine(line) : { text: line.text, role: line.role, level: line.level, like };
}
