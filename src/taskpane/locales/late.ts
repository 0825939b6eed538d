import i18next from 'i18next';
import { lazy, type ComponentType } from 'react';
import type { LateDictionary } from './late/zh-CN';

/** Under this name the late sentences are known to the translations. */
export const LATE = 'late';

/** Fetches the sentences that the first look does not need; should the English ones not arrive, those are said in Chinese. Rejects when none do. */
export async function loadLateSentences(): Promise<void> {
  if (i18next.hasResourceBundle('zh-CN', LATE)) return;
  const [{ lateZhCN }, english] = await Promise.all([
    import(/* webpackChunkName: "sentences" */ './late/zh-CN'),
    i18next.language === 'en-US' ? fetchEnglish() : null,
  ]);
  if (english !== null) i18next.addResourceBundle('en-US', LATE, english);
  i18next.addResourceBundle('zh-CN', LATE, lateZhCN);
}

/** A part of the pane that comes in a script of its own, together with the late sentences. */
export function late<P>(load: () => Promise<ComponentType<P>>) {
  return lazy(async () => {
    const [component] = await Promise.all([load(), loadLateSentences()]);
    return { default: component };
  });
}

async function fetchEnglish(): Promise<LateDictionary | null> {
  try {
    return (await import(/* webpackChunkName: "sentences-english" */ './late/en-US')).lateEnUS;
  } catch (error) {
    console.warn('章法: some English sentences could not be loaded.', error);
    return null;
  }
}
