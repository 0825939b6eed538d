import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { genreSource } from './missing-part';
import { aspectRows, topRows, type PlacedRow } from './rows';

/** A section of the standard outline that stands twice. */
export const repeatedSection: DocumentRule = {
  scope: 'document',
  id: 'structure/repeated-section',
  name: { zh: '同一部分出现两次', en: 'A section stands twice' },
  why: { zh: '同一部分写了两次，多半是拼接文稿时留下的。', en: 'A section that stands twice is mostly left over from putting drafts together.' },
  source: genreSource,
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。\n三、原因分析\n思想松懈。\n四、整改措施\n每周学习一次。',
      marks: ['三、原因分析'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) => [...topRows(context, 'repeated'), ...aspectRows(context).filter(({ row }) => row.state === 'repeated')].map(markOf),
};

function markOf({ row, siblings, index }: PlacedRow): Mark {
  const first = siblings.slice(0, index).find((other) => other.part === row.part && other.span !== null);
  return {
    severity: 'error',
    message: {
      zh: `${quoted(row.name.zh)}和前面的${first ? quoted(first.name.zh) : '一部分'}是同一部分，写了两次。请合并，或改成各自的内容。`,
      en: `${quoted(row.name.en)} is the same section as ${first ? quoted(first.name.en) : 'an earlier one'}. Please join the two, or rename one.`,
    },
    span: row.span,
    evidence: first?.span ? [{ span: first.span, note: { zh: '第一次出现', en: 'the first time' } }] : [],
  };
}
