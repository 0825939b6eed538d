import { COMMANDS, GENERAL_OPTIONS, type Command, type Option } from './options';
import type { Language } from './terminal';
import { widthOf } from './width';

/** The help for a command, or for all of them. */
export function helpText(command: Command | null, lang: Language): string {
  return command === null ? generalHelp(lang) : commandHelp(command, lang);
}

function generalHelp(lang: Language): string {
  const zh = lang === 'zh';
  return [
    zh ? '章法：检查对照检查材料、发言提纲、整改材料、巡查报告和会议讲话，推荐整改措施。文稿不离开这台电脑。' : 'Zhangfa checks Party and government self-examination, rectification and inspection documents and suggests measures. Drafts stay on this machine.',
    '',
    ...table(COMMANDS.map(({ name, takes, about }) => [`zhangfa ${name} ${takes[lang]}`, about[lang]])),
    '',
    ...optionLines(GENERAL_OPTIONS, lang),
    '',
    zh ? '每个命令的选项：zhangfa 命令 --help' : 'The options of a command: zhangfa COMMAND --help',
    '',
  ].join('\n');
}

function commandHelp({ name, takes, about, options }: Command, lang: Language): string {
  const zh = lang === 'zh';
  const lines = [`zhangfa ${name} ${takes[lang]}`, '', about[lang] + (zh ? '。' : '.'), '', ...optionLines(options, lang), ''];
  if (name === 'check') {
    lines.push(
      zh ? '退出码：0 没有达到 --fail-on 的问题；1 有；2 有文件没能检查，或命令看不懂。' : 'Exit code: 0 no findings at or above --fail-on; 1 there are; 2 a file could not be checked, or the command was not understood.',
      zh ? 'JSON：每个文件一行；段落从 0 数起（.txt 一行一段），位置按 UTF-16 单位计。' : 'JSON: one line for each file; paragraphs count from 0 (a line each in .txt), offsets in UTF-16 units.',
      '',
    );
  }
  if (name === 'scaffold' || name === 'fix' || name === 'comment' || name === 'layout' || name === 'template') {
    lines.push(
      zh ? '退出码：0 全部写好；1 有的地方没有写，已说明原因；2 没有写出文件，或命令看不懂。' : 'Exit code: 0 all was written; 1 some was not, and why is said; 2 no file was written, or the command was not understood.',
      '',
    );
  }
  return lines.join('\n');
}

function optionLines(options: readonly Option[], lang: Language): string[] {
  return table(options.map(({ name, short, value, about }) => [`  ${short === undefined ? '' : `-${short}, `}--${name}${value === null ? '' : ` ${value}`}`, about[lang]]));
}

function table(rows: readonly (readonly [string, string])[]): string[] {
  const width = Math.max(...rows.map(([first]) => widthOf(first)));
  return rows.map(([first, second]) => `${first}${' '.repeat(width - widthOf(first) + 2)}${second}`);
}
