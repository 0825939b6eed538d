import type { Target } from '../../genres/insertion/insertion';
import type { Row } from '../../genres/standing';

/** What a missing part goes by in the pane: stable while the draft stands against the same standard. */
export function partKey(target: Target): string {
  return target.kind === 'part' ? target.part : `${target.part} ${target.aspect}`;
}

/** The same, told from the part's row and the row above it; `null` for a row that stands for no part. */
export function partKeyOfRow({ part }: Row, parent: Row | null): string | null {
  if (part === null) return null;
  const aspect = /^aspect:(\d+)$/.exec(part)?.[1];
  if (aspect === undefined) return partKey({ kind: 'part', part });
  return parent === null || parent.part === null ? null : partKey({ kind: 'aspect', aspect: Number(aspect), part: parent.part });
}
