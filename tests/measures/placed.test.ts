import { analyse } from '../../src/check/analyse';
import { applyEdits } from '../../src/draft/apply';
import type { Draft } from '../../src/draft/draft';
import { answersFor, type ReadDraft } from '../../src/measures/answers';
import { bank } from '../../src/measures/bank';
import { sentenceOf } from '../../src/measures/compose';
import { placeMeasure } from '../../src/measures/place';
import { prepare } from '../../src/measures/suggest';
import { voiceOf } from '../../src/measures/voice';
import { loadClean } from '../labelled/load';

const lexicon = prepare(bank.measures);
const families = /^(?:structure|numbering|punctuation|duplicate)\//;

function read(draft: Draft, genre: string | null): { readonly read: ReadDraft; readonly faults: readonly string[] } {
  const { main, findings } = analyse(draft, { genre, pack: null });
  const faults = findings.filter(({ severity, rule }) => severity !== 'advice' && families.test(rule)).map(({ rule, message }) => `${rule} ${message.zh}`);
  return { read: { draft, outline: main.outline, rows: main.rows, genre: main.genre, pack: main.pack?.pack ?? null }, faults };
}

// Every fifth sound draft: a measure for each of its problems, put in one after the other, as a user would.
const drafts = loadClean().filter((_, i) => i % 5 === 0);

test.each(drafts.map(({ name, draft }) => [name, draft] as const))('%s：逐个问题放进措施，结构、编号、标点不出新毛病', (_, first) => {
  const start = read(first, null);
  let now = start;
  const count = answersFor(now.read, lexicon, 1).length;
  for (let place = 0; place < count; place += 1) {
    const answered = answersFor(now.read, lexicon, 1)[place];
    const measure = answered?.suggestions[0]?.measure;
    if (answered === undefined || measure === undefined) continue;
    const { draft, outline, rows, genre } = now.read;
    const sentence = sentenceOf(measure, { voice: voiceOf(genre, draft, outline), length: 1, core: answered.problem.core, subject: true });
    const { edits } = placeMeasure({ draft, outline, rows, headings: bank.headings }, { sentence, aspect: measure.aspect, field: measure.field ?? null });
    const applied = applyEdits(draft, edits);
    if (!applied.ok) throw new Error(JSON.stringify(applied));
    expect(applied.draft.paragraphs.some(({ text }) => text.includes(sentence))).toBe(true);
    now = read(applied.draft, start.read.genre);
  }
  expect(now.faults.filter((fault) => !start.faults.includes(fault))).toEqual([]);
});
