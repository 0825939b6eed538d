import { applyEdits } from '../../draft/apply';
import type { Bilingual } from '../../draft/bilingual';
import { outlineOf } from '../../draft/build-outline';
import { textOf, type Draft } from '../../draft/draft';
import type { Genre } from '../../genres/definition';
import { compare } from '../../genres/compare';
import { editsOfInsertion, type Insertion, type Standing, type Target } from '../../genres/insertion/insertion';
import { planInsertion } from '../../genres/insertion/plan';
import { missingTargets } from '../../genres/insertion/targets';
import type { AspectPack } from '../../genres/packs/pack';
import { withOwnPacks } from '../../genres/packs/shipped';
import { genreOf } from '../../genres/registry';
import type { Row } from '../../genres/standing';
import { partKey } from './part-key';
import type { PaneAnalysis } from './services';
import type { Terms } from './terms';

/** A part or aspect that the draft lacks, as the pane offers it. */
export interface MissingPart {
  readonly key: string;
  readonly target: Target;
  readonly name: Bilingual;
  /** False for what is only advisable. */
  readonly required: boolean;
}

/** One part on its way into the draft, planned after those before it. */
export interface Step {
  readonly part: MissingPart;
  readonly insertion: Insertion;
  /** New numbers of what stands behind: 「（三）」 → 「（四）」. */
  readonly renumbered: readonly { readonly from: string; readonly to: string }[];
}

/** The checked draft held against its standard; `null` for a file of several documents, or a genre without a standard. */
export function standingOf({ draft, terms, analysis }: { readonly draft: Draft; readonly terms: Terms; readonly analysis: PaneAnalysis }): Standing | null {
  const genre = genreOf(analysis.genre);
  if (genre === null || analysis.parts > 1) return null;
  return standingIn(draft, genre, withOwnPacks(terms.ownPacks).find(({ id }) => id === analysis.pack?.id) ?? null);
}

/** The same for another state of the draft. */
export function standingIn(draft: Draft, genre: Genre, pack: AspectPack | null): Standing {
  const outline = outlineOf(draft);
  return { draft, outline, genre, pack, rows: compare(draft, outline, genre.id, pack) };
}

/** All that can be put in, in the order of the draft. */
export function missingParts(standing: Standing): readonly MissingPart[] {
  return missingTargets(standing).flatMap((target): MissingPart[] => {
    if (planInsertion(standing, target) === null) return [];
    const row = rowOf(standing.rows, target);
    const aspect = target.kind === 'aspect' ? standing.pack?.aspects[target.aspect]?.short : undefined;
    const name = row?.name ?? { zh: aspect ?? target.part, en: aspect ?? target.part };
    return [{ key: partKey(target), target, name, required: row?.requirement === 'required' }];
  });
}

/** The steps that put some parts in one after another, each planned for the draft that the one before it leaves. */
export function planSteps(standing: Standing, parts: readonly MissingPart[]): readonly Step[] {
  const steps: Step[] = [];
  let now = standing;
  for (const part of parts) {
    const insertion = planInsertion(now, part.target);
    if (insertion === null) continue;
    const { draft } = now;
    const renumbered = insertion.renumber.flatMap((edit) => (edit.kind === 'replace' ? [{ from: textOf(draft, edit.span), to: edit.text }] : []));
    const applied = applyEdits(draft, editsOfInsertion(insertion));
    if (!applied.ok) continue;
    steps.push({ part, insertion, renumbered });
    now = standingIn(applied.draft, now.genre, now.pack);
  }
  return steps;
}

function rowOf(rows: readonly Row[], target: Target): Row | undefined {
  if (target.kind === 'part') return rows.find(({ part }) => part === target.part);
  return rows.find(({ part }) => part === target.part)?.children.find(({ part }) => part === `aspect:${target.aspect}`);
}
