import type { Bilingual } from '../draft/bilingual';
import { FIELD_ALIASES } from './field-names';
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
  /** Whether every one of several counts; else the last. */
  readonly several?: true;
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

const genre: Option = { name: 'genre', value: 'ID', among: null, about: { zh: '按这种材料检查；不写则自动识别（见 zhangfa genres）', en: 'Check as this kind of document; recognised when left out (see zhangfa genres)' } };
const aspects: Option = { name: 'aspects', value: 'ID', among: null, about: { zh: '按这一组对照方面检查；不写则自动识别（见 zhangfa genres）', en: 'Compare against this set of aspects; recognised when left out (see zhangfa genres)' } };
const place: Option = { name: 'place', value: '某省某市某县', among: null, about: { zh: '本单位所在的地方，用来找出别处的地名', en: 'Your own place, by which other places’ names are found' } };
const settings: Option = { name: 'settings', value: '文件.json', among: null, about: { zh: '本单位自己的尺度，如 {"problemsShare": 0.4}', en: 'Your unit’s own thresholds, such as {"problemsShare": 0.4}' } };
const words: Option = { name: 'words', value: '文件.json', among: null, about: { zh: '本单位自己的用词和例外', en: 'Your unit’s own words and exceptions' } };
const out: Option = { name: 'out', short: 'o', value: '文件', among: null, about: { zh: '写到这个文件；不能是原文件', en: 'Write to this file; never the one that is read' } };
const template: Option = { name: 'template', value: '文件.json', among: null, about: { zh: '本单位的版式；不写则用 GB/T 9704-2012', en: 'Your unit’s layout; GB/T 9704-2012 when left out' } };
const aliases = Object.entries(FIELD_ALIASES).map(([alias, blanks]) => `${alias}=${blanks[0] ?? ''}`);

/** A command, as the help tells of it. */
export interface Command {
  readonly name: 'check' | 'scaffold' | 'fix' | 'comment' | 'layout' | 'template' | 'measures' | 'ledger' | 'rules' | 'genres';
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
      genre,
      aspects,
      place,
      settings,
      words,
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
  {
    name: 'scaffold',
    takes: { zh: '--genre ID -o 文件 [选项]', en: '--genre ID -o FILE [options]' },
    about: { zh: '写出一种材料的框架：.docx（版式按 GB/T 9704-2012）或 .txt；加 --into 则补上文稿里缺少的部分', en: 'Write the scaffold of a kind of document: .docx (set as GB/T 9704-2012 wants) or .txt; with --into, add the parts that a draft lacks' },
    options: [
      { ...genre, about: { zh: '哪一种材料（见 zhangfa genres）；有 --into 时不写则自动识别', en: 'Which kind of document (see zhangfa genres); recognised when left out with --into' } },
      { ...aspects, about: { zh: '哪一组对照方面（见 zhangfa genres）', en: 'Which set of aspects (see zhangfa genres)' } },
      { name: 'shape', value: 'ID', among: null, about: { zh: '这种材料有几种常用结构时选一种；不写则用最常用的', en: 'One of the usual outlines where a kind has several; the commonest when left out' } },
      { name: 'field', value: '名称=内容', among: null, several: true, about: { zh: `填好一处空，可以写几次；名称用空里的字，也可以用 ${aliases.join('、')}`, en: `Fill in a blank, as often as wanted, by its own words or by ${aliases.join(', ')}` } },
      { name: 'into', value: '文件', among: null, about: { zh: '补进这份文稿，缺什么补什么', en: 'Add what this draft lacks' } },
      { name: 'part', value: 'ID', among: null, several: true, about: { zh: '只补这一部分，可以写几次', en: 'Add this part only, as often as wanted' } },
      out,
      lang,
      help,
    ],
  },
  {
    name: 'fix',
    takes: { zh: '文件 --safe -o 新文件 [选项]', en: 'FILE --safe -o FILE [options]' },
    about: { zh: '改好有把握的毛病（标点、序号等），其余留给人改', en: 'Mend what is certain (punctuation, numbers and the like) and leave the rest to people' },
    options: [
      { name: 'safe', value: null, among: null, about: { zh: '只改有把握的（必须写明）', en: 'Only what is certain (has to be said)' } },
      { name: 'track', value: null, among: null, about: { zh: '写成修订，作者是“章法”；只有 .docx 可以', en: 'As tracked changes by “章法”; .docx only' } },
      genre,
      aspects,
      place,
      out,
      lang,
      help,
    ],
  },
  {
    name: 'comment',
    takes: { zh: '文件.docx -o 新文件.docx [选项]', en: 'FILE.docx -o FILE.docx [options]' },
    about: { zh: '把每个问题写成一条批注，正文不动', en: 'Put each finding beside the text as a comment; the text itself stays' },
    options: [genre, aspects, place, out, lang, help],
  },
  {
    name: 'layout',
    takes: { zh: '文件.docx -o 新文件.docx [选项]', en: 'FILE.docx -o FILE.docx [options]' },
    about: { zh: '按版式排好一份文稿：纸张、边距、字体、字号、行距、页码；文字不动', en: 'Set a draft by a layout: page, margins, fonts, sizes, lines, page number; the words stay' },
    options: [template, out, lang, help],
  },
  {
    name: 'template',
    takes: { zh: '-o 文件.docx [选项]', en: '-o FILE.docx [options]' },
    about: { zh: '写出一份空白的版式模板', en: 'Write an empty document set by a layout' },
    options: [template, out, lang, help],
  },
  { name: 'rules', takes: { zh: '[选项]', en: '[options]' }, about: { zh: '列出全部规则', en: 'List all rules' }, options: [format, lang, help] },
  { name: 'genres', takes: { zh: '[选项]', en: '[options]' }, about: { zh: '列出认识的材料和对照方面', en: 'List the kinds of documents and the sets of aspects that are known' }, options: [format, lang, help] },
];

/** What may stand without a command. */
export const GENERAL_OPTIONS: readonly Option[] = [help, version, lang];
