import { analyse } from '../check/analyse';
import { shippedPacks } from '../genres/packs/shipped';
import { genreName, shippedGenres } from '../genres/registry';
import { rules } from '../rules/rules';
import type { HostDocument } from '../word/host-document';
import { packInfo, paneAnalysisOf } from './model/pane-analysis';
import type { PaneServices } from './model/services';

/** The pane's services over the genres, packs and rules that come with the product. */
export function servicesFor(host: HostDocument): PaneServices {
  return {
    host,
    analyse: (draft, choice) => paneAnalysisOf(analyse(draft, choice)),
    genres: [...shippedGenres.map(({ id, name }) => ({ id, name })), { id: 'other', name: genreName('other') }],
    packsOf: (genre) => shippedPacks.filter((pack) => pack.genres.includes(genre)).map(packInfo),
    rules: rules.map(({ id, name, why }) => ({ id, name, why })),
  };
}
