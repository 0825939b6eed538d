import { outlineOf } from '../../src/draft/build-outline';
import { draftOfText } from '../../src/draft/draft';
import { compare } from '../../src/genres/compare';
import { recognisePack } from '../../src/genres/packs/recognise-pack';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { recognise } from '../../src/genres/recognise';
import { genreOf, shippedGenres } from '../../src/genres/registry';
import { scaffold } from '../../src/genres/scaffold';
import type { Row } from '../../src/genres/standing';

const cases = shippedGenres.flatMap((genre) =>
  genre.shapes.flatMap((shape) =>
    [null, ...(genre.comparesWithPack ? shippedPacks.filter((pack) => pack.genres.includes(genre.id)) : [])].map(
      (pack) => [`${genre.id}, ${shape.id}, ${pack?.id ?? 'no pack'}`, genre, shape.id, pack] as const,
    ),
  ),
);

/** Everything in the rows that is not as it should be. */
function faults(rows: readonly Row[]): readonly string[] {
  return rows.flatMap((row) => [
    ...(row.state === 'present' ? [] : [`${row.part ?? '-'} ${row.state}: ${row.name.zh}`]),
    ...row.lacks.map(({ zh }) => `${row.part ?? '-'} lacks ${zh}`),
    ...(row.note === undefined ? [] : [`${row.name.zh} ${row.note.kind}`]),
    ...(row.problems === 0 ? [`${row.name.zh} has no problem`] : []),
    ...faults(row.children),
  ]);
}

describe('a scaffold is a sound draft of its genre', () => {
  it.each(cases)('%s', (_, genre, shape, pack) => {
    const lines = scaffold(genre, pack, {}, shape);
    const draft = draftOfText(lines.map(({ text }) => text).join('\n'));
    const outline = outlineOf(draft);
    expect(recognise(draft, outline).genre).toBe(genre.id);
    const choice = recognisePack(draft, outline, genre.id);
    if (pack !== null) expect(choice?.pack.id).toBe(pack.id);
    expect(faults(compare(draft, outline, genre.id, pack ?? choice?.pack ?? null))).toEqual([]);
    expect(lines[0]?.role).toBe('title');
    for (const { text } of lines) expect(text).not.toMatch(/[{}]/);
  });
});

const team = genreOf('team-review');
if (team === null) throw new Error('no team-review');
const theme = shippedPacks.find(({ id }) => id === '2023-theme') ?? null;

it('numbers its headings and has one section an aspect', () => {
  const headings = scaffold(team, theme).filter(({ role }) => role === 'heading');
  expect(headings.slice(0, 8).map(({ text }) => text)).toEqual([
    '一、存在的主要问题',
    '（一）理论学习方面',
    '（二）政治素质方面',
    '（三）能力本领方面',
    '（四）担当作为方面',
    '（五）工作作风方面',
    '（六）廉洁自律方面',
    '二、原因分析',
  ]);
  expect(headings[2]).toMatchObject({ level: 2, part: 'problems', aspect: 1 });
  expect(headings[8]?.text).toBe('（一）【原因一】');
});

it('fills the blanks that are known and leaves the others', () => {
  const [title, date] = scaffold(team, theme, { 单位名称: '某县司法局', 日期: ' ' });
  expect(title?.text).toBe('某县司法局领导班子2023年主题教育专题民主生活会对照检查材料');
  expect(date?.text).toBe('（【日期】）');
});

it('leaves the aspects blank without a pack, and takes the first outline when the named one is unknown', () => {
  const lines = scaffold(team, null, {}, 'unknown');
  expect(lines.filter(({ aspect, role }) => aspect !== null && role === 'heading').map(({ text }) => text)).toEqual(['（一）【方面一】方面', '（二）【方面二】方面', '（三）【方面三】方面']);
});
