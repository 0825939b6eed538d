import { ancestor, attached, attr, isW, kidsOf, make, remove, tree } from './dom';
import type { Element } from './dom';
import { invalidArgument, itemNotFound } from './errors';
import { ensurePart, fragment, partRoot } from './parts';
import { flatOf, freshId, storyOf, touch } from './session';
import type { Session } from './session';
import type { Span } from './spans';
import { styleByWord, styleId } from './style-sheet';
import { deleteText } from './delete';
import { insertRuns, textRun } from './runs';

type NoteKind = 'footnote' | 'endnote';

/** Which kind of note a reference in the text is. */
export function noteKind(reference: Element): NoteKind {
  return isW(reference, 'endnoteReference') ? 'endnote' : 'footnote';
}

/** The `w:footnote` or `w:endnote` of a reference. Throws ItemNotFound when the part lacks it. */
export function noteOf(session: Session, reference: Element): Element {
  const kind = noteKind(reference);
  const note = kidsOf(partRoot(session, `${kind}s`), kind).find((one) => attr(one, 'id') === attr(reference, 'id'));
  if (!note) throw itemNotFound();
  return note;
}

/** Puts a note behind a range; answers its reference in the text. */
export function addNote(session: Session, span: Span, kind: NoteKind, text: string): Element {
  if (!isW(storyOf(span.end.paragraph), 'body')) throw invalidArgument('Notes can be put into the body of the document only.');
  const fresh = partRoot(session, `${kind}s`) === null;
  const root = ensurePart(session, `${kind}s`);
  if (fresh) {
    // Every notes part has its two separators (ECMA-376-1 17.11.1); settings.xml names them.
    for (const element of fragment(root, `<w:${kind} w:type="separator" w:id="-1"><w:p><w:r><w:separator/></w:r></w:p></w:${kind}>` +
      `<w:${kind} w:type="continuationSeparator" w:id="0"><w:p><w:r><w:continuationSeparator/></w:r></w:p></w:${kind}>`)) root.appendChild(element);
  }
  const id = freshId(session, root, [kind]);
  const look = styleId(styleByWord(session, kind === 'footnote' ? 'FootnoteReference' : 'EndnoteReference'));
  const style = styleId(styleByWord(session, kind === 'footnote' ? 'FootnoteText' : 'EndnoteText'));
  const note = make(root, kind, { id });
  text.split(/\r\n|\r|\n/).forEach((line, i) => {
    const paragraph = tree(root, 'p', {}, tree(root, 'pPr', {}, make(root, 'pStyle', { val: style })));
    if (i === 0) paragraph.appendChild(tree(root, 'r', {}, tree(root, 'rPr', {}, make(root, 'rStyle', { val: look })), make(root, `${kind}Ref`)));
    paragraph.appendChild(textRun(root, line, null));
    note.appendChild(paragraph);
  });
  root.appendChild(note);
  const { paragraph } = span.end;
  const reference = make(paragraph, `${kind}Reference`, { id });
  insertRuns(session, span.end, { side: 'left' }, () => [tree(paragraph, 'r', {}, tree(paragraph, 'rPr', {}, make(paragraph, 'rStyle', { val: look })), reference)]);
  return reference;
}

/** Deletes a note and its reference. */
export function deleteNote(session: Session, reference: Element): void {
  const paragraph = ancestor(reference, 'p');
  const note = noteOf(session, reference);
  const piece = paragraph && flatOf(session, paragraph).pieces.find(({ node }) => node === reference);
  if (!paragraph || !piece) throw itemNotFound();
  deleteText(session, paragraph, piece.start, piece.end);
  // A deletion that is only tracked leaves the note in place.
  if (attached(reference)) return;
  touch(session, note);
  remove(note);
  session.version++;
}

