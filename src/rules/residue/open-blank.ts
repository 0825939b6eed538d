import type { Span } from '../../draft/span';
import type { DocumentRule } from '../rule';
import { quoted } from '../quote';

const blanks = /【[^【】\n]{1,40}】/g;
/** Labels that editors set in 【】 at the start of a paragraph: no blanks. */
const LABEL = /^【(?:案例|典型案例|摘要|关键词|导读|编者按|背景|提示|说明|注|问题描述|解析|链接|材料|附件|要点|篇[一二三四五六七八九十]|第[一二三四五六七八九十]篇|范文|问题[一二三四五六七八九十0-9]|[^】]{0,6}(?:题目|标题|示例|例文|范文|例[子句如]?|论点|含义|释义|译文|原文|出处|名言|点评|评析|点睛|亮点|开头|结尾|人物|阅读|解读)】)/;
/** The age of someone quoted: 【明】于谦. */
const AGE = /^【(?:先秦|春秋|战国|[秦汉魏晋隋唐宋元明清]|[东西]汉|三国|[东西]晋|南北朝|五代|[北南]宋|近代|现代|当代|[一-龥]{1,3}国?)】(?=[一-龥]{2,4}《)/;

/** Blanks of the scaffold that are still to be filled in: 【单位名称】. One finding for the whole document, all places in its evidence. */
export const openBlank: DocumentRule = {
  scope: 'document',
  id: 'residue/open-blank',
  name: { zh: '还有待填的空', en: 'Blanks to fill in' },
  why: { zh: '【】里是框架留下的空，定稿前要逐个填好。', en: 'What stands in 【】 is a blank of the scaffold; each is to be filled in before the text is finished.' },
  source: { tier: '实务', reference: '框架中的待填项' },
  examples: [
    { genre: 'other', text: '【单位名称】领导班子对照检查材料\n【日期】', marks: ['【单位名称】'] },
    { genre: 'other', text: '【问题一】学习不够深入。\n【问题二】调研不够经常。', marks: [] },
    { genre: 'other', text: '【经验亮点】推行阳光执法。\n【延伸阅读】有诗为证，出自【明】于谦《石灰吟》。', marks: [] },
    { genre: 'other', text: '【篇三】\n某县司法局领导班子对照检查材料', marks: [] },
    { genre: 'other', text: '【案例】某单位学习流于形式，没有结合实际。', marks: [] },
    { genre: 'other', text: '某县司法局领导班子对照检查材料', marks: [] },
  ],
  find: ({ draft, outline }) => {
    const found: { readonly span: Span; readonly words: string }[] = [];
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const text = draft.paragraphs[index]?.text ?? '';
      if (!text.includes('【')) continue;
      for (const match of text.matchAll(blanks)) {
        if ((LABEL.test(match[0]) && text.slice(0, match.index).trim() === '') || AGE.test(text.slice(match.index, match.index + 24))) continue;
        found.push({ span: { paragraph: index, start: match.index, end: match.index + match[0].length }, words: match[0] });
      }
    }
    const [first, ...rest] = found;
    if (first === undefined) return [];
    return [
      {
        severity: 'advice',
        span: first.span,
        message: {
          zh: `还有${found.length}处待填，从${quoted(first.words)}开始。`,
          en: `There ${found.length === 1 ? 'is 1 blank' : `are ${found.length} blanks`} to fill in, beginning with ${quoted(first.words)}.`,
        },
        evidence: rest.map(({ span }) => ({ span, note: { zh: '待填', en: 'a blank' } })),
      },
    ];
  },
};
