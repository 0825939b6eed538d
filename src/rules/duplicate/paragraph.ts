import type { Draft } from '../../draft/draft';
import { quoted } from '../quote';
import type { DocumentRule, Mark } from '../rule';
import { readRepeats, readRepeatsSteps } from './read-repeats';
import { passageOf, type Passage, type Repeat } from './repeated-text';

/**
 * A paragraph of which most (at least 40 characters) stands elsewhere in the draft. Paragraphs that repeat others one after the other are
 * one mark: a repeated part. Left alone: headings and titles, tables (a ledger repeats itself), lines of the scaffold, short lines.
 */
export const duplicateParagraph: DocumentRule = {
  scope: 'document',
  id: 'duplicate/paragraph',
  name: { zh: '内容重复', en: 'Repeated text' },
  why: { zh: '同样的话在一份材料里出现两次，多半是复制后忘了改。', en: 'Text that stands twice in one draft was mostly copied and then forgotten.' },
  source: { tier: '语言', reference: '同一材料内容不重复' },
  examples: [
    {
      genre: 'other',
      text: '一、存在的问题\n（一）学习方面。平时忙于具体事务，学习时间得不到保证，对重要文件只看标题不看内容，联系实际思考不多，指导工作的办法不多。\n（二）作风方面。平时忙于具体事务，学习时间得不到保证，对重要文件只看标题不看内容，联系实际思考不多，指导工作的本领不强。',
      marks: ['（二）作风方面'],
    },
    {
      genre: 'other',
      text: '一、存在的问题\n平时忙于具体事务，学习时间得不到保证，对重要文件只看标题不看内容，联系实际思考不多，办法不多。\n下去调研次数偏少，到困难多的地方更少，听汇报多、看现场少，对群众的急事难事掌握不全不准不细。\n二、原因分析\n平时忙于具体事务，学习时间得不到保证，对重要文件只看标题不看内容，联系实际思考不多，办法不多。\n下去调研次数偏少，到困难多的地方更少，听汇报多、看现场少，对群众的急事难事掌握不全不准不细。',
      marks: ['平时忙于具体事务'],
    },
    {
      genre: 'other',
      text: '一、存在的问题\n平时忙于具体事务，学习时间得不到保证，对重要文件只看标题不看内容，联系实际思考不多。\n二、整改措施\n每周安排半天集中学习，对重要文件逐段研读，每月结合工作写一篇心得，年底检查学习笔记。',
      marks: [],
    },
    { genre: 'other', text: '一、存在的问题\n（一）学习方面\n问题：【问题】\n（二）作风方面\n问题：【问题】', marks: [] },
  ],
  prepare: (paragraph, index) => void passageOf(paragraph, index),
  readSteps: ({ draft, outline }) => readRepeatsSteps(draft, outline),
  find: ({ draft, outline }) => {
    const { passages, repeats } = readRepeats(draft, outline);
    return runsOf(repeats).map((run) => markOf(draft, passages, run));
  },
};

/** Repeats that follow each other as their originals do. */
function runsOf(repeats: readonly Repeat[]): Repeat[][] {
  const runs: Repeat[][] = [];
  for (const repeat of repeats) {
    const run = runs[runs.length - 1];
    const last = run?.[run.length - 1];
    if (run && last && repeat.index === last.index + 1 && repeat.earlier === last.earlier + 1) run.push(repeat);
    else runs.push([repeat]);
  }
  return runs;
}

function markOf(draft: Draft, passages: readonly Passage[], run: readonly Repeat[]): Mark {
  const [first] = run;
  const here = passages[first?.index ?? 0]!;
  const there = passages[first?.earlier ?? 0]!;
  const whole = run.every(({ exact }) => exact);
  const begins = quoted((draft.paragraphs[there.span.paragraph]?.text ?? '').slice(there.span.start), 12);
  return {
    severity: 'warning',
    span: here.span,
    message:
      run.length > 1
        ? {
            zh: `从这里起有${run.length}段和前面的${begins}起的${run.length}段${whole ? '相同' : '大部分相同'}，请核对是否重复粘贴。`,
            en: `From here ${run.length} paragraphs ${whole ? 'are the same as' : 'mostly repeat'} those from ${begins} on. Please check whether they were pasted twice.`,
          }
        : {
            zh: `这一段和前面的${begins}一段${whole ? '相同' : '大部分相同'}，请核对后删改。`,
            en: `This paragraph ${whole ? 'is the same as' : 'mostly repeats'} the earlier one ${begins}. Please check and change it.`,
          },
    evidence: run.flatMap(({ index, earlier }, i) => [
      ...(i > 0 ? [{ span: passages[index]!.span, note: { zh: '重复的一段', en: 'a repeated paragraph' } }] : []),
      { span: passages[earlier]!.span, note: { zh: '首次出现', en: 'where it stands first' } },
    ]),
  };
}
