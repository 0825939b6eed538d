import type { OutlineNode } from '../../draft/outline';
import { matchAspect } from '../packs/match';
import type { AspectPack } from '../packs/pack';
import type { Row } from '../standing';
import type { Standing, Target } from './insertion';

/** From here on a heading certainly is about the aspect. */
const SURELY = 0.85;

/** All that the standard wants and the draft lacks, in the order of the draft. Optional parts are never among it. */
export function missingTargets(standing: Standing): readonly Target[] {
  return standing.rows.flatMap((row): Target[] => {
    if (row.part === null) return [];
    if (row.state === 'missing') return [{ kind: 'part', part: row.part }];
    const own = row.children.flatMap((child): Target[] => {
      const aspect = child.state === 'missing' ? aspectOf(child) : null;
      return aspect === null ? [] : [{ kind: 'aspect', aspect, part: row.part ?? '' }];
    });
    return [...own, ...aspectsLackingIn(standing, row)];
  });
}

/** Causes (or another part of the draft's own headings) may be set out by aspects as well: then each aspect should be there. */
function aspectsLackingIn({ pack }: Standing, row: Row): readonly Target[] {
  const stand = pack === null ? [] : aspectHeadings(row, pack);
  if (pack === null || stand.length * 2 < pack.aspects.length || stand.length < 2 || stand.length * 2 < row.children.length) return [];
  const there = new Set(stand.map(({ aspect }) => aspect));
  return pack.aspects.flatMap(({ statement }, aspect) => (statement || there.has(aspect) || row.part === null ? [] : [{ kind: 'aspect', aspect, part: row.part }]));
}

/** The headings below a part that stand for aspects though the standard asks for none there. */
export function aspectHeadings(row: Row, pack: AspectPack): readonly { readonly aspect: number; readonly node: OutlineNode }[] {
  return row.children.flatMap(({ part, node }) => {
    if (part !== 'item' || node === null || row.part !== 'causes') return [];
    const match = matchAspect(node.heading.title, pack);
    return match === null || match.score < SURELY ? [] : [{ aspect: match.index, node }];
  });
}

/** The place in the pack of an aspect's row; `null` for any other row. */
export function aspectOf({ part }: Row): number | null {
  const index = /^aspect:(\d+)$/.exec(part ?? '')?.[1];
  return index === undefined ? null : Number(index);
}
