import { analyse } from '../check/analyse';
import type { Bilingual } from '../draft/bilingual';
import { draftOfText, type Draft } from '../draft/draft';
import { gb9704 } from '../draft/layout/gb9704';
import type { LayoutRole } from '../draft/layout/template';
import { editsOfInsertion, type Standing, type Target } from '../genres/insertion/insertion';
import { isUnwritten, planInsertion, planScaffold } from '../genres/insertion/plan';
import { aspectOf, missingTargets } from '../genres/insertion/targets';
import { genreOf } from '../genres/registry';
import { scaffold, type ScaffoldFields, type ScaffoldLine } from '../genres/scaffold';
import { writeFixes } from '../ooxml/edit/apply';
import { applyLayout } from '../ooxml/layout/apply';
import { layoutDocx } from '../ooxml/layout/new-document';
import { readDraft } from '../ooxml/read';
import { fieldsOf } from './field-names';
import { faultOfTarget } from './save-file';
import type { ExitCode, Terminal } from './terminal';
import { bytesOfText, editText, encodingOf } from './text-file';
import { knowledge, sourceOf, voiceOf, type Source } from './write-files';
import type { ScaffoldOrder } from './writing-order';

/** Writes a scaffold as a new document, or adds to a copy of a draft what it lacks. */
export function scaffoldFile(order: ScaffoldOrder, terminal: Terminal): ExitCode {
  return order.into === null ? newScaffold(order, terminal) : addTo(order, order.into, terminal);
}

function newScaffold(order: ScaffoldOrder, terminal: Terminal): ExitCode {
  const { out, lang } = order;
  const voice = voiceOf(terminal, lang);
  const fault = faultOfTarget(out, null, ['.docx', '.txt']);
  if (fault !== null) return voice.refuse(out, fault);
  const made = linesFor(order, order.genre ?? '');
  if (!made.ok) return voice.refuse(out, made.message);
  const { lines } = made;
  const text = lines.map((line) => line.text).join('\n');
  const content = out.toLowerCase().endsWith('.txt') ? new TextEncoder().encode(`${text}\n`) : layoutDocx(lines.map((line) => ({ role: roleOf(line), text: line.text })), gb9704);
  const blanks = text.match(/【[^【】]+】/g)?.length ?? 0;
  return voice.save(out, content, [{ zh: `${out}：${lines.length} 段，待填的空 ${blanks} 处，都写在【】里。`, en: `${out}: ${lines.length} paragraphs with ${blanks} blanks in 【】.` }], 0);
}

/** The scaffold of an order, or one sentence on a field that it has no blank for. */
function linesFor({ pack: id, shape, fields: pairs }: ScaffoldOrder, genre: string): { readonly ok: true; readonly lines: readonly ScaffoldLine[]; readonly fields: ScaffoldFields } | { readonly ok: false; readonly message: Bilingual } {
  const known = genreOf(genre);
  if (known === null) return { ok: false, message: { zh: '认不出是哪一种材料，请用 --genre 写明。', en: 'The kind of document is not told; please name it with --genre.' } };
  const pack = knowledge.packs.find((one) => one.id === id) ?? null;
  const blanks = new Set(scaffold(known, pack, {}, shape ?? undefined).flatMap(({ text }) => [...text.matchAll(/【([^【】]+)】/g)].map(([, name]) => name ?? '')));
  const fields = fieldsOf(pairs, blanks);
  if (!fields.ok) return fields;
  return { ok: true, lines: scaffold(known, pack, fields.fields, shape ?? undefined), fields: fields.fields };
}

function roleOf({ role, level }: ScaffoldLine): LayoutRole {
  if (role !== 'heading') return role;
  return level === 1 ? 'heading1' : level === 2 ? 'heading2' : level === 3 ? 'heading3' : 'heading4';
}

/** More rounds than any standard has parts and aspects. */
const MOST = 60;

function addTo(order: ScaffoldOrder, file: string, terminal: Terminal): ExitCode {
  const { out, lang, genre, pack, parts } = order;
  const voice = voiceOf(terminal, lang);
  const read = sourceOf(file, out, null);
  if (!read.ok) return voice.refuse(read.file, read.message);
  const open = openDraft(read.source);
  if (open === null) return voice.refuse(file, { zh: '文件里有读不出的字节，改写会丢掉它们，请先用记事本另存为 UTF-8。', en: 'The file holds bytes that cannot be read and would be lost; please save it as UTF-8 first.' });
  const seen = analyse(open.draft(), { genre, pack }, { packs: knowledge.packs, rules: [] });
  const made = linesFor(order, seen.main.genre);
  if (!made.ok) return voice.refuse(file, made.message);
  if (isUnwritten(open.draft())) {
    open.fill(order, made.fields, seen.main.genre);
    return voice.save(out, open.bytes(), [{ zh: `${file} → ${out}：文稿还是空的，放进了整份框架。`, en: `${file} → ${out}: the draft was empty; the whole scaffold was put in.` }], 0);
  }
  if (seen.parts.length > 1) return voice.refuse(file, { zh: `文件里有 ${seen.parts.length} 份材料，请分成几个文件。`, en: `There are ${seen.parts.length} documents in the file; please make them files of their own.` });

  const wanted = (standing: Standing): readonly Target[] => missingTargets(standing).filter((target) => isWanted(standing, target, parts));
  const standingNow = (): Standing | null => standingOf(open.draft(), seen.main.genre, seen.main.pack?.pack.id ?? null);
  const first = standingNow();
  const unknownPart = first === null ? undefined : parts.find((part) => !missingTargets(first).some((target) => isNamed(first, target, part)));
  if (first !== null && unknownPart !== undefined) {
    const names = missingTargets(first).map((target) => nameOf(first, target));
    return voice.refuse(file, {
      zh: `没有缺“${unknownPart}”；${names.length === 0 ? '这份文稿没有缺少的部分' : `缺的有：${[...new Set(names)].join('、')}`}。`,
      en: `“${unknownPart}” is not missing; ${names.length === 0 ? 'nothing is' : `missing are: ${[...new Set(names)].join(', ')}`}.`,
    });
  }
  const added: string[] = [];
  const refusals: Bilingual[] = [];
  const tried = new Set<string>();
  for (let round = 0; round < MOST; round += 1) {
    const standing = standingNow();
    const target = standing === null ? undefined : wanted(standing).find((one) => !tried.has(JSON.stringify(one)));
    if (standing === null || target === undefined) break;
    tried.add(JSON.stringify(target));
    const plan = planInsertion(standing, target, made.fields);
    const refusal = plan === null ? { zh: '不知道放在哪里。', en: 'There is no telling where it goes.' } : open.apply(editsOfInsertion(plan));
    if (refusal === null) added.push(nameOf(standing, target));
    else refusals.push({ zh: `  ${nameOf(standing, target)}：${refusal.zh}`, en: `  ${nameOf(standing, target)}: ${refusal.en}` });
  }
  const summary = added.length === 0 ? { zh: '没有缺少的部分。', en: 'nothing is missing.' } : { zh: `补了 ${added.length} 处：${added.join('、')}。`, en: `${added.length} added: ${added.join(', ')}.` };
  const lines = [{ zh: `${file} → ${out}：${summary.zh}`, en: `${file} → ${out}: ${summary.en}` }, ...(refusals.length === 0 ? [] : [{ zh: '没有补的：', en: 'Not added:' }, ...refusals])];
  return voice.save(out, open.bytes(), lines, refusals.length > 0 ? 1 : 0);
}

function standingOf(draft: Draft, genre: string, pack: string | null): Standing | null {
  const { main } = analyse(draft, { genre, pack }, { packs: knowledge.packs, rules: [] });
  const known = genreOf(genre);
  return known === null ? null : { draft, outline: main.outline, genre: known, pack: main.pack?.pack ?? null, rows: main.rows };
}

/** Without --part, what the standard requires; aspects count as required. */
function isWanted(standing: Standing, target: Target, parts: readonly string[]): boolean {
  if (parts.length > 0) return parts.some((part) => isNamed(standing, target, part));
  return target.kind === 'aspect' || standing.rows.some(({ part, requirement, state }) => part === target.part && state === 'missing' && requirement === 'required');
}

/** Whether a word of the user's means a target: its id, or its name as the check gives it. */
function isNamed(standing: Standing, target: Target, word: string): boolean {
  return target.part === word || nameOf(standing, target) === word;
}

function nameOf({ rows, pack }: Standing, target: Target): string {
  if (target.kind === 'aspect') {
    const row = rows.flatMap(({ children }) => children).find((child) => aspectOf(child) === target.aspect);
    return `“${row?.name.zh ?? pack?.aspects[target.aspect]?.short ?? ''}”方面`;
  }
  return rows.find(({ part }) => part === target.part)?.name.zh ?? target.part;
}

/** A draft that edits are written into, in the form of its file. */
interface OpenDraft {
  draft(): Draft;
  /** `null` when they were written. */
  apply(edits: ReturnType<typeof editsOfInsertion>): Bilingual | null;
  /** Puts the whole scaffold into an empty document. */
  fill(order: ScaffoldOrder, fields: ScaffoldFields, genre: string): void;
  bytes(): Uint8Array;
}

function openDraft({ source }: Source): OpenDraft | null {
  if (source.kind === 'docx') {
    const { pkg } = source;
    return {
      draft: () => readDraft(pkg),
      apply(edits) {
        const [outcome] = writeFixes(pkg, readDraft(pkg), [edits], null);
        return outcome?.kind === 'refused' ? outcome.message : null;
      },
      fill({ pack, shape }, fields, genre) {
        const known = genreOf(genre);
        const plan = known === null ? null : planScaffold(known, knowledge.packs.find(({ id }) => id === pack) ?? null, fields, shape ?? undefined);
        if (plan === null) return;
        writeFixes(pkg, readDraft(pkg), [editsOfInsertion(plan)], null);
        applyLayout(pkg, gb9704, plan.lines.map(roleOf));
      },
      bytes: () => pkg.save(),
    };
  }
  if (encodingOf(source) === 'broken') return null;
  let text = source.text;
  return {
    draft: () => draftOfText(text),
    apply(edits) {
      text = editText(text, edits);
      return null;
    },
    fill({ pack, shape }, fields, genre) {
      const known = genreOf(genre);
      if (known !== null) text = `${scaffold(known, knowledge.packs.find(({ id }) => id === pack) ?? null, fields, shape ?? undefined).map((line) => line.text).join('\n')}\n`;
    },
    bytes: () => bytesOfText(text, source),
  };
}
