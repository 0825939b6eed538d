import { ancestor, attached, drop, ensure, isOn, kid, kids, make, ns, place, remove, setAttr, val } from '../dom';
import type { Element } from '../dom';
import { choice, flag, text } from '../arguments';
import { controlSubtype, extension, idOf, lockOf } from '../controls';
import { invalidArgument, notImplemented } from '../errors';
import { importFile } from '../flat-opc';
import { allowExtension } from '../extensions';
import type { ClassDefinition, ControlObject, Scalar } from '../model';
import { controlOrder } from '../order';
import type { Json } from '../protocol';
import { colorOf, colorValue } from '../run-values';
import { touch } from '../session';
import type { Session } from '../session';
import { contentLinks, cuttingMethods, parentLinks, rangeAt, rangeLocations, readingMethods, withSpan, writingMethods } from './shared';
import { spanStyle } from './styled';
import { textOf } from '../reach';
import { textRun } from '../runs';
import { removeControl } from '../wrap';
import { clear, leavePlaceholder } from '../write';

/** `w:sdtPr`, about to be changed. */
function changing(session: Session, control: Element): Element {
  touch(session, control);
  const found = kid(control, 'sdtPr');
  if (found) return found;
  const made = make(control, 'sdtPr');
  control.insertBefore(made, control.firstChild);
  return made;
}

function word(local: string): Scalar<ControlObject> {
  return {
    get: (_session, { control }) => val(kid(control, 'sdtPr'), local) ?? '',
    set(session, { control }, value) {
      if (typeof value !== 'string') throw invalidArgument('It takes a string.');
      const properties = changing(session, control);
      if (value === '') drop(properties, local);
      else setAttr(ensure(properties, local, controlOrder), 'val', value);
    },
  };
}

function lock(of: 'content' | 'control'): Scalar<ControlObject> {
  return {
    get: (_session, { control }) => lockOf(control)[of],
    set(session, { control }, value) {
      const now = { ...lockOf(control), [of]: value === true };
      const properties = changing(session, control);
      const kind = now.content && now.control ? 'sdtContentLocked' : now.content ? 'contentLocked' : now.control ? 'sdtLocked' : null;
      if (kind) setAttr(ensure(properties, 'lock', controlOrder), 'val', kind);
      else drop(properties, 'lock');
    },
  };
}

const appearances = { boundingbox: 'BoundingBox', tags: 'Tags', hidden: 'Hidden' } as const;

function setExtension(session: Session, control: Element, local: string, namespace: string, prefix: string, value: string): void {
  const properties = changing(session, control);
  const old = extension(control, local);
  if (old) remove(old);
  const owner = properties.ownerDocument;
  if (!owner) return;
  allowExtension(session, properties, 'w15', ns.w15);
  const made = owner.createElementNS(ns.w15, `w15:${local}`);
  made.setAttributeNS(namespace, `${prefix}:val`, value);
  properties.appendChild(made);
}

/** A placeholder shows while the control is empty. One for a filled control would need a glossary document, which this host does not write. */
function setPlaceholder(session: Session, { control }: ControlObject, value: Json): void {
  if (typeof value !== 'string') throw invalidArgument('A placeholder is a string.');
  const showing = isOn(kid(kid(control, 'sdtPr'), 'showingPlcHdr'));
  const content = withSpan(session, { kind: 'ContentControl', control }, (span) => textOf(session, span), false);
  if (!showing && content !== '') throw notImplemented('ContentControl.placeholderText of a control that holds text');
  if (showing) leavePlaceholder(session, control);
  const properties = changing(session, control);
  if (value === '') return;
  const inline = ancestor(control, 'p') !== null;
  const holder = kid(control, 'sdtContent');
  const target = inline ? holder : holder && kids(holder).find((node) => node.localName === 'p');
  if (!target) throw notImplemented('ContentControl.placeholderText of a control without a paragraph');
  target.appendChild(textRun(target, value, null));
  place(properties, make(properties, 'showingPlcHdr'), controlOrder);
  session.version++;
}

/** Word.ContentControl. */
export const controlClass: ClassDefinition<ControlObject> = {
  name: 'ContentControl',
  alive: (_session, { control }) => attached(control),
  scalars: {
    Id: { get: (_session, { control }) => idOf(control) },
    Title: word('alias'),
    Tag: word('tag'),
    PlaceholderText: {
      get(session, object) {
        if (!isOn(kid(kid(object.control, 'sdtPr'), 'showingPlcHdr'))) return '';
        return withSpan(session, object, (span) => textOf(session, span), false);
      },
      set: setPlaceholder,
    },
    Type: {
      get(_session, { control }) {
        const subtype = controlSubtype(control);
        return subtype.startsWith('RichText') ? 'RichText' : subtype.startsWith('PlainText') ? 'PlainText' : subtype;
      },
    },
    Subtype: { get: (_session, { control }) => controlSubtype(control) },
    Appearance: {
      get(_session, { control }) {
        const value = extension(control, 'appearance')?.getAttributeNS(ns.w15, 'val') ?? 'boundingBox';
        return appearances[value.toLowerCase() as keyof typeof appearances] ?? 'BoundingBox';
      },
      set(session, { control }, value) {
        const chosen = choice([value], 0, 'appearance', Object.values(appearances));
        setExtension(session, control, 'appearance', ns.w15, 'w15', chosen.charAt(0).toLowerCase() + chosen.slice(1));
      },
    },
    Color: {
      get: (_session, { control }) => colorOf(attrOf(extension(control, 'color'))),
      set: (session, { control }, value) => setExtension(session, control, 'color', control.namespaceURI ?? '', control.prefix ?? 'w', colorValue(value)),
    },
    RemoveWhenEdited: {
      get: (_session, { control }) => isOn(kid(kid(control, 'sdtPr'), 'temporary')),
      set(session, { control }, value) {
        const properties = changing(session, control);
        drop(properties, 'temporary');
        if (value === true) ensure(properties, 'temporary', controlOrder);
      },
    },
    CannotDelete: lock('control'),
    CannotEdit: lock('content'),
    Style: spanStyle('name'),
    StyleBuiltIn: spanStyle('builtIn'),
    Text: {
      get(session, object) {
        if (isOn(kid(kid(object.control, 'sdtPr'), 'showingPlcHdr'))) return '';
        return withSpan(session, object, (span) => textOf(session, span), false);
      },
    },
  },
  links: {
    ...contentLinks<ControlObject>(),
    ...parentLinks<ControlObject>((_session, { control }) => control),
  },
  methods: {
    ...readingMethods<ControlObject>(),
    ...writingMethods<ControlObject>({
      text: ['Replace', 'Start', 'End'],
      paragraph: ['Start', 'End', 'Before', 'After'],
      breaks: ['Start', 'End', 'Before', 'After'],
      blocks: ['Start', 'End', 'Before', 'After'],
      content: ['Replace', 'Start', 'End'],
    }),
    ...cuttingMethods<ControlObject>(true),
    InsertFileFromBase64: {
      call: (session, target, args) => importFile(session, target, text(args, 0, 'base64File'), choice(args, 1, 'insertLocation', ['Replace', 'Start', 'End'])),
    },
    Clear: {
      call(session, target) {
        clear(session, target);
        return undefined;
      },
    },
    Delete: {
      call(session, { control }, args) {
        removeControl(session, control, flag(args, 0));
        return undefined;
      },
    },
    GetRange: { call: (session, target, args) => rangeAt(session, target, args, rangeLocations) },
  },
};

function attrOf(element: Element | null): string | null {
  for (let i = 0; element && i < element.attributes.length; i++) {
    const one = element.attributes.item(i);
    if (one?.localName === 'val') return one.value;
  }
  return null;
}

