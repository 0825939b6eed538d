import type { Bilingual } from '../draft/bilingual';
import { COLUMN_IDS, COLUMN_NAMES, LEDGER_KINDS } from '../measures/ledger';
import { ASPECT_IDS, ASPECT_NAMES, FIELD_IDS, FIELD_NAMES } from '../measures/names';

/** An option that a command takes. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
  /** One letter that stands for it after a single dash: `-o`. */
  readonly short?: string;
  /** What stands for its value in the help; `null` for one that takes no value. */
  readonly value: string | null;
  /** The only values it may have; `null` when any is good, or when others check it. */
  readonly among: readonly string[] | null;
  readonly about: Bilingual;
}

const format: Option = {
  name: 'format',
  value: 'text|json',
  among: ['text', 'json'],
  about: { zh: '给人看的文字（默认），或给程序用的 JSON', en: 'Text for people (default), or JSON for programs' },
};
const lang: Option = {
  name: 'lang',
  value: 'zh|en',
  among: ['zh', 'en'],
  about: { zh: '说明用中文（默认）还是英文', en: 'Explanations in Chinese (default) or English' },
};
const help: Option = { name: 'help', value: null, among: null, about: { zh: '这份说明', en: 'This help' } };
const version: Option = { name: 'version', value: null, among: null, about: { zh: '版本号', en: 'The version' } };

/** A command, as the help tells of it. */
export interface Command {
  readonly name: 'check' | 'measures' | 'ledger' | 'rules' | 'genres';
  /** What follows the command's name: 「FILE… [options]」. */
  readonly takes: Bilingual;
  readonly about: Bilingual;
  readonly options: readonly Option[];
}

export const COMMANDS: readonly Command[] = [
  {
    name: 'check',
    takes: { zh: '文件… [选项]', en: 'FILE… [options]' },
    about: { zh: '检查文稿：.docx，以及 UTF-8、UTF-16、GBK 编码的 .txt', en: 'Check drafts: .docx, and .txt in UTF-8, UTF-16 or GB18030' },
    options: [
      { name: 'genre', value: 'ID', among: null, about: { zh: '按这种材料检查；不写则自动识别（见 zhangfa genres）', en: 'Check as this kind of document; recognised when left out (see zhangfa genres)' } },
      { name: 'aspects', value: 'ID', among: null, about: { zh: '按这一组对照方面检查；不写则自动识别（见 zhangfa genres）', en: 'Compare against this set of aspects; recognised when left out (see zhangfa genres)' } },
      { name: 'place', value: '某省某市某县', among: null, about: { zh: '本单位所在的地方，用来找出别处的地名', en: 'Your own place, by which other places’ names are found' } },
      { name: 'settings', value: '文件.json', among: null, about: { zh: '本单位自己的尺度，如 {"problemsShare": 0.4}', en: 'Your unit’s own thresholds, such as {"problemsShare": 0.4}' } },
      format,
      { name: 'fail-on', value: 'error|warning|advice', among: ['error', 'warning', 'advice'], about: { zh: '有这一级或更重的问题时退出码为 1；默认 error', en: 'Exit with 1 for findings of this level or above; error by default' } },
      lang,
      help,
    ],
  },
  {
    name: 'measures',
    takes: { zh: '--problem 问题 [选项]', en: '--problem TEXT [options]' },
    about: { zh: '推荐整改措施：为一个问题，或为一份文稿的每个问题', en: 'Suggest rectification measures for a problem, or for every problem of a draft' },
    options: [
      { name: 'problem', value: '问题', among: null, about: { zh: '要整改的一个问题，写在引号里', en: 'One problem, in quotes' } },
      { name: 'file', value: '文件', among: null, about: { zh: '为这份文稿（.docx 或 .txt）的每个问题推荐', en: 'Suggest for every problem of this draft (.docx or .txt)' } },
      { name: 'aspect', value: '方面', among: null, about: { zh: `问题属于哪个方面，写名称或编号：${Object.entries(ASPECT_NAMES).map(([id, name]) => `${name}（${id}）`).join('、')}`, en: `The aspect, by name or id: ${ASPECT_IDS.join(', ')}` } },
      { name: 'field', value: '领域', among: null, about: { zh: `问题属于哪个领域，写名称或编号：${Object.entries(FIELD_NAMES).map(([id, name]) => `${name}（${id}）`).join('、')}`, en: `The line of work, by name or id: ${FIELD_IDS.join(', ')}` } },
      { name: 'genre', value: 'ID', among: null, about: { zh: '写进哪种材料，决定以谁的口气（见 zhangfa genres）', en: 'The kind of document that it goes into, which settles who speaks (see zhangfa genres)' } },
      { name: 'limit', value: 'N', among: null, about: { zh: '每个问题最多推荐几条，1 到 20；默认 3', en: 'At most so many for each problem, 1 to 20; 3 by default' } },
      format,
      lang,
      help,
    ],
  },
  {
    name: 'ledger',
    takes: { zh: '文件 -o 台账.docx|.xlsx|.csv [选项]', en: 'FILE -o OUT.docx|.xlsx|.csv [options]' },
    about: { zh: '从文稿列出整改台账，或问题、责任、措施清单', en: 'Draw the rectification ledger from a draft, or a list of problems, duties or measures' },
    options: [
      { name: 'out', short: 'o', value: '文件', among: null, about: { zh: '写到哪里：.docx、.xlsx 或 .csv', en: 'Where to: .docx, .xlsx or .csv' } },
      { name: 'kind', value: 'ledger|problems|duties|measures', among: Object.keys(LEDGER_KINDS), about: { zh: '整改台账（默认）、问题清单、责任清单、措施清单', en: 'The whole ledger (default), or the list of problems, duties or measures' } },
      { name: 'columns', value: '列,列…', among: null, about: { zh: `只要这些列，按写的次序：${Object.values(COLUMN_NAMES).join('、')}`, en: `Only these columns, in this order: ${COLUMN_IDS.join(', ')}` } },
      { name: 'genre', value: 'ID', among: null, about: { zh: '按这种材料读；不写则自动识别（见 zhangfa genres）', en: 'Read as this kind of document; recognised when left out (see zhangfa genres)' } },
      lang,
      help,
    ],
  },
  { name: 'rules', takes: { zh: '[选项]', en: '[options]' }, about: { zh: '列出全部规则', en: 'List all rules' }, options: [format, lang, help] },
  { name: 'genres', takes: { zh: '[选项]', en: '[options]' }, about: { zh: '列出认识的材料和对照方面', en: 'List the kinds of documents and the sets of aspects that are known' }, options: [format, lang, help] },
];

/** What may stand without a command. */
export const GENERAL_OPTIONS: readonly Option[] = [help, version, lang];
