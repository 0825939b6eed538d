import fc from 'fast-check';
import { plainParagraph, type Draft, type Paragraph } from '../../src/draft/draft';
import { fixtureNames, loadFixture } from '../fixtures/load';

/** What one step of a history does; numbers are taken modulo what there is. */
export interface Step {
  readonly kind: 'replace' | 'insert' | 'delete' | 'move' | 'copy' | 'restyle' | 'undo' | 'reread';
  readonly at: number;
  readonly to: number;
  readonly start: number;
  readonly length: number;
  readonly text: string;
}

const alphabet = [
  '一、', '二、', '（一）', '（二）', '一是', '二是', '三是', '一要', '第一，', '1.', '（1', '①', '学习不够深入', '，', '。', '；', '：', '“', '”', '《', '》', '、', '（', '）', ',', ' ', '\t',
  '存在的主要问题', '原因分析', '整改措施', '方面', '三个方面', '以下两点：', '2023年度民主生活会', '2021年', '对照检查材料', '同志们：', '请批评指正。', 'XX', '##', '截止目前', '按排',
  '孝感市司法局', '浙江省委', '县委巡视组', '“两个确立”', '习近平新时代中国特色社会主义思想', '班子成员', '虽然能够认真学习，但是联系实际不够', '不敢腐、不能腐、不愿腐', '民主生活会', '的的', '\v', '𠮷',
];
const words = fc.array(fc.constantFrom(...alphabet), { maxLength: 12 }).map((pieces) => pieces.join(''));

/** A fixture draft, or lines of words that rules look for. */
export const someDraft: fc.Arbitrary<Draft> = fc.oneof(
  { weight: 2, arbitrary: fc.constantFrom(...fixtureNames()).map((name) => loadFixture(name).draft) },
  { weight: 1, arbitrary: fc.array(words, { maxLength: 14 }).map((lines) => ({ paragraphs: lines.map(plainParagraph), asides: [] })) },
);

export const someStep: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom<Step['kind']>('replace', 'replace', 'replace', 'insert', 'delete', 'move', 'copy', 'restyle', 'undo', 'reread'),
  at: fc.nat(),
  to: fc.nat(),
  start: fc.nat(),
  length: fc.nat(6),
  text: words,
});

/** The draft after a step; `past` holds the drafts before it, for undo. */
export function after(draft: Draft, step: Step, past: readonly Draft[]): Draft {
  const paragraphs = [...draft.paragraphs];
  const at = step.at % Math.max(1, paragraphs.length);
  const to = step.to % Math.max(1, paragraphs.length);
  const own = paragraphs[at];
  switch (step.kind) {
    case 'undo':
      return past[step.to % Math.max(1, past.length)] ?? draft;
    case 'reread':
      return { asides: draft.asides, paragraphs: paragraphs.map((paragraph) => ({ ...paragraph, format: { ...paragraph.format } })) };
    case 'insert':
      paragraphs.splice(at, 0, plainParagraph(step.text));
      return { ...draft, paragraphs };
  }
  if (own === undefined) return draft;
  if (step.kind === 'replace') {
    const start = step.start % (own.text.length + 1);
    paragraphs[at] = { ...own, text: own.text.slice(0, start) + step.text + own.text.slice(start + step.length) };
  } else if (step.kind === 'restyle') {
    paragraphs[at] = restyled(own, step);
  } else {
    if (step.kind !== 'copy') paragraphs.splice(at, 1);
    if (step.kind !== 'delete') paragraphs.splice(to, 0, own);
  }
  return { ...draft, paragraphs };
}

function restyled(own: Paragraph, { start, length }: Step): Paragraph {
  const outlineLevel = [null, 1, 2][start % 3] ?? null;
  const label = ['', '一、', '（二）', '3.'][length % 4] ?? '';
  return {
    ...own,
    outlineLevel,
    style: outlineLevel === null ? 'Normal' : `Heading${outlineLevel}`,
    label,
    listLevel: label === '' ? null : 0,
    tableDepth: length === 6 ? 1 : 0,
    ...(start % 5 === 0 ? { leftovers: ['comment' as const] } : {}),
    format: { alignment: start % 2 === 0 ? 'centered' : null, fontSize: length % 2 === 0 ? 22 : 16, boldLead: Math.min(own.text.length, start % 9) },
  };
}
