import { analyse } from '../../src/check/analyse';
import { draftOfText, textOf, type Draft } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import type { Fix } from '../../src/rules/finding';
import { shippedPacks } from '../../src/genres/packs/shipped';
import type { Rule } from '../../src/rules/rule';

/** What one rule marks in a text of no known genre: the words that each finding covers. */
export function marked(rule: Rule, text: string): string[] {
  return markedIn(rule, draftOfText(text));
}

/** What one rule marks in a draft of no known genre. */
export function markedIn(rule: Rule, draft: Draft): string[] {
  return findings(rule, draft).map(({ span }) => (span ? textOf(draft, span) : ''));
}

/** One rule's findings in a draft of no known genre. */
export function findings(rule: Rule, draft: Draft): ReturnType<typeof analyse>['findings'] {
  return analyse(draft, { genre: 'other', pack: null }, { packs: shippedPacks, rules: [rule] }).findings;
}

/** The text after the first fix of every finding of the rule. */
export function mended(rule: Rule, text: string): string {
  const draft = draftOfText(text);
  const fixes = findings(rule, draft).flatMap(({ fixes: own }): Fix[] => (own[0] ? [own[0]] : []));
  return applied(draft, fixes.flatMap(({ edits }) => edits));
}

/** Replacements carried out from the end, so that earlier positions stay right. */
function applied(draft: Draft, edits: readonly Edit[]): string {
  const lines = draft.paragraphs.map(({ text }) => text);
  const replacements = edits.flatMap((edit) => (edit.kind === 'replace' ? [edit] : []));
  for (const { span, text } of [...replacements].sort((a, b) => b.span.paragraph - a.span.paragraph || b.span.start - a.span.start)) {
    const line = lines[span.paragraph] ?? '';
    lines[span.paragraph] = line.slice(0, span.start) + text + line.slice(span.end);
  }
  return lines.join('\n');
}
