import { useCallback, useEffect, useMemo, useState, type Dispatch } from 'react';
import { EMPTY_LEXICON, readLexicon, writeLexicon, type Lexicon } from '../../rules/lexicon/own-words';
import type { Shelf } from '../model/shelf';
import type { PaneEvent } from './pane-state';

/** Under this name the machine keeps the user's own words and exceptions, as the text of a file that can be imported. */
export const WORDS_KEY = 'zhangfa.words';
/** What was kept but could not be read any more is moved here before anything new takes its place. */
const WORDS_UNREAD_KEY = 'zhangfa.words.unread';

/** The user's own words, and how to change them. */
export interface OwnLexicon {
  /** False after a change that the machine keeps only until the pane is closed. */
  readonly kept: boolean;
  /** Changes what is kept at this moment, so that two panes do not undo each other's work. */
  readonly change: (edit: (lexicon: Lexicon) => Lexicon) => void;
}

/** Keeps the user's own words on this machine, and the pane's terms in step with them, in all open panes. */
export function useLexicon(shelf: Shelf, dispatch: Dispatch<PaneEvent>): OwnLexicon {
  const [kept, setKept] = useState(true);
  useEffect(() => {
    const tell = (): void => dispatch({ type: 'own', own: { lexicon: keptLexicon(shelf) } });
    if (shelf.read(WORDS_KEY) !== null) tell();
    return shelf.watch((key) => {
      if (key === WORDS_KEY) tell();
    });
  }, [shelf, dispatch]);
  const change = useCallback(
    (edit: (lexicon: Lexicon) => Lexicon) => {
      const text = shelf.read(WORDS_KEY);
      if (text !== null && !readLexicon(text).ok) shelf.write(WORDS_UNREAD_KEY, text);
      const lexicon = edit(keptLexicon(shelf));
      setKept(shelf.write(WORDS_KEY, lexicon.words.length + lexicon.exceptions.length === 0 ? null : writeLexicon(lexicon)));
      dispatch({ type: 'own', own: { lexicon } });
    },
    [shelf, dispatch],
  );
  return useMemo(() => ({ kept, change }), [kept, change]);
}

function keptLexicon(shelf: Shelf): Lexicon {
  const text = shelf.read(WORDS_KEY);
  const read = text === null ? null : readLexicon(text);
  return read?.ok === true ? read.lexicon : EMPTY_LEXICON;
}
