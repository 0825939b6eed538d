import fc from 'fast-check';
import { analyse } from '../../src/check/analyse';
import { applyIgnores, ignorePlace, ignoreRule, ignoreText, withIgnore, withoutIgnore, type Ignores } from '../../src/check/ignore';
import { readIgnores, storedIgnores } from '../../src/check/stored-ignores';
import { draftOfText, textOf, type Draft } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { allRules } from '../../src/rules/all-rules';
import type { Finding } from '../../src/rules/finding';
import { fixtureNames, loadFixture } from '../fixtures/load';

// 忽略：此处、此类文字、此条规则。随文档保存，别处改动不影响。

const find = (draft: Draft): readonly Finding[] => analyse(draft, { genre: null, pack: null }, { packs: shippedPacks, rules: allRules }).findings;

const text = '学习情况\n截止目前，已完成整改12项，其余正在推进。\n统一按排工作，责任到人。\n截止目前，已开展培训3次，效果良好。';
const draft = draftOfText(text);
const findings = find(draft).filter(({ rule }) => rule === 'wording/confusable');
const [first, second, third] = findings;

/** What is still shown, as 「第几段 文字」. */
function shown(of: string, ignores: Ignores): string[] {
  const now = draftOfText(of);
  return applyIgnores(find(now).filter(({ rule }) => rule === 'wording/confusable'), now, ignores).shown.map(({ span }) => `${span?.paragraph} ${span ? textOf(now, span) : ''}`);
}

test('the draft of these tests has three faults', () => {
  expect(shown(text, [])).toEqual(['1 截止目前', '2 按排', '3 截止目前']);
});

describe('ignoring', () => {
  const place = ignorePlace(first!, draft);

  test.each<[string, Ignores, readonly string[]]>([
    ['this place', [place], ['2 按排', '3 截止目前']],
    ['these words everywhere', [ignoreText(third!, draft)!], ['2 按排']],
    ['the rule', [ignoreRule('wording/confusable')], []],
    ['another rule', [ignoreRule('wording/idiom')], ['1 截止目前', '2 按排', '3 截止目前']],
    ['two things', [place, ignorePlace(second!, draft)], ['3 截止目前']],
  ])('%s', (_, ignores, left) => {
    expect(shown(text, ignores)).toEqual(left);
  });

  test.each<[string, string, readonly string[]]>([
    ['survives new paragraphs above', `某局\n党组\n${text}`, ['4 按排', '5 截止目前']],
    ['survives edits further on in the paragraph', text.replace('正在推进', '年底前完成'), ['2 按排', '3 截止目前']],
    ['survives a move of its paragraph', text.split('\n').reverse().join('\n'), ['0 截止目前', '1 按排']],
    ['ends when the words beside it change', text.replace('已完成整改12项', '均已完成整改'), ['1 截止目前', '2 按排', '3 截止目前']],
    ['ends with its words', text.replace('截止目前，已完成', '截至目前，已完成'), ['2 按排', '3 截止目前']],
  ])('this place %s', (_, now, left) => {
    expect(shown(now, [place])).toEqual(left);
  });

  test('names, for each finding, what it is ignored by, and can be taken back', () => {
    const all = withIgnore(withIgnore(withIgnore([], place), ignoreText(third!, draft)!), ignoreRule('wording/idiom'));
    expect(withIgnore(all, ignorePlace(first!, draft))).toBe(all);
    expect(applyIgnores(findings, draft, all).ignored.map(({ by }) => by.kind)).toEqual(['text', 'text']);
    expect(withoutIgnore(all, place)).toEqual(all.slice(1));
    expect(withoutIgnore(all.slice(1), place)).toEqual(all.slice(1));
    expect(all.map((ignore) => (ignore.kind === 'rule' ? ignore.rule : ignore.excerpt))).toEqual(['截止目前', '截止目前', 'wording/idiom']);
  });

  test('what is missing from the outline stays ignored while the text around its place grows', () => {
    const review = '某局领导班子2023年度民主生活会对照检查材料\n按照通知要求，班子认真查摆，现将情况报告如下：\n一、存在的主要问题\n一是学习不深。\n二、原因分析\n放松了要求。';
    const before = draftOfText(review);
    const missing = find(before).find(({ rule }) => rule === 'structure/missing-section')!;
    expect(ignoreText(missing, before)).toBeNull();
    const later = draftOfText(`${review}抓得不紧，想得不深。`);
    const parted = applyIgnores(find(later), later, [ignorePlace(missing, before)]);
    expect(parted.ignored.map(({ finding }) => finding.message.zh)).toEqual([missing.message.zh]);
  });
});

test('every finding of the fixture drafts is shown or ignored, never both, never lost; all can be ignored one by one', () => {
  fc.assert(
    fc.property(fc.constantFrom(...fixtureNames()), fc.infiniteStream(fc.nat(3)), (name, choices) => {
      const own = loadFixture(name).draft;
      const all = find(own);
      const chosen = all.filter(() => choices.next().value === 0);
      const ignores = chosen.reduce<Ignores>((list, finding) => withIgnore(list, ignorePlace(finding, own)), []);
      const { shown: left, ignored } = applyIgnores(all, own, ignores);
      expect(new Set([...left, ...ignored.map(({ finding }) => finding)])).toEqual(new Set(all));
      expect(left.length + ignored.length).toBe(all.length);
      for (const finding of chosen) expect(left).not.toContain(finding);
    }),
    { numRuns: 25 },
  );
});

describe('kept with the document', () => {
  const ignores: Ignores = [ignorePlace(first!, draft), ignoreText(third!, draft)!, ignoreRule('wording/idiom')];

  test('they come back from JSON as they were', () => {
    expect(readIgnores(JSON.parse(JSON.stringify(storedIgnores(ignores))))).toEqual({ ok: true, ignores });
    expect(readIgnores(undefined)).toEqual({ ok: true, ignores: [] });
    expect(readIgnores(null)).toEqual({ ok: true, ignores: [] });
  });

  test.each<[string, unknown, string]>([
    ['a newer version', { version: 2, ignores: [], more: true }, 'newer'],
    ['no version', { ignores: [] }, 'malformed'],
    ['no list', { version: 1, ignores: {} }, 'malformed'],
    ['text', '[]', 'malformed'],
    ['an unknown kind', { version: 1, ignores: [{ kind: 'word', rule: 'wording/idiom' }] }, 'malformed'],
    ['a rule that is no name', { version: 1, ignores: [{ kind: 'rule', rule: 'Idiom!' }] }, 'malformed'],
    ['a key that is none', { version: 1, ignores: [{ kind: 'text', rule: 'wording/idiom', key: '12', excerpt: '' }] }, 'malformed'],
  ])('%s is refused', (_, kept, reason) => {
    expect(readIgnores(kept)).toEqual({ ok: false, reason });
  });

  test('whatever stands there, reading it never throws', () => {
    fc.assert(fc.property(fc.anything(), (kept) => void readIgnores(kept)));
  });
});
