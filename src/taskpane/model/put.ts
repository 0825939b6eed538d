import type { Bilingual } from '../../draft/bilingual';
import { textOf, type Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { Span } from '../../draft/span';
import { isStyled, type StyledInsert } from '../../draft/styled-insert';
import type { Ledger } from '../../measures/ledger';
import type { HostDocument, NewLine } from '../../word/host-document';
import type { Told } from './told';
import type { Way } from './ways';

/** A measure on its way into the document. */
export interface MeasurePut {
  /** The whole sentence, for a comment. */
  readonly sentence: string;
  readonly edits: readonly Edit[];
  /** The heading that it goes under; '' at a place of the user's choice. */
  readonly under: string;
  /** The problem that it answers, where a comment would stand. */
  readonly problem: Span | null;
  readonly name: Bilingual;
}

/** Writes a measure in the way that the user chose; as a comment it stands beside its problem. Positions count in `draft`. */
export async function putMeasure(host: HostDocument, draft: Draft, { sentence, edits, under, problem, name }: MeasurePut, way: Way): Promise<Told> {
  if (way === 'comment' && problem !== null) {
    const written = await host.comment(draft, [{ span: problem, text: sentence }]);
    if (!written.ok) return { kind: 'fault', fault: written.fault };
    const [outcome] = written.value.outcomes;
    const left = outcome?.kind === 'refused' ? [{ words: textOf(draft, problem).slice(0, 24), reason: outcome.reason, message: outcome.message }] : [];
    return { kind: 'commented', done: 1 - left.length, left, placeless: 0 };
  }
  const mode = way === 'tracked' ? 'tracked' : 'direct';
  const [only, ...others] = edits;
  const section = only !== undefined && others.length === 0 && isStyled(only) ? only : null;
  const written =
    section === null
      ? await host.apply(draft, [edits], { mode, name: () => name })
      : await host.insertScaffold(draft, section.paragraph, linesOf(section), { mode, name, renumber: [], template: null });
  if (!written.ok) return { kind: 'fault', fault: written.fault };
  const { value } = written;
  const { undoable } = value;
  const outcome = 'outcomes' in value ? value.outcomes[0] : value.outcome;
  const left = outcome?.kind === 'refused' ? [{ words: name.zh, reason: outcome.reason, message: outcome.message }] : [];
  return { kind: 'put', what: 'measure', done: left.length === 0, under, undoable, left };
}

/** A new section as lines: its headings become Word's own. */
function linesOf({ texts, looks }: StyledInsert): readonly NewLine[] {
  return texts.map((text, i): NewLine => {
    const { like = null, style = 'Normal' } = looks[i] ?? {};
    const level = Number(/^Heading([1-4])$/.exec(style)?.[1] ?? 0);
    return { text, role: level > 0 ? 'heading' : 'body', level: level > 0 ? level : null, ...(like === null ? {} : { like }) };
  });
}

/** Puts a ledger into the document as a table after paragraph `after`; at the end where that is `null`. */
export async function putLedger(host: HostDocument, draft: Draft, after: number | null, { title, head, rows }: Ledger): Promise<Told> {
  const name = { zh: `插入${title}`, en: 'Ledger inserted' };
  const at = after === null ? draft.paragraphs.length : Math.min(after + 1, draft.paragraphs.length);
  const written = await host.insertTable(draft, at, [head, ...rows], name);
  if (!written.ok) return { kind: 'fault', fault: written.fault };
  const { outcome, undoable } = written.value;
  const left = outcome.kind === 'refused' ? [{ words: title, reason: outcome.reason, message: outcome.message }] : [];
  return { kind: 'put', what: 'table', done: left.length === 0, under: '', undoable, left };
}
