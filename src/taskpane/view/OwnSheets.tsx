import type { AspectPack } from '../../genres/packs/pack';
import type { Lexicon } from '../../rules/lexicon/own-words';
import type { PaneServices } from '../model/services';
import type { OwnLexicon } from '../state/use-lexicon';
import type { Own } from '../state/use-own';
import { OwnPacksSheet } from './OwnPacksSheet';
import { PlaceSheet } from './PlaceSheet';
import { WordsSheet } from './WordsSheet';
import { WritePackSheet } from './WritePackSheet';

/** The pages behind the header's menu. */
export type OwnSheet = 'write' | 'list' | 'place' | 'words';

interface Props {
  readonly sheet: OwnSheet;
  readonly services: PaneServices;
  readonly own: Own;
  readonly packs: readonly AspectPack[];
  readonly place: string | null;
  readonly lexicon: Lexicon;
  readonly ownLexicon: OwnLexicon;
  readonly onBack: () => void;
  /** A pack was just made: it is meant for the document at hand. */
  readonly onMade: (id: string) => void;
}

/** One of the pages behind the header's menu; they come in a script of their own. */
export function OwnSheets({ sheet, services, own, packs, place, lexicon, ownLexicon, onBack, onMade }: Props) {
  switch (sheet) {
    case 'write':
      return <WritePackSheet genres={services.genresWithPacks} own={own} onBack={onBack} onMade={onMade} />;
    case 'list':
      return <OwnPacksSheet packs={packs} own={own} onBack={onBack} />;
    case 'words':
      return <WordsSheet lexicon={lexicon} own={ownLexicon} onBack={onBack} />;
    case 'place':
      return <PlaceSheet place={place} loadPlaces={services.loadPlaces} own={own} onBack={onBack} />;
  }
}
