import type { Measure } from './measure';

/** Every law, rule or regulation that measures name, and the year in which it was first issued under this name. */
export const ISSUED: Readonly<Record<string, number>> = {
  行政执法监督条例: 2025,
  中华人民共和国民营经济促进法: 2025,
  公平竞争审查条例: 2024,
  推进领导干部能上能下规定: 2022,
  信访工作条例: 2022,
  中华人民共和国反有组织犯罪法: 2021,
  中华人民共和国法律援助法: 2021,
  习近平法治思想学习纲要: 2021,
  中国共产党简史: 2021,
  '中共中央关于加强对“一把手”和领导班子监督的意见': 2021,
  公务员考核规定: 2020,
  '党委（党组）落实全面从严治党主体责任规定': 2020,
  优化营商环境条例: 2019,
  中华人民共和国社区矫正法: 2019,
  中国共产党政法工作条例: 2019,
  中国共产党党组工作条例: 2019,
  中国共产党重大事项请示报告条例: 2019,
  '中国共产党支部工作条例（试行）': 2018,
  干部人事档案工作条例: 2018,
  领导干部报告个人有关事项规定: 2017,
  '中国共产党党委（党组）理论学习中心组学习规则': 2017,
  关于新形势下党内政治生活的若干准则: 2016,
  中国共产党问责条例: 2016,
  '党委（党组）意识形态工作责任制实施办法': 2015,
  党政机关厉行节约反对浪费条例: 2013,
  党政机关公文处理工作条例: 2012,
  中国共产党纪律处分条例: 2003,
  党政领导干部选拔任用工作条例: 2002,
};

/** The documents that a measure names in 《》. */
export function documentsIn({ action, when, result, wordings }: Measure): readonly string[] {
  return [...[action, when, result, ...wordings].join('').matchAll(/《([^《》]{1,40})》/g)].map(([, name]) => name ?? '');
}

const years = new WeakMap<Measure, number>();

/** The year from which on a measure can be taken, by the newest document that it names; 0 when it names none. */
export function namedSince(measure: Measure): number {
  const known = years.get(measure);
  if (known !== undefined) return known;
  const year = Math.max(0, ...documentsIn(measure).map((name) => ISSUED[name] ?? 0));
  years.set(measure, year);
  return year;
}
