import type { Genre, Part, ScaffoldItem } from '../definition';
import { aboutMeetings, otherKinds } from '../parts/look-alikes';

/** What these meetings are about; a speech at another meeting is none of them. */
const topics = '(党风廉政|反腐败|反腐倡廉|廉政|清廉|廉洁|全面从严治党|从严治党|从严治警|从严管党|纪检监察|警示教育|纪律教育)';

/** How such a speech ends: with a call. */
const call = '(同志们|让我们|希望大家|谢谢大家|我的讲话…|我就讲|讲到这里|为…(作出|做出)…贡献|而[不懈]努力奋斗)';

const salutation: Part = {
  id: 'salutation',
  name: { zh: '称呼（同志们：）', en: 'Salutation' },
  requirement: 'required',
  why: { zh: '讲话要以称呼开头。', en: 'A speech starts by addressing its audience.' },
  text: { where: 'start', says: ['同志们', '各位', '尊敬的'] },
};

/** Title, speaker, day and salutation, whatever the speech is made of. */
const scaffoldHead: readonly ScaffoldItem[] = [
  { line: 'title', part: 'title', text: '在【单位或地区】【年份】年党风廉政建设工作会议上的讲话' },
  { line: 'byline', part: 'title', text: '【讲话人】' },
  { line: 'byline', part: 'title', text: '（【日期】）' },
  { line: 'salutation', part: 'salutation', text: '同志们：' },
];

/** 党风廉政建设（和反腐败）工作会议讲话、工作报告. */
export const genre: Genre = {
  id: 'conference-speech',
  name: { zh: '党风廉政会议讲话', en: 'Speech at a clean-government meeting' },
  about: {
    zh: '领导在党风廉政建设和反腐败工作会议上的讲话或工作报告。',
    en: 'A leader’s speech or work report at a meeting on clean government.',
  },

  clues: [
    {
      where: 'title',
      says: [`${topics}…(会|会议|大会)[上]…(讲话|报告|发言|讲话稿|讲话提纲)`, `(讲话|报告)…${topics}…会`],
      unless: ['生活会', '表态', '交流'],
      weight: 6,
      decisive: true,
      because: { zh: '标题写着“{0}”', en: 'the title says “{0}”' },
    },
    {
      where: 'title',
      says: [`${topics}…(讲话|讲话稿|讲话提纲)`],
      unless: ['生活会'],
      weight: 2,
      decisive: true,
      because: { zh: '标题写着“{0}”', en: 'the title says “{0}”' },
    },
    {
      where: 'opening',
      says: [
        `(这次|本次|今天|此次)…${topics}…(会|会议|大会)`,
        `(召开|举行)…${topics}…(会|会议|大会)`,
        `主要任务是……${topics}`,
      ],
      unless: ['生活会', '主持'],
      weight: 4,
      decisive: true,
      because: { zh: '开头说明是这样的会议：“{0}”', en: 'the opening names the meeting: “{0}”' },
    },
    {
      where: 'opening-start',
      says: ['(同志们|各位[领导|代表|委员]…同志[们]|各位同志)'],
      weight: 1.5,
      because: { zh: '以“{0}”开头', en: 'it starts with “{0}”' },
    },
    {
      where: 'opening',
      says: ['(会议|大会)的(主要任务|任务|目的)是', '我[再|就|代表|先]…(讲|强调|谈|提)…#(点|个方面|个问题)', '(讲|强调|提)#点(意见|要求|看法)'],
      weight: 1,
      because: { zh: '开头写着“{0}”', en: 'the opening says “{0}”' },
    },
    {
      where: 'parts',
      has: ['review', 'tasks'],
      weight: 1.5,
      because: { zh: '有“工作回顾”和“主要任务”两部分', en: 'it has last year’s review and this year’s tasks' },
    },
    {
      where: 'title',
      says: ['(会|会议|大会)上的(讲话|报告|发言|致辞)', '(点评|主持|生活会|党课|动员|表态|培训|座谈|调研)'],
      unless: [`${topics}…(会|会议|大会)`],
      weight: -6,
      because: { zh: '标题写着“{0}”，是另一种会议或讲话', en: 'the title says “{0}”: another meeting' },
    },
    {
      where: 'title',
      says: ['(点评|主持|生活会|表态|交流发言|党课)'],
      weight: -8,
      because: { zh: '标题写着“{0}”，是另一种讲话', en: 'the title says “{0}”: another kind of speech' },
    },
    {
      where: 'opening',
      says: ['(民主|组织)生活会', '(现在开会|会议议程|议程有|党课|主持今天|我主持)'],
      weight: -6,
      because: { zh: '开头写着“{0}”，是另一种会议或讲话', en: 'the opening says “{0}”: another meeting' },
    },
    ...otherKinds,
    ...aboutMeetings,
  ],

  voice: { fits: ['我们', '全县', '各单位', '各级党组织', '同志们'], dodges: [] },

  title: {
    requirement: 'advisable',
    why: { zh: '印发时一般有标题，写明会议名称和“讲话”。', en: 'A speech that is handed out usually has a title.' },
  },
  opening: {
    requirement: 'required',
    why: {
      zh: '开头说明会议的主要任务，或宣布要讲几点意见。',
      en: 'The opening states the meeting’s task, or how many points follow.',
    },
    elements: [
      {
        id: 'task',
        name: { zh: '会议任务或要讲的意见', en: 'the meeting’s task or the points to come' },
        requirement: 'required',
        says: [
          '(会议|大会|会)…(任务|目的|主题|议题)[是|：|，]',
          '(召开|举行)…(会|会议|大会)',
          '(讲|强调|谈|提)…#(点|个方面|个问题|条)[意见|要求|看法]',
          '(下面|现在)[，]…(讲|强调|谈|报告|总结|部署)',
          '(总结|分析|部署|研究)…(工作|任务|形势)',
        ],
        why: {
          zh: '听众要先知道会议做什么、讲几点。',
          en: 'The audience first hears what the meeting is for.',
        },
      },
    ],
  },

  comparesWithPack: false,
  shapes: [
    {
      id: 'work-report',
      name: { zh: '回顾、不足、任务', en: 'Review, shortcomings, tasks' },
      parts: [
        salutation,
        {
          id: 'review',
          name: { zh: '工作回顾', en: 'Last year’s work' },
          requirement: 'required',
          why: { zh: '先回顾上一年的工作，再部署新的任务。', en: 'The speech looks back before it sets tasks.' },
          headings: [
            '(工作|建设|斗争)[的]回顾',
            '#年…(工作|建设)…(回顾|情况|成效|总结|成绩)',
            '(去年|过去一年|上年|一年来|近年来)[的|，]…(工作|建设|成效|成绩|回顾|情况|进展)',
            '(肯定|总结)…(成绩|成效|成果|工作|经验)',
            '(取得|工作)[的|了]…(成效|成绩|进展)',
          ],
          holds: 'items',
        },
        {
          id: 'shortcomings',
          name: { zh: '存在的不足', en: 'Shortcomings' },
          requirement: 'required',
          why: {
            zh: '肯定成绩之后要讲清不足，可以单列一部分，也可以用“在肯定成绩的同时……”一段。',
            en: 'After the achievements come the shortcomings, in a section or a paragraph.',
          },
          headings: [
            '(问题|不足|差距|短板|形势)',
            '(存在|面临)[的]…(问题|不足|差距|短板|形势|挑战)',
            '(认清|认识|把握|正视|看清)…(形势|问题|不足)',
          ],
          neverHeadings: ['(解决|破解|化解|整治|治理|攻克|补齐|弥补|聚焦|纠治|整改)…(问题|短板|不足|困难|环节)'],
          text: {
            where: 'anywhere',
            says: [
              '在[充分](肯定|看到|总结|取得)[成绩|工作|成效]…同时',
              '(清醒|清楚|深刻|充分)[地](认识|看)到',
              '(必须|也要|还要|更要|应当|应该)[清醒|清楚|理性]…(看到|认识到|正视)',
              '(还|仍|依然|仍然)存在[着|一些|不少|许多]…(问题|不足|差距|短板|薄弱环节)',
              '(问题|不足|差距|短板)[也]…(不容忽视|依然存在|依然突出)',
            ],
          },
          holds: 'items',
        },
        {
          id: 'tasks',
          name: { zh: '主要任务', en: 'Tasks' },
          requirement: 'required',
          why: { zh: '要部署新一年的主要工作。', en: 'The speech sets the year’s work.' },
          headings: [
            '#年[的|度]…(工作|任务|重点|部署|安排|打算|要求)',
            '(今年|下一步|下步|今后|新一年|当前|下一阶段)[的]…(工作|任务|重点|部署|安排|打算|要求)',
            '(主要|重点|工作)(任务|工作|安排|部署|要求)',
            '(抓好|做好|落实|推进|部署)…(工作|任务|重点)',
          ],
          holds: 'items',
        },
        {
          id: 'closing',
          name: { zh: '结尾号召', en: 'Closing call' },
          requirement: 'required',
          why: { zh: '讲话要以号召收尾，如“同志们，让我们……”。', en: 'A speech ends with a call.' },
          text: { where: 'end', says: [call] },
        },
      ],
      scaffold: [
        ...scaffoldHead,
        { line: 'body', part: 'opening', text: '这次会议的主要任务是：【贯彻的上级会议精神】，总结【上一年】年党风廉政建设工作，部署【年份】年任务。下面，我讲两个方面的意见。' },
        { line: 'heading', part: 'review', level: 1, text: '【上一年】年工作回顾' },
        { line: 'heading', part: 'review', level: 2, text: '【成效一】' },
        { line: 'body', part: 'review', text: '【做了什么、取得什么成效】。' },
        { line: 'heading', part: 'review', level: 2, text: '【成效二】' },
        { line: 'body', part: 'review', text: '【做了什么、取得什么成效】。' },
        { line: 'body', part: 'shortcomings', text: '在肯定成绩的同时，我们也要清醒地看到，工作中还存在一些不足：【不足之处】。' },
        { line: 'heading', part: 'tasks', level: 1, text: '【年份】年主要任务' },
        { line: 'heading', part: 'tasks', level: 2, text: '【任务一】' },
        { line: 'body', part: 'tasks', text: '一要【要求】。二要【要求】。三要【要求】。' },
        { line: 'heading', part: 'tasks', level: 2, text: '【任务二】' },
        { line: 'body', part: 'tasks', text: '一要【要求】。二要【要求】。三要【要求】。' },
        { line: 'body', part: 'closing', text: '同志们，做好【年份】年的工作责任重大。让我们【号召】。' },
      ],
    },
    {
      id: 'points',
      name: { zh: '讲几点意见', en: 'N points' },
      openingSays: ['(讲|强调|提|谈|说)#(点|条)[意见|要求|看法|建议]'],
      parts: [
        salutation,
        {
          id: 'points',
          name: { zh: '要讲的意见', en: 'The points' },
          requirement: 'required',
          why: { zh: '开头宣布讲几点，正文就要分几点讲。', en: 'The body has the points that the opening announced.' },
          takesRest: true,
          holds: 'items',
        },
        {
          id: 'closing',
          name: { zh: '结尾号召', en: 'Closing call' },
          requirement: 'advisable',
          why: { zh: '讲话一般以号召收尾，如“同志们，让我们……”。', en: 'A speech usually ends with a call.' },
          text: { where: 'end', says: [call] },
        },
      ],
      scaffold: [
        ...scaffoldHead,
        { line: 'body', part: 'opening', text: '这次会议的主要任务是：【会议任务】。下面，我讲三点意见。' },
        { line: 'heading', part: 'points', level: 1, text: '提高政治站位，【第一点】' },
        { line: 'body', part: 'points', text: '【展开第一点】。' },
        { line: 'heading', part: 'points', level: 1, text: '坚持问题导向，【第二点】' },
        { line: 'body', part: 'points', text: '【展开第二点】。' },
        { line: 'heading', part: 'points', level: 1, text: '强化责任落实，【第三点】' },
        { line: 'body', part: 'points', text: '【展开第三点】。' },
        { line: 'body', part: 'closing', text: '同志们，让我们【号召】。' },
      ],
    },
  ],
};
