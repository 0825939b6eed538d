import type { Mark, ParagraphRule } from '../rule';
import { replacement } from '../replacement';

/** 等 closes a list here: before a stop, a count or what the list is summed up as. Elsewhere it may be a verb (等上级、等政策) or part of a word (等级). */
const CLOSES =
  /^等(?!一[等下])(?:$|[，。；：！？）)]|方面|问题|工作|内容|情况|环节|领域|部门|单位|形式|方式|活动|制度|措施|任务|重点|人员|同志|现象|行为|业务|项目|材料|文件|精神|机制|平台|[一二三四五六七八九十两0-9])/;
const WORD_OF_AND = /^和(?:谐|平|睦|解|气|合|田|善|缓|风|美|煦|蔼|盘|.{1,2}(?:路|门|街|镇|村|县|区|桥|园|苑|社区))/;
/** 和 says "with": 和群众谈心. */
const WITH = /谈|沟通|交流|一起|一道|打交道|对接|商|联系|见面|协调|相比|相处|座谈|签|同/;
const WORD_OF_REACH = /^及(?:时|格|早|其|第|至)/;

/** 、 before 等, 和 or 及: 学习、调研、等; 学习、和调研. */
export const commaBeforeEtc: ParagraphRule = {
  scope: 'paragraph',
  id: 'punctuation/comma-before-etc',
  name: { zh: '“等”“和”前面用了顿号', en: '、 before 等 or 和' },
  why: {
    zh: '并列成分之间用顿号时，“等”前面不用顿号；“和”“及”已经起连接作用，前面也不用。',
    en: 'After a list with 、 none stands before 等, and none before 和 or 及, which join by themselves.',
  },
  source: { tier: '国标', reference: 'GB/T 15834-2011 B.1.2' },
  examples: [
    { genre: 'other', text: '学习、调研、落实、等方面有差距。', marks: ['、'] },
    { genre: 'other', text: '学习、调研、和落实有差距。', marks: ['、'] },
    { genre: 'other', text: '学习、调研、落实等方面有差距，有“等、靠、要”思想，分类、等级不清，遇事等上级、等政策，存有“缓一缓、等一等”的想法。', marks: [] },
    { genre: 'other', text: '与分管科室座谈、和班子同志谈心谈话。', marks: [] },
    { genre: 'other', text: '促进稳定、和谐、和睦，做到准确、及时、及早。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    if (!text.includes('、等') && !text.includes('、和') && !text.includes('、及')) return [];
    const marks: Mark[] = [];
    for (let at = text.indexOf('、'); at >= 0; at = text.indexOf('、', at + 1)) {
      const word = text.charAt(at + 1);
      if (word !== '等' && word !== '和' && word !== '及') continue;
      const rest = text.slice(at + 1, at + 21);
      const item = /^[^，。；：、！？]*/.exec(rest)?.[0] ?? '';
      if (word === '等' ? !CLOSES.test(rest) : word === '和' ? WORD_OF_AND.test(rest) || WITH.test(item) : WORD_OF_REACH.test(rest)) continue;
      marks.push(markOf(index, at, word));
    }
    return marks;
  },
};

function markOf(paragraph: number, at: number, word: string): Mark {
  const span = { paragraph, start: at, end: at + 1 };
  const etc = word === '等';
  return {
    severity: etc ? 'warning' : 'advice',
    span,
    ...(etc ? {} : { source: { tier: '语言', reference: '连词前不用顿号' } as const }),
    message: { zh: `“${word}”前面不用顿号，删去即可。`, en: `No 、 stands before “${word}”; it can be deleted.` },
    fixes: [replacement(span, '', '、', etc)],
  };
}
