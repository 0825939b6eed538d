import type { Genre } from '../definition';
import { caseStudy, causes, measures, openingBasis, openingComparedAgainst, openingLeadOut, openingPreparation, problems, spokenClosing, statement } from '../parts/review-parts';
import { inspectedMeeting } from '../parts/rectification-clues';
import { reviewClues } from '../parts/review-clues';
import { aspectLines, causeLines, measureLines } from '../parts/review-scaffold';

/** 巡视巡察整改专题民主生活会对照检查材料、发言提纲. */
export const genre: Genre = {
  id: 'rectification-review',
  name: { zh: '巡视巡察整改专题民主生活会对照检查材料', en: 'Self-examination on an inspection’s feedback' },
  about: {
    zh: '领导班子或个人在巡视、巡察反馈后，为整改专题民主生活会撰写。',
    en: 'Written by a team or one person for the meeting that follows an inspection’s feedback.',
  },

  clues: [
    ...reviewClues,
    ...inspectedMeeting(5),
    {
      where: 'headings',
      says: ['(认领|反馈问题|反馈意见)'],
      weight: 1,
      because: { zh: '有“{0}”这样的标题', en: 'a heading says “{0}”' },
    },
    {
      where: 'title',
      says: ['#年度[党员领导干部|领导班子](民主|组织)生活会', '主题教育', '教育整顿'],
      unless: ['(巡视|巡察|巡查)'],
      weight: -5,
      because: { zh: '标题写着“{0}”，不是巡视巡察整改的会议', en: 'the title says “{0}”: not a meeting on an inspection' },
    },
    {
      where: 'opening',
      says: ['#个带头', '主题教育专题民主生活会', '#年度民主生活会'],
      weight: -2.5,
      because: { zh: '开头写着“{0}”，是年度或主题教育的会议', en: 'the opening says “{0}”: a yearly meeting' },
    },
  ],

  voice: { fits: ['班子', '党组', '我', '本人', '我们'], dodges: [] },

  title: {
    requirement: 'required',
    why: {
      zh: '标题要写明巡视或巡察整改专题民主生活会和“对照检查材料”。',
      en: 'The title names the meeting on the inspection and the kind of document.',
    },
  },
  opening: {
    requirement: 'required',
    why: {
      zh: '开头交代哪个巡视巡察组的反馈、会前准备、对照的方面，并引出正文。',
      en: 'The opening names the inspection, the preparation and the aspects, and leads on.',
    },
    elements: [
      openingBasis,
      {
        id: 'inspection',
        name: { zh: '巡视巡察组及反馈意见', en: 'the inspection and its feedback' },
        requirement: 'required',
        says: ['(巡视|巡察|巡查)组', '(巡视|巡察|巡查)…(反馈|整改方案|整改)', '(巡视|巡察|巡查)【'],
        why: {
          zh: '会议因巡视巡察反馈而开，开头要写明是哪个巡视巡察组的反馈意见或整改方案。',
          en: 'The meeting answers an inspection; the opening names whose feedback it is.',
        },
      },
      ...openingPreparation,
      openingComparedAgainst,
      openingLeadOut,
    ],
  },

  comparesWithPack: true,
  shapes: [
    {
      id: 'standard',
      name: { zh: '认领、问题、原因、措施', en: 'Claim, problems, causes, measures' },
      parts: [
        {
          id: 'claim',
          name: { zh: '认领反馈问题', en: 'Feedback taken on' },
          requirement: 'required',
          why: {
            zh: '要写明认领反馈意见中的哪些问题，后面的查摆才有着落。',
            en: 'The draft says which items of the feedback the author takes on.',
          },
          headings: ['(认领|对号入座|照单全收)…', '[主动|全面](认领|承接)…问题', '(巡视|巡察|巡查)…反馈…(问题|意见)[的](认领|情况)', '(反馈|指出)[的|本人|班子]…问题[的|认领]情况'],
          text: { where: 'anywhere', says: ['(认领|照单全收|对号入座|主动领受|全部认账|主动认账)'] },
          holds: 'items',
        },
        problems,
        statement,
        caseStudy,
        causes,
        measures,
        spokenClosing,
      ],
      scaffold: [
        { line: 'title', part: 'title', text: '【单位或姓名】巡察整改专题民主生活会对照检查发言提纲' },
        { line: 'byline', part: 'title', text: '（【日期】）' },
        {
          line: 'body',
          part: 'opening',
          text: '按照【会议通知名称】要求，针对【巡察组名称】巡察组反馈意见，会前认真学习【学习内容】，通过【方式】征求意见，深入开展谈心谈话，围绕{方面列表}，认真查摆问题，深刻剖析原因，明确整改方向。现将对照检查情况报告如下：',
        },
        { line: 'heading', part: 'claim', level: 1, text: '认领巡察反馈问题情况' },
        { line: 'body', part: 'claim', text: '对巡察反馈的问题，主动认领【认领的问题】等【数量】个问题。' },
        { line: 'heading', part: 'problems', level: 1, text: '存在的主要问题' },
        aspectLines('【说明情况】。'),
        { line: 'heading', part: 'causes', level: 1, text: '原因分析' },
        ...causeLines('上述问题'),
        { line: 'heading', part: 'measures', level: 1, text: '整改措施和努力方向' },
        ...measureLines('针对【反馈问题】，由【责任人】【措施】，【完成时限】前【可检验的成果】。'),
        { line: 'body', part: 'closing', text: '以上是我的对照检查，不妥之处，请同志们批评指正。' },
      ],
    },
  ],
};
