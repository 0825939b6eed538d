import type { Draft } from '../../draft/draft';
import type { OutlineNode } from '../../draft/outline';
import type { Span } from '../../draft/span';
import type { RuleContext } from '../rule';
import type { Row } from '../../genres/standing';

/** The aspects (or other headings) of the problems part, each with all the text under it, statements left out. */
export function problemRows({ rows, pack }: RuleContext): Row[] {
  const problems = rows.filter((row) => row.part === 'problems');
  return problems.flatMap((row) => (row.children.length > 0 ? row.children : [row])).filter((row) => row.span !== null && !isStatement(row, pack));
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

/** The sentences of a span, each up to and with its 。 ； ！ or ？. */
export function sentencesIn(draft: Draft, span: Span): { readonly text: string; readonly span: Span }[] {
  const text = draft.paragraphs[span.paragraph]?.text ?? '';
  const sentences: { text: string; span: Span }[] = [];
  let start = span.start;
  for (let i = span.start; i < span.end; i++) {
    if (i < span.end - 1 && !'。；！？;'.includes(text.charAt(i))) continue;
    sentences.push({ text: text.slice(start, i + 1), span: { ...span, start, end: i + 1 } });
    start = i + 1;
  }
  return sentences;
}
