import type { Recognition } from '../../src/genres/genre';
import { languageOf } from '../../src/taskpane/locales/i18n';
import { enUS } from '../../src/taskpane/locales/en-US';
import { zhCN } from '../../src/taskpane/locales/zh-CN';
import { CHOICE_KEY, rememberedChoice } from '../../src/taskpane/model/choice';
import { isUnsure, likeliest } from '../../src/taskpane/model/likeliest';
import { openingOf, tabStep } from '../../src/taskpane/model/places';
import type { HostDocument } from '../../src/word/host-document';

describe('the place that the address asks for', () => {
  test.each([
    ['', '', 'structure'],
    ['?place=check', '', 'check'],
    ['?place=measures&_host_Info=Word$Web$16.01$zh-CN$1$$$0', '', 'measures'],
    ['', '#links', 'links'],
    ['', '#place=links', 'links'],
    ['?place=check', '#measures', 'measures'],
    ['?place=nowhere', '#_xdm_Info=1', 'structure'],
  ])('%s %s opens %s', (search, hash, place) => {
    expect(openingOf(search, hash).place).toBe(place);
  });

  test('the ribbon’s “insert scaffold” is known', () => {
    expect(openingOf('?place=structure&do=scaffold', '')).toEqual({ place: 'structure', scaffold: true });
  });
});

test.each([
  ['structure', 'ArrowRight', 'check'],
  ['links', 'ArrowRight', 'structure'],
  ['structure', 'ArrowLeft', 'links'],
  ['measures', 'Home', 'structure'],
  ['structure', 'End', 'links'],
  ['structure', 'Enter', null],
] as const)('from %s, %s leads to %s', (place, key, to) => {
  expect(tabStep(place, key)).toBe(to);
});

describe('the genre', () => {
  const recognition = (genre: string, confidence: number, ...candidates: readonly string[]): Recognition => ({
    genre,
    confidence,
    evidence: [],
    candidates: candidates.map((one, i) => ({ genre: one, score: 9 - i })),
  });
  const none = { genre: null, pack: null };

  test.each([
    [recognition('team-review', 0.9), none, false],
    [recognition('team-review', 0.3), none, true],
    [recognition('other', 0.9), none, true],
    [recognition('other', 0.9), { genre: 'other', pack: null }, false],
  ])('%j under %j: asked %s', (recognised, choice, asked) => {
    expect(isUnsure(recognised, choice)).toBe(asked);
  });

  test('three are offered, the candidates first, never “other”', () => {
    expect(likeliest(recognition('other', 0, 'conference-speech', 'other'), ['team-review', 'conference-speech', 'personal-review'])).toEqual([
      'conference-speech',
      'team-review',
      'personal-review',
    ]);
  });

  const kept = (value: unknown) => rememberedChoice({ setting: (key: string) => (key === CHOICE_KEY ? value : undefined) } as HostDocument, [{ id: 'team-review', name: { zh: '', en: '' } }]);
  test.each([
    [undefined, { genre: null, pack: null }],
    [{ genre: 'team-review', pack: '2025-meeting' }, { genre: 'team-review', pack: '2025-meeting' }],
    [{ genre: 'of-another-version', pack: 3 }, { genre: null, pack: null }],
    ['nonsense', { genre: null, pack: null }],
  ])('the document remembers %j as %j', (value, choice) => {
    expect(kept(value)).toEqual(choice);
  });
});

describe('languages', () => {
  test.each([
    ['zh-CN', 'zh-CN'],
    ['zh-TW', 'zh-CN'],
    ['en-US', 'en-US'],
    ['en-GB', 'en-US'],
    ['de-DE', 'zh-CN'],
    [undefined, 'zh-CN'],
  ])('Office in %s, the pane in %s', (display, language) => {
    expect(languageOf(display)).toBe(language);
  });

  const leaves = (node: object, path = ''): readonly [string, string][] =>
    Object.entries(node).flatMap(([key, value]: [string, unknown]) =>
      typeof value === 'string' ? [[`${path}${key}`, value] as [string, string]] : leaves(value as object, `${path}${key}.`),
    );
  const blanks = (sentence: string) => [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();

  test('both say the same things with the same blanks', () => {
    const english = new Map(leaves(enUS));
    for (const [key, chinese] of leaves(zhCN)) expect([key, blanks(english.get(key) ?? '')]).toEqual([key, blanks(chinese)]);
    expect(english.size).toBe(leaves(zhCN).length);
  });

  test('no exclamation marks, no half-width punctuation in Chinese sentences', () => {
    for (const [key, sentence] of leaves(zhCN)) {
      expect([key, /[!！]/.test(sentence)]).toEqual([key, false]);
      expect([key, /[\u4e00-\u9fff][,;:?]/.test(sentence)]).toEqual([key, false]);
    }
  });
});
