import type { Confusable } from '../lexicon/confusables/confusable';
import { confusablesIn } from '../lexicon/confusables/find';
import { wordLists } from '../lexicon/hits';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';

/**
 * A word that the keyboard or the ear got wrong: 按排 for 安排, 截止目前 for 截至目前, 收到教育 for 受到教育.
 * Each entry of the lexicon carries the contexts in which it is wrong and the look-alikes in which it is right.
 */
export const confusable: ParagraphRule = {
  scope: 'paragraph',
  id: 'wording/confusable',
  name: { zh: '错别字和易混词', en: 'Mistyped and mixed-up words' },
  why: {
    zh: '同音、形近的错字最容易在成稿里留下，读的人一眼就看得出来。',
    en: 'Words that sound or look alike are the slips that stay in a finished draft, and readers see them at once.',
  },
  source: { tier: '语言', reference: '现代汉语词典（第7版）' },
  examples: [
    { genre: 'other', text: '截止目前，已完成整改12项。', marks: ['截止目前'] },
    { genre: 'other', text: '报名截止日期为5月10日。', marks: [] },
    { genre: 'other', text: '通过学习，思想上收到深刻的教育。', marks: ['收到'] },
    { genre: 'other', text: '学习活动收到良好效果，办公室收到教育局来函。', marks: [] },
    { genre: 'other', text: '推进人民调节工作。', marks: ['人民调节'] },
    { genre: 'other', text: '没有违法“三个规定”方面的问题。', marks: ['违法'] },
    { genre: 'other', text: '依法查处违法行为，纠正违规问题。', marks: [] },
    { genre: 'other', text: '统一按排工作，不按排名分配。', marks: ['按排'] },
  ],
  lists: [wordLists],
  find: (paragraph, index) => confusablesIn(paragraph).map(({ entry, start }) => markOf(entry, index, start)),
};

function markOf(entry: Confusable, paragraph: number, start: number): Mark {
  const { wrong, right, note } = entry;
  const span = { paragraph, start, end: start + wrong.length };
  const severity = entry.level ?? 'error';
  const because = note === undefined ? '' : `${note}。`;
  return {
    severity,
    span,
    message:
      severity === 'advice'
        ? { zh: `${quoted(wrong)}宜写作${quoted(right)}。${because}`, en: `${quoted(wrong)} is better written ${quoted(right)}.` }
        : {
            zh: `${quoted(wrong)}${severity === 'error' ? '应为' : '可能应为'}${quoted(right)}。${because}`,
            en: `${quoted(wrong)} ${severity === 'error' ? 'should be' : 'should probably be'} ${quoted(right)}.`,
          },
    fixes: [
      {
        title: { zh: `改为${quoted(right)}`, en: `Change to ${quoted(right)}` },
        safe: severity === 'error',
        edits: [{ kind: 'replace', span, text: right }],
      },
    ],
  };
}
