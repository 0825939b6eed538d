import type { Draft } from '../draft/draft';
import { textOf } from '../draft/draft';
import type { OutlineNode } from '../draft/outline';
import type { Span } from '../draft/span';
import type { Characters } from './characters';
import { countProblems, countProblemsIn } from './count-problems';
import { inOrder } from './order';
import { matchAspect, type AspectMatch } from './packs/match';
import type { Aspect, AspectPack } from './packs/pack';
import { shippedPacks } from './packs/shipped';
import { headingName, isEmpty, rowOf } from './row';
import type { Row, RowNote } from './standing';

/** From here on a heading certainly is another pack's aspect. */
const SURELY = 0.85;

interface Claimed {
  readonly node: OutlineNode;
  readonly match: AspectMatch | null;
  readonly repeats: boolean;
}

/** The problems part held against its pack: the draft's headings in their order, missing aspects at their place. */
export function aspectRows(draft: Draft, nodes: readonly OutlineNode[], pack: AspectPack, characters: Characters): readonly Row[] {
  const claimed = claim(nodes, pack);
  const matched = claimed.filter(({ match, repeats }) => match !== null && !repeats);
  const flags = inOrder(matched.map(({ match }) => match?.index ?? 0));
  const ordered = new Set(matched.filter((_, i) => flags[i] === true));
  const rows: { row: Row; rank: number | null }[] = claimed.map((one) => ({
    row: headingRow(draft, one, ordered.has(one), pack, characters),
    rank: ordered.has(one) ? (one.match?.index ?? null) : null,
  }));
  pack.aspects.forEach((aspect, index) => {
    if (matched.some(({ match }) => match?.index === index)) return;
    const after = rows.reduce((last, { rank }, i) => (rank !== null && rank < index ? i : last), -1);
    rows.splice(after + 1, 0, { row: missingRow(aspect, index), rank: index });
  });
  return rows.map(({ row }) => row);
}

/** Each aspect goes to the heading that fits it best; a second heading with the same words repeats it. */
function claim(nodes: readonly OutlineNode[], pack: AspectPack): readonly Claimed[] {
  const matches = nodes.map((node) => matchAspect(node.heading.title, pack));
  const owner = new Map<number, number>();
  matches.forEach((match, i) => {
    if (match === null) return;
    const held = owner.get(match.index);
    if (held === undefined || match.score > (matches[held]?.score ?? 0)) owner.set(match.index, i);
  });
  return nodes.map((node, i) => {
    const match = matches[i] ?? null;
    if (match === null || owner.get(match.index) === i) return { node, match, repeats: false };
    return match.score >= SURELY ? { node, match, repeats: true } : { node, match: null, repeats: false };
  });
}

function headingRow(draft: Draft, { node, match, repeats }: Claimed, ordered: boolean, pack: AspectPack, characters: Characters): Row {
  const base = {
    name: headingName(draft, node.heading),
    requirement: match === null ? ('optional' as const) : ('required' as const),
    span: node.heading.span,
    range: node.range,
    node,
    characters: characters.in(node.range),
  };
  if (match === null) {
    const note = otherPack(node.heading.title, pack);
    return rowOf({ ...base, part: null, state: 'extra', problems: countProblems(draft, node), ...(note === null ? {} : { note }) });
  }
  const state = repeats ? 'repeated' : !ordered ? 'misordered' : isEmpty(node) ? 'empty' : 'present';
  const problems = match.aspect.statement ? null : countProblems(draft, node);
  const renamed: RowNote = { kind: 'renamed', about: { zh: match.aspect.short, en: match.aspect.short }, reason: match.reason };
  return rowOf({ ...base, part: `aspect:${match.index}`, state, problems, ...(match.drifted ? { note: renamed } : {}) });
}

function otherPack(title: string, pack: AspectPack): RowNote | null {
  for (const other of shippedPacks) {
    if (other.id === pack.id) continue;
    const match = matchAspect(title, other);
    if (match !== null && match.score >= SURELY && !match.drifted) return { kind: 'other-pack', about: other.occasion, reason: match.reason };
  }
  return null;
}

function missingRow(aspect: Aspect, index: number): Row {
  return rowOf({ part: `aspect:${index}`, name: { zh: aspect.short, en: aspect.short }, requirement: 'required', state: 'missing' });
}

/**
 * A problems part without headings of its own may still take the aspects one by one, a paragraph each
 * (「在理论学习方面，……」): those paragraphs stand for them.
 */
export function aspectRowsInText(draft: Draft, spans: readonly Span[], pack: AspectPack, characters: Characters): readonly Row[] {
  const found = new Map<number, Row>();
  for (const span of spans) {
    const text = textOf(draft, span);
    const line = text.trim().length <= 45 && !/[。；：]/.test(text) ? text.trim() : undefined;
    const clause = line ?? /^[\s\u3000]*(?:[一二三四五六七八九]是|第[一二三四五六七八九]，)?([^，。：；]{2,40})/.exec(text)?.[1];
    const match = clause === undefined || !/方面|上[，：]?$/.test(clause) ? null : matchAspect(clause, pack);
    if (match === null || match.score < SURELY || found.has(match.index)) continue;
    const { short } = match.aspect;
    found.set(
      match.index,
      rowOf({
        part: `aspect:${match.index}`,
        name: { zh: short, en: short },
        requirement: 'required',
        state: 'present',
        span,
        range: { from: span.paragraph, to: span.paragraph + 1 },
        characters: characters.at(span),
        problems: match.aspect.statement ? null : countProblemsIn(text),
      }),
    );
  }
  const rows = [...found.entries()];
  const flags = inOrder(rows.map(([index]) => index));
  const inText = rows.map(([index, row], i) => ({ index, row: flags[i] === true ? row : { ...row, state: 'misordered' as const }, ordered: flags[i] === true }));
  pack.aspects.forEach((aspect, index) => {
    if (found.has(index)) return;
    const after = inText.reduce((last, one, i) => (one.ordered && one.index < index ? i : last), -1);
    inText.splice(after + 1, 0, { index, row: missingRow(aspect, index), ordered: true });
  });
  return inText.map(({ row }) => row);
}
