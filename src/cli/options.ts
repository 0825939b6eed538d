import type { Bilingual } from '../draft/bilingual';

/** An option that a command takes. */
export interface Option {
  /** Without the dashes. */
  readonly name: string;
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
  readonly name: 'check' | 'rules' | 'genres';
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
      format,
      { name: 'fail-on', value: 'error|warning|advice', among: ['error', 'warning', 'advice'], about: { zh: '有这一级或更重的问题时退出码为 1；默认 error', en: 'Exit with 1 for findings of this level or above; error by default' } },
      lang,
      help,
    ],
  },
  { name: 'rules', takes: { zh: '[选项]', en: '[options]' }, about: { zh: '列出全部规则', en: 'List all rules' }, options: [format, lang, help] },
  { name: 'genres', takes: { zh: '[选项]', en: '[options]' }, about: { zh: '列出认识的材料和对照方面', en: 'List the kinds of documents and the sets of aspects that are known' }, options: [format, lang, help] },
];

/** What may stand without a command. */
export const GENERAL_OPTIONS: readonly Option[] = [help, version, lang];
