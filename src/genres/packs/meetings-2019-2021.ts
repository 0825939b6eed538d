import type { AspectPack } from './pack';

// Central circulars are not public: the wording comes from units' published reports and drifts, so it is matched by meaning.

const reviews = ['team-review', 'personal-review'];

export const packs: readonly AspectPack[] = [
  {
    id: '2019-theme',
    year: 2019,
    occasion: { zh: '2019 年“不忘初心、牢记使命”主题教育专题民主生活会', en: '2019 theme education meeting' },
    announced: '四个对照',
    marks: ['不忘初心', '牢记使命', '四个对照', '四个找一找'],
    genres: reviews,
    aspects: [
      {
        short: '对照习近平新时代中国特色社会主义思想和党中央决策部署',
        full: '对照习近平新时代中国特色社会主义思想和党中央决策部署',
        keys: ['习近平新时代中国特色社会主义思想|新时代中国特色社会主义思想', '党中央决策部署|中央决策部署|决策部署'],
        statement: false,
      },
      { short: '对照党章党规', full: '对照党章党规', keys: ['党章', '党规|党纪|准则条例'], statement: false },
      { short: '对照人民群众新期待', full: '对照人民群众新期待', keys: ['人民群众|群众', '新期待|期待|期盼'], statement: false },
      {
        short: '对照先进典型、身边榜样',
        full: '对照先进典型、身边榜样',
        keys: ['先进典型|典型', '身边榜样|榜样|先辈'],
        statement: false,
      },
    ],
    source: '各单位公开的会议报告',
    verified: true,
    from: '2019-06-01',
    to: '2020-02-29',
  },
  {
    id: '2020-meeting',
    year: 2020,
    occasion: { zh: '2020 年度民主生活会', en: '2020 yearly meeting' },
    announced: '',
    marks: ['2020年度民主生活会', '十九届五中全会'],
    genres: reviews,
    aspects: [
      {
        short: '学懂弄通做实',
        full: '学懂弄通做实习近平新时代中国特色社会主义思想',
        keys: ['学懂弄通做实|学懂', '习近平新时代中国特色社会主义思想|新时代中国特色社会主义思想'],
        statement: false,
      },
      {
        short: '坚持和加强党的全面领导',
        full: '坚持和加强党的全面领导，落实党中央决策部署',
        keys: ['党的全面领导|党的领导', '坚持和加强|坚持加强|加强'],
        statement: false,
      },
      {
        short: '履职尽责、担当作为',
        full: '履职尽责、担当作为，防范化解风险',
        keys: ['履职尽责|履职', '担当作为|担当'],
        statement: false,
      },
      {
        short: '学习贯彻十九届五中全会精神',
        full: '学习贯彻党的十九届五中全会精神',
        keys: ['五中全会', '学习贯彻|贯彻落实|贯彻'],
        statement: false,
      },
      {
        short: '落实全面从严治党责任',
        full: '落实全面从严治党责任',
        keys: ['全面从严治党|从严治党|~管党治党', '责任'],
        statement: false,
      },
    ],
    source: '一个单位公开的会议报告',
    verified: false,
    from: '2020-12-01',
    to: '2021-03-31',
  },
  {
    id: '2021-branch',
    year: 2021,
    occasion: { zh: '2021 年党史学习教育专题组织生活会', en: '2021 branch meeting on Party history' },
    announced: '四个对照',
    marks: ['党史学习教育专题组织生活会', '党史学习教育'],
    genres: reviews,
    aspects: [
      {
        short: '对照党中央和总书记的号召和要求',
        full: '对照党中央号召和习近平总书记重要讲话要求',
        keys: ['党中央|总书记', '号召|要求'],
        statement: false,
      },
      { short: '对照新时代合格党员标准', full: '对照新时代合格党员标准', keys: ['合格党员', '标准'], statement: false },
      { short: '对照入党誓词', full: '对照入党誓词', keys: ['入党誓词|誓词'], statement: false },
      { short: '对照革命先辈和先进典型', full: '对照革命先辈和先进典型', keys: ['革命先辈|先辈|先烈', '先进典型|典型|榜样'], statement: false },
    ],
    source: '各单位公开的会议报告',
    verified: true,
    from: '2021-06-01',
    to: '2021-12-31',
  },
  {
    id: '2021-rectification',
    year: 2021,
    occasion: { zh: '2021 年政法队伍教育整顿查纠整改环节专题组织生活会', en: '2021 political-legal education and rectification' },
    announced: '六个方面',
    marks: ['教育整顿', '查纠整改环节', '查纠整改'],
    genres: ['personal-review'],
    aspects: [
      {
        short: '对教育整顿的认识和态度',
        full: '对教育整顿的认识，对教育整顿的态度',
        keys: ['教育整顿', '认识|态度|表态'],
        statement: true,
      },
      {
        short: '自身存在的突出问题',
        full: '自身在思想政治、履职尽责、廉政自律等方面存在的突出问题',
        keys: ['自身|个人|本人', '突出问题|存在的问题|存在问题|主要问题'],
        statement: false,
      },
      {
        short: '系统和单位干部职工的倾向性问题',
        full: '本系统、本单位干部职工存在的倾向性问题',
        keys: ['倾向性|普遍性|苗头性', '系统|单位|干部职工|干警|科室|队伍'],
        statement: false,
      },
      {
        short: '“三个规定”落实情况',
        full: '对“三个规定”的认识和落实“三个规定”情况',
        keys: ['三个规定', '落实|认识|执行|填报'],
        statement: true,
      },
      {
        short: '本人及家属违规经商办企业、参股借贷情况',
        full: '本人及家属违规经商办企业、违规参股借贷情况',
        keys: ['经商办企业|营商办企业|经商', '参股借贷|参股|借贷', '家属|亲属|配偶|本人'],
        statement: true,
      },
      {
        short: '其他需要说明的问题',
        full: '其他需要说明的问题',
        keys: ['其他|其它', '说明|报告'],
        statement: true,
      },
    ],
    source: '一份真实材料和一个单位的通知',
    verified: false,
    from: '2021-02-01',
    to: '2021-12-31',
  },
];
