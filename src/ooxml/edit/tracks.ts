import type { Element } from '@xmldom/xmldom';
import { childW, elements, isElement, isW } from '../dom';
import { make, textElement } from './make';

/** Whose changes are recorded, and when: ISO 8601 in UTC, to the second. */
export interface Signature {
  readonly author: string;
  readonly date: string;
}

/** How changes are put into the tree. */
export interface Hand {
  /** Records that a paragraph's mark is new or gone; `null` where changes are made directly. */
  readonly mark: ((paragraph: Element, kind: 'ins' | 'del') => void) | null;
  /** Puts a new run behind another. */
  putAfter(run: Element, made: Element): void;
  /** Puts a new run before another. */
  putBefore(run: Element, made: Element): void;
  /** Puts new runs at the end of a paragraph. */
  append(paragraph: Element, ...made: readonly Element[]): void;
  /** Takes text elements away; runs that nothing is left of go as well. */
  remove(items: readonly Element[]): void;
}

/** Changes the tree directly. */
export const directHand: Hand = {
  mark: null,
  putAfter: (run, made) => void run.parentNode?.insertBefore(made, run.nextSibling),
  putBefore: (run, made) => void run.parentNode?.insertBefore(made, run),
  append: (paragraph, ...made) => made.forEach((run) => paragraph.appendChild(run)),
  remove(items) {
    for (const item of items) {
      const run = item.parentNode;
      run?.removeChild(item);
      if (run !== null && [...elements(run)].every((child) => isW(child, 'rPr'))) run.parentNode?.removeChild(run);
    }
  },
};

/** Records what it does as tracked changes (ISO 29500-1 17.13.5) in one author's name, with ids from `firstId` on. */
export function trackingHand(signature: Signature, firstId: number): Hand {
  const wrappers = new WeakSet<Element>();
  let id = firstId;
  const attributes = (): Record<string, string> => ({ id: String(id++), author: signature.author, date: signature.date });
  return {
    putAfter: (run, made) => void run.parentNode?.insertBefore(make(run, 'ins', attributes(), made), run.nextSibling),
    putBefore: (run, made) => void run.parentNode?.insertBefore(make(run, 'ins', attributes(), made), run),
    append(paragraph, ...made) {
      if (made.length > 0) paragraph.appendChild(make(paragraph, 'ins', attributes(), ...made));
    },
    remove(items) {
      for (const run of new Set(items.map((item) => item.parentNode as Element))) {
        for (const item of elements(run)) {
          if (isW(item, 't')) run.replaceChild(textElement(item, item.textContent ?? '', 'delText'), item);
        }
        const before = run.previousSibling;
        if (before !== null && isElement(before) && wrappers.has(before)) {
          before.appendChild(run);
          continue;
        }
        const wrapper = make(run, 'del', attributes());
        run.parentNode?.insertBefore(wrapper, run);
        wrapper.appendChild(run);
        wrappers.add(wrapper);
      }
    },
    mark(paragraph, kind) {
      const look = markLook(paragraph);
      look.insertBefore(make(look, kind, attributes()), look.firstChild);
    },
  };
}

/** The run properties of a paragraph's mark, made when missing; they stand before section and recorded properties (17.3.1.26). */
function markLook(paragraph: Element): Element {
  let properties = childW(paragraph, 'pPr');
  if (properties === null) {
    properties = make(paragraph, 'pPr');
    paragraph.insertBefore(properties, paragraph.firstChild);
  }
  const found = childW(properties, 'rPr');
  if (found !== null) return found;
  const made = make(properties, 'rPr');
  properties.insertBefore(made, [...elements(properties)].find((child) => isW(child, 'sectPr') || isW(child, 'pPrChange')) ?? null);
  return made;
}
