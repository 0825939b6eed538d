import { plainParagraph, type Aside, type Draft, type Paragraph } from './draft';
import type { Edit, ParagraphSetting } from './edit';
import { sortEdits, type IndexedReplace, type Refusal, type SortedEdits } from './refusal';

/** The draft after some edits, or why none of them was applied. */
export type Applied = { readonly ok: true; readonly draft: Draft } | { readonly ok: false; readonly refusal: Refusal };

/** The edits that take others back, or why those could not be applied. */
export type Inverted = { readonly ok: true; readonly edits: readonly Edit[] } | { readonly ok: false; readonly refusal: Refusal };

/**
 * Applies edits of one moment, all or none; their order makes no difference, save that paragraphs inserted at one place stand in it.
 * Paragraphs that no edit touches stay the same objects. Bold follows as in Word: new text is as bold as the text it replaces begins,
 * or as the text before it. Numbers that Word would give anew (`label`) stay as they are: only Word knows them.
 */
export function applyEdits(draft: Draft, edits: readonly Edit[]): Applied {
  const sorting = sortEdits(draft, edits);
  if (!sorting.ok) return sorting;
  if (edits.length === 0) return { ok: true, draft };
  const { replaces, inserts, deletes } = sorting.sorted;
  const paragraphs: Paragraph[] = [];
  const anchors = new Map<number, number>();
  for (let index = 0; index <= draft.paragraphs.length; index += 1) {
    for (const { texts, settings } of inserts.get(index) ?? []) texts.forEach((text, i) => paragraphs.push(newParagraph(text, settings?.[i])));
    const paragraph = draft.paragraphs[index];
    if (paragraph === undefined || deletes.has(index)) continue;
    anchors.set(index, paragraphs.length);
    const changes = replaces.get(index);
    paragraphs.push(changes === undefined ? paragraph : changed(paragraph, changes));
  }
  const asides = draft.asides.map((aside): Aside => {
    const anchor = anchors.get(aside.anchor) ?? aside.anchor;
    return anchor === aside.anchor ? aside : { ...aside, anchor };
  });
  return { ok: true, draft: { paragraphs, asides } };
}

/** The edits that take `edits` back: applied to the draft that `applyEdits(draft, edits)` gives, they give `draft` again. */
export function invert(draft: Draft, edits: readonly Edit[]): Inverted {
  const sorting = sortEdits(draft, edits);
  return sorting.ok ? { ok: true, edits: inverseOf(draft, sorting.sorted) } : sorting;
}

function inverseOf(draft: Draft, { replaces, inserts, deletes }: SortedEdits): readonly Edit[] {
  const inverse: Edit[] = [];
  let now = 0;
  let lost: Paragraph[] = [];
  const bringBack = (): void => {
    if (lost.length === 0) return;
    inverse.push({ kind: 'insert', paragraph: now, texts: lost.map(({ text }) => text), settings: lost.map(settingOf) });
    lost = [];
  };
  for (let index = 0; index <= draft.paragraphs.length; index += 1) {
    for (const { texts } of inserts.get(index) ?? []) {
      if (texts.length > 0) bringBack();
      for (let i = 0; i < texts.length; i += 1) inverse.push({ kind: 'delete', paragraph: now++ });
    }
    const paragraph = draft.paragraphs[index];
    if (paragraph === undefined) break;
    if (deletes.has(index)) {
      lost.push(paragraph);
      continue;
    }
    bringBack();
    inverse.push(...inverseReplaces(paragraph, now, replaces.get(index) ?? []));
    now += 1;
  }
  bringBack();
  return inverse;
}

/** Changes that meet are taken back as one: two deletions side by side leave two insertions at one point. */
function inverseReplaces({ text, format }: Paragraph, now: number, changes: readonly IndexedReplace[]): Edit[] {
  const merged: { start: number; end: number; length: number }[] = [];
  for (const { edit } of changes) {
    const { start, end } = edit.span;
    const last = merged[merged.length - 1];
    if (last !== undefined && last.end === start) {
      last.end = end;
      last.length += edit.text.length;
    } else {
      merged.push({ start, end, length: edit.text.length });
    }
  }
  let shift = 0;
  return merged.map(({ start, end, length }) => {
    const from = start + shift;
    shift += length - (end - start);
    return { kind: 'replace', span: { paragraph: now, start: from, end: from + length }, text: text.slice(start, end), boldLead: format.boldLead };
  });
}

function newParagraph(text: string, setting: ParagraphSetting | undefined): Paragraph {
  return setting === undefined ? plainParagraph(text) : { ...setting, text };
}

function settingOf({ text: _, ...setting }: Paragraph): ParagraphSetting {
  return setting;
}

function changed(paragraph: Paragraph, changes: readonly IndexedReplace[]): Paragraph {
  let text = '';
  let from = 0;
  for (const { edit } of changes) {
    text += paragraph.text.slice(from, edit.span.start) + edit.text;
    from = edit.span.end;
  }
  text += paragraph.text.slice(from);
  const boldLead = boldAfter(paragraph, changes, text.length);
  return { ...paragraph, text, format: boldLead === paragraph.format.boldLead ? paragraph.format : { ...paragraph.format, boldLead } };
}

function boldAfter({ text, format }: Paragraph, changes: readonly IndexedReplace[], length: number): number | null {
  const told = changes.find(({ edit }) => edit.boldLead !== undefined)?.edit.boldLead;
  if (told !== undefined) return told;
  const bold = format.boldLead;
  if (bold === null || bold === 0) return bold;
  if (bold >= text.length) return length;
  let after = bold;
  for (const { edit } of changes) {
    const { start, end } = edit.span;
    if (start >= bold && !(start === end && start === bold)) continue;
    after += edit.text.length - (Math.min(end, bold) - start);
  }
  return after;
}
