import { createChecker, type Checker } from '../check/checker';
import { inSlices } from '../check/slices';
import { withLexicon } from '../check/with-lexicon';
import { withOwnPacks } from '../genres/packs/shipped';
import { genreName, shippedGenres } from '../genres/registry';
import { duplicateRules } from '../rules/duplicate/rules';
import { layoutRules } from '../rules/layout/rules';
import { numberingRules } from '../rules/numbering/rules';
import type { Rule } from '../rules/rule';
import { structureRules } from '../rules/structure/rules';
import type { HostDocument } from '../word/host-document';
import { nextTask } from './model/next-task';
import { packInfo, paneAnalysisOf } from './model/pane-analysis';
import type { PaneServices } from './model/services';
import type { Shelf } from './model/shelf';
import type { Terms } from './model/terms';

/** What the first look needs: the structure and its numbers. */
const firstRules: readonly Rule[] = [...structureRules, ...numberingRules, ...layoutRules, ...duplicateRules];

/** The pane's services over the genres, packs and rules that come with the product; most rules and all word lists come in scripts of their own. */
export function servicesFor(host: HostDocument, shelf: Shelf): PaneServices {
  let current: { readonly terms: Terms; readonly checker: Checker } | null = null;
  /** The checker at work remembers what it has read; other packs, rules or words need another one. */
  const checkerFor = (terms: Terms): Checker => {
    const { ownPacks, laterRules, lexicon } = terms;
    if (current === null || current.terms.ownPacks !== ownPacks || current.terms.laterRules !== laterRules || current.terms.lexicon !== lexicon) {
      current = { terms, checker: createChecker(withLexicon({ packs: withOwnPacks(ownPacks), rules: [...firstRules, ...laterRules] }, lexicon)) };
    }
    return current.checker;
  };
  return {
    host,
    shelf,
    check: async (draft, terms, { signal, onProgress }) => {
      const steps = checkerFor(terms).steps(draft, { ...terms.choice, place: terms.place });
      const sliced = await inSlices(steps, { pause: nextTask, now: () => performance.now(), progress: onProgress, signal });
      return sliced.done ? paneAnalysisOf(sliced.value, terms.ownPacks) : null;
    },
    genres: [...shippedGenres.map(({ id, name }) => ({ id, name })), { id: 'other', name: genreName('other') }],
    packsOf: (genre, own) => withOwnPacks(own).filter((pack) => pack.genres.includes(genre)).map((pack) => packInfo(pack, own)),
    genresWithPacks: shippedGenres.filter((genre) => genre.comparesWithPack).map(({ id }) => id),
    rules: firstRules,
    loadLaterRules: [
      async () => without(firstRules, (await import(/* webpackChunkName: "rules" */ '../rules/rules')).rules),
      async () => without(firstRules, (await import(/* webpackChunkName: "words" */ '../rules/all-rules')).allRules),
    ],
    loadPlaces: async () => {
      const { ownPlaceOf } = await import(/* webpackChunkName: "words" */ '../rules/lexicon/places/own-place');
      return (typed) => ownPlaceOf(typed)?.name ?? null;
    },
    loadPackFiles: () => import(/* webpackChunkName: "packs" */ '../genres/packs/parse-packs'),
  };
}

function without(known: readonly Rule[], all: readonly Rule[]): readonly Rule[] {
  return all.filter((rule) => !known.includes(rule));
}
