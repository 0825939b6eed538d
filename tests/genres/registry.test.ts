import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type * as Build from '../../src/draft/build-outline';
import { draftOfText } from '../../src/draft/draft';
import type * as Recognise from '../../src/genres/recognise';
import type * as Compare from '../../src/genres/compare';
import { compile } from '../../src/genres/compiled';
import { parsePacks } from '../../src/genres/packs/parse-packs';
import { genreName, genreOf, partOf, shippedGenres } from '../../src/genres/registry';

const root = join(__dirname, '..', '..');
const data = join(root, 'src', 'genres', 'data');
const index = (folder: string): void => {
  execFileSync(process.execPath, [join(root, 'scripts', 'index-genres.mjs'), folder], { stdio: 'pipe' });
};

describe('the genres', () => {
  it('are the files of data/, each by its name', () => {
    const files = readdirSync(data).filter((name) => name !== 'index.ts').map((name) => name.replace('.ts', '')).sort();
    expect(shippedGenres.map(({ id }) => id)).toEqual(files);
    expect(files).toHaveLength(6);
  });

  it('are well written: every phrase compiles, every reason has both languages, every scaffold names known parts', () => {
    for (const genre of shippedGenres) {
      compile(genre);
      for (const { because } of genre.clues) expect([because.zh, because.en]).not.toContain('');
      expect(genre.clues.some(({ decisive }) => decisive === true)).toBe(true);
      for (const shape of genre.shapes) {
        const known = ['title', 'opening', ...shape.parts.map(({ id }) => id)];
        for (const item of shape.scaffold) {
          const lines = item.line === 'each-aspect' ? [...item.lines, ...item.statements] : [item];
          for (const line of lines) if (line.line !== 'each-aspect') expect(known).toContain(line.part);
        }
        const ids = shape.parts.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }
    }
  });

  it('have names, and so has what is none of them', () => {
    expect(genreName('team-review').zh).toBe('领导班子对照检查材料');
    expect(genreName('other').zh).toBe('其他文书');
    expect(genreOf('other')).toBeNull();
    expect(partOf('team-review', 'causes')?.name.zh).toBe('原因分析');
    expect(partOf('team-review', 'salutation')).toBeNull();
  });
});

describe('a seventh genre takes one file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'zhangfa-genres-'));
  afterAll(() => rmSync(folder, { recursive: true }));

  const minutes = `import type { Genre } from '../definition';
const why = { zh: '要有。', en: 'Wanted.' };
const section = (id: string, zh: string) => ({ id, name: { zh, en: id }, requirement: 'required' as const, why, headings: [zh] });
export const genre: Genre = {
  id: 'work-summary',
  name: { zh: '工作总结', en: 'Work summary' },
  about: { zh: '年终撰写。', en: 'Written at the end of a year.' },
  clues: [{ where: 'title-end', says: ['工作总结'], weight: 6, decisive: true, because: { zh: '标题写着“{0}”', en: 'the title says “{0}”' } }],
  voice: { fits: ['我局'], dodges: [] },
  title: { requirement: 'required', why },
  opening: { requirement: 'optional', why, elements: [] },
  comparesWithPack: false,
  shapes: [{ id: 'standard', name: { zh: '三段', en: 'Three parts' }, parts: [section('done', '主要工作'), section('plan', '明年打算')], scaffold: [] }],
};
`;

  it('which is listed, recognised and compared with no other place touched', async () => {
    cpSync(join(root, 'src', 'draft'), join(folder, 'draft'), { recursive: true });
    cpSync(join(root, 'src', 'genres'), join(folder, 'genres'), { recursive: true });
    const copy = join(folder, 'genres', 'data');
    writeFileSync(join(copy, 'work-summary.ts'), minutes);
    index(copy);
    const { outlineOf } = (await import(join(folder, 'draft', 'build-outline'))) as typeof Build;
    const { recognise } = (await import(join(folder, 'genres', 'recognise'))) as typeof Recognise;
    const { compare } = (await import(join(folder, 'genres', 'compare'))) as typeof Compare;
    const draft = draftOfText('某县司法局2024年工作总结\n一、主要工作\n调解纠纷300件。');
    const outline = outlineOf(draft);
    expect(recognise(draft, outline).genre).toBe('work-summary');
    expect(compare(draft, outline, 'work-summary', null).map(({ part, state }) => `${part} ${state}`)).toEqual(['title present', 'done present', 'plan missing']);
  });

  it('and the committed list is what the script writes', () => {
    const copy = join(folder, 'again');
    cpSync(data, copy, { recursive: true });
    index(copy);
    expect(readFileSync(join(copy, 'index.ts'), 'utf8')).toBe(readFileSync(join(data, 'index.ts'), 'utf8'));
  });
});

it('the pack that docs/genres.md shows can be imported', () => {
  const shown = /```json\n([\s\S]*?)```/.exec(readFileSync(join(root, 'docs', 'genres.md'), 'utf8'))?.[1] ?? '';
  expect(parsePacks(shown)).toMatchObject({ ok: true, packs: [{ id: 'my-2026', verified: false }] });
});
