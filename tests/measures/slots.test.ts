import { applyEdits } from '../../src/draft/apply';
import { draftOfText, type Draft } from '../../src/draft/draft';
import type { Span } from '../../src/draft/span';
import { blanksOf, nextBlank } from '../../src/genres/blanks';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { shippedGenres } from '../../src/genres/registry';
import { scaffold } from '../../src/genres/scaffold';
import { bank } from '../../src/measures/bank';
import { sentenceOf } from '../../src/measures/compose';
import { placeMeasure } from '../../src/measures/place';
import { readText, REVIEW } from './reading';

const words = ({ paragraphs }: Draft, spans: readonly Span[]): readonly string[] => spans.map(({ paragraph, start, end }) => paragraphs[paragraph]?.text.slice(start, end) ?? '');
const bracketed = (text: string): readonly string[] => text.match(/【[^】]*】/g) ?? [];

it.each(['person', 'team', 'unit'] as const)('措施里的待填项，每一处都是“下一处待填”能到的（%s）', (voice) => {
  const texts = bank.measures.flatMap((measure) =>
    measure.wordings.flatMap((wording, length) => [wording, `${sentenceOf(measure, { voice, length, core: '学习不够系统', subject: true })}。`]),
  );
  const draft = draftOfText(texts.join('\n'));
  expect(texts.some((text) => text.includes('【'))).toBe(true);
  expect(words(draft, blanksOf(draft))).toEqual(texts.flatMap(bracketed));
});

it.each(shippedGenres.map((genre) => [genre.id, genre] as const))('框架里的待填项也是（%s）', (_, genre) => {
  for (const { id } of genre.shapes) {
    for (const pack of [null, ...shippedPacks.filter((one) => one.genres.includes(genre.id))]) {
      const texts = scaffold(genre, pack, {}, id).map(({ text }) => text);
      const draft = draftOfText(texts.join('\n'));
      expect(words(draft, blanksOf(draft))).toEqual(texts.flatMap(bracketed));
    }
  }
});

it('从放进去的措施起，逐处走一遍，再回到第一处', () => {
  const { draft, outline, rows } = readText(`${REVIEW}\n汇报人：【姓名】`);
  const { edits } = placeMeasure({ draft, outline, rows, headings: bank.headings }, { sentence: '本人在【完成时限】前排定学习专题，由【责任部门】每季度检查', aspect: 'theory', field: null });
  const applied = applyEdits(draft, edits);
  if (!applied.ok) throw new Error(JSON.stringify(applied));
  const put = applied.draft.paragraphs.findIndex(({ text }) => text.includes('【完成时限】'));
  const walked: Span[] = [];
  for (let at = { paragraph: put, start: -1 }; walked.length < 4; ) {
    const span = nextBlank(applied.draft, at);
    if (span === null) break;
    walked.push(span);
    at = span;
  }
  expect(words(applied.draft, walked)).toEqual(['【完成时限】', '【责任部门】', '【姓名】', '【完成时限】']);
});
