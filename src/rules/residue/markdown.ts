import type { Mark, ParagraphRule } from '../rule';
import { FILLER, signsIn } from '../punctuation/signs';
import { isMarkdown } from './placeholder';

const heading = /^[ \t\u3000]{0,4}(#{1,6})[ \t]*(?=[\u4e00-\u9fff（(“《])/;
const bold = /\*\*(?=[^*\s])([^*\n]{2,60})\*\*/g;

/** Signs of Markdown that came with text from a chat program or a web page: 「## 标题」「**加粗**」. */
export const markdown: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/markdown',
  name: { zh: '留有排版代码', en: 'Signs of Markdown' },
  why: { zh: '“##”“**”是网页和聊天工具的排版代码，粘贴到公文里不起作用。', en: '## and ** are layout codes of web pages and chat programs; in a document they are mere signs.' },
  source: { tier: '语言', reference: '定稿不留复制痕迹' },
  examples: [
    { genre: 'other', text: '## 一、存在的问题', marks: ['##'] },
    { genre: 'other', text: '1.**学习不深。** 平时学得少。', marks: ['**学习不深。**'] },
    { genre: 'other', text: '**局干部要带头，**局要加强管理。', marks: [] },
    { genre: 'other', text: '#1号楼已经完工。', marks: [] },
  ],
  find: (paragraph, index) => {
    if ((signsIn(paragraph).kinds & FILLER) === 0) return [];
    const { text } = paragraph;
    const marks: Mark[] = [];
    const hashes = heading.exec(text);
    // A lone # and a pair that closes further on (##网##) are none of Markdown's.
    if (hashes && !text.includes('#', hashes[0].length)) {
      const start = hashes[0].indexOf('#');
      marks.push(markOf(index, start, start + (hashes[1]?.length ?? 1), [{ start, end: hashes[0].length }], hashes[1] ?? '#'));
    }
    if (!text.includes('**')) return marks;
    for (const match of text.matchAll(bold)) {
      const end = match.index + match[0].length;
      if (!isMarkdown(text, match.index, match.index + 2)) continue;
      marks.push(markOf(index, match.index, end, [{ start: match.index, end: match.index + 2 }, { start: end - 2, end }], '**'));
    }
    return marks;
  },
};

function markOf(paragraph: number, start: number, end: number, cuts: readonly { readonly start: number; readonly end: number }[], sign: string): Mark {
  return {
    severity: 'warning',
    span: { paragraph, start, end },
    message: { zh: `“${sign}”是网页或聊天工具的排版代码，可以删去。`, en: `“${sign}” is a layout code of a web page or a chat program; it can be deleted.` },
    fixes: [
      {
        title: { zh: `删去“${sign}”`, en: `Delete “${sign}”` },
        safe: true,
        edits: cuts.map((cut) => ({ kind: 'replace', span: { paragraph, ...cut }, text: '' })),
      },
    ],
  };
}
