import { previewOf, type PreviewItem, type SafeFixes } from '../../check/fixes';
import type { Draft } from '../../draft/draft';
import type { Edit } from '../../draft/edit';
import type { Finding, Fix } from '../../rules/finding';

/** One line of the preview: a fix that is taken or left as a whole. */
export interface SafeRow {
  /** Survives edits elsewhere. */
  readonly key: string;
  readonly finding: Finding;
  readonly fix: Fix;
  /** Those of the fix's edits that no earlier line has. */
  readonly edits: readonly Edit[];
  /** What it changes, at least one. */
  readonly items: readonly PreviewItem[];
}

/** The safe fixes as lines, each edit in one line only: findings that the same edits mend stand as one. */
export function safeRows(draft: Draft, { chosen }: Pick<SafeFixes, 'chosen'>): readonly SafeRow[] {
  const taken = new Set<string>();
  const seen = new Map<string, number>();
  return chosen.flatMap(({ finding, fix }): SafeRow[] => {
    const edits = fix.edits.filter((edit) => {
      const key = JSON.stringify(edit);
      return !taken.has(key) && taken.add(key);
    });
    if (edits.length === 0) return [];
    const items = previewOf(draft, [{ finding, fix: { ...fix, edits } }]);
    const said = [finding.rule, ...items.flatMap(({ left, before, after, right }) => [left, before, after, right])].join('|');
    const nth = seen.get(said) ?? 0;
    seen.set(said, nth + 1);
    return [{ key: `${said}|${nth}`, finding, fix, edits, items }];
  });
}
