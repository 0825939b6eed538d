import { analyse } from '../../src/check/analyse';
import { draftOfText } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { shippedGenres } from '../../src/genres/registry';
import { scaffold } from '../../src/genres/scaffold';

const cases = shippedGenres.flatMap((genre) =>
  genre.shapes.flatMap((shape) =>
    [null, ...shippedPacks.filter((pack) => genre.comparesWithPack && pack.genres.includes(genre.id))].map((pack) => [genre.id, shape.id, pack?.id ?? 'no pack', genre, pack] as const),
  ),
);

it.each(cases)('the scaffold of %s, %s, %s has no structure finding when the checker itself reads it', (_, shape, __, genre, pack) => {
  const draft = draftOfText(scaffold(genre, pack, {}, shape).map(({ text }) => text).join('\n'));
  const { main, findings } = analyse(draft, { genre: null, pack: null });
  expect(main.genre).toBe(genre.id);
  expect(findings.filter(({ rule }) => rule.startsWith('structure/'))).toEqual([]);
});
