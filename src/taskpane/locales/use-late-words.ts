import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LATE } from './late';
import { useWords } from './use-words';

/** As `useWords`, with `late` for the sentences that come in a script of their own: only for parts made by `late()`. */
export function useLateWords() {
  const words = useWords();
  const { t: late } = useTranslation(LATE);
  return useMemo(() => ({ ...words, late }), [words, late]);
}

/** The words that a part has at hand. */
export type LateWords = ReturnType<typeof useLateWords>;
