import type { Severity } from '../../finding';

/** A fixed expression and the verbs that do not go with it. */
export interface Collocation {
  readonly object: string;
  /** Verbs that are wrong directly before it, quotation mark and 了 aside. */
  readonly wrong: readonly string[];
  /** The whole expression as it is fixed. */
  readonly right: string;
  /** The verb to put in place of the wrong one; `null` where the sentence has to be written anew. */
  readonly verb: string | null;
  /** Sound when one of these follows: 增强“两个维护”的政治自觉 strengthens the awareness. */
  readonly unless: readonly string[];
  readonly level: Severity;
  readonly source: string;
}

/**
 * Verbs and what they govern.
 * Provenance: 中共中央关于党的百年奋斗重大成就和历史经验的决议 (2021-11), 党的二十大报告 (2022-10), 中国共产党章程 (2022-10).
 */
export const COLLOCATIONS: readonly Collocation[] = [
  {
    object: '两个确立',
    wrong: ['坚持', '践行', '做到', '增强', '坚定', '树牢', '落实', '贯彻', '执行', '遵守', '强化'],
    right: '深刻领悟“两个确立”的决定性意义',
    verb: null,
    unless: ['的'],
    level: 'error',
    source: '党的二十大报告：深刻领悟“两个确立”的决定性意义',
  },
  {
    object: '两个维护',
    wrong: ['领悟', '树牢', '增强', '坚定', '强化'],
    right: '坚决做到“两个维护”',
    verb: '做到',
    unless: ['的', '意识', '自觉'],
    level: 'error',
    source: '中国共产党章程：坚决维护习近平总书记党中央的核心、全党的核心地位，坚决维护党中央权威和集中统一领导',
  },
  {
    object: '两个维护',
    wrong: ['坚持', '落实', '贯彻', '执行', '遵守', '拥护'],
    right: '坚决做到“两个维护”',
    verb: '做到',
    unless: ['的', '意识', '自觉', '要求', '制度', '情况', '任务', '责任'],
    level: 'warning',
    source: '党的二十大报告：坚决做到“两个维护”',
  },
  {
    object: '四个意识',
    wrong: ['坚定', '做到', '坚持', '领悟', '践行', '落实'],
    right: '增强“四个意识”',
    verb: '增强',
    unless: ['的'],
    level: 'warning',
    source: '党的二十大报告：增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  },
  {
    object: '四个自信',
    wrong: ['做到', '践行', '领悟', '落实', '坚持'],
    right: '坚定“四个自信”',
    verb: '坚定',
    unless: ['的'],
    level: 'warning',
    source: '党的二十大报告：增强“四个意识”、坚定“四个自信”、做到“两个维护”',
  },
];
