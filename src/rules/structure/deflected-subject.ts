import { quoted } from '../quote';
import type { DocumentRule } from '../rule';
import { causeRows, problemRows, sentencesIn, textUnder } from './problem-text';

/** The sentence is about the author after all, or passes on what others said. */
const OWN = /我|本人|自己|反映|提出|认为|建议|评价/;

/** Aspects that are about one's unit and people by their nature. */
const ABOUT_OTHERS = /倾向性|干部职工|系统和单位|局系统|队伍|班子|下属|分管/;

const subjects = new WeakMap<readonly string[], RegExp>();

/** The words at the start of a sentence, after its ordinal, that name others; compiled once for each genre. */
function subjectOf(dodges: readonly string[]): RegExp {
  const known = subjects.get(dodges);
  if (known !== undefined) return known;
  const longestFirst = [...dodges].sort((a, b) => b.length - a.length);
  const words = longestFirst.join('|');
  const subject = new RegExp(`^[\\s\\u3000]*(?:[一二三四五六七八九]是|[（(]?[0-9一二三四五六七八九][）)、.．])?(${words})|，(${words})(?=甚至|存在)`);
  subjects.set(dodges, subject);
  return subject;
}

/**
 * In a personal review 「班子成员」「个别党员」 as the subject of a problem, or of its cause, dodges the self-check.
 * Fine are: an aspect about one's unit, a sentence whose subject is the author (我对个别同志提醒不够), an example.
 */
export const deflectedSubject: DocumentRule = {
  scope: 'document',
  id: 'structure/deflected-subject',
  name: { zh: '个人查摆却以他人为主语', en: 'Others are the subject of one’s own problem' },
  why: { zh: '个人对照检查要把自己摆进去，写成“班子成员”“个别同志”有避重就轻之嫌。', en: 'A personal review is about its author; others as the subject look like a dodge.' },
  source: { tier: '实务', reference: '个人对照检查以“我”为主语' },
  examples: [
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照通知要求，我开展了自查。现对照检查如下：\n一、存在的主要问题\n（一）理论学习方面。个别班子成员学习不够深入，联系实际不紧。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['个别班子成员'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照通知要求，我开展了自查。现对照检查如下：\n一、存在的主要问题\n（一）工作作风方面。习惯于等群众上门，个别党员甚至嫌群众麻烦。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: ['个别党员'],
    },
    {
      genre: 'personal-review',
      text: '2023年度民主生活会个人对照检查材料\n按照通知要求，我开展了自查。现对照检查如下：\n一、存在的主要问题\n（一）理论学习方面。我对个别班子成员的学习提醒不够，自己学得也不深。\n（二）单位干部职工存在的倾向性问题方面。部分党员为民服务的意识不强。\n二、原因分析\n放松了要求。\n三、整改措施\n每周学习一次。',
      marks: [],
    },
  ],
  find: (context) => {
    const { draft, genre } = context;
    if (!genre || genre.voice.dodges.length === 0) return [];
    const subject = subjectOf(genre.voice.dodges);
    return [...problemRows(context), ...causeRows(context)]
      .filter((row) => !ABOUT_OTHERS.test(row.name.zh))
      .flatMap((row) => textUnder(row))
      .filter((span) => genre.voice.dodges.some((words) => draft.paragraphs[span.paragraph]?.text.includes(words)))
      .flatMap((span) => sentencesIn(draft, span))
      .flatMap(({ text, span }) => {
        const found = subject.exec(text);
        const words = found?.[1] ?? found?.[2];
        if (!found || words === undefined || OWN.test(text)) return [];
        const start = span.start + found.index + found[0].length - words.length;
        return [
          {
            severity: 'advice' as const,
            message: {
              zh: `个人对照检查的问题以${quoted(words)}为主语，容易被看作回避自己的问题。请改从“我”“本人”写起。`,
              en: `A problem of one’s own has ${quoted(words)} as its subject, which may look like a dodge. Please write it of yourself.`,
            },
            span: { paragraph: span.paragraph, start, end: start + words.length },
          },
        ];
      });
  },
};
