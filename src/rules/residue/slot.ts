import { quoted } from '../quote';
import type { ParagraphRule } from '../rule';
import { PAIR, signsIn } from '../punctuation/signs';

const NAMES = '单位|部门|机关|名称|姓名|名字|职务|职级|日期|时间|年份|地点|地名|数字|数量|数据|人数|次数|金额|比例|标题|文号|内容|事项|事例|案例|举例|问题|措施|原因|问题描述';
/** 「[单位名称]」「{姓名}」「<具体事例>」: what a template calls a blank, in brackets that prose does not use. */
const slot = new RegExp(`[[［{｛<＜](?:(?:填写|插入|输入|请填写|此处)?[一-鿿]{0,8}(?:${NAMES})|(?:填写|插入|输入|请填写|此处)[一-鿿]{1,10})[\\]］}｝>＞]`, 'g');
const OPENS = /[[［{｛<＜]/;
/** 「（某法院 ）」: a name to be put in, with room left for it. */
const roomy = /[（(](?:[ \u3000]{1,4}某[一-鿿]{1,8}|某[一-鿿]{1,8}[ \u3000]{1,4})[）)]/g;

/** A blank of a template that still bears its label: [单位名称], {姓名}, （某法院 ）. Blanks in 【】 are those of our own scaffold (residue/open-blank). */
export const slotLeft: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/slot',
  name: { zh: '模板里的待填项没有填写', en: 'A labelled blank of a template is left' },
  why: { zh: '“[单位名称]”是模板给填写人看的，定稿里要换成实际内容。', en: 'A label such as [unit name] is meant for the writer; the finished text says the thing itself.' },
  source: { tier: '语言', reference: '定稿不留空白和占位符' },
  examples: [
    { genre: 'other', text: '[单位名称]现有工作人员5名，负责人为{姓名}。', marks: ['[单位名称]', '{姓名}'] },
    { genre: 'other', text: '（某法院 ）执行款发放不及时。', marks: ['（某法院 ）'] },
    { genre: 'other', text: '（某法院）执行款发放不及时，《通知》[2024]5号，见表[1]，[图1]为工作流程。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    const labelled = OPENS.test(text);
    const withRoom = text.includes('某') && (signsIn(paragraph).kinds & PAIR) !== 0;
    if (!labelled && !withRoom) return [];
    return [...(labelled ? text.matchAll(slot) : []), ...(withRoom ? text.matchAll(roomy) : [])].map((match) => ({
      severity: 'warning' as const,
      span: { paragraph: index, start: match.index, end: match.index + match[0].length },
      message: { zh: `${quoted(match[0])}是待填的地方，请换成实际内容。`, en: `${quoted(match[0])} waits to be filled in. Please put what belongs there.` },
    }));
  },
};
