import type { Finding } from '../rules/finding';

// Rules know nothing of each other, so two of them may tell of one fault. The careful editor marks it once, in the words that say most.

/** Rules, and those whose finding at the same place says more: 「书计」 alone is no word, but in 党支部书计 it is 党支部书记 misspelt. */
const YIELDS: Readonly<Record<string, readonly string[]>> = {
  'wording/word-pair': ['wording/confusable', 'wording/official-title', 'wording/fixed-set', 'wording/long-phrase', 'wording/idiom', 'wording/fixed-expression', 'wording/near-word'],
  'wording/swapped-characters': ['wording/confusable', 'wording/official-title', 'wording/long-phrase', 'wording/idiom'],
  'wording/near-word': ['wording/official-title', 'wording/long-phrase', 'wording/idiom'],
  'wording/idiom': ['wording/official-title', 'wording/long-phrase'],
  'wording/long-phrase': ['wording/official-title', 'wording/fixed-expression'],
  'wording/repeated-word': ['wording/long-phrase'],
  'wording/fixed-set': ['wording/long-phrase', 'wording/confusable'],
  'punctuation/half-width': ['punctuation/broken-off'],
  'punctuation/broken-off': ['residue/download-site', 'residue/slot', 'residue/placeholder'],
  'punctuation/space-between': ['residue/slot'],
  'numbering/heading-sequence': ['structure/misordered-aspect'],
  'structure/skipped-level': ['numbering/mixed-forms'],
  'residue/anonymised': ['residue/download-site'],
  'residue/placeholder': ['residue/download-site'],
  'residue/open-blank': ['residue/download-site'],
  'residue/empty-brackets': ['residue/open-blank'],
};

/** Rules that may read one place in two ways, of which the longer says more. */
const LONGEST: ReadonlySet<string> = new Set(['wording/dated-expression', 'wording/fixed-expression']);

/** Findings of these touch what belongs to them: 「XX」 right before 文秘网. */
const TOUCHING: ReadonlySet<string> = new Set(['residue/anonymised', 'residue/placeholder']);

/** The findings without those that another one at the same place tells better. `inOrder`: by place; the order is kept. */
export function oncePerFault(inOrder: readonly Finding[]): Finding[] {
  const dropped = new Set<Finding>();
  for (const [at, one] of inOrder.entries()) {
    if (one.span === null) continue;
    for (let next = at + 1; next < inOrder.length; next += 1) {
      const other = inOrder[next]!;
      if (other.span === null || other.span.paragraph !== one.span.paragraph || other.span.start > one.span.end) break;
      if (yieldsTo(one, other)) dropped.add(one);
      else if (yieldsTo(other, one)) dropped.add(other);
    }
  }
  return dropped.size === 0 ? [...inOrder] : inOrder.filter((finding) => !dropped.has(finding));
}

function yieldsTo(one: Finding, other: Finding): boolean {
  const [a, b] = [one.span, other.span];
  if (a === null || b === null) return false;
  const touching = a.start <= b.end && b.start <= a.end;
  const overlapping = a.start < b.end && b.start < a.end;
  if (one.rule === other.rule) return LONGEST.has(one.rule) && overlapping && b.end - b.start > a.end - a.start;
  return (overlapping || (touching && TOUCHING.has(one.rule))) && (YIELDS[one.rule]?.includes(other.rule) ?? false);
}
