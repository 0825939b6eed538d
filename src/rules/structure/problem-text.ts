import type { Draft } from '../../draft/draft';
import { slotFor } from '../../draft/remember';
import type { OutlineNode } from '../../draft/outline';
import type { Span } from '../../draft/span';
import type { RuleContext } from '../rule';
import type { Row } from '../../genres/standing';

/** The aspects (or other headings) of the problems part, each with all the text under it, statements left out. */
export function problemRows({ rows, pack }: RuleContext): Row[] {
  const problems = rows.filter((row) => row.part === 'problems');
  return problems.flatMap((row) => (row.children.length > 0 ? row.children : [row])).filter((row) => row.span !== null && !isStatement(row, pack));
}

/** The headings of the causes part, or the part itself where it has none. */
export function causeRows({ rows }: RuleContext): Row[] {
  return rows.filter((row) => row.part === 'causes').flatMap((row) => (row.children.length > 0 ? row.children : [row]));
}

function isStatement(row: Row, pack: RuleContext['pack']): boolean {
  if (!row.part?.startsWith('aspect:')) return false;
  return pack?.aspects[Number(row.part.slice('aspect:'.length))]?.statement ?? false;
}

/** The text under a row, its children's included, as spans in order. */
export function textUnder(row: Row): Span[] {
  return row.node ? textOfNode(row.node) : row.span ? [row.span] : [];
}

function textOfNode(node: OutlineNode): Span[] {
  return [...node.text, ...node.children.flatMap(textOfNode)];
}

/** A sentence and where it stands. */
export interface Sentence {
  readonly text: string;
  readonly span: Span;
}

const known = slotFor<{ readonly span: Span; readonly sentences: readonly Sentence[] }>();

/** The sentences of a span, each up to and with its 。 ； ！ or ？; read once, however many rules ask. */
export function sentencesIn(draft: Draft, span: Span): readonly Sentence[] {
  const paragraph = draft.paragraphs[span.paragraph];
  if (paragraph === undefined) return [];
  const before = known.get(paragraph);
  if (before?.span.paragraph === span.paragraph && before.span.start === span.start && before.span.end === span.end) return before.sentences;
  const sentences = readSentences(paragraph.text, span);
  known.set(paragraph, { span, sentences });
  return sentences;
}

function readSentences(text: string, span: Span): readonly Sentence[] {
  const sentences: Sentence[] = [];
  let start = span.start;
  for (let i = span.start; i < span.end; i++) {
    if (i < span.end - 1 && !'。；！？;'.includes(text.charAt(i))) continue;
    sentences.push({ text: text.slice(start, i + 1), span: { ...span, start, end: i + 1 } });
    start = i + 1;
  }
  return sentences;
}
