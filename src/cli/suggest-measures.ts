import { analyse } from '../check/analyse';
import type { Bilingual } from '../draft/bilingual';
import { answersFor } from '../measures/answers';
import { bank } from '../measures/bank';
import { sentenceOf } from '../measures/compose';
import type { Lexicon } from '../measures/lexical';
import type { AspectId, FieldId, Voice } from '../measures/measure';
import { ASPECT_NAMES, FIELD_NAMES } from '../measures/names';
import { readProblem } from '../measures/read-problem';
import { prepare, readAsk, suggest, type Ask, type Reading, type Suggestion } from '../measures/suggest';
import { voiceOf } from '../measures/voice';
import { paintFor } from './paint';
import { printable } from './printable';
import { readFile } from './read-file';
import type { ExitCode, Format, Language, Terminal } from './terminal';

/** What `zhangfa measures` was asked for: measures for one problem, or for all problems of a file. */
export interface MeasuresOrder {
  readonly kind: 'measures';
  readonly about: { readonly problem: string } | { readonly file: string };
  readonly aspect: AspectId | null;
  readonly field: FieldId | null;
  readonly genre: string | null;
  readonly limit: number;
  readonly format: Format;
  readonly lang: Language;
}

/** A problem with its measures, ready to be shown. */
interface Shown {
  readonly ask: Ask;
  readonly reading: Reading;
  readonly suggestions: readonly Suggestion[];
  /** In whose name the measures speak; `null` when that is not known. */
  readonly voice: Voice | null;
  /** Where the problem stands, from 0; `null` for a typed one. */
  readonly paragraph: number | null;
}

/** Prints measures for a problem, or for every problem of a draft. Exit code 2 with one sentence for anything else. */
export function suggestMeasures(order: MeasuresOrder, terminal: Terminal): ExitCode {
  const lexicon = prepare(bank.measures);
  const shown = 'file' in order.about ? inFile(order, order.about.file, lexicon) : forOne(order, order.about.problem, lexicon);
  if ('zh' in shown) {
    terminal.err(`${printable(shown[order.lang])}\n`);
    return 2;
  }
  terminal.out(order.format === 'json' ? `${JSON.stringify(shown.map(asJson))}\n` : textOf(shown, order.lang, terminal));
  return 0;
}

function forOne({ aspect, field, genre, limit }: MeasuresOrder, problem: string, lexicon: Lexicon): readonly Shown[] | Bilingual {
  const read = readProblem(problem);
  if (!read.ok) return read.message;
  const voice = genre === null ? null : voiceOfGenre(genre);
  const ask = { ...read.ask, aspect, field, voice };
  return [{ ask, reading: readAsk(lexicon, ask), suggestions: suggest(lexicon, ask, limit), voice, paragraph: null }];
}

/** Without a text only the genre tells who speaks. */
function voiceOfGenre(genre: string): Voice | null {
  if (genre === 'personal-review') return 'person';
  if (genre === 'team-review' || genre === 'rectification-review') return 'team';
  return genre === 'other' ? null : 'unit';
}

function inFile({ genre, limit }: MeasuresOrder, file: string, lexicon: Lexicon): readonly Shown[] | Bilingual {
  const read = readFile(file);
  if (!read.ok) return { zh: `${file}：${read.message.zh}`, en: `${file}: ${read.message.en}` };
  const { draft, main } = analyse(read.draft, { genre, pack: null });
  const own = { draft, outline: main.outline, rows: main.rows, genre: main.genre, pack: main.pack?.pack ?? null };
  const voice = voiceOf(main.genre, draft, main.outline);
  const all = answersFor(own, lexicon, limit).map(({ problem, ask, reading, suggestions }) => ({ ask, reading, suggestions, voice, paragraph: problem.span.paragraph }));
  return all.length > 0 ? all : { zh: `${file}：没有读到存在的问题。`, en: `${file}: no problems were found in it.` };
}

function asJson({ ask, reading, suggestions, voice, paragraph }: Shown): object {
  return {
    problem: ask.core,
    ...(paragraph === null ? {} : { paragraph }),
    aspect: reading.aspects[0]?.id ?? null,
    field: reading.field,
    measures: suggestions.map(({ measure, because }) => ({
      id: measure.id,
      aspect: measure.aspect,
      field: measure.field ?? null,
      symptom: because.symptom,
      words: because.words,
      strength: measure.strength,
      wordings: measure.wordings,
      text: sentence(measure, ask, voice),
    })),
  };
}

function sentence(measure: Suggestion['measure'], { core }: Ask, voice: Voice | null): string {
  return `${sentenceOf(measure, { voice: voice ?? 'person', length: 1, core, subject: voice !== null })}。`;
}

function textOf(shown: readonly Shown[], lang: Language, { colour }: Terminal): string {
  const paint = paintFor(colour);
  const zh = lang === 'zh';
  const lines = shown.flatMap(({ ask, reading, suggestions, voice }) => [
    paint('bold', `${zh ? '问题：' : 'Problem: '}${printable(ask.core)}`),
    `${zh ? '方面：' : 'Aspect: '}${aboutOf(reading)}`,
    ...suggestions.flatMap(({ measure, because }, i) => [`  ${i + 1}. ${printable(sentence(measure, ask, voice))}`, `     ${reasonOf(because, measure.id, zh)}`]),
    ...(suggestions.length === 0 ? [zh ? '  没有合适的措施。' : '  No fitting measure.'] : []),
    '',
  ]);
  return `${lines.join('\n')}\n`;
}

function aboutOf({ aspects, field }: Reading): string {
  const aspect = aspects[0] === undefined ? '' : ASPECT_NAMES[aspects[0].id];
  return field === null ? aspect : `${aspect} · ${FIELD_NAMES[field]}`;
}

function reasonOf({ symptom, words, aspect, field }: Suggestion['because'], id: string, zh: boolean): string {
  const why = symptom !== null ? (zh ? `对应“${symptom}”` : `answers “${symptom}”`) : words.length > 0 ? (zh ? `说到${words.slice(0, 3).map((word) => `“${word}”`).join('')}` : `speaks of ${words.slice(0, 3).join(', ')}`) : '';
  const of = field ? (zh ? '同一领域' : 'same line of work') : aspect ? (zh ? '同一方面' : 'same aspect') : '';
  return [id, why, of].filter((one) => one !== '').join(zh ? ' · ' : ' · ');
}
