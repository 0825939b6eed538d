import type { Bilingual } from '../draft/bilingual';

/** Thresholds of drafting practice that a unit may set for itself; what a standard says is none of them. */
export interface CheckSettings {
  /** Problems and causes of a self-examination make up at least this share of its text, 0 to 1. */
  readonly problemsShare: number;
  /** Drafts of fewer characters (blanks left out) say nothing about shares: they are outlines or only begun. */
  readonly sharesFrom: number;
}

export const DEFAULT_SETTINGS: CheckSettings = { problemsShare: 0.5, sharesFrom: 600 };

/** Settings from a file, or one sentence on what is wrong with it. */
export type ReadSettings = { readonly ok: true; readonly settings: CheckSettings } | { readonly ok: false; readonly message: Bilingual };

const BOUNDS: Readonly<Record<keyof CheckSettings, { readonly least: number; readonly most: number; readonly whole: boolean }>> = {
  problemsShare: { least: 0, most: 1, whole: false },
  sharesFrom: { least: 0, most: 1_000_000, whole: true },
};

/** Reads the text of a settings file: a JSON object of `CheckSettings`, in which anything may be left out. Refuses what it does not know. */
export function readSettings(text: string): ReadSettings {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('设置文件不是 JSON。', 'The settings file is no JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return refused('设置文件里应是一个 JSON 对象。', 'The settings file should hold one JSON object.');
  const settings: Record<keyof CheckSettings, number> = { ...DEFAULT_SETTINGS };
  const names = Object.keys(BOUNDS).join('、');
  for (const [name, given] of Object.entries(value)) {
    if (!isName(name)) return refused(`设置文件里的“${name}”不认识，可以写的有：${names}。`, `The settings file says “${name}”, which is not known; known are: ${names.replaceAll('、', ', ')}.`);
    const { least, most, whole } = BOUNDS[name];
    if (typeof given !== 'number' || given < least || given > most || (whole && !Number.isInteger(given))) {
      const kind = whole ? ['整数', 'a whole number'] : ['数', 'a number'];
      return refused(`设置“${name}”应是${least}到${most}之间的${kind[0]}。`, `The setting “${name}” should be ${kind[1]} from ${least} to ${most}.`);
    }
    settings[name] = given;
  }
  return { ok: true, settings };
}

function isName(name: string): name is keyof CheckSettings {
  return Object.hasOwn(BOUNDS, name);
}

function refused(zh: string, en: string): ReadSettings {
  return { ok: false, message: { zh, en } };
}
