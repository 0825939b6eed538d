import type { ScaffoldFields, ScaffoldLine } from '../../genres/scaffold';
import type { Shelf } from './shelf';

/** What the form asks for before a scaffold is put in. */
export const FORM_FIELDS = ['unit', 'name', 'team', 'meeting', 'year', 'date'] as const;
export type FormField = (typeof FORM_FIELDS)[number];
export type FormValues = Readonly<Partial<Record<FormField, string>>>;

/** The blanks that each field fills; of two fields for one blank the earlier one that is filled in wins. */
const BLANKS: Readonly<Record<FormField, readonly string[]>> = {
  unit: ['单位名称', '单位或地区', '单位或姓名'],
  name: ['姓名', '讲话人', '单位或姓名'],
  team: ['巡察组名称'],
  meeting: ['会议通知名称'],
  year: ['年份', '年度'],
  date: ['日期'],
};

/** Under this name the machine remembers what was filled in last; the date and the year are asked anew each time. */
export const FORM_KEY = 'zhangfa.scaffold';
const REMEMBERED: readonly FormField[] = ['unit', 'name', 'team', 'meeting'];

/** The fields that a scaffold has blanks for, in the form's order. */
export function fieldsOf(lines: readonly ScaffoldLine[]): readonly FormField[] {
  const text = lines.map((line) => line.text).join('\n');
  return FORM_FIELDS.filter((field) => BLANKS[field].some((blank) => text.includes(`【${blank}】`)));
}

/** What was filled in, by the blanks' own words. */
export function scaffoldFields(values: FormValues): ScaffoldFields {
  const fields: Record<string, string> = {};
  for (const field of [...FORM_FIELDS].reverse()) {
    const value = values[field]?.trim() ?? '';
    if (value !== '') for (const blank of BLANKS[field]) fields[blank] = value;
  }
  return fields;
}

/** What this machine remembers of the form; what is not understood counts as nothing. */
export function rememberedForm(shelf: Shelf): FormValues {
  let kept: unknown;
  try {
    kept = JSON.parse(shelf.read(FORM_KEY) ?? '{}');
  } catch {
    return {}; // another program wrote under our name: the form begins empty
  }
  if (typeof kept !== 'object' || kept === null) return {};
  const known = kept as Readonly<Record<string, unknown>>;
  return Object.fromEntries(REMEMBERED.flatMap((field) => (typeof known[field] === 'string' ? [[field, known[field]]] : [])));
}

/** Keeps what can serve again; false when the machine keeps nothing. */
export function rememberForm(shelf: Shelf, values: FormValues): boolean {
  const kept = { ...rememberedForm(shelf), ...Object.fromEntries(REMEMBERED.flatMap((field) => (values[field] === undefined ? [] : [[field, values[field]]]))) };
  return shelf.write(FORM_KEY, JSON.stringify(kept));
}

/** A day as documents write it: 「2025年11月21日」. */
export function writtenDate(day: Date): string {
  return `${day.getFullYear()}年${day.getMonth() + 1}月${day.getDate()}日`;
}
