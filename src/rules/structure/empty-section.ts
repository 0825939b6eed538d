import type { Row } from '../../genres/standing';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { genreSource } from './missing-part';

/** A heading with nothing under it. */
export const emptySection: DocumentRule = {
  scope: 'document',
  id: 'structure/empty-section',
  name: { zh: '只有标题，没有内容', en: 'A heading with nothing under it' },
  why: { zh: '标题下面没有内容，多半是还没写完，或者删漏了标题。', en: 'Nothing under a heading mostly means that it was left unfinished, or that the heading should have gone too.' },
  source: genreSource,
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n三、整改措施\n每周学习一次。',
      marks: ['二、原因分析'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照支部通知要求，我开展了自查。现将情况报告如下：\n一、存在的主要问题\n（一）理论学习方面。学习不深。\n二、原因分析\n【说明原因】\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: ({ rows }) => rows.flatMap(emptyIn),
};

/** A numbered line that says a whole sentence is an item, though its 。 is missing; aspects are long by nature. */
function isItem({ node, part }: Row): boolean {
  const longest = (node?.heading.level ?? 1) >= 3 ? 20 : 24;
  return node !== null && !part?.startsWith('aspect:') && node.heading.title.length > longest;
}

function emptyIn(row: Row): Mark[] {
  const inside = row.children.flatMap(emptyIn);
  if (row.state !== 'empty' || isItem(row)) return inside;
  const name = { zh: quoted(row.name.zh), en: quoted(row.name.en) };
  const mark: Mark = {
    severity: 'error',
    message: {
      zh: `${name.zh}下面没有内容。请补写这一部分；不需要的话，连标题一起删去。`,
      en: `There is nothing under ${name.en}. Please write this part, or take the heading away too.`,
    },
    span: row.span,
  };
  return [mark, ...inside];
}
