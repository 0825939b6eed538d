import { textOf } from '../../draft/draft';
import type { Span } from '../../draft/span';
import { quoted } from '../quote';
import type { DocumentRule, Mark, RuleContext } from '../rule';

const MEETING = /(20\d\d)\s*年(度?)[^，。；：、]{0,10}?(民主生活会|组织生活会)/g;
/** The year before is looked back at: its measures, its problems, its meeting. */
const LOOKING_BACK = /^[^，。；]{0,10}(?:整改|查摆|检视|反馈|问题|措施|落实|承诺|以来|后|上|提出)/;
const LAST = /(?:上一?年度?|上次|去年|对照|回顾|对)[^，。；]{0,6}$/;
const REVIEW = /(20\d\d)年(?:度)?(?:工作|主要工作|党风廉政建设[^，。]{0,8}工作)?(?:的)?(?:工作)?(?:回顾|总结|情况|成效)/;
const TASKS = /(20\d\d)年(?:度)?[^，。；]{0,12}(?:主要工作|工作任务|主要任务|重点任务|工作安排|工作部署|工作打算|重点工作)/;
const PAIR = /(?:总结|回顾)(20\d\d)年[^。；]{0,20}(?:部署|安排|研究)(20\d\d)年/;

/**
 * The meeting's year in the title and in the text differ, or a speech reviews one year and plans another than the next.
 * Looking back at last year's meeting (2022年度民主生活会整改措施落实情况) is no fault.
 */
export const meetingYear: DocumentRule = {
  scope: 'document',
  id: 'wording/meeting-year',
  name: { zh: '会议年份前后不一致', en: 'The meeting’s year differs' },
  why: { zh: '标题和正文写的不是同一年的会，多半是沿用旧稿时漏改。', en: 'A year that differs from the title is mostly left over from an older draft.' },
  source: { tier: '实务', reference: '标题与正文一致' },
  examples: [
    {
      genre: 'other',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照关于召开2022年度民主生活会的通知要求，班子认真准备，现将对照检查情况报告如下：\n一、存在问题\n学习不深。',
      marks: ['2022年度民主生活会'],
    },
    {
      genre: 'other',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照关于召开2023年度民主生活会的通知要求，班子认真准备，2022年度民主生活会整改措施已全部落实，现将情况报告如下：\n一、存在问题\n学习不深。',
      marks: [],
    },
    { genre: 'other', text: '在党风廉政建设工作会议上的讲话\n同志们：\n一、2021年工作回顾\n略。\n二、2023年主要工作\n略。', marks: ['2023年主要工作'] },
    { genre: 'other', text: '在党风廉政建设工作会议上的讲话\n同志们：\n一、2021年工作回顾\n略。\n二、2022年主要工作\n略。', marks: [] },
  ],
  find: (context) => [...otherMeeting(context), ...otherPlan(context)],
};

function otherMeeting({ draft, outline }: RuleContext): Mark[] {
  const title = outline.title;
  const place = title?.spans[0];
  const own = title === null ? null : new RegExp(MEETING.source).exec(title.text);
  if (place === undefined || own === null) return [];
  const marks: Mark[] = [];
  for (let index = outline.opening.from; index < outline.opening.to; index += 1) {
    const text = draft.paragraphs[index]?.text ?? '';
    for (const found of text.matchAll(MEETING)) {
      const end = found.index + found[0].length;
      if (found[1] === own[1] || found[2] !== own[2] || found[3] !== own[3]) continue;
      if (LOOKING_BACK.test(text.slice(end)) || LAST.test(text.slice(0, found.index))) continue;
      marks.push(markOf(
        { paragraph: index, start: found.index, end },
        `标题是${own[1]}年${own[2]}的会，这里写的是${quoted(found[0])}。请核对年份。`,
        `The title is of ${own[1]}, and here stands ${quoted(found[0])}. Please check the year.`,
        place,
      ));
    }
  }
  return marks;
}

function otherPlan({ draft, outline }: RuleContext): Mark[] {
  const headings = outline.nodes.map(({ heading }) => ({ heading, text: textOf(draft, heading.span) }));
  const review = headings.find(({ text }) => REVIEW.test(text));
  const plan = headings.find(({ text }) => TASKS.test(text));
  const marks: Mark[] = [];
  if (review !== undefined && plan !== undefined && review !== plan) {
    const reviewed = Number(REVIEW.exec(review.text)?.[1]);
    const planned = Number(TASKS.exec(plan.text)?.[1]);
    if (planned !== reviewed + 1) {
      marks.push(markOf(
        plan.heading.span,
        `前面回顾的是${reviewed}年，这里部署的是${planned}年。请核对年份：${quoted(plan.text)}。`,
        `The review is of ${reviewed}, and the plan is of ${planned}. Please check the years.`,
        review.heading.span,
      ));
    }
  }
  for (let index = outline.opening.from; index < outline.opening.to; index += 1) {
    const found = PAIR.exec(draft.paragraphs[index]?.text ?? '');
    if (found === null || Number(found[2]) === Number(found[1]) + 1) continue;
    const span = { paragraph: index, start: found.index, end: found.index + found[0].length };
    marks.push(markOf(span, `总结的是${found[1]}年，部署的是${found[2]}年，年份不相连。请核对。`, `The review is of ${found[1]}, and the plan is of ${found[2]}. Please check the years.`, null));
  }
  return marks;
}

function markOf(span: Span, zh: string, en: string, proof: Span | null): Mark {
  return {
    severity: 'advice',
    span,
    message: { zh, en },
    evidence: proof === null ? [] : [{ span: proof, note: { zh: '另一处年份', en: 'the other year' } }],
  };
}
