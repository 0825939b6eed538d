import { draftOfText } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { genreOf, shippedGenres } from '../../src/genres/registry';
import { scaffold } from '../../src/genres/scaffold';
import { missingParts, planSteps, standingIn } from '../../src/taskpane/model/missing-parts';
import { partKey, partKeyOfRow } from '../../src/taskpane/model/part-key';
import { fieldsOf, rememberedForm, rememberForm, scaffoldFields, writtenDate, FORM_KEY } from '../../src/taskpane/model/scaffold-fields';
import type { Shelf } from '../../src/taskpane/model/shelf';

const genre = genreOf('team-review')!;
const pack = shippedPacks.find(({ genres, year }) => genres.includes('team-review') && year === 2025)!;

function shelf(kept: Record<string, string> = {}): Shelf {
  const all = new Map(Object.entries(kept));
  return { read: (key) => all.get(key) ?? null, write: (key, text) => (text === null ? all.delete(key) : all.set(key, text), true), watch: () => () => undefined };
}

describe('the short form', () => {
  test.each(shippedGenres.map((one) => [one.name.zh, one] as const))('%s: every field that is asked for fills a blank', (_, one) => {
    for (const { id } of one.shapes) {
      const blank = scaffold(one, null, {}, id);
      for (const field of fieldsOf(blank)) {
        expect(scaffold(one, null, scaffoldFields({ [field]: '某县司法局' }), id)).not.toEqual(blank);
      }
    }
  });

  test('a unit comes before a name where either will do; what is left empty stays a blank', () => {
    expect(scaffoldFields({ unit: '某县司法局', name: '某某', date: ' ' })).toMatchObject({ 单位名称: '某县司法局', 单位或姓名: '某县司法局', 姓名: '某某' });
    expect(scaffoldFields({ date: ' ' })).toEqual({});
  });

  test('the machine remembers all but date and year', () => {
    const kept = shelf();
    rememberForm(kept, { unit: '某县司法局', date: '2025年12月1日', year: '2025' });
    expect(rememberedForm(kept)).toEqual({ unit: '某县司法局' });
    expect(rememberedForm(shelf({ [FORM_KEY]: '{"unit":1,' }))).toEqual({});
    expect(rememberedForm(shelf({ [FORM_KEY]: '[1]' }))).toEqual({});
  });

  test('a day as documents write it', () => {
    expect(writtenDate(new Date(2025, 10, 5))).toBe('2025年11月5日');
  });
});

describe('missing parts', () => {
  const lines = scaffold(genre, pack).map(({ text }) => text);
  const without = lines.filter((text) => !text.startsWith('（二）固本培元'));
  const standing = standingIn(draftOfText(without.join('\n')), genre, pack);

  test('a whole scaffold lacks nothing that is required', () => {
    expect(missingParts(standingIn(draftOfText(lines.join('\n')), genre, pack)).filter(({ required }) => required)).toEqual([]);
  });

  test('one aspect taken out is offered again, with the new numbers of those behind; then nothing is missing', () => {
    const missing = missingParts(standing).filter(({ required }) => required);
    expect(missing.map(({ name }) => name.zh)).toEqual([expect.stringContaining('固本培元')]);
    const [step] = planSteps(standing, missing);
    expect(step?.insertion.lines[0]?.text).toContain('固本培元');
  });

  test('a row is known by the same key as its part', () => {
    const row = standing.rows.find(({ part }) => part === 'problems')!;
    const child = row.children.find(({ state }) => state === 'missing')!;
    expect(partKeyOfRow(child, row)).toBe(missingParts(standing).find(({ required }) => required)?.key);
    expect(partKeyOfRow(row, null)).toBe(partKey({ kind: 'part', part: 'problems' }));
  });
});
