import { childW } from '../../ooxml/dom';
import type { OoxmlPackage } from '../../ooxml/package';
import type { WordHost } from '../host/host';
import { flatten, paragraphsIn, visible } from '../host/text-model';
import type { Editing, Stretch } from './view/typing';

/** Runs a change that the user made by hand; refusals end there. */
export type ByHand = (change: () => void) => void;

/** The host's document in the hands of the user. */
export function editingOf(host: WordHost, pkg: OoxmlPackage, byHand: ByHand): Editing {
  const start: Stretch = { from: { paragraph: 0, offset: 0 }, to: { paragraph: 0, offset: 0 } };
  return {
    text(index) {
      const body = childW(pkg.xml(pkg.mainPart)?.documentElement, 'body');
      const paragraph = body === null ? undefined : paragraphsIn(body)[index];
      return paragraph === undefined ? '' : visible(flatten(paragraph).text);
    },
    replace: ({ from, to }, text) => byHand(() => host.userReplace(from, to, text)),
    select: ({ from, to }) => byHand(() => host.userSelectRange(from, to)),
    selection() {
      const { selection } = host;
      return selection === null ? start : { from: selection.start, to: selection.end };
    },
  };
}
