import type { OoxmlPackage } from '../../ooxml/package';
import { apiSets, isSupported } from './api-sets';
import { asBatchError, runBatch } from './dispatch';
import { HostError, invalidArgument } from './errors';
import { recapture, restore } from './history';
import type { Memento } from './history';
import { actionType, readBatch } from './protocol';
import type { Batch, BatchAnswer } from './protocol';
import { references } from './references';
import { copySpans, flatOf, mainBody, openSession, paragraphsOf } from './session';
import type { Session } from './session';
import { documentSettings } from './settings';
import type { BodySelection, Faults, HostOptions, WordHost } from './host-api';
import { isLive, spanOf } from './spans';
import { toInner, toOuter } from './text-model';
import type { Element } from './dom';
import { deleteSpan, deleteText, removeParagraph } from './delete';
import { insertParagraphAt, insertText } from './edit';

export type { DocumentSettings } from './settings';
export type { BodyPlace, BodySelection, Counters, Faults, HostOptions, WordHost } from './host-api';

/** Opens a package in a Word of its own. The package belongs to the host from then on. */
export function createWordHost(pkg: OoxmlPackage, options: HostOptions = {}): WordHost {
  const session = openSession(pkg, options.author ?? 'Author', options.now ?? (() => new Date()));
  const held = references(session.spans);
  const counters = { batches: 0, actions: 0, bytesIn: 0, bytesOut: 0, cleanUps: 0 };
  const faults: Faults = { failBatch: null, beforeBatch: null, readOnly: false, delay: 0, maxResponseBytes: Infinity, without: [] };
  const undos: Memento[] = [];
  const redos: Memento[] = [];
  const changed = new Set<() => void>();
  const selected = new Set<() => void>();
  let queue: Promise<unknown> = Promise.resolve();
  let lastSelection = selectionKey(session);

  const supports = (set: string): boolean => {
    const [name = '', version = '1.1'] = set.split(' ');
    return isSupported(apiSets(faults.without), name, version);
  };

  /** Ends a step: keeps it for undo, forgets ranges nobody holds, tells who listens. */
  const finish = (): void => {
    for (const span of session.spans) if (span.kept <= 0 && span !== session.selection) session.spans.delete(span);
    repairSelection(session);
    const memento = session.memento;
    session.memento = null;
    if (memento) {
      undos.push(memento);
      redos.length = 0;
    }
    const selection = selectionKey(session);
    const moved = selection !== lastSelection;
    lastSelection = selection;
    if (memento) for (const listener of [...changed]) listener();
    if (moved) for (const listener of [...selected]) listener();
  };

  const step = (work: () => void): void => {
    session.readOnly = faults.readOnly;
    try {
      work();
    } finally {
      finish();
    }
  };

  const answerTo = async (body: string): Promise<string> => {
    let batch: Batch;
    try {
      batch = readBatch(body);
    } catch (error) {
      return JSON.stringify({ Results: [], Error: asBatchError(invalidArgument(error instanceof Error ? error.message : ''), 0, '') });
    }
    const isCleanUp = batch.Actions.every((action) => action.ActionType === actionType.instantiate || (action.ActionType === actionType.method && action.Name === '_RemoveReference'));
    const onlyReleases = isCleanUp && batch.Actions.some((action) => action.Name === '_RemoveReference');
    if (onlyReleases) counters.cleanUps++;
    else {
      counters.batches++;
      counters.actions += batch.Actions.length;
      counters.bytesIn += utf8Length(body);
    }
    const number = counters.batches;
    if (!onlyReleases) faults.beforeBatch?.(number);
    if (faults.delay > 0 && !onlyReleases) await pause(faults.delay);
    const fails = !onlyReleases && faults.failBatch?.batch === number ? faults.failBatch : null;
    let answer: BatchAnswer = { Results: [] };
    step(() => {
      answer = runBatch(batch, {
        session,
        references: held,
        supports,
        beforeAction(index) {
          if (fails && index === (fails.action ?? 0)) throw new HostError(fails.code, fails.message);
        },
      });
    });
    let text = JSON.stringify(answer);
    if (utf8Length(text) > faults.maxResponseBytes) {
      text = JSON.stringify({ Results: [], Error: asBatchError(new HostError('ResponsePayloadSizeLimitExceeded'), -1, '') });
    }
    if (!onlyReleases) counters.bytesOut += utf8Length(text);
    return text;
  };

  const travel = (from: Memento[], to: Memento[]): boolean => {
    const memento = from.pop();
    if (!memento) return false;
    to.push(recapture(memento, copySpans(session.spans)));
    restore(memento);
    for (const part of memento.parts) pkg.touch(part);
    session.mode = null;
    session.version++;
    session.memento = null;
    repairSelection(session);
    lastSelection = selectionKey(session);
    for (const listener of [...changed, ...selected]) listener();
    return true;
  };

  return {
    process(body) {
      const answer = queue.then(() => answerTo(body));
      queue = answer;
      return answer;
    },
    save: () => pkg.save(),
    get counters() {
      return { ...counters };
    },
    resetCounters: () => void Object.assign(counters, { batches: 0, actions: 0, bytesIn: 0, bytesOut: 0, cleanUps: 0 }),
    faults,
    get apiSets() {
      return apiSets(faults.without);
    },
    isSetSupported: (name, version = '1.1') => isSupported(apiSets(faults.without), name, version),
    documentSettings: documentSettings(pkg),
    get paragraphs() {
      return paragraphsOf(session, mainBody(session)).map((paragraph) => flatOf(session, paragraph).text.split('\uFFFC').join(''));
    },
    get selection() {
      return selectionOf(session);
    },
    userSelect: (paragraph, start, end = start) =>
      step(() => {
        const [from, to] = placesOf(session, paragraph, start, end);
        Object.assign(session.selection, { start: from, end: to, mark: false, dead: false });
      }),
    userEdit: (paragraph, start, end, text) =>
      step(() => {
        const [from, to] = placesOf(session, paragraph, start, end);
        let cursor = to;
        if (text !== '') cursor = insertText(session, to, text, { side: to.offset > 0 ? 'left' : 'right' }).end;
        const follow = { start: cursor, end: cursor, mark: false, dead: false };
        Object.assign(session.selection, follow);
        deleteText(session, from.paragraph, from.offset, to.offset);
      }),
    userSelectRange: (start, end) =>
      step(() => {
        const [from] = placesOf(session, start.paragraph, start.offset, start.offset);
        const [, to] = placesOf(session, end.paragraph, end.offset, end.offset);
        Object.assign(session.selection, { start: from, end: to, mark: false, dead: false });
      }),
    userReplace(start, end, text) {
      if (start.paragraph === end.paragraph) {
        this.userEdit(start.paragraph, start.offset, end.offset, text);
        return;
      }
      step(() => {
        const [from] = placesOf(session, start.paragraph, start.offset, start.offset);
        const [, to] = placesOf(session, end.paragraph, end.offset, end.offset);
        deleteSpan(session, spanOf(session.spans, from, to));
        const cursor = text === '' ? from : insertText(session, from, text, { side: from.offset > 0 ? 'left' : 'right' }).end;
        Object.assign(session.selection, { start: cursor, end: cursor, mark: false, dead: false });
      });
    },
    userInsertParagraph: (paragraph, text) =>
      step(() => {
        const list = paragraphsOf(session, mainBody(session));
        const next = list[paragraph];
        const last = list[list.length - 1];
        const near = next ?? (paragraph === list.length ? last : undefined);
        if (!near) throw invalidArgument(`There is no paragraph ${paragraph}.`);
        const made = insertParagraphAt(session, near.parentNode as Element, next ?? near.nextSibling, near, text);
        const place = { paragraph: made, offset: flatOf(session, made).text.length };
        Object.assign(session.selection, { start: place, end: place, mark: false, dead: false });
      }),
    userDeleteParagraph: (paragraph) => step(() => removeParagraph(session, paragraphAt(session, paragraph))),
    undo: () => travel(undos, redos),
    redo: () => travel(redos, undos),
    onChange: (listener) => subscribe(changed, listener),
    onSelectionChange: (listener) => subscribe(selected, listener),
  };
}

function subscribe(listeners: Set<() => void>, listener: () => void): () => void {
  const own = (): void => listener();
  listeners.add(own);
  return () => void listeners.delete(own);
}

function paragraphAt(session: Session, index: number): Element {
  const paragraph = paragraphsOf(session, mainBody(session))[index];
  if (!paragraph) throw invalidArgument(`There is no paragraph ${index}.`);
  return paragraph;
}

function placesOf(session: Session, index: number, start: number, end: number) {
  const paragraph = paragraphAt(session, index);
  const flat = flatOf(session, paragraph);
  const from = toInner(flat, Math.min(start, end));
  const to = start === end ? from : endInner(flat, Math.max(start, end));
  return [{ paragraph, offset: from }, { paragraph, offset: to }] as const;
}

/** A stretch ends behind its last unit, before any object that follows. */
function endInner(flat: Parameters<typeof toInner>[0], end: number): number {
  return end === 0 ? 0 : toInner(flat, end - 1) + 1 <= flat.text.length ? toInner(flat, end - 1) + 1 : flat.text.length;
}

function selectionOf(session: Session): BodySelection | null {
  const list = paragraphsOf(session, mainBody(session));
  const { start, end } = session.selection;
  const first = list.indexOf(start.paragraph);
  const last = list.indexOf(end.paragraph);
  if (first < 0 || last < 0) return null;
  return {
    start: { paragraph: first, offset: toOuter(flatOf(session, start.paragraph), start.offset) },
    end: { paragraph: last, offset: toOuter(flatOf(session, end.paragraph), end.offset) },
  };
}

function selectionKey(session: Session): string {
  return JSON.stringify(selectionOf(session));
}

/** A selection whose text is gone goes to the start of the document. */
function repairSelection(session: Session): void {
  session.spans.add(session.selection);
  session.selection.dead = false;
  if (isLive(session.selection)) return;
  const first = paragraphsOf(session, mainBody(session))[0];
  if (!first) return;
  const place = { paragraph: first, offset: 0 };
  Object.assign(session.selection, { start: place, end: place, mark: false });
}

function utf8Length(text: string): number {
  let length = text.length;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code >= 0x800 && (code < 0xd800 || code > 0xdfff)) length += 2;
    else if (code >= 0x80) length += 1;
  }
  return length;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, milliseconds);
  });
}

