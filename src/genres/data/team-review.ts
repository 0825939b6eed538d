import type { Genre } from '../definition';
import { carriedOver, caseStudy, causes, measures, openingBasis, openingComparedAgainst, openingLeadOut, openingPreparation, problems, spokenClosing } from '../parts/review-parts';
import { inspectedMeeting } from '../parts/rectification-clues';
import { reviewClues } from '../parts/review-clues';
import { aspectLines, causeLines, measureLines } from '../parts/review-scaffold';

/** 领导班子对照检查材料. */
export const genre: Genre = {
  id: 'team-review',
  name: { zh: '领导班子对照检查材料', en: 'Leadership team’s self-examination' },
  about: {
    zh: '党组、党委或领导班子为民主生活会、专题民主生活会撰写。',
    en: 'Written by a leadership team for a democratic-life meeting.',
  },

  clues: [
    ...reviewClues,
    {
      where: 'title',
      says: ['(领导班子|班子|党组|党委|党工委|党总支|支委会|支部委员会|支委班子|党支部)…(对照|检视|剖析|检查|生活会)'],
      unless: ['班子成员', '个人', '本人', '(党组|党委|党工委|党总支|党支部|支部)[副]书记', '(党组|党委|党工委)成员', '党支部党员'],
      weight: 3,
      because: { zh: '标题写着“{0}”，是班子的材料', en: 'the title says “{0}”: a team’s draft' },
    },
    {
      where: 'title',
      says: ['(局|委|办|院|厅|府|会|校|公司|中心|镇|乡|街道|所|队)…#年'],
      unless: ['个人', '本人', '[副](书记|局长|主任|部长|院长|厅长|校长|县长|乡长|镇长|所长|科长|处长|成员|同志)'],
      weight: 0.5,
      because: { zh: '标题以单位名称开头', en: 'the title starts with a unit’s name' },
    },
    {
      where: 'opening',
      says: ['(领导班子|班子|局党组|党组|局党委|党委|党工委|支委会)…(学习|召开|认真|紧紧|围绕|坚持|对照|查摆)'],
      unless: ['(本人|我(认真|能够|参加|学习|坚持|通过|结合|积极|严格|按照|对照|深刻))'],
      weight: 2,
      because: { zh: '开头以“班子”“党组”为主语', en: 'in the opening a team speaks' },
    },
    {
      where: 'voice',
      speaks: 'we',
      weight: 2,
      because: { zh: '正文多用“班子”“我们”', en: 'the text says “the team” and “we”' },
    },
    {
      where: 'title',
      says: ['(个人|本人|班子成员|同志|[副](书记|局长|主任|部长|院长|厅长|校长|县长|乡长|镇长|所长|科长|处长))…(对照|检视|剖析|检查|发言)'],
      weight: -4,
      because: { zh: '标题写着“{0}”，是个人的材料', en: 'the title says “{0}”: one person’s draft' },
    },
    {
      where: 'opening',
      says: ['现[将|就|把](个人|本人|我)…如下'],
      unless: ['现[将|就|把]我(局|市|县|区|省|院|委|办|校|单位|镇|乡|们)'],
      weight: -3,
      because: { zh: '开头写着“{0}”，是个人的材料', en: 'the opening says “{0}”: one person’s draft' },
    },
    ...inspectedMeeting(-5),
  ],

  voice: { fits: ['班子', '我们', '党组', '党委', '领导班子', '个别班子成员'], dodges: [] },

  title: {
    requirement: 'required',
    why: {
      zh: '标题要写明单位、年度、会议名称和“领导班子对照检查材料”。',
      en: 'The title names the unit, the year, the meeting and the kind of document.',
    },
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
        { ...caseStudy, advisableSince: 2024 },
        causes,
        measures,
        {
          ...spokenClosing,
          name: { zh: '结尾', en: 'Closing' },
          why: { zh: '会上发言要以请求批评指正收尾；书面材料可以不写。', en: 'A speech at the meeting ends by asking for criticism; a written draft may do without.' },
        },
      ],
      scaffold: [
        { line: 'title', part: 'title', text: '【单位名称】领导班子{会议}对照检查材料' },
        { line: 'byline', part: 'title', text: '（【日期】）' },
        {
          line: 'body',
          part: 'opening',
          text: '按照【会议通知名称】要求，领导班子认真学习【学习内容】，通过【方式】广泛征求意见，深入开展谈心谈话，紧紧围绕{方面列表}，认真查摆问题，深刻剖析原因，明确整改方向。现将对照检查情况报告如下：',
        },
        { line: 'heading', part: 'problems', level: 1, text: '存在的主要问题' },
        aspectLines('【说明情况】。'),
        { line: 'heading', part: 'case-study', level: 1, text: '典型案例剖析', since: 2024 },
        { line: 'body', part: 'case-study', text: '对照【案例名称】，案例发生的原因是【原因】。对照案例查摆，班子存在的差距是【差距】。', since: 2024 },
        { line: 'heading', part: 'causes', level: 1, text: '原因分析' },
        ...causeLines('上述问题'),
        { line: 'heading', part: 'measures', level: 1, text: '努力方向和整改措施' },
        ...measureLines('针对【问题】，由【责任人】【措施】，【完成时限】前【可检验的成果】。'),
      ],
    },
  ],
};
