import type { Bilingual } from '../draft/bilingual';
import type { Choice } from '../check/analysis';
import { shippedPacks } from '../genres/packs/shipped';
import { allRules } from '../rules/all-rules';
import { printable } from './printable';
import { readFile, WORD, type ReadFile } from './read-file';
import { faultOfTarget, saveFile } from './save-file';
import type { ExitCode, Language, Terminal } from './terminal';

/** The packs and rules that the commands work with. */
export const knowledge = { packs: shippedPacks, rules: allRules };

/** Who the product's changes and comments are by, and when they were made. */
export function signatureNow(): { readonly author: string; readonly date: string } {
  return { author: '章法', date: new Date().toISOString().replace(/\.\d+Z$/, 'Z') };
}

/** The choice of an order that reads a draft. */
export function choiceOf({ genre, pack, place }: { readonly genre: string | null; readonly pack: string | null; readonly place: string | null }): Choice {
  return { genre, pack, place };
}

/** A file that was read, and whose result may be saved as asked for. */
export type Source = Extract<ReadFile, { readonly ok: true }>;

/** Reads the file of an order and looks at the target, before anything is done; one sentence about one file when it cannot be. */
export function sourceOf(file: string, out: string, onlyWord: Bilingual | null): { readonly ok: true; readonly source: Source } | { readonly ok: false; readonly file: string; readonly message: Bilingual } {
  const read = readFile(file);
  if (!read.ok) return { ok: false, file, message: read.message };
  if (onlyWord !== null && read.source.kind === 'txt') return { ok: false, file, message: onlyWord };
  const own = WORD.find((extension) => file.toLowerCase().endsWith(extension)) ?? '.docx';
  const fault = faultOfTarget(out, file, [read.source.kind === 'txt' ? '.txt' : own]);
  return fault === null ? { ok: true, source: read } : { ok: false, file: out, message: fault };
}

/** What a command says on its one file, and the exit code for a refusal. */
export interface Voice {
  /** One sentence about a file on `err`; answers exit code 2. */
  refuse(file: string, message: Bilingual): ExitCode;
  /** A line on `out`. */
  tell(message: Bilingual): void;
  /** Saves the result and, when that was done, says the lines; `code` is then the exit code. */
  save(out: string, content: Uint8Array, lines: readonly Bilingual[], code: ExitCode): ExitCode;
}

/** The voice of a command in one language. */
export function voiceOf(terminal: Terminal, lang: Language): Voice {
  const refuse = (file: string, { zh, en }: Bilingual): ExitCode => {
    terminal.err(`${printable(file)}${lang === 'zh' ? `：${printable(zh)}` : `: ${printable(en)}`}\n`);
    return 2;
  };
  const tell = (message: Bilingual): void => terminal.out(`${printable(message[lang])}\n`);
  return {
    refuse,
    tell,
    save(out, content, lines, code) {
      const fault = saveFile(out, content);
      if (fault !== null) return refuse(out, fault);
      lines.forEach(tell);
      return code;
    },
  };
}
