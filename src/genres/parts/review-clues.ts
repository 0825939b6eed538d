import type { Clue } from '../definition';
import { aboutMeetings, noticeSections, otherKinds } from './look-alikes';

/** What the kinds of self-examination have in common, and what speaks against all of them. */
export const reviewClues: readonly Clue[] = [
  {
    where: 'title-end',
    says: [
      '(对照检查|对照检视|检视剖析|自我检查|自我剖析|自我检视|党性分析|对照剖析|检视检查|对照查摆)[情况|的][材料|报告|发言|发言提纲|发言材料|提纲|汇报|情况|清单]',
    ],
    weight: 5,
    decisive: true,
    because: { zh: '标题写着“{0}”', en: 'the title says “{0}”' },
  },
  {
    where: 'title-end',
    says: ['(民主|组织)生活会[上的|的][个人|班子|领导班子]…(发言|发言提纲|发言材料|材料|提纲)'],
    weight: 4,
    decisive: true,
    because: { zh: '标题写着“{0}”', en: 'the title says “{0}”' },
  },
  {
    where: 'opening',
    says: ['(对照检查|对照检视|检视剖析|检视|剖析|自我检查|个人检查|对照查摆|查摆|问题查摆)…如下'],
    weight: 3,
    decisive: true,
    because: { zh: '开头用“{0}”引出正文', en: 'the opening leads on with “{0}”' },
  },
  {
    where: 'opening',
    says: ['(民主|组织)生活会'],
    weight: 2,
    decisive: true,
    because: { zh: '开头提到“{0}”', en: 'the opening speaks of a “{0}”' },
  },
  {
    where: 'opening',
    says: ['(围绕|对照|聚焦)…#个(方面|带头|对照)', '(查摆|检视|查找)…问题'],
    weight: 1,
    because: { zh: '开头写明“{0}”', en: 'the opening says “{0}”' },
  },
  {
    where: 'parts',
    has: ['problems', 'causes', 'measures'],
    weight: 2,
    because: { zh: '有“存在的问题”“原因分析”“整改措施”三部分', en: 'it has problems, causes and measures' },
  },
  {
    where: 'opening',
    says: ['被(巡察|巡视)[单位](党组织|单位|党组|党委)', '向社会(公开|公布)', '共召开…生活会', '(反馈|会议)强调，', '反馈(指出|要求)，'],
    weight: -6,
    because: { zh: '开头写着“{0}”，是对巡视巡察的通报', en: 'the opening says “{0}”: an account of inspections' },
  },
  {
    where: 'title-end',
    says: ['整改[落实|工作|进展|推进]…情况[的](报告|通报|汇报|公告|公示|公布|情况)', '整改[落实|工作](报告|通报|公告)', '整改[落实|进展]情况'],
    weight: -8,
    because: { zh: '标题末尾是“{0}”，是整改情况的报告', en: 'the title ends in “{0}”: a report on what was done' },
  },
  ...otherKinds,
  ...aboutMeetings,
  ...noticeSections,
];
