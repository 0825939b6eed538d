import type { Element } from '@xmldom/xmldom';
import { XMLSerializer } from '@xmldom/xmldom';
import { childW, elements, isElement, isW } from '../dom';
import { setText } from './make';

const serializer = new XMLSerializer();

/** Joins runs that were cut, or put in, with the run before them where both look the same, so that a file does not fall to pieces. */
export function heal(seams: ReadonlySet<Element>): void {
  for (const run of seams) {
    const before = run.previousSibling;
    if (run.parentNode === null || before === null || !isElement(before) || !isW(before, 'r') || !sameLook(before, run)) continue;
    const last = lastElement(before);
    const first = [...elements(run)].find((child) => !isW(child, 'rPr'));
    for (const child of elements(run)) if (!isW(child, 'rPr')) before.appendChild(child);
    run.parentNode.removeChild(run);
    if (last !== null && first !== undefined && isW(last, 't') && isW(first, 't')) {
      setText(last, `${last.textContent ?? ''}${first.textContent ?? ''}`);
      before.removeChild(first);
    }
  }
}

function lastElement(run: Element): Element | null {
  return [...elements(run)].pop() ?? null;
}

function sameLook(a: Element, b: Element): boolean {
  return look(a) === look(b);
}

function look(run: Element): string {
  const properties = childW(run, 'rPr');
  return properties === null ? '' : serializer.serializeToString(properties);
}
