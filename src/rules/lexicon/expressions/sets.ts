/** A well-known set whose members and their order are fixed. */
export interface FixedSet {
  /** How it is called; a list with one of these names beside it claims to be this set. The first is used in messages. */
  readonly names: readonly string[];
  readonly members: readonly string[];
  /** What members may share: 政治、组织、廉洁、群众、工作、生活 + 纪律. It may stand after each or after the last. */
  readonly suffix?: string;
  /** True when a list that holds all members is this set even without the name, so that its order can be told. */
  readonly known: boolean;
  readonly source: string;
}

/**
 * Provenance: 中国共产党章程 (2022-10), 党的十八届五中全会公报, 党的十九大和二十大报告, 中国共产党纪律处分条例, and the notices of the campaigns named.
 */
export const FIXED_SETS: readonly FixedSet[] = [
  { names: ['三感'], members: ['获得感', '幸福感', '安全感'], known: true, source: '党的十九大报告' },
  { names: ['新发展理念'], members: ['创新', '协调', '绿色', '开放', '共享'], known: true, source: '党的十八届五中全会' },
  { names: ['六大纪律', '六项纪律'], members: ['政治', '组织', '廉洁', '群众', '工作', '生活'], suffix: '纪律', known: true, source: '中国共产党纪律处分条例' },
  { names: ['四个意识'], members: ['政治', '大局', '核心', '看齐'], suffix: '意识', known: true, source: '中共中央政治局2016年1月29日会议' },
  { names: ['四个自信'], members: ['道路', '理论', '制度', '文化'], suffix: '自信', known: true, source: '习近平总书记在庆祝中国共产党成立95周年大会上的讲话' },
  { names: ['五位一体'], members: ['经济', '政治', '文化', '社会', '生态文明'], suffix: '建设', known: false, source: '党的十八大报告' },
  { names: ['四风'], members: ['形式主义', '官僚主义', '享乐主义', '奢靡之风'], known: true, source: '党的群众路线教育实践活动' },
  { names: ['三严'], members: ['严以修身', '严以用权', '严以律己'], known: true, source: '“三严三实”专题教育' },
  { names: ['三实'], members: ['谋事要实', '创业要实', '做人要实'], known: true, source: '“三严三实”专题教育' },
  { names: ['五个过硬'], members: ['政治', '业务', '责任', '纪律', '作风'], suffix: '过硬', known: true, source: '中央政法工作会议' },
  { names: ['政治“三力”', '政治三力'], members: ['政治判断力', '政治领悟力', '政治执行力'], known: true, source: '中共中央政治局2020年12月民主生活会' },
  { names: ['三不腐', '“三不”'], members: ['不敢腐', '不能腐', '不想腐'], known: true, source: '党的二十大报告' },
  { names: ['四个自我'], members: ['自我净化', '自我完善', '自我革新', '自我提高'], known: true, source: '党的十九大报告' },
  { names: ['十六字总要求'], members: ['对党忠诚', '服务人民', '执法公正', '纪律严明'], known: true, source: '习近平总书记2020年8月26日训词' },
  { names: ['新十六字方针'], members: ['科学立法', '严格执法', '公正司法', '全民守法'], known: true, source: '党的十八大报告' },
  { names: ['三个环节'], members: ['学习教育', '查纠整改', '总结提升'], known: true, source: '2021年政法队伍教育整顿' },
  { names: ['四大考验', '四种考验'], members: ['执政', '改革开放', '市场经济', '外部环境'], suffix: '考验', known: true, source: '党的十八大报告' },
  { names: ['四种危险', '四大危险'], members: ['精神懈怠', '能力不足', '脱离群众', '消极腐败'], suffix: '危险', known: true, source: '党的十八大报告' },
  { names: ['好干部标准', '好干部'], members: ['信念坚定', '为民服务', '勤政务实', '敢于担当', '清正廉洁'], known: true, source: '全国组织工作会议（2013年）' },
  { names: ['四有'], members: ['心中有党', '心中有民', '心中有责', '心中有戒'], known: true, source: '习近平总书记2015年1月12日讲话' },
  { names: ['四学史'], members: ['学史明理', '学史增信', '学史崇德', '学史力行'], known: true, source: '党史学习教育' },
  { names: ['党史学习教育总要求'], members: ['学党史', '悟思想', '办实事', '开新局'], known: true, source: '党史学习教育' },
  { names: ['主题教育总要求'], members: ['学思想', '强党性', '重实践', '建新功'], known: true, source: '2023年主题教育' },
  { names: ['以学四句'], members: ['以学铸魂', '以学增智', '以学正风', '以学促干'], known: true, source: '2023年主题教育' },
  { names: ['十二字总要求'], members: ['守初心', '担使命', '找差距', '抓落实'], known: true, source: '2019年“不忘初心、牢记使命”主题教育' },
  { names: ['群众路线教育实践活动总要求'], members: ['照镜子', '正衣冠', '洗洗澡', '治治病'], known: true, source: '党的群众路线教育实践活动' },
  { names: ['社会主义核心价值观'], members: ['富强', '民主', '文明', '和谐'], known: true, source: '党的十八大报告' },
  { names: ['社会主义核心价值观'], members: ['自由', '平等', '公正', '法治'], known: true, source: '党的十八大报告' },
  { names: ['社会主义核心价值观'], members: ['爱国', '敬业', '诚信', '友善'], known: true, source: '党的十八大报告' },
  { names: ['六稳'], members: ['稳就业', '稳金融', '稳外贸', '稳外资', '稳投资', '稳预期'], known: true, source: '中共中央政治局2018年7月31日会议' },
  {
    names: ['六保'],
    members: ['保居民就业', '保基本民生', '保市场主体', '保粮食能源安全', '保产业链供应链稳定', '保基层运转'],
    known: true,
    source: '中共中央政治局2020年4月17日会议',
  },
  { names: ['乡村振兴总要求'], members: ['产业兴旺', '生态宜居', '乡风文明', '治理有效', '生活富裕'], known: true, source: '党的十九大报告' },
  { names: ['五大振兴', '五个振兴'], members: ['产业', '人才', '文化', '生态', '组织'], suffix: '振兴', known: true, source: '中共中央关于乡村振兴战略的部署' },
  {
    names: ['全过程人民民主'],
    members: ['民主选举', '民主协商', '民主决策', '民主管理', '民主监督'],
    known: true,
    source: '党的二十大报告',
  },
  { names: ['德能勤绩廉'], members: ['德', '能', '勤', '绩', '廉'], known: true, source: '公务员法' },
  { names: ['三治'], members: ['自治', '法治', '德治'], known: false, source: '党的十九大报告' },
];
