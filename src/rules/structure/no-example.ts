import { textOf } from '../../draft/draft';
import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { problemRows, textUnder } from './problem-text';

/** What makes a problem concrete: an example, a figure, a date, a named matter, what came of it in the end. */
const CONCRETE = /(?:^|[。；，：\s])(?:比?如|例如|譬如|诸如|像)[，：,:]?|为例|[0-9０-９]|[一二三四五六七八九十两百]{1,6}多?(?:次|件|起|名|人|户|家|天|个月|篇|份|项)|一(?:个|位|条|处|所|笔|家)(?!方面|问题|时期|阶段|整体|过程|环节|重要|时候)|有一[次回]|某[一-鿿]{2}|去年|今年(?!以来)|[上下]半年|年初|汛期|春节|中秋|国庆|直到|至今(?:没有|未|还)|[拖议等]了|《|“[^”]{2,12}”(?:工作|行动|活动|项目|系统|平台|案)|【/;

/** An aspect in which no problem has a concrete example. Advice: one mark an aspect. */
export const noExample: DocumentRule = {
  scope: 'document',
  id: 'structure/no-example',
  name: { zh: '问题没有具体事例', en: 'No concrete example' },
  why: { zh: '有事例、有数据、有时间，问题才显得真实，整改才有对象。', en: 'An example, a figure or a date makes a problem real and gives the measure something to mend.' },
  source: { tier: '实务', reference: '查摆问题见人见事' },
  examples: [
    {
      genre: 'personal-review',
      text: '民主生活会个人对照检查材料\n按照通知要求，我开展了自查。现对照检查如下：\n一、存在的主要问题\n（一）理论学习方面。学习不够深入，联系实际不够紧密。\n（二）工作作风方面。调研不够，如，全年只到过两个司法所。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['理论学习'],
    },
    {
      genre: 'team-review',
      pack: '2023-theme',
      text: '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，围绕六个方面查摆。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深，如，全年只集中学习6次。\n（二）政治素质方面。站位不高，2023年有2件事项没有及时报告。\n（三）能力本领方面。办法不多，有3个项目推进缓慢。\n（四）担当作为方面。劲头不足，如，1个遗留问题拖了半年。\n（五）工作作风方面。调研不多，全年只下去4次。\n（六）廉洁自律方面。要求不严，接待超标准1次。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) => {
    if (!context.genre?.comparesWithPack) return [];
    return problemRows(context)
      .filter((row) => row.problems !== 0 && row.state !== 'empty' && row.state !== 'missing')
      .filter((row) => {
        const text = textUnder(row).map((span) => textOf(context.draft, span)).join('\n');
        return text.trim() !== '' && !CONCRETE.test(text);
      })
      .map((row) => ({
        severity: 'advice' as const,
        message: {
          zh: `${quoted(row.name.zh)}的问题没有具体事例。可以补一件事、一个数字或一个时间。`,
          en: `The problems under ${quoted(row.name.en)} have no concrete example. An event, a figure or a date could be added.`,
        },
        span: row.span,
      }));
  },
};
