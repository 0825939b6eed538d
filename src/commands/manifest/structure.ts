import type { Element } from '@xmldom/xmldom';
import { fault, type ManifestFault } from './fault';
import { namespaces, root as rootRule, type Child, type Shape } from './grammar';
import { sources } from './sources';
import type { ValueRule } from './values';

/** An element that the grammar knows, with its path and its parent. */
export interface Place {
  readonly element: Element;
  readonly name: string;
  readonly path: string;
  readonly parent: Place | undefined;
}

/** A value read from an attribute or from an element's text, with the rule it was read by. */
export interface ReadValue {
  readonly place: Place;
  /** The attribute's name, or undefined for the element's text. */
  readonly attribute: string | undefined;
  readonly value: string;
  readonly rule: ValueRule;
}

/** What a walk over the manifest found. Elements that the grammar does not know are reported and not entered. */
export interface Structure {
  readonly faults: readonly ManifestFault[];
  readonly places: readonly Place[];
  readonly values: readonly ReadValue[];
}

interface Found {
  readonly faults: ManifestFault[];
  readonly places: Place[];
  readonly values: ReadValue[];
}

const elementsOf = (element: Element): readonly Element[] =>
  Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);

const ownText = (element: Element): string =>
  Array.from(element.childNodes)
    .filter((node) => node.nodeType === node.TEXT_NODE || node.nodeType === node.CDATA_SECTION_NODE)
    .map((node) => node.nodeValue ?? '')
    .join('')
    .trim();

const nameOf = (element: Element): string => element.localName ?? element.nodeName;

function placeOf(element: Element, parent: Place | undefined): Place {
  const name = nameOf(element);
  const id = element.getAttribute('id');
  const step = id ? `${name}#${id}` : name;
  return { element, name, parent, path: parent ? `${parent.path}/${step}` : step };
}

/** Compares a manifest's elements, attributes and texts with the grammar. */
export function readStructure(element: Element): Structure {
  const found: Found = { faults: [], places: [], values: [] };
  const place = placeOf(element, undefined);
  if (place.name !== rootRule.name) {
    found.faults.push(
      fault(
        'unknown-element',
        place.path,
        rootRule.source,
        `根元素应为 OfficeApp，不是 ${place.name}。`,
        `The root must be OfficeApp, not ${place.name}.`,
      ),
    );
  } else {
    enter(place, rootRule, found);
  }
  return found;
}

function enter(place: Place, rule: Child, found: Found): void {
  const { element, name, path } = place;
  if (element.namespaceURI !== namespaces[rule.vocabulary]) {
    const actual = element.namespaceURI ?? '';
    found.faults.push(
      fault(
        'wrong-namespace',
        path,
        rule.source,
        `${name} 的命名空间应为 ${namespaces[rule.vocabulary]}，不是“${actual}”。`,
        `${name} belongs to the namespace ${namespaces[rule.vocabulary]}, not "${actual}".`,
      ),
    );
    return;
  }
  found.places.push(place);
  const shape = shapeOf(place, rule, found);
  if (!shape) return;
  readAttributes(place, shape, rule, found);
  readText(place, shape, rule, found);
  readChildren(place, shape, found);
}

function shapeOf(place: Place, rule: Child, found: Found): Shape | undefined {
  if (!('byType' in rule.shape)) return rule.shape;
  const type = place.element.getAttributeNS(namespaces.instance, 'type') ?? '';
  const shape = Object.hasOwn(rule.shape.byType, type) ? rule.shape.byType[type] : undefined;
  if (shape) return shape;
  const known = Object.keys(rule.shape.byType);
  found.faults.push(
    fault(
      'bad-value',
      place.path,
      rule.source,
      `${place.name} 的 xsi:type 应为 ${known.join('、')}，不是“${type}”。`,
      `The xsi:type of ${place.name} must be ${known.join(' or ')}, not "${type}".`,
    ),
  );
  return undefined;
}

function readValue(place: Place, attribute: string | undefined, value: string, rule: ValueRule, found: Found): void {
  const subject = attribute === undefined ? place.name : `${place.name} ${attribute}`;
  const refusal = rule.refuse(value);
  if (refusal)
    found.faults.push(
      fault('bad-value', place.path, rule.source, `${subject}：${refusal.zh}`, `${subject}: ${refusal.en}`),
    );
  else found.values.push({ place, attribute, value, rule });
}

function readAttributes(place: Place, shape: Shape, rule: Child, found: Found): void {
  const { element, name, path } = place;
  const known = shape.attributes ?? {};
  for (const attribute of Array.from(element.attributes)) {
    const declares = attribute.name === 'xmlns' || attribute.name.startsWith('xmlns:');
    const types =
      attribute.namespaceURI === namespaces.instance && attribute.localName === 'type' && 'byType' in rule.shape;
    if (declares || types || (attribute.namespaceURI === null && Object.hasOwn(known, attribute.name))) continue;
    found.faults.push(
      fault(
        'unknown-attribute',
        path,
        rule.source,
        `${name} 没有 ${attribute.name} 这个属性。`,
        `${name} has no attribute ${attribute.name}.`,
      ),
    );
  }
  for (const [attribute, { value, optional }] of Object.entries(known)) {
    const text = element.getAttribute(attribute);
    if (text !== null) readValue(place, attribute, text, value, found);
    else if (!optional)
      found.faults.push(
        fault(
          'missing',
          path,
          rule.source,
          `${name} 缺少属性 ${attribute}。`,
          `${name} lacks the attribute ${attribute}.`,
        ),
      );
  }
}

function readText(place: Place, shape: Shape, rule: Child, found: Found): void {
  const text = ownText(place.element);
  if (shape.text) readValue(place, undefined, text, shape.text, found);
  else if (text !== '')
    found.faults.push(
      fault(
        'stray-text',
        place.path,
        rule.source,
        `${place.name} 里有多余的文字“${text.slice(0, 40)}”。`,
        `${place.name} holds stray text: "${text.slice(0, 40)}".`,
      ),
    );
}

function readChildren(place: Place, shape: Shape, found: Found): void {
  const rules = shape.children ?? [];
  const counts = new Map<Child, number>();
  let reached = 0;
  for (const element of elementsOf(place.element)) {
    const child = placeOf(element, place);
    const index = rules.findIndex((rule) => rule.name === child.name);
    const rule = rules[index];
    if (!rule) {
      found.faults.push(
        fault(
          'unknown-element',
          child.path,
          sources.schema,
          `${place.name} 里不能有 ${child.name}。`,
          `${place.name} cannot hold ${child.name}.`,
        ),
      );
      continue;
    }
    if (index < reached) {
      const before = rules[reached]?.name ?? '';
      found.faults.push(
        fault(
          'wrong-order',
          child.path,
          sources.order,
          `${child.name} 应当排在 ${before} 之前。`,
          `${child.name} must stand before ${before}.`,
        ),
      );
    }
    reached = Math.max(reached, index);
    counts.set(rule, (counts.get(rule) ?? 0) + 1);
    enter(child, rule, found);
  }
  for (const rule of rules) {
    const count = counts.get(rule) ?? 0;
    if (count < rule.least)
      found.faults.push(
        fault(
          'missing',
          place.path,
          rule.source,
          `${place.name} 缺少 ${rule.name}。`,
          `${place.name} lacks ${rule.name}.`,
        ),
      );
    if (count > rule.most)
      found.faults.push(
        fault(
          'repeated',
          place.path,
          rule.source,
          `${place.name} 里最多有 ${rule.most} 个 ${rule.name}，现在有 ${count} 个。`,
          `${place.name} takes at most ${rule.most} ${rule.name}; it has ${count}.`,
        ),
      );
  }
}
