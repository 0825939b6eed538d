import type { Draft } from '../../draft/draft';
import type { Span } from '../../draft/span';
import type { DocumentRule } from '../rule';
import { genreSource } from './missing-part';

/** The title printed twice, as happens when a draft is pasted under its own title. */
export const repeatedTitle: DocumentRule = {
  scope: 'document',
  id: 'structure/repeated-title',
  name: { zh: '标题重复', en: 'The title stands twice' },
  why: { zh: '标题只出现一次；重复的多半是粘贴时留下的。', en: 'A title stands once; a second is mostly left over from pasting.' },
  source: genreSource,
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n2023年度民主生活会个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。',
      marks: ['标题'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会\n个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。',
      marks: [],
    },
  ],
  find: ({ draft, outline }) => {
    const { title } = outline;
    const last = title?.spans[title.spans.length - 1];
    const first = title?.spans[0];
    if (!title || !last || !first) return [];
    const again = standsAgain(draft, title.text, last.paragraph + 1, Math.max(outline.opening.from + 1, last.paragraph + 1 + LINES));
    if (again === null) return [];
    return [
      {
        severity: 'error',
        message: { zh: '标题在这里又出现了一次。请删去多余的一处。', en: 'The title stands here a second time. Please take one away.' },
        span: again,
        evidence: [{ span: first, note: { zh: '第一次出现', en: 'the first time' } }],
      },
    ];
  },
};

/** How many lines after the title, and over how many lines a second print may be wrapped. */
const LINES = 4;

/** Where the title's words stand again before `end`, on one line or wrapped. */
function standsAgain(draft: Draft, title: string, from: number, end: number): Span | null {
  const wanted = bare(title);
  for (let start = from; start < Math.min(end, draft.paragraphs.length); start++) {
    let words = '';
    for (let i = start; i < Math.min(start + LINES, draft.paragraphs.length); i++) {
      words += bare(draft.paragraphs[i]?.text ?? '');
      if (words === wanted) return { paragraph: start, start: 0, end: draft.paragraphs[start]?.text.length ?? 0 };
      if (words.length >= wanted.length || words === '') break;
    }
  }
  return null;
}

function bare(text: string): string {
  return text.replace(/\s+/g, '');
}
