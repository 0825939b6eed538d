import type { Bilingual } from '../draft/bilingual';

/** What a blank may be called on the command line in English, and the blanks of the scaffolds that it may mean, the likeliest first. */
export const FIELD_ALIASES: Readonly<Record<string, readonly string[]>> = {
  unit: ['单位名称', '单位或姓名', '单位或地区'],
  name: ['姓名', '单位或姓名', '讲话人'],
  role: ['职务'],
  meeting: ['会议通知名称', '会议任务'],
  date: ['日期'],
  year: ['年度', '年份'],
};

/** Fields by the blanks' own words, or one sentence on the first that means no blank of this scaffold. */
export type Fields = { readonly ok: true; readonly fields: Readonly<Record<string, string>> } | { readonly ok: false; readonly message: Bilingual };

/** Takes `unit=某县司法局` or `单位名称=某县司法局`; `blanks` are the blanks that the scaffold has. */
export function fieldsOf(pairs: readonly (readonly [string, string])[], blanks: ReadonlySet<string>): Fields {
  const fields: Record<string, string> = {};
  for (const [name, value] of pairs) {
    const blank = blanks.has(name) ? name : Object.hasOwn(FIELD_ALIASES, name) ? FIELD_ALIASES[name]?.find((one) => blanks.has(one)) : undefined;
    if (blank === undefined) {
      const known = [...blanks].slice(0, 8);
      const aliases = Object.keys(FIELD_ALIASES).filter((alias) => FIELD_ALIASES[alias]?.some((one) => blanks.has(one)));
      return {
        ok: false,
        message: {
          zh: `这份框架里没有“${name}”这一空，可以填的有：${[...aliases, ...known].join('、')}等。`,
          en: `This scaffold has no blank “${name}”; it has: ${[...aliases, ...known].join(', ')} and more.`,
        },
      };
    }
    fields[blank] = value;
  }
  return { ok: true, fields };
}
