import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { enUS } from './en-US';
import { zhCN } from './zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhCN };
  }
}

export type Language = 'zh-CN' | 'en-US';

/** The pane speaks English where Office does, Chinese everywhere else. `display` is a BCP 47 tag, as Office.context.displayLanguage. */
export function languageOf(display: string | undefined): Language {
  return /^en(-|$)/i.test(display ?? '') ? 'en-US' : 'zh-CN';
}

/** Starts the translations; the bundled sentences are there at once, nothing is fetched. */
export async function startLanguage(language: Language): Promise<i18n> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN }, 'en-US': { translation: enUS } },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  document.documentElement.lang = language;
  document.title = i18next.t('name');
  return i18next;
}
