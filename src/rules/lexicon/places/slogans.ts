/** Slogans that carry the author's own place: 法治孝感, 平安孝感. */
export const SLOGANS: readonly string[] = [
  '法治', '平安', '清廉', '数字', '美丽', '幸福', '健康', '文明', '智慧', '活力', '和谐', '诚信', '廉洁', '信用', '书香', '善治', '魅力', '富美',
];
