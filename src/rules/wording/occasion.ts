import type { Draft } from '../../draft/draft';
import { textOf } from '../../draft/draft';
import type { Outline } from '../../draft/outline';
import type { Span } from '../../draft/span';

/** When a draft was most likely written, and what tells so. Months are `YYYY-MM`. */
export interface Occasion {
  readonly year: number;
  readonly earliest: string;
  readonly latest: string;
  /** The words that tell the year; they stand in the draft. */
  readonly span: Span;
  readonly text: string;
}

const YEARLY = /(20\d\d)\s*年度[^，。；]{0,20}(?:民主生活会|组织生活会|考核|述职|工作总结|工作报告)/;
const DATED = /(20\d\d)\s*年(?!度|[以来前底末])[^，。；]{0,24}(?:民主生活会|组织生活会|工作会议|教育整顿|主题教育|工作汇报|工作报告|整改)/;
const TASKS = /^(?:[一二三四五六七八九十]+、)?\s*(20\d\d)年[^，。；]{0,8}(?:主要工作|工作任务|重点工作|主要任务|重点任务|工作安排|工作部署|工作打算|工作要求)/;

/** The date of the draft itself, alone in a line under the title or at the end. */
const OWN_DATE = /^[（(]?\s*(20\d\d)\s*年\s*(\d{1,2})\s*月(?:\s*\d{1,2}\s*日)?\s*[）)]?$/;
/** How many paragraphs below the title, and before the end, the date may stand. */
const NEAR_TITLE = 3;
const NEAR_END = 2;

/** Meetings that were held in one season only, as the title or the opening names them. */
const CAMPAIGNS: readonly (readonly [pattern: RegExp, year: number, earliest: string, latest: string])[] = [
  [/“不忘初心、牢记使命”专题民主生活会|“不忘初心、牢记使命”主题教育领导小组[^，。；]{0,12}专题民主生活会/, 2019, '2019-08', '2020-01'],
  [/党史学习教育专题民主生活会|党史学习教育专题组织生活会/, 2021, '2021-06', '2022-03'],
];

/**
 * The occasion from the title, else from the draft's own date, else from a heading that gives the year's tasks, else from the first sentence of the opening
 * that names a yearly meeting; `null` when none does. A year's meeting (2021年度) is held until the March after it.
 */
export function occasionOf(draft: Draft, outline: Outline): Occasion | null {
  const titleSpan = outline.title?.spans[0];
  const title = outline.title?.text ?? '';
  const yearly = YEARLY.exec(title);
  if (titleSpan !== undefined && yearly !== null) return yearlyOccasion(yearly, titleSpan);
  const dated = DATED.exec(title);
  if (titleSpan !== undefined && dated !== null) return occasion(Number(dated[1]), `${dated[1]}-01`, `${Number(dated[1]) + 1}-01`, titleSpan, dated[0]);
  const own = ownDate(draft, outline);
  if (own !== null) return own;
  for (const { heading } of outline.nodes) {
    const tasks = TASKS.exec(textOf(draft, heading.span));
    if (tasks !== null) return occasion(Number(tasks[1]), `${tasks[1]}-01`, `${tasks[1]}-12`, heading.span, tasks[0]);
  }
  for (let index = outline.opening.from; index < outline.opening.to; index += 1) {
    const text = draft.paragraphs[index]?.text ?? '';
    const found = YEARLY.exec(text);
    if (found !== null && !/上(?:一)?年|上次|整改(?:措施)?落实/.test(text.slice(Math.max(0, found.index - 6), found.index + found[0].length + 8))) {
      return yearlyOccasion(found, { paragraph: index, start: found.index, end: found.index + found[0].length });
    }
  }
  return campaign(draft, outline);
}

function ownDate(draft: Draft, { title, range }: Outline): Occasion | null {
  const below = title?.spans[title.spans.length - 1]?.paragraph;
  const places = [
    ...(below === undefined ? [] : Array.from({ length: NEAR_TITLE }, (_, at) => below + 1 + at)),
    ...Array.from({ length: NEAR_END }, (_, at) => range.to - 1 - at),
  ];
  for (const paragraph of places) {
    const text = paragraph >= range.from && paragraph < range.to ? (draft.paragraphs[paragraph]?.text.trim() ?? '') : '';
    const found = OWN_DATE.exec(text);
    if (found === null || Number(found[2]) < 1 || Number(found[2]) > 12) continue;
    const month = `${found[1]}-${(found[2] ?? '').padStart(2, '0')}`;
    return occasion(Number(found[1]), month, month, { paragraph, start: 0, end: draft.paragraphs[paragraph]?.text.length ?? 0 }, found[0].replace(/[（()）]/g, ''));
  }
  return null;
}

function campaign(draft: Draft, { title, opening }: Outline): Occasion | null {
  const named = title?.spans[0];
  for (const [pattern, year, earliest, latest] of CAMPAIGNS) {
    const inTitle = named === undefined ? null : pattern.exec(title?.text ?? '');
    if (named !== undefined && inTitle !== null) return occasion(year, earliest, latest, named, inTitle[0]);
    for (let paragraph = opening.from; paragraph < opening.to; paragraph += 1) {
      const found = pattern.exec(draft.paragraphs[paragraph]?.text ?? '');
      if (found !== null && /关于(?:召开|开好)|按照|根据/.test((draft.paragraphs[paragraph]?.text ?? '').slice(0, found.index + found[0].length))) {
        return occasion(year, earliest, latest, { paragraph, start: found.index, end: found.index + found[0].length }, found[0]);
      }
    }
  }
  return null;
}

function yearlyOccasion(found: RegExpExecArray, span: Span): Occasion {
  const year = Number(found[1]);
  return occasion(year, `${year}-06`, `${year + 1}-03`, span, found[0]);
}

function occasion(year: number, earliest: string, latest: string, span: Span, text: string): Occasion {
  return { year, earliest, latest, span, text };
}
