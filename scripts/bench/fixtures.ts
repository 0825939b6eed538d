import { analyse } from '../../src/check/analyse';
import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText } from '../../src/draft/draft';
import { compare } from '../../src/genres/compare';
import { recognisePack } from '../../src/genres/packs/recognise-pack';
import { recognise } from '../../src/genres/recognise';
import { measure } from '../../tests/check/measure';
import { fixtureNames } from '../../tests/fixtures/load';
import { longReview } from './long-review';
import { median, printTable, timed } from './table';

/** Genre accuracy and confusions, outline exactness and structure findings on the fixture drafts; the time of reading a long draft. */
export function printFixtureFigures(): void {
  const all = fixtureNames().map(measure);
  const genres = [...new Set(all.flatMap(({ expected, genre }) => [expected.genre, genre]))].sort();
  printTable(
    `Genres of ${all.length} fixture drafts: rows expected, columns recognised`,
    ['', ...genres],
    genres.map((row) => [row, ...genres.map((column) => all.filter(({ expected, genre }) => expected.genre === row && genre === column).length)]),
  );
  const lookAlikes = all.filter(({ expected }) => expected.genre === 'other');
  const wanted = all.reduce((sum, { expected }) => sum + expected.findings.length, 0);
  const missed = all.reduce((sum, one) => sum + one.missed.length, 0);
  const exact = all.filter(({ outline, expectedOutline }) => outline.join('\n') === expectedOutline.join('\n')).length;
  const headings = all.reduce((sum, { expectedOutline }) => sum + expectedOutline.length, 0);
  printTable('Fixture figures', ['figure', 'value'], [
    ['genre right', share(all.filter(({ expected, genre }) => genre === expected.genre).length, all.length)],
    ['look-alikes taken for a genre', share(lookAlikes.filter(({ genre }) => genre !== 'other').length, lookAlikes.length)],
    ['aspect pack right', share(all.filter(({ expected, pack }) => pack === expected.pack).length, all.length)],
    [`outline exact to the letter (${headings} titles and headings)`, share(exact, all.length)],
    ['structure findings found', share(wanted - missed, wanted)],
    ['errors and warnings that nobody expects', String(all.reduce((sum, one) => sum + one.surplus.length, 0))],
  ]);
  printTimes();
}

function printTimes(): void {
  let paragraphs = 100;
  while (longReview(paragraphs).length < 20_000) paragraphs += 20;
  const draft = draftOfText(longReview(paragraphs));
  const characters = draft.paragraphs.reduce((sum, { text }) => sum + text.length, 0);
  const fresh = (): typeof draft => ({ ...draft, paragraphs: draft.paragraphs.map((paragraph) => ({ ...paragraph })) });
  const read = timed(30, () => void outlineOf(fresh()));
  const recognised = timed(30, () => {
    const one = fresh();
    void recognise(one, outlineOf(one));
  });
  const held = timed(30, () => {
    const one = fresh();
    const outline = outlineOf(one);
    const { genre } = recognise(one, outline);
    void compare(one, outline, genre, recognisePack(one, outline, genre)?.pack ?? null);
  });
  const checked = timed(10, () => void analyse(fresh(), { genre: null, pack: null }));
  const ms = (values: readonly number[]): string => `${median(values).toFixed(2)} ms`;
  printTable(`Reading a draft of ${characters.toLocaleString('en-US')} characters, warm, median (goal: recognise and outline < 3 ms)`, ['step', 'time'], [
    ['outline', ms(read)],
    ['outline and genre', ms(recognised)],
    ['outline, genre, pack, held against the standard', ms(held)],
    ['whole analysis with every rule', ms(checked)],
  ]);
}

function share(part: number, whole: number): string {
  return `${part} of ${whole} (${whole === 0 ? '–' : ((100 * part) / whole).toFixed(1)} %)`;
}
