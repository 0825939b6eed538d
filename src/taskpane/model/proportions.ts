import type { Bilingual } from '../../draft/bilingual';
import type { Row } from '../../genres/standing';
import type { Proportion } from './services';

/**
 * How the draft's text is shared out over its top parts, in the draft's order; the title is left out.
 * A section that stands for two parts counts half for each. `nameOf` gives a standard part's own name.
 */
export function proportionsOf(rows: readonly Row[], nameOf: (part: string) => Bilingual | null): readonly Proportion[] {
  const counted = rows.filter((row) => row.part !== 'title' && row.characters > 0);
  const sharing = (row: Row): number => (row.node === null ? 1 : counted.filter((other) => other.node === row.node).length);
  const weighed = counted.map((row) => ({ row, weight: row.characters / sharing(row) }));
  const total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  const shares: Proportion[] = [];
  for (const { row, weight } of weighed) {
    const last = shares[shares.length - 1];
    const share = weight / total;
    if (row.part !== null && last?.part === row.part) shares[shares.length - 1] = { ...last, share: last.share + share };
    else shares.push({ part: row.part, name: (row.part === null ? null : nameOf(row.part)) ?? row.name, share });
  }
  return shares;
}
