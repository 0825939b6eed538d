import type { OpeningElement, Part } from '../definition';

// Parts that the three kinds of self-examination (对照检查) share.

/** 上年度整改措施落实情况: what became of last year’s measures. */
export const carriedOver: Part = {
  id: 'carried-over',
  name: { zh: '上年度民主生活会整改措施落实情况', en: 'What became of last year’s measures' },
  requirement: 'optional',
  why: {
    zh: '有的年度通知要求先报告上一次会议整改措施的落实情况。',
    en: 'Some years’ circulars ask for an account of the previous meeting’s measures first.',
  },
  headings: [
    '(上年度|上一年度|上次|上一次|上年|去年|往年)…(整改|落实)…(情况|进展|成效)',
    '#年度…(民主|组织)生活会…(整改|落实)…情况',
    '整改[措施|问题|任务|方案|承诺]落实情况',
    '整改(事项|问题|措施|任务)…(完成|进展|落实)情况',
  ],
  holds: 'items',
};

/** 存在的主要问题, aspect by aspect. */
export const problems: Part = {
  id: 'problems',
  name: { zh: '存在的主要问题', en: 'Problems' },
  requirement: 'required',
  why: {
    zh: '查摆问题是对照检查的主体，要按会议要求的各个方面逐项写明。',
    en: 'The problems are the body of a self-examination, aspect by aspect as the meeting asks.',
  },
  headings: [
    '(问题|不足|差距|短板)',
    '(存在|查摆|检视|突出|主要|具体|自身)[出|到|着]的(问题|不足|差距|短板)',
    '存在[的]…(问题|不足|差距|短板|薄弱环节)',
    '(查摆|检视|剖析|对照)[出|的|检查|存在]…(问题|不足|差距)',
    '(问题|不足)[的](查摆|检视|表现|具体表现|主要表现|清单)[情况]',
    '(查摆|检视)问题[的]情况',
    '对照检查[的][主要]情况',
    '具体表现',
    '薄弱环节',
  ],
  neverHeadings: ['(解决|破解|化解|整治|治理|攻克|补齐|弥补|聚焦|纠治|整改)…(问题|短板|不足|困难|环节)'],
  holds: 'aspects',
};

/** 典型案例剖析, asked for since 2024. */
export const caseStudy: Part = {
  id: 'case-study',
  name: { zh: '典型案例剖析', en: 'Analysis of a warning case' },
  requirement: 'optional',
  why: {
    zh: '近年的通知要求结合反面典型案例剖析原因、查摆自身差距。',
    en: 'Recent circulars ask to analyse a warning case and to look for the same faults at home.',
  },
  headings: ['(典型|反面|违纪违法|警示)…案例…', '案例[原因](剖析|分析|反思)', '(以案|对照案例)…(查摆|剖析|差距|促改|反思)…'],
  holds: 'items',
};

/** 原因分析. */
export const causes: Part = {
  id: 'causes',
  name: { zh: '原因分析', en: 'Causes' },
  requirement: 'required',
  why: {
    zh: '对照检查要从思想根源上说明问题为什么产生，整改才有依据。',
    en: 'A self-examination says why the problems arose, so that the measures have something to stand on.',
  },
  headings: [
    '(原因|根源|成因|症结)',
    '(原因|根源|成因|症结)[的](分析|剖析|检视|查找|反思)[情况]',
    '(分析|剖析|反思)…(原因|根源|成因)',
    '(产生|存在)…问题[的]…(原因|根源|成因)[的][分析|剖析]',
    '(党性|思想|深刻|根源)(分析|剖析)',
  ],
  holds: 'items',
};

/** 努力方向和整改措施. */
export const measures: Part = {
  id: 'measures',
  name: { zh: '努力方向和整改措施', en: 'Measures' },
  requirement: 'required',
  why: {
    zh: '对照检查要落到整改上：针对查摆的问题写明今后怎么做。',
    en: 'A self-examination ends in measures: what will be done about each problem.',
  },
  headings: [
    '(整改|改进|努力)[的](措施|方向|打算|举措|思路|目标|安排|计划|意见|办法)',
    '(今后|下一步|下步|下一阶段|后续|未来)[的]…(措施|打算|方向|举措|思路|安排|计划|工作|重点|整改|努力)',
    '(措施|打算|努力方向|整改方向|整改举措)',
    '整改(落实|提升|承诺|任务)',
    '(抓好|推进|狠抓|落实)…整改[落实|工作]',
  ],
  holds: 'items',
};

/** 个人有关事项说明: statements, which need no measure. */
export const statement: Part = {
  id: 'statement',
  name: { zh: '个人有关事项说明', en: 'Statement on personal matters' },
  requirement: 'optional',
  why: {
    zh: '通知要求说明的个人有关事项、受处分或谈话函询情况，可以单列一部分。',
    en: 'Matters that the circular asks each person to state may have a part of their own.',
  },
  headings: [
    '(个人|本人|有关|重大|其他)…事项[的][报告|填报|说明|情况]',
    '(需要|应当|其他)…说明[的]…(问题|事项|情况)',
    '(处分|谈话函询|函询|问责|组织处理)…(说明|情况)',
    '(违规经商办企业|参股借贷|三个规定)…',
  ],
  holds: 'items',
};

/** 会议依据. */
export const openingBasis: OpeningElement = {
  id: 'basis',
  name: { zh: '会议依据', en: 'the basis' },
  requirement: 'required',
  says: [
    '(根据|按照|依据|遵照|遵循|依照|按|落实)…(通知|要求|安排|部署|方案|意见|精神|规定|指示|决定)',
    '(根据|按照|依据)…【',
    '(根据|按照|依据|遵照|遵循|依照)…关于',
    '以…为(指导|契机|主题)',
    '(对照|针对|围绕)…(反馈意见|反馈问题|整改方案)',
  ],
  why: {
    zh: '开头要说明根据什么通知或安排召开会议、撰写材料。',
    en: 'The opening names the circular or arrangement that the meeting follows.',
  },
};

/** 会前准备: study, opinions, talks. */
export const openingPreparation: readonly OpeningElement[] = [
  {
    id: 'study',
    name: { zh: '会前学习', en: 'study before the meeting' },
    requirement: 'advisable',
    says: ['(学习|研读|研学|研讨|自学|学了|通读)'],
    why: { zh: '开头一般写明会前学习了什么。', en: 'The opening usually says what was studied before the meeting.' },
  },
  {
    id: 'opinions',
    name: { zh: '征求意见', en: 'opinions asked for' },
    requirement: 'advisable',
    says: ['(征求|征集|听取|收集|征询|吸收|吸纳|梳理)…(意见|建议)', '(意见|建议)…(征求|征集|听取|收集|汇总|梳理)'],
    why: { zh: '开头一般写明怎样征求意见。', en: 'The opening usually says how opinions were asked for.' },
  },
  {
    id: 'talks',
    name: { zh: '谈心谈话', en: 'heart-to-heart talks' },
    requirement: 'advisable',
    says: ['(谈心|谈话|交心|谈了心|谈过心|谈了话|交换意见|交换了意见)'],
    why: { zh: '开头一般写明会前开展了谈心谈话。', en: 'The opening usually mentions the talks held before the meeting.' },
  },
];

/** 对照什么查摆. */
export const openingComparedAgainst: OpeningElement = {
  id: 'compared-against',
  name: { zh: '对照什么查摆', en: 'what is compared against' },
  requirement: 'advisable',
  says: [
    '(围绕|聚焦|对照|紧扣|对标|按照|从|针对)…(#个(方面|带头|对照|重点|问题|维度|过硬)|等方面|等#方面|方面)',
    '#个(带头|对照|方面|检视|查摆|聚焦)',
    '(围绕|聚焦|对照|紧扣|对标)…(查摆|检视|检查|剖析|查找|主题|要求|标准|问题)',
  ],
  why: {
    zh: '开头要点明围绕哪几个方面对照检查，后面的问题按这几个方面写。',
    en: 'The opening names the aspects that the draft is held against; the problems follow them.',
  },
};

/** 过渡语 「现将……情况报告如下」. */
export const openingLeadOut: OpeningElement = {
  id: 'lead-out',
  name: { zh: '过渡语（现将……情况报告如下）', en: 'the lead-out' },
  requirement: 'required',
  says: [
    '(现|现将|现就|下面|以下|我将|就|将)…(报告|汇报|检查|剖析|检视|发言|通报|说明|述说|分析|陈述)如下',
    '(报告|汇报|检查|剖析|检视|发言|情况|通报|查摆|说明)如下',
    '现[将|就|向]…(报告|汇报|检查|剖析|检视|发言)[：。]',
    '下面[，]…(报告|汇报|检查|剖析|发言|对照检查)',
  ],
  why: {
    zh: '开头最后要用一句话引出正文，如“现将对照检查情况报告如下”。',
    en: 'The opening ends with a sentence that leads on, such as “现将对照检查情况报告如下”.',
  },
};

/** 「以上……，不妥之处，请批评指正」 and its variants; also a plain closing sentence. */
const closingAsksForCriticism = [
  '(请|恳请|敬请|望|希望|欢迎|请求|诚恳|真诚)…(批评|指正|帮助|监督|提出意见|提出宝贵意见|提意见)',
  '(不妥|不当|不足|不到)之处',
  '以上(是|为|就是)…(汇报|检查|发言|剖析|报告|情况|检视)',
];

/** The end of a speech at the meeting: a request for criticism. */
export const spokenClosing: Part = {
  id: 'closing',
  name: { zh: '结尾请求批评指正', en: 'Closing that asks for criticism' },
  requirement: 'optional',
  requiredIfTitleSays: ['发言'],
  why: {
    zh: '会上发言要以请求批评指正收尾，如“以上发言，不妥之处，请批评指正”。',
    en: 'A speech at the meeting ends by asking for criticism.',
  },
  text: { where: 'end', says: closingAsksForCriticism },
};
