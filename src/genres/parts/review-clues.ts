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
  ...otherKinds,
  ...aboutMeetings,
  ...noticeSections,
];
