import type { Mark, ParagraphRule } from '../rule';
import { kindOf, signsIn, UNSEEN } from '../punctuation/signs';

const entities = /&(?:nbsp|amp|lt|gt|quot|ldquo|rdquo|mdash|hellip);/g;

/** Signs that no reader sees or can read: zero-width characters, control characters, the replacement character �, leftovers of web pages (&nbsp;). */
export const invisible: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/invisible',
  name: { zh: '夹带不可见字符或乱码', en: 'Unseen or unreadable characters' },
  why: { zh: '从网页复制的文字常夹带不可见字符，会影响查找、排版和打印。', en: 'Text copied from web pages often carries unseen characters, which disturb searching, layout and print.' },
  source: { tier: '语言', reference: '定稿不留复制痕迹' },
  examples: [
    { genre: 'other', text: '认真学习\u200b贯彻会议精神。', marks: ['不可见字符'] },
    { genre: 'other', text: '认真学习&nbsp;贯彻会议精神。', marks: ['&nbsp;'] },
    { genre: 'other', text: '认真学习\ufffd贯彻会议精神。', marks: ['乱码'] },
    { genre: 'other', text: '认真学习贯彻会议精神，推进R&D工作。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    const marks: Mark[] = [];
    const signs = signsIn(paragraph);
    if ((signs.kinds & UNSEEN) !== 0) {
      let done = 0;
      for (const at of signs.at) {
        if (at < done || (kindOf(text.charCodeAt(at)) & UNSEEN) === 0) continue;
        let end = at + 1;
        while (end < text.length && (kindOf(text.charCodeAt(end)) & UNSEEN) !== 0) end += 1;
        done = end;
        marks.push(unseen(index, at, end, text.slice(at, end)));
      }
    }
    if (text.includes('&')) {
      for (const match of text.matchAll(entities)) marks.push(entity(index, match.index, match[0]));
    }
    return marks;
  },
};

function unseen(paragraph: number, start: number, end: number, run: string): Mark {
  const span = { paragraph, start, end };
  // What cannot be read may stand for a lost character: only what is empty is deleted without a look.
  const garbled = /[\ufffd\ue000-\uf8ff]/.test(run);
  return {
    severity: 'warning',
    span,
    message: garbled
      ? { zh: '这里有乱码，请核对原文。', en: 'There is an unreadable character here. Please check the original.' }
      : { zh: '这里夹带了不可见字符，可以删去。', en: 'There is an unseen character here; it can be deleted.' },
    fixes: garbled ? [] : [{ title: { zh: '删去不可见字符', en: 'Delete the unseen character' }, safe: true, edits: [{ kind: 'replace', span, text: '' }] }],
  };
}

function entity(paragraph: number, start: number, words: string): Mark {
  const span = { paragraph, start, end: start + words.length };
  const blank = words === '&nbsp;';
  return {
    severity: 'warning',
    span,
    message: { zh: `“${words}”是网页代码，不是正文。`, en: `“${words}” is code of a web page, not text.` },
    fixes: blank ? [{ title: { zh: '删去', en: 'Delete' }, safe: true, edits: [{ kind: 'replace', span, text: '' }] }] : [],
  };
}
