import { isForm, type Candidate, type Kind } from './candidates';
import { levelOfForm } from './ordinals';

/**
 * How deep each kind of heading of a draft stands; smaller is higher. It begins with the hierarchy of GB/T 9704-2012 7.3.3
 * and gives way to the draft's own use: a kind that starts again inside another, and is resumed by it, is below it; a styled
 * heading that takes a number's place in the count is that number's equal.
 */
export function ranksIn(candidates: readonly Candidate[]): ReadonlyMap<Kind, number> {
  const kinds = [...new Set(candidates.map((candidate) => candidate.kind))];
  const ranks = new Map<Kind, number>(kinds.map((kind) => [kind, defaultRank(kind)]));
  const inside = nesting(candidates, kinds);
  for (const { outer, inner } of inside.pairs) {
    const [a, b] = [ranks.get(outer) ?? 0, ranks.get(inner) ?? 0];
    // `kinds` is in order of appearance: only what came first can hold the other.
    if (a >= b && kinds.indexOf(outer) < kinds.indexOf(inner)) ranks.set(outer, b - 0.25);
  }
  for (const candidate of candidates) {
    const level = candidate.ordinal && candidate.reading.outlineLevel;
    if (level && ranks.has(`style ${level}`)) ranks.set(`style ${level}`, ranks.get(candidate.kind) ?? level);
  }
  for (const { style, form } of inside.equals) ranks.set(style, ranks.get(form) ?? 0);
  return ranks;
}

function defaultRank(kind: Kind): number {
  if (isForm(kind)) return levelOfForm(kind) ?? (kind === '第一，' ? 5.7 : 5.8);
  return kind === 'bold' ? 5.6 : Number(kind.slice('style '.length)) - 0.5;
}

interface Nesting {
  /** Pairs where `inner` started between two headings of `outer` that follow each other, and never the other way round. */
  readonly pairs: readonly { readonly outer: Kind; readonly inner: Kind }[];
  /** Styled headings that stand for a number left out of a count. */
  readonly equals: readonly { readonly style: Kind; readonly form: Kind }[];
}

function nesting(candidates: readonly Candidate[], kinds: readonly Kind[]): Nesting {
  const last = new Map<Kind, number>();
  const started = new Map<Kind, Set<Kind>>();
  const styled = new Map<Kind, Kind[]>();
  const seen = new Set<string>();
  const equals: { style: Kind; form: Kind }[] = [];
  for (const { kind, ordinal } of candidates) {
    const value = ordinal?.value ?? null;
    const before = last.get(kind) ?? 0;
    const resumes = ordinal === null ? last.has(kind) : value === before + 1 && before > 0;
    if (resumes) for (const inner of started.get(kind) ?? []) seen.add(`${kind}\n${inner}`);
    started.set(kind, new Set());
    if (ordinal) {
      const between = styled.get(kind) ?? [];
      if (between.length > 0 && value === before + 1 + between.length) for (const style of between) equals.push({ style, form: kind });
      styled.set(kind, []);
    } else if (kind !== 'bold') {
      for (const form of kinds) if (isForm(form)) styled.set(form, [...(styled.get(form) ?? []).slice(-9), kind]);
    }
    if (value === 1 || ordinal === null) for (const outer of kinds) if (outer !== kind && last.has(outer)) started.get(outer)?.add(kind);
    last.set(kind, value ?? 0);
  }
  const pairs: { outer: Kind; inner: Kind }[] = [];
  for (const outer of kinds) {
    for (const inner of kinds) if (seen.has(`${outer}\n${inner}`) && !seen.has(`${inner}\n${outer}`)) pairs.push({ outer, inner });
  }
  return { pairs, equals };
}
