import type { AspectPack } from './pack';

// Central circulars are not public: the wording comes from units' published reports and drifts, so it is matched by meaning.

const reviews = ['team-review', 'personal-review'];
const reports = '各单位公开的会议报告';

export const packs: readonly AspectPack[] = [
  {
    id: '2022-meeting',
    year: 2022,
    occasion: { zh: '2022 年度民主生活会', en: '2022 yearly meeting' },
    announced: '六个带头',
    marks: ['2022年度民主生活会', '六个带头'],
    genres: reviews,
    aspects: [
      {
        short: '领悟“两个确立”、做到“两个维护”',
        full: '带头深刻领悟“两个确立”的决定性意义，增强“四个意识”、坚定“四个自信”、做到“两个维护”',
        keys: ['两个确立', '两个维护', '领悟|感悟'],
        statement: false,
      },
      {
        short: '用新思想凝心铸魂',
        full: '带头坚持不懈用习近平新时代中国特色社会主义思想凝心铸魂',
        keys: ['凝心铸魂', '习近平新时代中国特色社会主义思想|新时代中国特色社会主义思想|新思想|创新理论'],
        statement: false,
      },
      {
        short: '坚持和加强党的全面领导',
        full: '带头坚持和加强党的全面领导',
        keys: ['党的全面领导|党的领导', '坚持和加强|坚持加强|加强'],
        statement: false,
      },
      {
        short: '以人民为中心，推动改革发展稳定',
        full: '带头坚持以人民为中心的发展思想，推动改革发展稳定',
        keys: ['以人民为中心|人民为中心', '改革发展稳定|发展思想|改革发展'],
        statement: false,
      },
      {
        short: '发扬斗争精神，防范化解风险',
        full: '带头发扬斗争精神，防范化解风险挑战',
        keys: ['斗争精神', '防范化解|风险'],
        statement: false,
      },
      {
        short: '落实全面从严治党政治责任',
        full: '带头落实全面从严治党政治责任',
        keys: ['全面从严治党|从严治党|~管党治党', '责任'],
        statement: false,
      },
    ],
    source: reports,
    verified: true,
    from: '2022-12-01',
    to: '2023-03-31',
  },
  {
    id: '2023-theme',
    year: 2023,
    occasion: { zh: '2023 年主题教育专题民主生活会', en: '2023 theme education meeting' },
    announced: '六个方面',
    marks: ['2023年度专题民主生活会', '主题教育专题民主生活会', '学思想、强党性、重实践、建新功'],
    genres: reviews,
    aspects: [
      { short: '理论学习', full: '理论学习方面', keys: ['理论学习|~理论武装|~学习'], statement: false },
      { short: '政治素质', full: '政治素质方面', keys: ['政治素质|~政治能力|~政治素养'], statement: false },
      { short: '能力本领', full: '能力本领方面', keys: ['能力本领|~本领|~工作能力'], statement: false },
      { short: '担当作为', full: '担当作为方面', keys: ['担当作为|~担当|~履职尽责'], statement: false },
      { short: '工作作风', full: '工作作风方面', keys: ['工作作风|~作风'], statement: false },
      { short: '廉洁自律', full: '廉洁自律方面', keys: ['廉洁自律|~廉政自律|~廉洁|~清正廉洁'], statement: false },
    ],
    source: reports,
    verified: true,
    from: '2023-06-01',
    to: '2024-03-31',
  },
  {
    id: '2024-meeting',
    year: 2024,
    occasion: { zh: '2024 年度民主生活会', en: '2024 yearly meeting' },
    announced: '四个带头',
    marks: ['2024年度民主生活会', '四个带头'],
    genres: reviews,
    aspects: [
      {
        short: '严守政治纪律和政治规矩，维护党的团结统一',
        full: '带头严守政治纪律和政治规矩，维护党的团结统一',
        keys: ['政治纪律', '政治规矩', '团结统一'],
        statement: false,
      },
      {
        short: '增强党性、严守纪律、砥砺作风',
        full: '带头增强党性、严守纪律、砥砺作风',
        keys: ['增强党性|党性', '严守纪律', '砥砺作风|作风'],
        statement: false,
      },
      {
        short: '在遵规守纪、清正廉洁前提下勇于担责、敢于创新',
        full: '带头在遵规守纪、清正廉洁前提下勇于担责、敢于创新',
        keys: ['遵规守纪', '清正廉洁', '勇于担责|担责', '敢于创新|创新'],
        statement: false,
      },
      {
        short: '履行全面从严治党政治责任',
        full: '带头履行全面从严治党政治责任',
        keys: ['全面从严治党|从严治党', '政治责任|责任'],
        statement: false,
      },
    ],
    source: reports,
    verified: true,
    from: '2024-12-01',
    to: '2025-03-31',
  },
  {
    id: '2025-meeting',
    year: 2025,
    occasion: { zh: '2025 年度民主生活会', en: '2025 yearly meeting' },
    announced: '五个带头',
    marks: ['2025年度民主生活会', '五个带头'],
    genres: reviews,
    aspects: [
      { short: '强化政治忠诚、提高政治能力', full: '带头强化政治忠诚、提高政治能力', keys: ['政治忠诚', '政治能力'], statement: false },
      { short: '固本培元、增强党性', full: '带头固本培元、增强党性', keys: ['固本培元', '增强党性|党性'], statement: false },
      {
        short: '敬畏人民、敬畏组织、敬畏法纪',
        full: '带头敬畏人民、敬畏组织、敬畏法纪',
        keys: ['敬畏人民', '敬畏组织', '敬畏法纪|敬畏纪法|敬畏'],
        statement: false,
      },
      { short: '干事创业、担当作为', full: '带头干事创业、担当作为', keys: ['干事创业', '担当作为|担当'], statement: false },
      {
        short: '坚决扛起管党治党责任',
        full: '带头坚决扛起管党治党责任',
        keys: ['管党治党|从严治党', '责任', '扛起|扛牢|履行'],
        statement: false,
      },
    ],
    source: reports,
    verified: true,
    from: '2025-12-01',
    to: '2026-03-31',
  },
];
