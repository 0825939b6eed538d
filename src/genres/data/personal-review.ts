import type { Genre } from '../definition';
import { carriedOver, caseStudy, causes, measures, openingBasis, openingComparedAgainst, openingLeadOut, openingPreparation, problems, spokenClosing, statement } from '../parts/review-parts';
import { inspectedMeeting } from '../parts/rectification-clues';
import { reviewClues } from '../parts/review-clues';
import { aspectLines, causeLines, measureLines } from '../parts/review-scaffold';

/** 个人对照检查材料、个人发言提纲. */
export const genre: Genre = {
  id: 'personal-review',
  name: { zh: '个人对照检查材料', en: 'Personal self-examination' },
  about: {
    zh: '党员干部个人为民主生活会或组织生活会撰写，也作发言提纲。',
    en: 'Written by one person for a democratic-life or organisational-life meeting, also as speaking notes.',
  },

  clues: [
    ...reviewClues,
    {
      where: 'title',
      says: [
        '(个人|本人|班子成员|党员|同志|[副](书记|局长|主任|部长|院长|检察长|厅长|校长|县长|乡长|镇长|所长|科长|处长|庭长|支队长|大队长|政委|主席|组长|(组织|宣传|纪检|党委|党组|支部|班子)委员(#年|个人|同志)))…(对照|检视|剖析|检查|发言|生活会|材料)',
      ],
      unless: ['领导班子对照', '班子对照', '领导班子检视'],
      weight: 3.5,
      because: { zh: '标题写着“{0}”，是个人的材料', en: 'the title says “{0}”: one person’s draft' },
    },
    {
      where: 'title-end',
      says: ['(发言|发言提纲|发言材料)'],
      weight: 1,
      because: { zh: '标题写着“{0}”', en: 'the title says “{0}”' },
    },
    {
      where: 'title',
      says: ['组织生活会'],
      unless: ['班子', '支委会', '支部委员会', '党支部对照'],
      weight: 1,
      because: { zh: '标题写着“{0}”，多由个人撰写', en: 'the title says “{0}”, mostly written by one person' },
    },
    {
      where: 'opening',
      says: ['(本人|我(认真|能够|参加|学习|坚持|通过|结合|积极|严格|按照|对照|深刻|紧紧|围绕|主动|先后|重点|从))'],
      weight: 2,
      because: { zh: '开头以“我”“本人”为主语', en: 'in the opening one person speaks' },
    },
    {
      where: 'opening',
      says: ['现[将|就|把](个人|本人|我)…如下'],
      unless: ['现[将|就|把]我(局|市|县|区|省|院|委|办|校|单位|镇|乡|们)'],
      weight: 3,
      because: { zh: '开头写着“{0}”', en: 'the opening says “{0}”' },
    },
    {
      where: 'voice',
      speaks: 'i',
      weight: 2,
      because: { zh: '正文多用“我”“本人”', en: 'the text says “I”' },
    },
    {
      where: 'title',
      says: ['(领导班子|班子|党组|党委|党工委|支委会|支部委员会)(对照|检视|剖析|检查)'],
      unless: ['班子成员'],
      weight: -4,
      because: { zh: '标题写着“{0}”，是班子的材料', en: 'the title says “{0}”: a team’s draft' },
    },
    ...inspectedMeeting(-5),
  ],

  voice: { fits: ['我', '本人', '自己'], dodges: ['班子成员', '个别党员', '部分同志', '个别同志', '部分党员', '有的同志', '一些同志', '个别班子成员', '部分班子成员', '部分干部'] },

  title: {
    requirement: 'required',
    why: { zh: '标题要写明年度、会议名称和“个人对照检查材料”。', en: 'The title names the year, the meeting and the kind of document.' },
  },
  opening: {
    requirement: 'required',
    why: {
      zh: '开头交代会议依据、会前准备、对照的方面，并引出正文。',
      en: 'The opening gives the basis, the preparation and the aspects, and leads on.',
    },
    elements: [openingBasis, ...openingPreparation, openingComparedAgainst, openingLeadOut],
  },

  comparesWithPack: true,
  shapes: [
    {
      id: 'standard',
      name: { zh: '问题、原因、措施三段式', en: 'Problems, causes, measures' },
      parts: [
        carriedOver,
        problems,
        statement,
        caseStudy,
        causes,
        measures,
        spokenClosing,
      ],
      scaffold: [
        { line: 'title', part: 'title', text: '{会议}个人对照检查发言提纲' },
        { line: 'byline', part: 'title', text: '【姓名】' },
        { line: 'byline', part: 'title', text: '（【日期】）' },
        {
          line: 'body',
          part: 'opening',
          text: '按照【会议通知名称】要求，我认真学习【学习内容】，通过【方式】征求意见，与【谈话对象】谈心谈话，紧紧围绕{方面列表}，认真查摆问题，深刻剖析原因，明确整改方向。现将个人对照检查情况报告如下：',
        },
        { line: 'heading', part: 'problems', level: 1, text: '存在的主要问题' },
        aspectLines('【本人情况说明】。'),
        { line: 'heading', part: 'causes', level: 1, text: '原因分析' },
        ...causeLines('自身问题'),
        { line: 'heading', part: 'measures', level: 1, text: '努力方向和整改措施' },
        ...measureLines('针对【问题】，本人【措施】，【完成时限】前【可检验的成果】。'),
        { line: 'body', part: 'closing', text: '以上是我的对照检查，不妥之处，请同志们批评指正。' },
      ],
    },
  ],
};
