import type { Bilingual } from '../draft/bilingual';
import type { Row } from './standing';

/** A part's share of the text. */
export interface Proportion {
  readonly part: string;
  readonly name: Bilingual;
  /** 0 to 1; all shares together are 1. Sections that no part names have a share of their own, `extra`. */
  readonly share: number;
}

const EXTRA: Bilingual = { zh: '其他部分', en: 'Other sections' };

/** How the text is divided among opening and parts, in the draft's order; title and salutation left out. A shared section is divided equally. */
export function proportions(rows: readonly Row[]): readonly Proportion[] {
  const counted = rows.filter((row) => row.part !== 'title' && row.part !== 'salutation' && row.characters > 0);
  const sharers = new Map<Row['node'], number>();
  for (const { node } of counted) if (node !== null) sharers.set(node, (sharers.get(node) ?? 0) + 1);
  const sums = new Map<string, { name: Bilingual; characters: number }>();
  let total = 0;
  for (const row of counted) {
    const characters = row.characters / (row.node === null ? 1 : (sharers.get(row.node) ?? 1));
    const part = row.part ?? 'extra';
    const before = sums.get(part);
    sums.set(part, { name: before?.name ?? (row.part === null ? EXTRA : row.name), characters: (before?.characters ?? 0) + characters });
    total += characters;
  }
  return [...sums].map(([part, { name, characters }]) => ({ part, name, share: characters / total }));
}
