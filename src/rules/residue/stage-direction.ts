import { quoted } from '../quote';
import type { ParagraphRule } from '../rule';

/** What is said to whoever reads out or runs the machine, never to the audience. */
const ANYWHERE = /[（(](?:此处|这里|在此)?[一-鿿]{0,4}(?:投影仪|切换(?:PPT|画面|幻灯片)|翻页|停顿|递话筒|脱稿|语速|提高音量|加重语气)[一-鿿]{0,8}[）)]/g;
/** A line of its own in brackets: 「（播放视频）」; within a sentence it may belong to it. */
const ALONE = /^[\s\u3000]*[（(](?:此处|现在|开始|请)?[一-鿿]{0,4}(?:播放(?:视频|短片|专题片|音乐|录像|国歌)|放映|展示(?:图片|图表|PPT|幻灯片)|PPT|幻灯片|音乐(?:起|停)|话筒)[一-鿿]{0,8}[）)][\s\u3000。]*$/;

/** A note for the speaker or the organisers that stayed in the text: （投影仪准备）, （停顿）, （播放视频）. */
export const stageDirection: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/stage-direction',
  name: { zh: '会务提示混入正文', en: 'A note for the speaker is left' },
  why: { zh: '“（投影仪准备）”是给会务人员和讲话人看的，不是材料的内容。', en: 'Such a note is meant for the speaker or the organisers; it is no part of the text.' },
  source: { tier: '实务', reference: '定稿不留起草和会务提示' },
  examples: [
    { genre: 'other', text: '下面看几张照片。\n（投影仪准备）\n同志们，要引以为戒（停顿），举一反三。', marks: ['（投影仪准备）', '（停顿）'] },
    { genre: 'other', text: '（播放专题片）', marks: ['（播放专题片）'] },
    { genre: 'other', text: '会议室配备投影仪，观看警示教育片（播放视频2部），工作一度停顿（因汛期停工）。', marks: [] },
  ],
  find: ({ text }, index) => {
    if (!text.includes('（') && !text.includes('(')) return [];
    const alone = ALONE.exec(text);
    const spans = alone ? [inkOf(text)] : [...text.matchAll(ANYWHERE)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
    return spans.map(({ start, end }) => ({
      severity: 'warning' as const,
      span: { paragraph: index, start, end },
      message: { zh: `${quoted(text.slice(start, end))}像是会务或讲话时的提示，请核对后删去。`, en: `${quoted(text.slice(start, end))} looks like a note for the speaker or the organisers. Please check and delete it.` },
    }));
  },
};

function inkOf(text: string): { readonly start: number; readonly end: number } {
  return { start: text.length - text.trimStart().length, end: text.trimEnd().length };
}
