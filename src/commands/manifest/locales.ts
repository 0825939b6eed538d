import { fault, type ManifestFault } from './fault';
import { sources } from './sources';
import type { Place, Structure } from './structure';

/** Sentences that a user reads; addresses and pictures may be the same in every language. */
const spoken = ['DisplayName', 'Description', 'String'];

/**
 * Overrides name each language once and never the default one, and every sentence is given in every language
 * that the manifest speaks: a ribbon half in Chinese and half in English helps nobody.
 */
export function checkLocales({ places }: Structure): readonly ManifestFault[] {
  const faults: ManifestFault[] = [];
  const normal = places
    .find(({ name }) => name === 'DefaultLocale')
    ?.element.textContent?.trim()
    .toLowerCase();
  const overrides = places.filter(({ name }) => name === 'Override');
  const languages = new Map<Place, readonly string[]>();
  for (const place of overrides) {
    const locale = place.element.getAttribute('Locale')?.toLowerCase();
    if (!place.parent || locale === undefined) continue;
    const before = languages.get(place.parent) ?? [];
    if (locale === normal)
      faults.push(
        fault(
          'locale',
          place.path,
          sources.localization,
          `${locale} 已是默认语言，不需要 Override。`,
          `${locale} is the default language and needs no Override.`,
        ),
      );
    if (before.includes(locale))
      faults.push(
        fault('locale', place.path, sources.localization, `${locale} 出现了两次。`, `${locale} stands twice.`),
      );
    languages.set(place.parent, [...before, locale]);
  }
  const all = [...new Set([...languages.values()].flat())].filter((locale) => locale !== normal);
  for (const place of places) {
    if (!spoken.includes(place.name) || !place.element.hasAttribute('DefaultValue')) continue;
    const missing = all.filter((locale) => !(languages.get(place) ?? []).includes(locale));
    for (const locale of missing)
      faults.push(
        fault(
          'untranslated',
          place.path,
          sources.project,
          `${place.path} 缺少 ${locale} 的文字。`,
          `${place.path} has no text for ${locale}.`,
        ),
      );
  }
  return faults;
}
