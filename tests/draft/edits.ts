import fc from 'fast-check';
import { plainParagraph, type Draft, type Paragraph } from '../../src/draft/draft';
import type { Edit } from '../../src/draft/edit';

const pieces = ['一、', '（一）', '一是', '学习', '不够深入', '。', '，', '：', '“', '”', '、', '（', '1.', ' ', '方面', '材料', 'X', '\t', '𠮷', ''];

const someParagraph: fc.Arbitrary<Paragraph> = fc
  .record({
    words: fc.array(fc.constantFrom(...pieces), { maxLength: 6 }),
    label: fc.constantFrom('', '', '', '一、', '1.'),
    style: fc.constantFrom('Normal', 'Normal', 'Heading1', 'Title'),
    outlineLevel: fc.constantFrom(null, null, 1, 2),
    tableDepth: fc.constantFrom(0, 0, 0, 1),
    alignment: fc.constantFrom(null, 'centered' as const),
    fontSize: fc.constantFrom(null, 16, 22),
    bold: fc.constantFrom<'none' | 'all' | 'some' | 'unknown'>('none', 'none', 'all', 'some', 'unknown'),
  })
  .map(({ words, bold, alignment, fontSize, label, ...rest }) => {
    const text = words.join('');
    const boldLead = { none: 0, all: text.length, some: Math.min(2, text.length), unknown: null }[bold];
    return { ...plainParagraph(text), ...rest, label, listLevel: label === '' ? null : 0, format: { alignment, fontSize, boldLead } };
  });

/** Short drafts of odd text, formats, lists, tables and text boxes. */
export const someDraft: fc.Arbitrary<Draft> = fc
  .record({ paragraphs: fc.array(someParagraph, { maxLength: 8 }), box: fc.boolean() })
  .map(({ paragraphs, box }) => ({
    paragraphs,
    asides: box && paragraphs.length > 1 ? [{ kind: 'textbox' as const, anchor: 1, paragraphs: [plainParagraph('内部资料')] }] : [],
  }));

/** Up to five edits of a draft, some of which clash; `choices` decides. */
export function editsOf({ paragraphs }: Draft, choices: Iterator<number>): readonly Edit[] {
  const next = (below: number): number => Number(choices.next().value ?? 0) % Math.max(1, below);
  return Array.from({ length: next(6) }, (): Edit => {
    const paragraph = next(paragraphs.length);
    const kind = paragraphs.length === 0 ? 3 : next(6);
    if (kind === 4) return { kind: 'delete', paragraph };
    if (kind === 3) return { kind: 'insert', paragraph: next(paragraphs.length + 1), texts: Array.from({ length: next(3) }, (_, i) => pieces[next(20)] + '段' + i) };
    const length = paragraphs[paragraph]?.text.length ?? 0;
    const start = next(length + 1);
    return { kind: 'replace', span: { paragraph, start, end: Math.min(length, start + next(4)) }, text: next(3) === 0 ? '' : pieces[next(pieces.length)] ?? '' };
  });
}
