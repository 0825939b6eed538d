import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { parsePacks, writePacks } from '../../../src/genres/packs/parse-packs';
import { shippedPacks, withOwnPacks } from '../../../src/genres/packs/shipped';

const lines = (...text: readonly string[]): string => text.join('\n');

describe('the user’s own packs', () => {
  it('are read with what is left out filled in', () => {
    const read = parsePacks('{"packs":[{"id":"my-2026","year":2026,"occasion":{"zh":"2026 年专题会"},"genres":["team-review"],"aspects":[{"short":"学习"},{"short":"作风","statement":true}]}]}');
    expect(read).toEqual({
      ok: true,
      packs: [
        {
          id: 'my-2026',
          year: 2026,
          occasion: { zh: '2026 年专题会', en: '2026 年专题会' },
          announced: '',
          marks: [],
          genres: ['team-review'],
          aspects: [
            { short: '学习', full: '学习', keys: [], statement: false },
            { short: '作风', full: '作风', keys: [], statement: true },
          ],
          source: '',
          verified: false,
          from: '',
          to: '',
        },
      ],
    });
  });

  it('come back as they were written', () => expect(parsePacks(writePacks(shippedPacks))).toEqual({ ok: true, packs: shippedPacks }));

  it('take the place of a shipped pack with the same id', () => {
    const first = shippedPacks[0];
    if (first === undefined) throw new Error('no packs');
    const own = { ...first, verified: false, source: '本单位通知' };
    const all = withOwnPacks([own]);
    expect(all.filter(({ id }) => id === own.id)).toEqual([own]);
    expect(all).toHaveLength(shippedPacks.length);
  });
});

describe('a bad file is refused with its line and the reason', () => {
  const head = ['{', '  "packs": [', '    {', '      "id": "a",', '      "year": 2025,', '      "occasion": { "zh": "会" },', '      "genres": ["team-review"],'];
  const tail = ['    }', '  ]', '}'];
  it.each([
    ['nothing', '', 1, '空'],
    ['no JSON', '你好', 1, 'JSON'],
    ['a missing comma', lines('{', '  "packs": []', '  "x": 1', '}'), 3, '逗号'],
    ['full-width quotation marks', lines('{', '  “packs”: []', '}'), 2, '半角'],
    ['a list instead of an object', '[]', 1, '一组名称和内容'],
    ['no packs', lines('{', '  "packs": []', '}'), 2, '至少要有一项'],
    ['no aspects', lines(...head, '      "aspects": []', ...tail), 8, '至少要有一项'],
    ['aspects missing', lines(...head, '      "source": ""', ...tail), 3, '缺少“aspects”'],
    ['an aspect without a name', lines(...head, '      "aspects": [', '        { "short": "学习" },', '        { "full": "作风" }', '      ]', ...tail), 10, '缺少“short”'],
    ['a misspelt field', lines(...head, '      "aspect": [],', '      "aspects": [{ "short": "学习" }]', ...tail), 3, '不认识“aspect”'],
    ['a date that is none', lines(...head, '      "from": "2025年12月",', '      "aspects": [{ "short": "学习" }]', ...tail), 8, '日期'],
    ['the same aspect twice', lines(...head, '      "aspects": [', '        { "short": "学习" },', '        { "short": "学习" }', '      ]', ...tail), 10, '出现了两次'],
    ['a mark whose brackets do not pair', lines(...head, '      "marks": ["四个[带头"],', '      "aspects": [{ "short": "学习" }]', ...tail), 8, '括号不成对'],
  ])('%s', (_, json, line, reason) => {
    const read = parsePacks(json);
    expect(read).toMatchObject({ ok: false, line });
    if (!read.ok) {
      expect(read.message.zh).toContain(reason);
      expect(read.message.en).not.toBe('');
    }
  });

  it('names an id that stands twice', () => {
    const first = shippedPacks[0];
    if (first === undefined) throw new Error('no packs');
    expect(parsePacks(writePacks([first, first]))).toMatchObject({ ok: false, message: { zh: `编号“${first.id}”出现了两次。` } });
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (json) => expect(parsePacks(json)).toHaveProperty('ok')));
  });
});

it('check-packs.js is what packs.schema.json says', () => {
  execFileSync(process.execPath, ['scripts/compile-pack-schema.mjs', '--check'], { stdio: 'pipe' });
});
