import type { Bilingual } from '../../draft/bilingual';
import type { Leftover } from '../../draft/draft';
import type { Span } from '../../draft/span';
import type { DocumentRule, Mark } from '../rule';

const WHAT: Readonly<Record<Leftover, (count: number) => Bilingual>> = {
  comment: (count) => ({ zh: `有${count}段还带着批注。定稿前请逐条处理，再删去批注。`, en: `${paragraphs(count)} still ${has(count)} comments. Please settle them and delete the comments before the text is final.` }),
  revision: (count) => ({ zh: `有${count}段还带着修订标记。定稿前请逐处接受或拒绝。`, en: `${paragraphs(count)} still ${has(count)} tracked changes. Please accept or reject them before the text is final.` }),
  highlight: (count) => ({ zh: `有${count}段还有突出显示的文字。请核对是不是待改的地方，定稿前去掉底色。`, en: `${paragraphs(count)} ${has(count)} highlighted words. Please check whether something is still to be changed, and remove the highlight.` }),
};

/**
 * Comments, tracked changes and highlighting left in a document, each kind told once with all its paragraphs. A .docx file tells of all three;
 * Word itself tells of tracked changes (WordApi 1.4) and highlighting, not of comments, which would take a second look at the document.
 */
export const leftoverMarks: DocumentRule = {
  scope: 'document',
  id: 'residue/leftover-marks',
  name: { zh: '留有批注、修订或突出显示', en: 'Comments, tracked changes or highlighting left' },
  why: { zh: '带着批注、修订标记和底色的材料报上去，会让人看到起草的过程。', en: 'A text handed in with comments, tracked changes or highlighting shows how it was drafted.' },
  source: { tier: '实务', reference: '定稿不留修改痕迹' },
  examples: [{ genre: 'other', text: '根据批注修订有关制度，突出显示工作重点。', marks: [] }],
  find: ({ draft, outline }) => {
    const found = new Map<Leftover, Span[]>();
    for (let index = outline.range.from; index < outline.range.to; index += 1) {
      const paragraph = draft.paragraphs[index];
      for (const kind of paragraph?.leftovers ?? []) {
        const places = found.get(kind) ?? [];
        places.push({ paragraph: index, start: 0, end: paragraph?.text.length ?? 0 });
        found.set(kind, places);
      }
    }
    return [...found].flatMap(([kind, [first, ...rest]]): Mark[] =>
      first === undefined
        ? []
        : [{ severity: 'advice', span: first, message: WHAT[kind](rest.length + 1), evidence: rest.map((span) => ({ span, note: { zh: '另一段', en: 'another paragraph' } })) }],
    );
  },
};

function paragraphs(count: number): string {
  return count === 1 ? 'One paragraph' : `${count} paragraphs`;
}

function has(count: number): string {
  return count === 1 ? 'has' : 'have';
}
