import { analyse } from '../check/analyse';
import { safeFixes, type ChosenFix } from '../check/fixes';
import type { Bilingual } from '../draft/bilingual';
import type { Draft } from '../draft/draft';
import type { Edit } from '../draft/edit';
import { writeFixes } from '../ooxml/edit/apply';
import type { Outcome } from '../ooxml/edit/refusal';
import type { ExitCode, Terminal } from './terminal';
import { bytesOfText, editText, encodingOf } from './text-file';
import { choiceOf, knowledge, signatureNow, sourceOf, voiceOf } from './write-files';
import type { FixOrder } from './writing-order';

const names = new Map(knowledge.rules.map(({ id, name }) => [id, name]));

/** Mends what is certain in one file and saves the result under another name, saying what was mended, what was not, and why. */
export function fixFile(order: FixOrder, terminal: Terminal): ExitCode {
  const { file, out, track, lang } = order;
  const voice = voiceOf(terminal, lang);
  const onlyWord = track ? { zh: '只有 .docx 能写成修订，请去掉 --track。', en: 'Only .docx can hold tracked changes; please leave out --track.' } : null;
  const read = sourceOf(file, out, onlyWord);
  if (!read.ok) return voice.refuse(read.file, read.message);
  const { draft, source } = read.source;
  if (source.kind === 'txt' && encodingOf(source) === 'broken') {
    return voice.refuse(file, { zh: '文件里有读不出的字节，改写会丢掉它们，请先用记事本另存为 UTF-8。', en: 'The file holds bytes that cannot be read and would be lost; please save it as UTF-8 first.' });
  }
  const { chosen, dropped } = safeFixes(analyse(draft, choiceOf(order), knowledge).findings);
  const { groups, groupOf } = grouped(chosen);
  const outcomes: readonly Outcome[] = source.kind === 'docx' ? writeFixes(source.pkg, draft, groups, track ? signatureNow() : null) : groups.map(() => ({ kind: 'applied' }));
  const lines = report(draft, chosen, groupOf.map((group) => outcomes[group] ?? { kind: 'applied' }), { ...order, dropped: dropped.length, unit: read.source.unit });
  if (source.kind === 'txt' && encodingOf(source) === 'other') lines.push({ zh: '原文件不是 UTF-8 编码，新文件存成了 UTF-8。', en: 'The file was not in UTF-8; the new one is.' });
  const content = source.kind === 'docx' ? source.pkg.save() : bytesOfText(editText(source.text, groups.flat()), source);
  return voice.save(out, content, lines, outcomes.some(({ kind }) => kind === 'refused') ? 1 : 0);
}

/** The fixes without what they have in common (one edit may mend two findings), and the group that each belongs to. */
function grouped(chosen: readonly ChosenFix[]): { readonly groups: readonly (readonly Edit[])[]; readonly groupOf: readonly number[] } {
  const groups: Edit[][] = [];
  const seen = new Map<string, number>();
  const groupOf = chosen.map(({ fix: { edits } }) => {
    const fresh = edits.filter((edit) => !seen.has(JSON.stringify(edit)));
    if (fresh.length === 0) return seen.get(JSON.stringify(edits[0])) ?? 0;
    groups.push(fresh);
    for (const edit of fresh) seen.set(JSON.stringify(edit), groups.length - 1);
    return groups.length - 1;
  });
  return { groups, groupOf };
}

interface Told extends FixOrder {
  readonly dropped: number;
  readonly unit: 'line' | 'paragraph';
}

function report({ paragraphs }: Draft, chosen: readonly ChosenFix[], outcomes: readonly Outcome[], { file, out, track, dropped, unit }: Told): Bilingual[] {
  const done = new Map<string, number>();
  const refused: Bilingual[] = [];
  chosen.forEach(({ finding: { rule, span } }, i) => {
    const outcome = outcomes[i];
    if (outcome?.kind !== 'refused') {
      done.set(rule, (done.get(rule) ?? 0) + 1);
      return;
    }
    const words = span === null ? '' : (paragraphs[span.paragraph]?.text.slice(span.start, span.end) ?? '').slice(0, 20);
    const place = span === null ? { zh: '全文', en: 'The whole document' } : { zh: `第 ${span.paragraph + 1} ${unit === 'line' ? '行' : '段'}“${words}”`, en: `${unit === 'line' ? 'Line' : 'Paragraph'} ${span.paragraph + 1} “${words}”` };
    refused.push({ zh: `  ${place.zh}：${outcome.message.zh}`, en: `  ${place.en}: ${outcome.message.en}` });
  });
  const count = [...done.values()].reduce((sum, one) => sum + one, 0);
  const manner = track ? { zh: '（修订）', en: ' (tracked)' } : { zh: '', en: '' };
  return [
    { zh: `${file} → ${out}：改了 ${count} 处${manner.zh}，没有改 ${refused.length} 处。`, en: `${file} → ${out}: ${count} places mended${manner.en}, ${refused.length} left.` },
    ...[...done].map(([rule, times]): Bilingual => ({ zh: `  ${names.get(rule)?.zh ?? rule} ${times} 处`, en: `  ${names.get(rule)?.en ?? rule}: ${times}` })),
    ...(refused.length === 0 ? [] : [{ zh: '没有改的：', en: 'Left as they were:' }, ...refused]),
    ...(dropped === 0 ? [] : [{ zh: `另有 ${dropped} 处与上面的修改相连，对新文件再运行一次就会改。`, en: `${dropped} more meet one of these; run the command on the new file once more.` }]),
  ];
}
