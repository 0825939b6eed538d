import type { DocumentRule } from '../rule';
import { problemRows, sentencesIn, textUnder } from './problem-text';

const CONCESSION = /(?:虽然|虽|尽管)([^。；]{2,60}?)，(?:但是|但|可是|却|然而)/;
/** A paragraph without any of these has neither. */
const CUE = /虽|尽管|美中不足/;
/** The phrase that only stands after praise. */
const BLEMISH = /美中不足(?:的是)?/;
const PRAISE = /能够|能|坚持|注重|重视|始终|一直|认真|严格|积极|主动|取得|做到|完成|端正|自觉|较好|有所(?:提高|进步|加强)|学习了|参加了|开展了/;

/** 「虽然能够……，但是……」: praise of oneself before the problem. */
export const praiseBeforeProblem: DocumentRule = {
  scope: 'document',
  id: 'structure/praise-before-problem',
  name: { zh: '说问题之前先说成绩', en: 'Praise before the problem' },
  why: { zh: '查摆问题要开门见山，先肯定自己再说不足，问题就轻了。', en: 'A problem is named straight away; praise before it makes it smaller.' },
  source: { tier: '实务', reference: '查摆问题直截了当' },
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照通知要求，我开展了自查。现对照检查如下：\n一、存在的主要问题\n（一）理论学习方面。虽然能够坚持每天学习，但是学得不深。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['虽然能够坚持每天学习，但是'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照通知要求，我开展了自查。现对照检查如下：\n一、存在的主要问题\n（一）理论学习方面。虽然工作头绪多，但这不是放松学习的理由，学得不深。\n二、原因分析\n放松了要求。\n三、整改措施\n虽然认真，但还要更细。',
      marks: [],
    },
  ],
  find: (context) =>
    problemRows(context)
      .flatMap((row) => textUnder(row))
      .filter((span) => CUE.test(context.draft.paragraphs[span.paragraph]?.text ?? ''))
      .flatMap((span) => sentencesIn(context.draft, span))
      .flatMap(({ text, span }) => {
        const conceded = CONCESSION.exec(text);
        const words = conceded && PRAISE.test(conceded[1] ?? '') ? conceded : BLEMISH.exec(text);
        if (!words) return [];
        const start = span.start + words.index;
        return [
          {
            severity: 'advice' as const,
            message: {
              zh: '这里先肯定成绩再说问题，问题显得轻了。可以直接写不足。',
              en: 'Praise stands before the problem here and makes it smaller. The problem could be named at once.',
            },
            span: { paragraph: span.paragraph, start, end: start + words[0].length },
          },
        ];
      }),
};
