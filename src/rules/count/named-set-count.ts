import { readNumeral } from '../../draft/numerals';
import type { OutlineNode } from '../../draft/outline';
import { quoted } from '../quote';
import type { DocumentRule, Mark, RuleContext } from '../rule';

/** 「“三个规定”」 in a heading. */
const named = /“([二三四五六七八九十])个([一-鿿]{2,4})”/g;

/** A set that a heading names by its count (“三个规定”) and the text below counts otherwise (等两个规定). */
export const namedSetCount: DocumentRule = {
  scope: 'document',
  id: 'count/named-set',
  name: { zh: '正文与标题的数目不一致', en: 'Heading and text count one set differently' },
  why: { zh: '标题说“三个规定”，正文就不能写成“等两个规定”。', en: 'A set that the heading calls three is not two in the text below.' },
  source: { tier: '语言', reference: '数目前后一致' },
  examples: [
    { genre: 'other', text: '一、落实“三个规定”情况\n严格执行《领导干部干预司法活动、插手具体案件处理的记录、通报和责任追究规定》等两个规定，没有过问案件。', marks: ['两个规定'] },
    { genre: 'other', text: '一、落实“三个规定”情况\n严格执行《领导干部干预司法活动、插手具体案件处理的记录、通报和责任追究规定》等三个规定，没有过问案件。', marks: [] },
    { genre: 'other', text: '一、落实“三个规定”情况\n严格执行有关制度，制定了两个规定。', marks: [] },
  ],
  find: (context) => context.outline.nodes.flatMap((node) => marksUnder(context, node)),
};

function marksUnder(context: RuleContext, node: OutlineNode): Mark[] {
  const { draft } = context;
  const own = [...node.heading.title.matchAll(named)].flatMap(([name, digits = '', noun = '']) => {
    const value = readNumeral(digits)?.value;
    const other = new RegExp(`等([两二三四五六七八九十])个${noun}`, 'g');
    return node.text.flatMap(({ paragraph, start, end }): Mark[] =>
      [...(draft.paragraphs[paragraph]?.text.slice(start, end) ?? '').matchAll(other)].flatMap((match): Mark[] => {
        const count = readNumeral(match[1] ?? '')?.value;
        if (count === value) return [];
        const at = start + match.index + 1;
        return [
          {
            severity: 'warning',
            span: { paragraph, start: at, end: at + match[0].length - 1 },
            message: { zh: `标题写的是${name}，这里是${quoted(match[0].slice(1))}，请核对。`, en: `The heading says ${name}, the text ${quoted(match[0].slice(1))}. Please check.` },
            evidence: [{ span: node.heading.span, note: { zh: '标题', en: 'the heading' } }],
          },
        ];
      }),
    );
  });
  return [...own, ...node.children.flatMap((child) => marksUnder(context, child))];
}
