import { analyse } from '../../src/check/analyse';
import { draftOfText } from '../../src/draft/draft';
import type { ReadDraft } from '../../src/measures/answers';

/** A draft, a paragraph a line, read as the checker reads it. */
export function readText(text: string, genre: string | null = null, pack: string | null = null): ReadDraft {
  const { draft, main } = analyse(draftOfText(text), { genre, pack });
  return { draft, outline: main.outline, rows: main.rows, genre: main.genre, pack: main.pack?.pack ?? null };
}

/** A team's review with three problems, two causes, and two measures of which one answers nothing. */
export const REVIEW = `某县司法局领导班子2023年度专题民主生活会对照检查材料
按照通知要求，班子认真学习，广泛征求意见，紧紧围绕六个方面查摆问题。现将对照检查情况报告如下：
一、存在的主要问题
（一）理论学习方面。一是学习不够系统。学得零散，例如，全年只研讨了3次。二是学用结合不紧。
（二）政治素质方面。政治敏锐性不强，对苗头性问题反应偏慢。
（三）廉洁自律方面。班子成员没有违规经商办企业问题。
二、原因分析
（一）理论武装抓得不紧。把学习当成软任务，没有静下心来读原著。
（二）宗旨意识有所淡化。到群众中去得少。
三、整改措施
（一）筑牢思想根基，强化理论武装。一是每季度组织1次理论学习中心组研讨。二是每年完成1篇调研报告。
（二）改进工作作风，密切联系群众。每月到司法所接访1次。
`;
