import type { Draft } from '../draft/draft';
import { textOf } from '../draft/draft';
import type { OutlineNode, Series } from '../draft/outline';

/** Words by which a text names a fault, and our own blanks, where one will be named. */
const FAULT =
  /不够|不足|不强|不深|不实|不高|不到位|不扎实|不牢|不严|不细|不透|不多|不少|不力|不好|不全|不广|不准|不紧|不敢|不愿|不善|不会|不能|没有|未能|缺乏|欠缺|缺少|缺失|差距|问题|短板|弱化|薄弱|松懈|滞后|畏难|满足于|依赖|习惯于|偏差|偏软|偏弱|形式|走过场|浮在|停留在|流于|照搬|重[^，。]{1,8}轻|有待|较少|少了|忽视|放松|淡化|怕|【/;

/**
 * How many problems stand under an aspect: its sub-headings, each by its own series; else the items of its first series
 * (一是……二是……); else one when the text names a fault at all. 0 when it names none.
 */
export function countProblems(draft: Draft, node: OutlineNode): number {
  if (node.children.length > 0) return node.children.reduce((sum, child) => sum + Math.max(1, countProblems(draft, child)), 0);
  const items = outermost(node.series).reduce((most, series) => Math.max(most, series.items.length), 0);
  if (items >= 2) return items;
  const text = node.heading.title + node.text.map((span) => textOf(draft, span)).join('');
  return node.text.length > 0 && FAULT.test(text) ? 1 : 0;
}

/** Problems in a stretch of text that has no heading of its own. */
export function countProblemsIn(text: string): number {
  const items = text.match(/[一二三四五六七八九]是/g)?.length ?? 0;
  return items >= 2 ? items : Number(FAULT.test(text));
}

/** Series that do not stand within an item of another. */
function outermost(all: readonly Series[]): readonly Series[] {
  return all.filter(
    (series) => !all.some((other) => other !== series && other.items.some((item) => series.items.every((inner) => inner !== item && within(inner.markSpan, item.span)))),
  );
}

function within(inner: { paragraph: number; start: number; end: number }, outer: { paragraph: number; start: number; end: number }): boolean {
  return inner.paragraph === outer.paragraph && inner.start > outer.start && inner.end <= outer.end;
}
