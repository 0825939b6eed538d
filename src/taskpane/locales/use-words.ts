import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Bilingual } from '../../draft/bilingual';

/** The pane's sentences, the language's side of a bilingual one, and its way of writing numbers. */
export function useWords() {
  const { t, i18n } = useTranslation();
  const language = i18n.language;
  return useMemo(() => {
    const numbers = new Intl.NumberFormat(language);
    return {
      t,
      say: (sentence: Bilingual): string => (language.startsWith('en') ? sentence.en : sentence.zh),
      number: (value: number): string => numbers.format(value),
    };
  }, [t, language]);
}
