import type { DocumentSettings } from '../host/host';

/** Document settings as office.js passes them: name → JSON text. */
export function settingTexts(settings: DocumentSettings): Readonly<Record<string, string>> {
  return Object.fromEntries(settings.entries().map(([key, value]) => [key, JSON.stringify(value)]));
}

/** Takes over all settings that office.js hands over. */
export function takeSettings(settings: DocumentSettings, texts: Readonly<Record<string, string>>): void {
  settings.replaceAll(Object.fromEntries(Object.entries(texts).map(([key, text]) => [key, JSON.parse(text) as unknown])));
}
