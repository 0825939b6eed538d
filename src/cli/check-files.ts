import { readFileSync } from 'node:fs';
import { analyse } from '../check/analyse';
import type { Choice } from '../check/analysis';
import type { Knowledge } from '../check/steps';
import { withLexicon } from '../check/with-lexicon';
import type { Bilingual } from '../draft/bilingual';
import { shippedPacks } from '../genres/packs/shipped';
import { allRules } from '../rules/all-rules';
import type { Finding } from '../rules/finding';
import { EMPTY_LEXICON, ownWordsRule, readLexicon, type LexiconReading } from '../rules/lexicon/own-words';
import { ownPlaceOf } from '../rules/lexicon/places/own-place';
import { readSettings, type ReadSettings } from '../rules/settings';
import type { CheckOrder } from './order';
import { paintFor } from './paint';
import { printable } from './printable';
import { readFile, type ReadFile } from './read-file';
import { jsonReport } from './report-json';
import { summary, textReport } from './report-text';
import { reaches } from './severities';
import type { ExitCode, Terminal } from './terminal';

const shipped: Knowledge = { packs: shippedPacks, rules: allRules };
const rulesById = new Map([...allRules, ownWordsRule(EMPTY_LEXICON)].map((rule) => [rule.id, rule]));

/**
 * Checks the files one after the other and prints a report on each. A file that cannot be checked costs one sentence on
 * `err` (and, as JSON, a line `{file, error}`), and the others are still checked. Never throws for what files hold.
 */
export function checkFiles({ files, genre, pack, place, settings: settingsFile, words: wordsFile, format, failOn, lang }: CheckOrder, terminal: Terminal): ExitCode {
  const say = (sentence: Bilingual): void => terminal.err(`${sentence[lang]}\n`);
  if (place !== null && ownPlaceOf(place) === null) {
    const name = printable(place);
    say({ zh: `没有找到地名“${name}”，这次按没有写 --place 检查。`, en: `No place “${name}” is known; checked as if --place had been left out.` });
  }
  const settings = settingsFile === null ? null : settingsOf(settingsFile);
  if (settings?.ok === false) {
    say({ zh: `${printable(settingsFile ?? '')}：${settings.message.zh}`, en: `${printable(settingsFile ?? '')}: ${settings.message.en}` });
    return 2;
  }
  const reading = wordsFile === null ? null : lexiconOf(wordsFile);
  if (reading?.ok === false) {
    say({ zh: `${printable(wordsFile ?? '')}：${reading.fault.zh}`, en: `${printable(wordsFile ?? '')}: ${reading.fault.en}` });
    return 2;
  }
  const knowledge = reading === null ? shipped : withLexicon(shipped, reading.lexicon);
  const manner = { lang, paint: paintFor(terminal.colour), columns: terminal.columns, rules: rulesById };
  const all: Finding[] = [];
  let unchecked = 0;
  for (const file of files) {
    const report = reportOn(file, knowledge, { genre, pack, place, ...(settings === null ? {} : { settings: settings.settings }) });
    if (!report.ok) {
      unchecked += 1;
      say({ zh: `${printable(file)}：${report.message.zh}`, en: `${printable(file)}: ${report.message.en}` });
      if (format === 'json') terminal.out(`${JSON.stringify({ file, error: report.message[lang] })}\n`);
      continue;
    }
    const { analysis, unit } = report;
    for (const finding of analysis.findings) all.push(finding);
    if (format === 'json') terminal.out(`${JSON.stringify(jsonReport(file, analysis, genre !== null, lang))}\n`);
    else terminal.out(textReport(file, analysis, { ...manner, unit }));
  }
  const checked = files.length - unchecked;
  if (format === 'text' && checked > 1) {
    terminal.out(lang === 'zh' ? `共检查 ${checked} 个文件：${summary(all, lang)}\n` : `${checked} files checked: ${summary(all, lang)}\n`);
  }
  if (unchecked > 0) return 2;
  return all.some(({ severity }) => reaches(severity, failOn)) ? 1 : 0;
}

function settingsOf(file: string): ReadSettings {
  try {
    return readSettings(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error));
    return { ok: false, message: { zh: `设置文件读不出来（${reason}）。`, en: `The settings file cannot be read (${reason}).` } };
  }
}

function lexiconOf(file: string): LexiconReading {
  try {
    return readLexicon(readFileSync(file, 'utf8'));
  } catch (error) {
    const reason = printable(error instanceof Error ? error.message : String(error));
    return { ok: false, fault: { zh: `词库文件读不出来（${reason}）。`, en: `The lexicon file cannot be read (${reason}).` } };
  }
}

type Report = { readonly ok: true; readonly analysis: ReturnType<typeof analyse>; readonly unit: 'line' | 'paragraph' } | Extract<ReadFile, { readonly ok: false }>;

function reportOn(file: string, knowledge: Knowledge, choice: Choice): Report {
  try {
    const read = readFile(file);
    return read.ok ? { ok: true, analysis: analyse(read.draft, choice, knowledge), unit: read.unit } : read;
  } catch (error) {
    // A fault of ours in one file must not cost the others their check; it is told, with what is needed to report it.
    const reason = printable(error instanceof Error ? error.message : String(error));
    return { ok: false, message: { zh: `检查时程序出错，没有查完（${reason}）。`, en: `The check broke off by a fault of the program (${reason}).` } };
  }
}
