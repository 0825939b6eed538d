import type { AspectId, FieldId } from './measure';

/** The aspects by the names that users know them by, in the order in which they are listed. */
export const ASPECT_NAMES: Readonly<Record<AspectId, string>> = {
  theory: '理论学习',
  politics: '政治素质',
  'party-spirit': '党性修养',
  centralism: '民主集中制',
  people: '宗旨意识与联系群众',
  ability: '能力本领',
  duty: '担当作为',
  style: '工作作风',
  integrity: '廉洁自律与纪律',
  governance: '全面从严治党“一岗双责”',
  ideology: '意识形态责任',
  cadres: '干部队伍与选人用人',
  supervision: '监督执纪与问责',
  system: '制度建设与长效机制',
  inspection: '巡视巡察整改',
};

/** The lines of work by the names that users know them by, in the order in which they are listed. */
export const FIELD_NAMES: Readonly<Record<FieldId, string>> = {
  mediation: '人民调解',
  correction: '社区矫正',
  'legal-aid': '法律援助',
  'notary-lawyer': '公证与律师行业监管',
  'law-popularization': '普法与依法治理',
  'enforcement-supervision': '行政执法监督与行政复议',
  'business-environment': '法治化营商环境',
  resettlement: '安置帮教',
  disputes: '矛盾纠纷排查化解',
  'judicial-supervision': '执法司法监督机制',
  'team-training': '政法队伍专业化与培训',
  'three-rules': '“三个规定”记录报告',
  peace: '平安建设',
  grassroots: '基层力量不足',
  petitions: '信访',
};

/** Every aspect, in order. */
export const ASPECT_IDS = Object.keys(ASPECT_NAMES) as readonly AspectId[];
/** Every line of work, in order. */
export const FIELD_IDS = Object.keys(FIELD_NAMES) as readonly FieldId[];
