import { attached, attr, ensure, isOn, kid, kidsOf, make, ns, tree } from '../dom';
import type { Element } from '../dom';
import { choice } from '../arguments';
import { itemNotFound } from '../errors';
import type { ClassDefinition, HostObject, SectionObject } from '../model';
import { sectionOrder, settingsOrder } from '../order';
import { addPart, ensureSettings, relatedPart } from '../parts';
import { paragraphIdOf } from '../paragraph-id';
import { mainBody, partTree, touch } from '../session';
import type { Session } from '../session';
import { styleByWord, styleId } from '../style-sheet';
import { sections } from '../reach';

const kinds = { Primary: 'default', FirstPage: 'first', EvenPages: 'even' } as const;

/**
 * The header or footer of a section. One that the section does not have is taken from the section before, as Word
 * shows it; where there is none at all, it is made, and switched on (title page, even and odd pages).
 */
function edge(session: Session, section: Element, kind: 'header' | 'footer', type: keyof typeof kinds): HostObject {
  const all = sections(session);
  for (let i = all.indexOf(section); i >= 0; i--) {
    const one = all[i] as Element;
    const reference = kidsOf(one, `${kind}Reference`).find((candidate) => (attr(candidate, 'type') ?? 'default') === kinds[type]);
    const id = reference?.getAttributeNS(ns.relationships, 'id') ?? reference?.getAttributeNS('http://purl.oclc.org/ooxml/officeDocument/relationships', 'id');
    const name = id ? relatedPart(session, session.pkg.mainPart, id) : null;
    const root = name ? partTree(session, name)?.documentElement : null;
    if (root) return { kind: 'Body', root };
  }
  touch(session, section);
  const { root, id } = addPart(session, kind);
  touch(session, root);
  root.appendChild(tree(root, 'p', {}, tree(root, 'pPr', {}, make(root, 'pStyle', { val: styleId(styleByWord(session, kind === 'header' ? 'Header' : 'Footer')) }))));
  const reference = make(section, `${kind}Reference`, { type: kinds[type] });
  reference.setAttributeNS(ns.relationships, 'r:id', id);
  const before = [...kidsOf(section, 'headerReference'), ...kidsOf(section, 'footerReference')].pop();
  section.insertBefore(reference, before ? before.nextSibling : section.firstChild);
  if (type === 'FirstPage' && !isOn(kid(section, 'titlePg'))) ensure(section, 'titlePg', sectionOrder);
  if (type === 'EvenPages') ensure(ensureSettings(session), 'evenAndOddHeaders', settingsOrder);
  session.version++;
  return { kind: 'Body', root };
}

/** Word.Section. */
export const sectionClass: ClassDefinition<SectionObject> = {
  name: 'Section',
  alive: (_session, { section }) => attached(section),
  scalars: { _Id: { get: (session, { section }) => paragraphIdOf(session, section) } },
  links: { Body: { get: (session, { section }) => ({ kind: 'Body', root: mainBody(session), section }) } },
  methods: {
    GetHeader: { call: (session, { section }, args) => edge(session, section, 'header', choice(args, 0, 'type', ['Primary', 'FirstPage', 'EvenPages'])) },
    GetFooter: { call: (session, { section }, args) => edge(session, section, 'footer', choice(args, 0, 'type', ['Primary', 'FirstPage', 'EvenPages'])) },
    GetNext: {
      call(session, { section }) {
        const all = sections(session);
        const next = all[all.indexOf(section) + 1];
        if (!next) throw itemNotFound('There is no section after it.');
        return { kind: 'Section', section: next };
      },
    },
  },
};
