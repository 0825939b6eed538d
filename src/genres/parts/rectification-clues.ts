import type { Clue } from '../definition';

/**
 * Title or opening of a meeting on what an inspection (巡视、巡察) fed back.
 * `weight` is that of the title; it speaks for rectification-review and against the yearly reviews.
 */
export function inspectedMeeting(weight: number): readonly Clue[] {
  return [
    {
      where: 'title',
      says: ['(巡视|巡察|巡查)…整改…(生活会|对照检查|检视剖析|发言|剖析)', '(巡视|巡察|巡查)…(专题民主生活会|专题组织生活会)'],
      weight,
      because: { zh: '标题写着“{0}”，是巡视巡察整改的会议', en: 'the title says “{0}”: a meeting on an inspection’s feedback' },
    },
    {
      where: 'opening',
      says: [
        '(巡视|巡察|巡查)…整改…(专题|民主|组织)…生活会',
        '第#(巡视|巡察|巡查)组…(反馈|整改)',
        '(巡视|巡察|巡查)组…反馈…(意见|问题)',
        '(对照|围绕|针对|聚焦)…(巡视|巡察|巡查)…反馈…(意见|问题)',
        '(巡视|巡察|巡查)反馈[的](意见|问题)…(认领|整改)',
      ],
      weight: weight * 0.8,
      because: { zh: '开头写着“{0}”', en: 'the opening says “{0}”' },
    },
  ];
}
