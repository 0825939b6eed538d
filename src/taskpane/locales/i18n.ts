import i18next, { type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import type { lateZhCN } from './late/zh-CN';
import { zhCN, type Dictionary } from './zh-CN';

declare module 'i18next' {
  interface CustomTypeOptions {
    resources: { translation: typeof zhCN; late: typeof lateZhCN };
  }
}

export type Language = 'zh-CN' | 'en-US';

/** The pane speaks English where Office does, Chinese everywhere else. `display` is a BCP 47 tag, as Office.context.displayLanguage. */
export function languageOf(display: string | undefined): Language {
  return /^en(-|$)/i.test(display ?? '') ? 'en-US' : 'zh-CN';
}

/**
 * Starts the translations. Chinese is there at once, English comes in a script of its own; should that not arrive, the pane speaks Chinese.
 */
export async function startLanguage(asked: Language): Promise<i18n> {
  const english = asked === 'en-US' ? await fetchEnglish() : null;
  const language: Language = english === null ? 'zh-CN' : asked;
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN }, ...(english === null ? {} : { 'en-US': { translation: english } }) },
    interpolation: { escapeValue: false },
    returnNull: false,
    showSupportNotice: false,
  });
  document.documentElement.lang = language;
  document.title = i18next.t('name');
  return i18next;
}

async function fetchEnglish(): Promise<Dictionary | null> {
  try {
    return (await import(/* webpackChunkName: "english" */ './en-US')).enUS;
  } catch (error) {
    console.warn('章法: the English sentences could not be loaded.', error);
    return null;
  }
}
