/** An expression that belongs to a time. */
export interface DatedExpression {
  readonly words: string;
  /** `YYYY-MM` when it was first used in public. */
  readonly since?: string;
  /** `YYYY-MM` after which it is out of date. */
  readonly until?: string;
  /** What to write after `until`. */
  readonly instead?: string;
  /** Where it comes from. */
  readonly source: string;
  /** Sound when it stands inside one of these. */
  readonly unless?: readonly string[];
}

/**
 * Provenance: communiqués and documents named in each entry. Only expressions whose first public use is a matter of record.
 */
export const DATED_EXPRESSIONS: readonly DatedExpression[] = [
  { words: '两个确立', since: '2021-11', source: '党的十九届六中全会决议' },
  { words: '中国式现代化', since: '2021-07', source: '习近平总书记在庆祝中国共产党成立100周年大会上的讲话' },
  { words: '伟大建党精神', since: '2021-07', source: '习近平总书记在庆祝中国共产党成立100周年大会上的讲话' },
  { words: '习近平法治思想', since: '2020-11', source: '中央全面依法治国工作会议' },
  { words: '习近平文化思想', since: '2023-10', source: '全国宣传思想文化工作会议' },
  { words: '习近平强军思想', since: '2017-10', source: '党的十九大报告' },
  { words: '习近平经济思想', since: '2021-12', source: '中央经济工作会议', unless: ['习近平经济思想研究中心'] },
  { words: '习近平生态文明思想', since: '2018-05', source: '全国生态环境保护大会' },
  { words: '习近平外交思想', since: '2018-06', source: '中央外事工作会议' },
  { words: '习近平新时代中国特色社会主义思想', since: '2017-10', source: '党的十九大报告' },
  { words: '全过程人民民主', since: '2021-03', source: '全国人大组织法修正（2021年3月）' },
  { words: '新质生产力', since: '2023-09', source: '习近平总书记在黑龙江考察时的讲话' },
  { words: '政治判断力', since: '2020-12', source: '中共中央政治局民主生活会' },
  { words: '新发展格局', since: '2020-05', source: '中共中央政治局常委会会议' },
  { words: '两个结合', since: '2021-07', source: '习近平总书记在庆祝中国共产党成立100周年大会上的讲话' },
  { words: '六个必须坚持', since: '2022-10', source: '党的二十大报告' },
  { words: '学习贯彻党的二十大精神', since: '2022-10', source: '党的二十大' },
  { words: '贯彻落实党的二十大精神', since: '2022-10', source: '党的二十大' },
  { words: '和二十大精神', since: '2022-10', source: '党的二十大' },
  { words: '党的二十大精神', since: '2022-10', source: '党的二十大' },
  { words: '党的二十大报告', since: '2022-10', source: '党的二十大' },
  { words: '党的二十大以来', since: '2022-10', source: '党的二十大' },
  { words: '二十届一中全会', since: '2022-10', source: '党的二十届一中全会' },
  { words: '二十届二中全会', since: '2023-02', source: '党的二十届二中全会' },
  { words: '二十届三中全会', since: '2024-04', source: '党的二十届三中全会' },
  { words: '二十届四中全会', since: '2025-07', source: '党的二十届四中全会' },
  { words: '二十届中央纪委二次全会', since: '2023-01', source: '二十届中央纪委二次全会' },
  { words: '二十届中央纪委三次全会', since: '2024-01', source: '二十届中央纪委三次全会' },
  { words: '二十届中央纪委四次全会', since: '2025-01', source: '二十届中央纪委四次全会' },
  { words: '二十届中央纪委五次全会', since: '2026-01', source: '二十届中央纪委五次全会' },
  { words: '十九届四中全会', since: '2019-08', source: '党的十九届四中全会' },
  { words: '十九届五中全会', since: '2020-07', source: '党的十九届五中全会' },
  { words: '十九届六中全会', since: '2021-08', source: '党的十九届六中全会' },
  { words: '十九届中央纪委五次全会', since: '2021-01', source: '十九届中央纪委五次全会' },
  { words: '十九届中央纪委六次全会', since: '2022-01', source: '十九届中央纪委六次全会' },
  { words: '党史学习教育', since: '2021-02', source: '党史学习教育动员大会' },
  { words: '政法队伍教育整顿', since: '2020-07', source: '全国政法队伍教育整顿试点' },
  { words: '党纪学习教育', since: '2024-04', source: '中共中央办公厅通知' },
  { words: '“十五五”规划', since: '2023-12', source: '“十五五”规划编制工作' },
  { words: '铸牢中华民族共同体意识', since: '2017-10', source: '党的十九大' },
  { words: '总体国家安全观', since: '2014-04', source: '中央国家安全委员会第一次会议' },
  { words: '全面从严治党', since: '2014-10', source: '党的群众路线教育实践活动总结大会' },
  { words: '四个意识', since: '2016-01', source: '中共中央政治局会议' },
  { words: '四个自信', since: '2016-07', source: '习近平总书记在庆祝中国共产党成立95周年大会上的讲话' },
  { words: '两个维护', since: '2018-01', source: '《中国共产党纪律处分条例》（2018年）及有关会议' },
  { words: '国之大者', since: '2020-04', source: '习近平总书记在陕西考察时的讲话' },
  { words: '迎接党的二十大', until: '2022-10', instead: '学习贯彻党的二十大精神', source: '党的二十大已于2022年10月召开', unless: ['迎接党的二十大、学习宣传贯彻', '为迎接党的二十大召开营造了', '在迎接党的二十大期间'] },
  { words: '喜迎党的二十大', until: '2022-10', instead: '学习贯彻党的二十大精神', source: '党的二十大已于2022年10月召开' },
  { words: '喜迎二十大', until: '2022-10', instead: '学习贯彻党的二十大精神', source: '党的二十大已于2022年10月召开', unless: ['“喜迎二十大'] },
  { words: '迎接党的十九大', until: '2017-10', source: '党的十九大已于2017年10月召开' },
  { words: '决胜全面建成小康社会', until: '2021-07', source: '2021年7月1日宣告全面建成小康社会', unless: ['党的十九大', '为决胜全面建成小康社会提供坚强作风保证'] },
  { words: '决战决胜脱贫攻坚', until: '2021-02', source: '2021年2月25日宣告脱贫攻坚战取得全面胜利' },
];
