import { useCallback, useMemo, useState } from 'react';
import { bank } from '../../measures/bank';
import type { Lexicon } from '../../measures/lexical';
import type { HeadingPair, Measure } from '../../measures/measure';
import type { OwnFile } from '../../measures/own/file';
import { changeOwn, keptOwn, type Change } from '../../measures/own/keep';
import { asMeasure } from '../../measures/own/own-measure';
import { prepare } from '../../measures/suggest';
import type { Shelf } from '../model/shelf';

/** The measures that come with the product and the user's own. */
export interface Bank {
  readonly lexicon: Lexicon;
  /** The user's own first. */
  readonly measures: readonly Measure[];
  readonly headings: readonly HeadingPair[];
  readonly own: OwnFile;
  /** Own wordings and favourites: they come first among the suggestions. */
  readonly first: ReadonlySet<string>;
  /** False after a change that the machine does not keep. */
  readonly kept: boolean;
  readonly change: (change: Change) => void;
}

/** The bank, with what this machine keeps of the user's own. */
export function useBank(shelf: Shelf): Bank {
  const [own, setOwn] = useState(() => keptOwn(shelf).file);
  const [kept, setKept] = useState(true);
  const measures = useMemo(() => [...own.measures.map(asMeasure), ...bank.measures], [own.measures]);
  const lexicon = useMemo(() => prepare(measures), [measures]);
  const first = useMemo(() => new Set([...own.measures.map(({ id }) => id), ...own.favourites]), [own]);
  const change = useCallback(
    (what: Change) => {
      const changed = changeOwn(shelf, what);
      setOwn(changed.file);
      setKept(changed.kept);
    },
    [shelf],
  );
  return useMemo(() => ({ lexicon, measures, headings: bank.headings, own, first, kept, change }), [lexicon, measures, own, first, kept, change]);
}
