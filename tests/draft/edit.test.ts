import fc from 'fast-check';
import { applyEdits, invert } from '../../src/draft/apply';
import { draftOfText, plainParagraph, type Draft } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';
import { mappingOf } from '../../src/draft/map';
import { editsOf, someDraft } from './edits';

// 应用修改、撤回修改、位置随修改移动。

const draft = draftOfText('对照检查材料\n一是学习不够深入。\n二是调研不够经常。');
const put = (paragraph: number, start: number, end: number, text: string): Edit => ({ kind: 'replace', span: { paragraph, start, end }, text });
const add = (paragraph: number, ...texts: string[]): Edit => ({ kind: 'insert', paragraph, texts });
const drop = (paragraph: number): Edit => ({ kind: 'delete', paragraph });

function textAfter(edits: readonly Edit[], before: Draft = draft): string {
  const applied = applyEdits(before, edits);
  return applied.ok ? applied.draft.paragraphs.map(({ text }) => text).join('\n') : `refused: ${applied.refusal.reason} ${applied.refusal.edits.join(' ')}`;
}

describe('applyEdits', () => {
  test.each<[string, readonly Edit[], string]>([
    ['nothing', [], '对照检查材料\n一是学习不够深入。\n二是调研不够经常。'],
    ['a replacement', [put(1, 6, 8, '系统')], '对照检查材料\n一是学习不够系统。\n二是调研不够经常。'],
    ['several in one paragraph, in any order', [put(1, 8, 9, '；'), put(1, 2, 4, '调研')], '对照检查材料\n一是调研不够深入；\n二是调研不够经常。'],
    ['an insertion where a replacement begins', [put(1, 2, 4, '调研'), put(1, 2, 2, '我的')], '对照检查材料\n一是我的调研不够深入。\n二是调研不够经常。'],
    ['a deletion that meets an insertion', [put(1, 0, 2, ''), put(1, 2, 2, '（一）')], '对照检查材料\n（一）学习不够深入。\n二是调研不够经常。'],
    ['new paragraphs at both ends', [add(0, '附件'), add(3, '三是落实不力。', '请批评指正。')], '附件\n对照检查材料\n一是学习不够深入。\n二是调研不够经常。\n三是落实不力。\n请批评指正。'],
    ['a paragraph taken away, its neighbours changed', [drop(1), put(2, 0, 1, '一')], '对照检查材料\n一是调研不够经常。'],
    ['a paragraph taken away and another put in its place', [drop(1), add(1, '一是学得不深。')], '对照检查材料\n一是学得不深。\n二是调研不够经常。'],
  ])('%s', (_, edits, after) => {
    expect(textAfter(edits)).toBe(after);
    expect(textAfter([...edits].reverse())).toBe(after);
  });

  test.each<[string, readonly Edit[], string]>([
    ['a span beyond the text', [put(1, 6, 99, '系统')], 'outside 0'],
    ['a span that runs backwards', [put(1, 4, 2, '')], 'outside 0'],
    ['a paragraph that is not there', [drop(1), drop(7)], 'outside 1'],
    ['settings for other paragraphs', [{ kind: 'insert', paragraph: 0, texts: ['甲', '乙'], settings: [] }], 'outside 0'],
    ['two changes of the same text', [put(1, 2, 6, '甲'), put(1, 4, 8, '乙')], 'overlap 0 1'],
    ['an insertion into replaced text', [put(1, 4, 4, '甲'), put(1, 2, 6, '乙')], 'overlap 0 1'],
    ['a paragraph both changed and taken away', [put(1, 2, 4, '甲'), drop(1)], 'overlap 0 1'],
    ['a paragraph taken away twice', [drop(2), drop(2)], 'overlap 0 1'],
    ['two insertions at one point', [put(1, 9, 9, '甲'), put(1, 9, 9, '乙')], 'same-place 0 1'],
    ['a paragraph mark in a replacement', [put(1, 9, 9, '甲\n乙')], 'paragraph-mark 0'],
    ['a paragraph mark in a new paragraph', [add(1, '甲\r乙')], 'paragraph-mark 0'],
  ])('refuses %s', (_, edits, why) => {
    expect(textAfter(edits)).toBe(`refused: ${why}`);
    expect(invert(draft, edits).ok).toBe(false);
  });

  test('refuses to take away a paragraph that a text box hangs on, and moves the box with its paragraph', () => {
    const boxed: Draft = { ...draft, asides: [{ kind: 'textbox', anchor: 1, paragraphs: [plainParagraph('内部资料')] }] };
    expect(textAfter([drop(1)], boxed)).toBe('refused: anchor 0');
    const applied = applyEdits(boxed, [add(0, '附件'), drop(0), add(1, '同志们：')]);
    expect(applied.ok && applied.draft.asides.map(({ anchor }) => applied.draft.paragraphs[anchor]?.text)).toEqual(['一是学习不够深入。']);
  });

  test('leaves what no edit touches as the same objects', () => {
    const applied = applyEdits(draft, [add(0, '附件'), put(2, 0, 1, '三')]);
    expect(applied.ok && applied.draft.paragraphs[1] === draft.paragraphs[0]).toBe(true);
    expect(applied.ok && applied.draft.paragraphs[2] === draft.paragraphs[1]).toBe(true);
  });

  test.each<[string, number, Edit, number]>([
    ['text in the bold beginning', 6, put(0, 2, 4, '某'), 5],
    ['text after it', 6, put(0, 7, 8, '某某'), 6],
    ['text across its end: as bold as it begins', 6, put(0, 5, 8, '某'), 6],
    ['new text right behind it goes on in bold', 6, put(0, 6, 6, '某'), 7],
    ['new text before what is not bold', 0, put(0, 0, 0, '某'), 0],
    ['new text at the end of a bold paragraph', 12, put(0, 12, 12, '某'), 13],
  ])('keeps boldness: %s', (_, boldLead, edit, after) => {
    const plain = plainParagraph('（一）学习方面。不够深入');
    const bold: Draft = { paragraphs: [{ ...plain, format: { ...plain.format, boldLead } }], asides: [] };
    const applied = applyEdits(bold, [edit]);
    expect(applied.ok && applied.draft.paragraphs[0]?.format.boldLead).toBe(after);
  });
});

test('what invert gives takes any edits back: the same draft, to the letter and the format', () => {
  fc.assert(
    fc.property(someDraft, fc.infiniteStream(fc.nat()), (before, choices) => {
      const edits = editsOf(before, choices);
      const applied = applyEdits(before, edits);
      const inverse = invert(before, edits);
      if (!applied.ok || !inverse.ok) {
        expect([applied.ok, inverse.ok]).toEqual([false, false]);
        return;
      }
      expect(applyEdits(applied.draft, inverse.edits)).toEqual({ ok: true, draft: before });
      const again = invert(applied.draft, inverse.edits);
      expect(again.ok && applyEdits(before, again.edits)).toEqual({ ok: true, draft: applied.draft });
    }),
    { numRuns: 600 },
  );
});

describe('mappingOf', () => {
  test.each<[string, readonly Edit[], readonly [number, number, number], readonly [number, number, number] | null]>([
    ['stays where nothing was changed', [put(2, 0, 2, '三是')], [1, 2, 4], [1, 2, 4]],
    ['moves with the text before it', [put(1, 0, 2, '（一）')], [1, 2, 4], [1, 3, 5]],
    ['moves with new paragraphs above', [add(0, '附件'), add(1, '同志们：')], [1, 2, 4], [3, 2, 4]],
    ['moves up with a paragraph taken away', [drop(0)], [1, 2, 4], [0, 2, 4]],
    ['stays with text put in at its edges', [put(1, 2, 2, '我'), put(1, 4, 4, '得')], [1, 2, 4], [1, 3, 5]],
    ['is lost with its paragraph', [drop(1)], [1, 2, 4], null],
    ['is lost with a part of its text', [put(1, 3, 5, '')], [1, 2, 4], null],
    ['is lost with text put into it', [put(1, 3, 3, '某')], [1, 2, 4], null],
    ['without words moves too', [put(1, 0, 2, '')], [1, 9, 9], [1, 7, 7]],
    ['without words is lost when something was put in there', [put(1, 9, 9, '某')], [1, 9, 9], null],
  ])('a span %s', (_, edits, [paragraph, start, end], to) => {
    const mapped = mappingOf(edits).span({ paragraph, start, end });
    expect(mapped && [mapped.paragraph, mapped.start, mapped.end]).toEqual(to);
  });

  test('a span that is not lost covers the same words, whatever the edits', () => {
    fc.assert(
      fc.property(someDraft, fc.infiniteStream(fc.nat()), (before, choices) => {
        const edits = editsOf(before, choices);
        const applied = applyEdits(before, edits);
        if (!applied.ok) return;
        const mapping = mappingOf(edits);
        for (const [paragraph, { text }] of before.paragraphs.entries()) {
          for (let start = 0; start <= text.length; start += 1) {
            const end = Math.min(text.length, start + 3);
            const to = mapping.span({ paragraph, start, end });
            if (to !== null) expect(applied.draft.paragraphs[to.paragraph]?.text.slice(to.start, to.end)).toBe(text.slice(start, end));
          }
        }
      }),
      { numRuns: 200 },
    );
  });
});
