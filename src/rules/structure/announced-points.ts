import { textOf } from '../../draft/draft';
import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { countsBefore } from './announced-count';

/** A speech that announces N points and makes another number of them. */
export const announcedPoints: DocumentRule = {
  scope: 'document',
  id: 'structure/announced-points',
  name: { zh: '开头说讲几点，和正文的点数不符', en: 'The announced number of points is not met' },
  why: { zh: '台上说讲三点，下面就会数着听三点。', en: 'An audience that is told of three points counts them.' },
  source: { tier: '文种', reference: '讲话的“讲N点意见”' },
  examples: [
    {
      genre: 'conference-speech',
      text: '在某县党风廉政建设工作会议上的讲话\n同志们：\n这次会议很重要。下面，我讲三点意见。\n一、提高认识\n要认真学习。\n二、抓好落实\n要压实责任。\n同志们，让我们共同努力。',
      marks: ['三点意见'],
    },
    {
      genre: 'conference-speech',
      text: '在某县党风廉政建设工作会议上的讲话\n同志们：\n这次会议很重要。下面，我讲两点意见。\n一、提高认识\n要认真学习。\n二、抓好落实\n要压实责任，做到三点：把好关、守好门、带好头。\n同志们，让我们共同努力。',
      marks: [],
    },
  ],
  find: ({ draft, outline, genre }) => {
    if (genre?.id !== 'conference-speech' || outline.nodes.length === 0) return [];
    const { from, to } = outline.opening;
    const texts = draft.paragraphs.slice(from, to).map(({ text }) => text);
    const announced = countsBefore(texts, from, '(?:点|个方面的?|条|个)(?:意见|要求|建议|看法|希望|想法|问题|体会)').at(-1);
    const points = outline.nodes.filter(({ heading }) => heading.ordinal !== null).length;
    if (!announced || points === 0 || announced.value === points) return [];
    return [
      {
        severity: 'error',
        message: {
          zh: `开头说的是${quoted(textOf(draft, announced.span))}，正文有${points}点。请补齐，或修改开头的数目。`,
          en: `The opening announces ${announced.value} points; the text makes ${points}. Please complete them or correct the number.`,
        },
        span: announced.span,
        evidence: outline.nodes.map(({ heading }) => ({ span: heading.span, note: { zh: '正文的一点', en: 'a point' } })),
      },
    ];
  },
};
