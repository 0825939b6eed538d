import type { Severity } from '../../finding';

/** An expression that is fixed word for word, as it is mixed up. */
export interface Blend {
  readonly wrong: string;
  /** `null` where what was meant cannot be told. */
  readonly right: string | null;
  /** Sound when it stands inside one of these. */
  readonly unless?: readonly string[];
  /** Wrong only with one of these directly before it, or directly after it. */
  readonly before?: readonly string[];
  readonly after?: readonly string[];
  readonly level?: Severity;
  readonly why: string;
}

const THOUGHT = '习近平新时代中国特色社会主义思想';
const NAMED = '思想、理论的名称要写全、写准';
const CONGRESS = '“大”指代表大会，“届”指一届中央委员会';

/**
 * Mixed-up names and set expressions.
 * Provenance: 中国共产党章程 (2022-10), 党的十九大报告, 党的二十大报告, 中央全面依法治国工作会议 (2020-11) 公报.
 */
export const BLENDS: readonly Blend[] = [
  { wrong: '习近平新时代法治思想', right: '习近平法治思想', why: '2020年11月中央全面依法治国工作会议明确的名称是“习近平法治思想”' },
  { wrong: '新时代法治思想', right: '习近平法治思想', unless: ['习近平新时代法治思想'], level: 'warning', why: NAMED },
  { wrong: '习近平新时代中国特色社会主义法治思想', right: '习近平法治思想', why: NAMED },
  { wrong: '习近平总书记法治思想', right: '习近平法治思想', why: NAMED },
  { wrong: '习近平依法治国思想', right: '习近平法治思想', why: NAMED },
  { wrong: '习近平全面依法治国思想', right: '习近平法治思想', why: NAMED },
  { wrong: '习近平新时代特色社会主义思想', right: THOUGHT, why: NAMED },
  { wrong: '习近平新时代社会主义思想', right: THOUGHT, why: NAMED },
  { wrong: '习近平新时代中国社会主义思想', right: THOUGHT, why: NAMED },
  { wrong: '习近平新时代中国特色思想', right: THOUGHT, why: NAMED },
  { wrong: '习近平中国特色社会主义思想', right: THOUGHT, why: NAMED },
  { wrong: '习近平中国特色社会主义新思想', right: THOUGHT, why: NAMED },
  { wrong: '习近平新时期中国特色社会主义思想', right: THOUGHT, why: NAMED },
  { wrong: '习近平新时代中国特色社会主义理论', right: THOUGHT, why: NAMED },
  { wrong: '习近平新时代中国特色社会主义重要思想', right: THOUGHT, why: NAMED },
  { wrong: '习近平新时代中国特色社会主义', right: THOUGHT, after: ['，', '。', '、', '；', '武装', '为指导', '为统领', '为指引'], why: NAMED },
  { wrong: '以习近平为核心的党中央', right: '以习近平同志为核心的党中央', why: '规范表述为“以习近平同志为核心的党中央”' },
  { wrong: '以习近平总书记为核心的党中央', right: '以习近平同志为核心的党中央', why: '规范表述为“以习近平同志为核心的党中央”' },
  { wrong: '以习近平同志为中心的党中央', right: '以习近平同志为核心的党中央', why: '规范表述为“以习近平同志为核心的党中央”' },
  { wrong: '为人服务的宗旨', right: '为人民服务的宗旨', why: '漏了“民”字' },
  { wrong: '全心全意为人服务', right: '全心全意为人民服务', why: '漏了“民”字' },
  { wrong: '中央八项规定及实施细则', right: '中央八项规定及其实施细则', why: '规范表述为“中央八项规定及其实施细则精神”' },
  { wrong: '“两个维护”的决定性意义', right: '“两个确立”的决定性意义', why: '“决定性意义”说的是“两个确立”' },
  { wrong: '绿水青山就是银山金山', right: '绿水青山就是金山银山', why: '规范表述为“绿水青山就是金山银山”' },
  { wrong: '学懂弄懂做实', right: '学懂弄通做实', why: '规范表述为“学懂弄通做实”' },
  { wrong: '学懂弄通学实', right: '学懂弄通做实', why: '规范表述为“学懂弄通做实”' },
  { wrong: '刮骨疗伤', right: '刮骨疗毒', level: 'warning', why: '成语为“刮骨疗毒”' },
  { wrong: '壮士断臂', right: '壮士断腕', level: 'warning', why: '成语为“壮士断腕”' },
  { wrong: '系统治水、两手发力', right: '系统治理、两手发力', why: '治水思路为“节水优先、空间均衡、系统治理、两手发力”' },
  { wrong: '《关于新形势下党内政治生活若干准则》', right: '《关于新形势下党内政治生活的若干准则》', why: '名称中有“的”字' },
  { wrong: '《党政干部选拔任用工作条例》', right: '《党政领导干部选拔任用工作条例》', why: '名称中有“领导”二字' },
  { wrong: '《中国共产党党内监督条例（试行）》', right: '《中国共产党党内监督条例》', level: 'advice', why: '2016年10月起施行的条例不再标“试行”' },
  { wrong: '习近平主席重大战略思想', right: null, why: NAMED },
  { wrong: '头疼医头、脚疼医头', right: '头疼医头、脚疼医脚', why: '成语为“头疼医头、脚疼医脚”' },
  { wrong: '头痛医头、脚痛医头', right: '头痛医头、脚痛医脚', why: '成语为“头痛医头、脚痛医脚”' },
  { wrong: '四个对标”的要求', right: '四个对照”的要求', level: 'warning', why: '主题教育的要求为“四个对照”' },
  { wrong: '满足于一知', right: '满足于一知半解', unless: ['满足于一知半解', '满足于一知半'], why: '“一知半解”没有写完' },
  { wrong: '满足于一知半，', right: '满足于一知半解，', why: '“一知半解”没有写完' },
  { wrong: '防止变异“四风”', right: '防止“四风”隐形变异', level: 'warning', why: '通常写作“防止‘四风’问题隐形变异”' },
  { wrong: '担使命，抓落实、找差距', right: '担使命，找差距、抓落实', why: '主题教育总要求为“守初心、担使命，找差距、抓落实”' },
  { wrong: '邓小平思想', right: '邓小平理论', why: NAMED },
  { wrong: '毛泽东理论', right: '毛泽东思想', why: NAMED },
  { wrong: '“三个代表”思想', right: '“三个代表”重要思想', why: NAMED },
  { wrong: '三个代表思想', right: '“三个代表”重要思想', why: NAMED },
  { wrong: '科学发展观重要思想', right: '科学发展观', level: 'warning', why: NAMED },
  { wrong: '十九大一中全会', right: '十九届一中全会', why: CONGRESS },
  { wrong: '十九大四中全会', right: '十九届四中全会', why: CONGRESS },
  { wrong: '十九大五中全会', right: '十九届五中全会', why: CONGRESS },
  { wrong: '十九大六中全会', right: '十九届六中全会', why: CONGRESS },
  { wrong: '二十大一中全会', right: '二十届一中全会', why: CONGRESS },
  { wrong: '二十大二中全会', right: '二十届二中全会', why: CONGRESS },
  { wrong: '二十大三中全会', right: '二十届三中全会', why: CONGRESS },
  { wrong: '二十大四中全会', right: '二十届四中全会', why: CONGRESS },
  { wrong: '党的二十次全国代表大会', right: '党的第二十次全国代表大会', why: '序数要写“第”' },
  { wrong: '党的十九次全国代表大会', right: '党的第十九次全国代表大会', why: '序数要写“第”' },
  { wrong: '党的二十届代表大会', right: '党的第二十次全国代表大会', why: CONGRESS },
  { wrong: '党的第二十届三中全会', right: '党的二十届三中全会', level: 'advice', why: '简称不带“第”' },
  { wrong: '五位一体”战略布局', right: '五位一体”总体布局', why: '“五位一体”是总体布局，“四个全面”是战略布局' },
  { wrong: '五位一体战略布局', right: '五位一体总体布局', why: '“五位一体”是总体布局，“四个全面”是战略布局' },
  { wrong: '四个全面”总体布局', right: '四个全面”战略布局', why: '“五位一体”是总体布局，“四个全面”是战略布局' },
  { wrong: '四个全面总体布局', right: '四个全面战略布局', why: '“五位一体”是总体布局，“四个全面”是战略布局' },
  { wrong: '监督执纪四种形式', right: '监督执纪四种形态', why: '《中国共产党党内监督条例》：监督执纪“四种形态”' },
  { wrong: '监督执纪“四种形式”', right: '监督执纪“四种形态”', why: '《中国共产党党内监督条例》：监督执纪“四种形态”' },
  { wrong: '运用“四种形式”', right: '运用“四种形态”', why: '《中国共产党党内监督条例》：监督执纪“四种形态”' },
  { wrong: '运用四种形式', right: '运用四种形态', level: 'warning', why: '《中国共产党党内监督条例》：监督执纪“四种形态”' },
  { wrong: '运用第一种形式', right: '运用第一种形态', level: 'warning', why: '《中国共产党党内监督条例》：监督执纪“四种形态”' },
  { wrong: '运用“第一种形式”', right: '运用“第一种形态”', why: '《中国共产党党内监督条例》：监督执纪“四种形态”' },
  { wrong: '中央八项规定及实施细则', right: '中央八项规定及其实施细则', level: 'warning', why: '规范表述为“中央八项规定及其实施细则”' },
  { wrong: '不忘初心，牢记使命”主题教育', right: '不忘初心、牢记使命”主题教育', level: 'warning', why: '主题教育名称中间用顿号' },
  { wrong: '不忘初心牢记使命主题教育', right: '“不忘初心、牢记使命”主题教育', level: 'advice', why: '主题教育名称加引号，中间用顿号' },
  { wrong: '二个确立', right: '两个确立', unless: ['十二个确立'], why: '固定提法' },
  { wrong: '“三个维护”', right: '“两个维护”', why: '固定提法' },
  { wrong: '二个维护', right: '两个维护', unless: ['十二个维护'], why: '固定提法' },
  { wrong: '二个责任', right: '两个责任', level: 'warning', unless: ['十二个责任'], why: '固定提法' },
  { wrong: '二个一百年', right: '两个一百年', why: '固定提法' },
  { wrong: '四种意识', right: '四个意识', before: ['增强', '增强“', '树牢', '树牢“'], why: '固定提法' },
  { wrong: '四种自信', right: '四个自信', before: ['坚定', '坚定“'], why: '固定提法' },
  { wrong: '四个自觉', right: '四个自信', before: ['坚定“', '坚定'], level: 'warning', why: '固定提法' },
  { wrong: '伟大的建党精神', right: '伟大建党精神', level: 'advice', why: '固定提法' },
  { wrong: '政法队伍政法教育整顿', right: '政法队伍教育整顿', why: '2021年的名称是“政法队伍教育整顿”' },
  { wrong: '队伍政法教育整顿', right: '政法队伍教育整顿', unless: ['政法队伍政法教育整顿'], why: '2021年的名称是“政法队伍教育整顿”' },
  { wrong: '中央政法委工作会议精神', right: '中央政法工作会议精神', level: 'warning', why: '会议名称是“中央政法工作会议”' },
  { wrong: '中央纪委二十届二次全会', right: '二十届中央纪委二次全会', level: 'advice', why: '规范表述为“二十届中央纪委……全会”' },
  { wrong: '理想信心', right: '理想信念', before: ['坚定', '动摇', '坚守', '树牢', '筑牢'], unless: ['理想信心百倍'], why: '固定提法' },
  { wrong: '全面从严治党主题责任', right: '全面从严治党主体责任', why: '固定提法' },
  { wrong: '党风廉政主题责任', right: '党风廉政主体责任', why: '固定提法' },
  { wrong: '主体责人', right: '主体责任', why: '固定提法' },
];
