import { shippedPacks } from '../genres/packs/shipped';
import { shippedGenres } from '../genres/registry';
import { jsonList } from './list-rules';
import type { Format, Language } from './terminal';
import { widthOf } from './width';

/**
 * The genres and the aspect packs of each, by the ids that --genre and --aspects take: lines for people, or a JSON array of
 * `{genre, name, about, aspects: [{id, year, occasion, names}]}`, an element a line.
 */
export function listGenres(format: Format, lang: Language): string {
  const genres = shippedGenres.map(({ id, name, about, comparesWithPack }) => ({
    genre: id,
    name: name[lang],
    about: about[lang],
    aspects: comparesWithPack ? packsOf(id, lang) : [],
  }));
  if (format === 'json') return jsonList(genres);
  const packs = genres.flatMap(({ aspects }) => aspects);
  const width = Math.max(...[...packs.map(({ id }) => id), ...genres.map(({ genre }) => genre)].map(widthOf));
  const lines = genres.flatMap(({ genre, name, about, aspects }) => [
    `${genre.padEnd(width + 4)}${name}`,
    `${' '.repeat(width + 4)}${about}`,
    ...aspects.map(({ id, occasion, names }) => `  ${id.padEnd(width + 2)}${occasion}${lang === 'zh' ? `（${names.length} 个方面）` : ` (${names.length} aspects)`}`),
    '',
  ]);
  lines.push(lang === 'zh' ? '左边是 --genre 的写法，缩进的是 --aspects 的写法；--genre other 表示都不是。' : 'The names on the left are for --genre, the indented ones for --aspects; --genre other stands for none of them.', '');
  return lines.join('\n');
}

function packsOf(genre: string, lang: Language): { id: string; year: number | null; occasion: string; names: readonly string[] }[] {
  return shippedPacks
    .filter(({ genres }) => genres.includes(genre))
    .map(({ id, year, occasion, aspects }) => ({ id, year, occasion: occasion[lang], names: aspects.map(({ short }) => short) }));
}
