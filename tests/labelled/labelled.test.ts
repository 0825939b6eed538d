import type { Draft } from '../../src/draft/draft';
import { textOf } from '../../src/draft/draft';
import { genres } from '../../src/genres/data';
import { shippedPacks } from '../../src/genres/packs/shipped';
import type { Finding } from '../../src/rules/finding';
import { loadClean, loadFaults } from './load';
import { measureFaults } from './measure';
import { parseFaults, type Family } from './parse';

const faulty = loadFaults();
const clean = loadClean();
const heldOut = { faulty: loadFaults('heldout'), clean: loadClean('heldout') };
const everyFaulty = [...faulty, ...heldOut.faulty];
const everyClean = [...clean, ...heldOut.clean];
const familiesOf = faulty.flatMap(({ faults, structural }) => [...faults, ...structural].map(({ family }) => family));

const words = (draft: Draft): string => draft.paragraphs.map(({ text }) => text).join('').replace(/[\s\p{P}]/gu, '');
const characters = (draft: Draft): number => draft.paragraphs.reduce((sum, { text }) => sum + text.replace(/\s/g, '').length, 0);

describe('the set as a whole', () => {
  test('seeds at least 400 faults in at least 40 drafts', () => {
    expect(faulty.length).toBeGreaterThanOrEqual(40);
    expect(familiesOf.length).toBeGreaterThanOrEqual(400);
  });

  test.each([
    ['numbering', 45], ['count', 45], ['residue', 45], ['punctuation', 45], ['wording', 45], ['duplicate', 15], ['structure', 24],
  ] as const)('seeds %s at least %i times', (family, least) => {
    expect(familiesOf.filter((one) => one === family).length).toBeGreaterThanOrEqual(least);
  });

  test('holds at least 200,000 characters of clean drafts', () => {
    expect(clean.reduce((sum, { draft }) => sum + characters(draft), 0)).toBeGreaterThanOrEqual(200_000);
  });

  test('has drafts with faults of all six genres and of none', () => {
    expect([...new Set(faulty.map(({ genre }) => genre))].sort()).toEqual([...genres.map(({ id }) => id), 'other'].sort());
  });

  test('holds no two drafts that are nearly the same', () => {
    const sets = [...everyFaulty, ...everyClean].map(({ name, draft }) => ({ name, grams: shingles(draft) }));
    const alike = sets.flatMap((one, at) =>
      sets.slice(at + 1).flatMap((other) => {
        const [small, large] = one.grams.size < other.grams.size ? [one.grams, other.grams] : [other.grams, one.grams];
        let shared = 0;
        for (const gram of small) if (large.has(gram)) shared++;
        const likeness = shared / Math.max(1, small.size);
        return likeness > 0.35 ? [`${one.name} ~ ${other.name}: ${likeness.toFixed(2)}`] : [];
      }),
    );
    expect(alike).toEqual([]);
  });
});

describe('the held-out drafts', () => {
  test('are of all six genres, a dozen with faults and a dozen without', () => {
    expect(heldOut.faulty.length).toBeGreaterThanOrEqual(12);
    expect(heldOut.clean.length).toBeGreaterThanOrEqual(12);
    expect([...new Set(heldOut.faulty.map(({ genre }) => genre))].sort()).toEqual(genres.map(({ id }) => id).sort());
  });
});

/** All runs of six characters; two drafts that share many of them are the same draft with swapped words. */
function shingles(draft: Draft): ReadonlySet<string> {
  const text = words(draft);
  return new Set(Array.from({ length: Math.max(0, text.length - 5) }, (_, at) => text.slice(at, at + 6)));
}

describe.each(everyFaulty.map(({ name }) => name))('%s', (name) => {
  const one = everyFaulty.find((draft) => draft.name === name);
  if (one === undefined) throw new Error(`${name} is gone.`);

  test('names a known genre and pack', () => {
    expect([...genres.map(({ id }) => id), 'other']).toContain(one.genre);
    if (one.pack !== null && one.pack !== 'custom') expect(shippedPacks.map(({ id }) => id)).toContain(one.pack);
  });

  test('seeds faults that stand where they are said to, none within another', () => {
    expect(one.faults.length).toBeGreaterThan(0);
    let last = { paragraph: -1, end: 0 };
    for (const { span, note } of one.faults) {
      expect(textOf(one.draft, span)).toHaveLength(span.end - span.start);
      expect(note.trim()).not.toBe('');
      if (span.paragraph === last.paragraph) expect(span.start).toBeGreaterThanOrEqual(last.end);
      last = span;
    }
  });
});

describe.each(everyClean.map(({ name }) => name))('%s', (name) => {
  const draft = everyClean.find((one) => one.name === name)?.draft;
  if (draft === undefined) throw new Error(`${name} is gone.`);

  test('is a draft of some length, without marks', () => {
    expect(characters(draft)).toBeGreaterThan(400);
    for (const { text } of draft.paragraphs) expect(text).not.toMatch(/[⟦⟧]|^#[!?]/);
  });
});

describe('marks', () => {
  const read = (body: string) => parseFaults('样稿', `#! genre=team-review pack=2023-theme\n${body}\n`);

  test('leave the faulty words in the text and point at them', () => {
    const { draft, faults, genre, pack } = read('标题\n⟦截止目前|wording|应为“截至目前”⟧，共⟦三|count|实为两项⟧项。');
    expect([genre, pack]).toEqual(['team-review', '2023-theme']);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(['标题', '截止目前，共三项。']);
    expect(faults).toEqual([
      { span: { paragraph: 1, start: 0, end: 4 }, family: 'wording', note: '应为“截至目前”' },
      { span: { paragraph: 1, start: 6, end: 7 }, family: 'count', note: '实为两项' },
    ]);
  });

  test('name faults without a place above the text', () => {
    const { draft, structural } = read('#? structure|原因分析\n标题');
    expect(structural).toEqual([{ family: 'structure', about: '原因分析' }]);
    expect(draft.paragraphs.map(({ text }) => text)).toEqual(['标题']);
  });

  test.each([
    ['a family that nobody knows', '⟦截止目前|spelling|应为“截至目前”⟧'],
    ['a mark without a note', '⟦截止目前|wording⟧'],
    ['a mark that never ends', '⟦截止目前|wording|应为“截至目前”'],
    ['a mark within a mark', '⟦截止⟦目前|wording|一⟧|wording|二⟧'],
    ['a structural line without words', '#? structure'],
  ])('are refused: %s', (_, body) => {
    expect(() => read(body)).toThrow('样稿');
  });

  test('are refused without a header', () => {
    expect(() => parseFaults('样稿', '标题\n正文')).toThrow('样稿');
  });
});

describe('measuring', () => {
  const one = parseFaults('样稿', '#! genre=other\n#? structure|原因\n⟦截止目前|wording|应为“截至目前”⟧完成⟦三|count|实为两项⟧项。');
  const finding = (rule: string, severity: Finding['severity'], zh: string, place: readonly [number, number] | null): Finding => ({
    rule,
    severity,
    message: { zh, en: zh },
    source: { tier: '语言', reference: '样例' },
    span: place === null ? null : { paragraph: 0, start: place[0], end: place[1] },
    evidence: [],
    fixes: [],
  });
  const outcomesOf = (...findings: readonly Finding[]): (readonly [Family, Finding['severity'] | null])[] =>
    measureFaults(one, { findings }).outcomes.map(({ family, foundAs }) => [family, foundAs]);

  test('counts a fault as found by the strongest finding that shares a character with it', () => {
    expect(outcomesOf(finding('wording/a', 'advice', '一', [0, 2]), finding('wording/b', 'error', '二', [3, 6]))).toEqual([['wording', 'error'], ['count', null], ['structure', null]]);
  });

  test('does not count a neighbour that only touches', () => {
    expect(outcomesOf(finding('wording/a', 'error', '一', [4, 6]))).toEqual([['wording', null], ['count', null], ['structure', null]]);
  });

  test('lets a finding of a gap meet the fault that it touches', () => {
    expect(outcomesOf(finding('punctuation/a', 'warning', '缺', [7, 7]))).toEqual([['wording', null], ['count', 'warning'], ['structure', null]]);
  });

  test('asks the message of a structure rule for what has no place', () => {
    expect(outcomesOf(finding('structure/a', 'error', '缺少原因分析', null))).toEqual([['wording', null], ['count', null], ['structure', 'error']]);
    expect(outcomesOf(finding('wording/a', 'error', '原因写错', null))).toEqual([['wording', null], ['count', null], ['structure', null]]);
  });

  test('calls a finding false that meets no seeded fault', () => {
    const { right, wrong } = measureFaults(one, { findings: [finding('count/a', 'error', '一', [6, 7]), finding('count/a', 'error', '二', [7, 8])] });
    expect([right.length, wrong.length]).toEqual([1, 1]);
  });
});
