/** What a problem or a measure is about: an aspect of the self-examination, by a word of ours. */
export type AspectId =
  | 'theory' // 理论学习
  | 'politics' // 政治素质
  | 'party-spirit' // 党性修养
  | 'centralism' // 民主集中制
  | 'people' // 宗旨意识与联系群众
  | 'ability' // 能力本领
  | 'duty' // 担当作为
  | 'style' // 工作作风
  | 'integrity' // 廉洁自律与纪律
  | 'governance' // 全面从严治党「一岗双责」
  | 'ideology' // 意识形态责任
  | 'cadres' // 干部队伍与选人用人
  | 'supervision' // 监督执纪与问责
  | 'system' // 制度建设与长效机制
  | 'inspection'; // 巡视巡察整改

/** A line of work of the judicial-administration and political-legal field. */
export type FieldId =
  | 'mediation' // 人民调解
  | 'correction' // 社区矫正
  | 'legal-aid' // 法律援助
  | 'notary-lawyer' // 公证与律师行业监管
  | 'law-popularization' // 普法与依法治理
  | 'enforcement-supervision' // 行政执法监督与行政复议
  | 'business-environment' // 法治化营商环境
  | 'resettlement' // 安置帮教
  | 'disputes' // 矛盾纠纷排查化解
  | 'judicial-supervision' // 执法司法监督机制
  | 'team-training' // 政法队伍专业化与培训
  | 'three-rules' // 「三个规定」记录报告
  | 'peace' // 平安建设
  | 'grassroots' // 基层力量不足
  | 'petitions'; // 信访

/** In whose name a draft speaks: one cadre, a leading group, or a unit. */
export type Voice = 'person' | 'team' | 'unit';

/** 1: a habit one keeps; 2: a task with a date; 3: a rule, or something that somebody else checks. */
export type Strength = 1 | 2 | 3;

/** One rectification measure (整改措施) of the bank. */
export interface Measure {
  /** The file's name and a number of two digits: 「theory-01」. Never given to another measure. */
  readonly id: string;
  readonly aspect: AspectId;
  /** Set when the measure fits this line of work only. */
  readonly field?: FieldId;
  /** The problems that it answers, as drafters put them: 3 to 7 phrases of 3 to 14 characters. */
  readonly symptoms: readonly string[];
  /** Who acts, in each voice that it fits; a voice left out is one that it does not fit. */
  readonly who: Readonly<Partial<Record<Voice, string>>>;
  /** What is done: verb and object, at most 24 characters. */
  readonly action: string;
  /** How often, or by when: 「每周不少于2次」「【完成时限】前」. */
  readonly when: string;
  /** What will be seen when it is done: 「学习笔记由支部每季度检查」. */
  readonly result: string;
  readonly strength: Strength;
  /**
   * Two or three ways to put it, short to long. Each is what follows the subject (「本人」「领导班子」) and also reads
   * well without one, after 一是; it ends without a full stop. What only the user knows stands in 【】.
   */
  readonly wordings: readonly [string, string] | readonly [string, string, string];
}

/** A heading over measures: two halves of equal length, parted by ，. */
export interface HeadingPair {
  readonly aspect: AspectId;
  readonly field?: FieldId;
  readonly halves: readonly [string, string];
}

/** What one file of the bank holds. */
export interface BankPart {
  readonly measures: readonly Measure[];
  readonly headings: readonly HeadingPair[];
}
