import fc from 'fast-check';
import { analyse } from '../../src/check/analyse';
import { draftOfText, textOf, type Draft, type Leftover } from '../../src/draft/draft';
import { shippedPacks } from '../../src/genres/packs/shipped';
import { countRules } from '../../src/rules/count/rules';
import { duplicateRules } from '../../src/rules/duplicate/rules';
import type { Finding } from '../../src/rules/finding';
import type { GenreId } from '../../src/genres/genre';
import { allRules } from '../../src/rules/all-rules';
import type { Rule } from '../../src/rules/rule';
import { layoutRules } from '../../src/rules/layout/rules';
import { numberingRules } from '../../src/rules/numbering/rules';
import { punctuationRules } from '../../src/rules/punctuation/rules';
import { residueRules } from '../../src/rules/residue/rules';

/** Rules on marks and numbers: their safe fixes touch no word. */
const markRules = [...numberingRules, ...countRules, ...residueRules, ...punctuationRules, ...duplicateRules, ...layoutRules];
/** A paragraph long enough to be told as written twice. */
const LINE = '\n平时忙于具体事务，学习时间得不到保证，对重要文件只看标题不看内容，联系本单位实际思考得不多，抓落实的办法也不够多，群众反映的几件事情拖了很久才办。\n';
const pieces =
  '\n领导班子2023年度民主生活会对照检查材料\n|\n一、存在的主要问题\n|\n二、原因分析\n|\n三、整改措施\n|截止目前|按排|缺乏缺乏|两、三趟|31,5亿元|7个占20个的40%|2月30日|由8件上升到9件，增长90%|“三个一”工作法：|……等|（ ）|孝感市委|两个确立|二要|N年|[图片]|，|。|、|；|：|？|！|,|.|;|:|?|!|“|”|‘|’|"|\'|《|》|〈|〉|（|）|(|)|【|】|〔|[|]|……|…|...|。。。|——|--|—|-|~| |　|\t|\u200b|\ufffd|X|XX|×|*|**|#|##|_|__|○|20XX年|X月X日|1.|1、|一、|（一）|(一)|（1|一是|二是|三是|第一，|共25个|其中|19个|三个方面|以下四项工作|等|和|及|学习|调研|落实|不深|有差距|习近平|ZZ素质|某|某某|下载地址|www.example.com|\n|\n\n|平时忙于具体事务，学习时间得不到保证，对重要文件只看标题不看内容，联系本单位实际思考得不多。|😀|某政发(2023)5号|2020-2023年'.split(
    '|',
  );
const texts = fc.array(fc.oneof({ weight: 18, arbitrary: fc.constantFrom(...pieces) }, { weight: 1, arbitrary: fc.constant(LINE) }, { weight: 2, arbitrary: fc.string({ unit: 'binary', maxLength: 5 }) }), { maxLength: 60 }).map((parts) => parts.join(''));

function findings(draft: Draft, rules: readonly Rule[] = allRules, genre: GenreId | null = null): readonly Finding[] {
  return analyse(draft, { genre, pack: null }, { packs: shippedPacks, rules }).findings;
}

/** How every paragraph is set, and what is left in it. */
const settings = fc.record({ alignment: fc.constantFrom(null, 'left' as const, 'centered' as const), fontSize: fc.constantFrom(null, 10.5, 16, 22), leftovers: fc.constantFrom<readonly Leftover[]>([], ['comment', 'highlight']) });
const drafts = fc.tuple(texts, settings).map(([text, { alignment, fontSize, leftovers }]): Draft => {
  const { paragraphs, asides } = draftOfText(text);
  return { asides, paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, format: { ...paragraph.format, alignment, fontSize }, leftovers })) };
});
const genres = fc.constantFrom<GenreId | null>(null, 'other', 'team-review', 'personal-review', 'rectification-review', 'inspection-report', 'conference-speech', 'rectification-report');

const RANK = { advice: 1, warning: 2, error: 3 };
const CAP = { 国标: 3, 规范: 3, 文种: 3, 语言: 3, 实务: 1 };
const SETTINGS = { seed: 20240105, numRuns: 400 };

test('任何文字都不出错，位置都在文字之内，严重程度不超过依据的上限', () => {
  fc.assert(
    fc.property(drafts, genres, (draft, genre) => {
      for (const { span, evidence, fixes, severity, source, message } of findings(draft, allRules, genre)) {
        const edits = fixes.flatMap((fix) => fix.edits);
        const spans = [span, ...evidence.map((proof) => proof.span), ...edits.map((edit) => (edit.kind === 'replace' ? edit.span : null))];
        for (const one of spans) {
          if (one === null) continue;
          const length = draft.paragraphs[one.paragraph]?.text.length ?? -1;
          expect(one.start).toBeGreaterThanOrEqual(0);
          expect(one.end).toBeGreaterThanOrEqual(one.start);
          expect(one.end).toBeLessThanOrEqual(length);
        }
        expect(RANK[severity]).toBeLessThanOrEqual(CAP[source.tier]);
        expect(message.zh).not.toContain('undefined');
        expect(message.en).not.toContain('undefined');
      }
    }),
    SETTINGS,
  );
});

test('同样的文字，同样的结果；换一份同样的草稿也一样', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const draft = draftOfText(text);
      const first = findings(draft);
      expect(findings(draft)).toEqual(first);
      expect(findings(draftOfText(text))).toEqual(first);
    }),
    { ...SETTINGS, numRuns: 100 },
  );
});

test('规则的先后不影响结果', () => {
  fc.assert(
    fc.property(texts, genres, fc.shuffledSubarray([...allRules], { minLength: allRules.length }), (text, genre, shuffled) => {
      const draft = draftOfText(text);
      expect(findings(draft, shuffled, genre)).toEqual(findings(draft, allRules, genre));
    }),
    { ...SETTINGS, numRuns: 60 },
  );
});

test('每一类规则都在这里试过', () => {
  const families = new Set<string>();
  fc.assert(
    fc.property(drafts, genres, (draft, genre) => {
      for (const { rule } of findings(draft, allRules, genre)) families.add(rule.split('/')[0] ?? '');
    }),
    { ...SETTINGS, numRuns: 150 },
  );
  expect([...families].sort()).toEqual(['count', 'duplicate', 'layout', 'numbering', 'punctuation', 'residue', 'structure', 'wording']);
});

test('机械的改法不碰别的字：删去标点和空格后，正文不变', () => {
  const words = (text: string): string => text.replace(/[^\u4e00-\u9fff]/g, '');
  fc.assert(
    fc.property(texts, (text) => {
      const draft = draftOfText(text);
      for (const { fixes } of findings(draft, markRules)) {
        for (const fix of fixes) {
          if (!fix.safe) continue;
          for (const edit of fix.edits) if (edit.kind === 'replace') expect(words(textOf(draft, edit.span)).replace(/第$/, '')).toBe(words(edit.text));
        }
      }
    }),
    SETTINGS,
  );
});

test.each([
  ['一种引号几十万个', '“'.repeat(200_000)],
  ['括号层层相套', '（'.repeat(100_000) + '）'.repeat(100_000)],
  ['全是顿号', '学、'.repeat(100_000)],
  ['全是占位符', 'X*○_'.repeat(50_000)],
  ['全是空格', '学 '.repeat(100_000)],
  ['全是数目', '三个方面、'.repeat(30_000)],
  ['全是星号成对', '**学习**'.repeat(30_000)],
  ['全是总数', '共25个，其中19个，'.repeat(20_000)],
])('很长的怪文字也能读完：%s', (_, text) => {
  expect(Array.isArray(findings(draftOfText(text)))).toBe(true);
});
