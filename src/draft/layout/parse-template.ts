import { getNodeValue, parseTree, type Node, type ParseError } from 'jsonc-parser';
import type { Bilingual } from '../bilingual';
import { pageFields, pageNumberFields, roleFields, templateFields, type Field } from './fields';
import { gb9704 } from './gb9704';
import { layoutRoles, type LayoutRole, type LayoutTemplate, type PageLayout, type RoleLayout } from './template';

/** A template read from a unit's file, or why it was not: nothing of a refused file is taken over. */
export type ParsedTemplate =
  | { readonly ok: true; readonly template: LayoutTemplate }
  | {
      readonly ok: false;
      /** Counted from 1. */
      readonly line: number;
      readonly message: Bilingual;
    };

/** More than any template needs; a larger file is something else. */
const LONGEST = 100_000;

/** A list of members: plain ones, and groups with members of their own. */
interface Shape {
  readonly fields: Readonly<Record<string, Field>>;
  readonly groups: Readonly<Record<string, Shape>>;
}

const shape: Shape = {
  fields: templateFields,
  groups: {
    page: { fields: pageFields, groups: { pageNumber: { fields: pageNumberFields, groups: {} } } },
    roles: { fields: {}, groups: Object.fromEntries(layoutRoles.map((role) => [role, { fields: roleFields, groups: {} }])) },
  },
};

/** What a file may leave out is as in GB/T 9704-2012. */
interface TemplateFile {
  readonly name: string;
  readonly page?: Partial<PageLayout> & { readonly pageNumber?: Partial<PageLayout['pageNumber']> };
  readonly roles?: Partial<Record<LayoutRole, Partial<RoleLayout>>>;
}

/**
 * Reads a unit's template: JSON with `name` and whatever of `page` and `roles` differs from GB/T 9704-2012. A file that is no
 * JSON, names a member that a template does not have, or gives one an impossible value is refused with its line and the reason.
 * Never throws.
 */
export function parseTemplate(json: string): ParsedTemplate {
  const text = json.replace(/^\uFEFF/, '');
  const refused = (offset: number, message: Bilingual): ParsedTemplate => ({ ok: false, line: text.slice(0, offset).split(/\r\n|\n|\r/).length, message });
  if (text.length > LONGEST) return refused(0, { zh: '文件太大，不像是版式模板。', en: 'The file is too large to be a layout template.' });
  if (text.trim() === '') return refused(0, { zh: '文件是空的。', en: 'The file is empty.' });
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [broken] = errors;
  if (tree === undefined || broken !== undefined) return refused(broken?.offset ?? 0, { zh: '这里不是正确的 JSON，请检查逗号、引号和括号。', en: 'This is not valid JSON; please check commas, quotes and brackets.' });
  const fault = faultIn(tree, shape);
  if (fault !== null) return refused(fault.offset, fault.message);
  const file = getNodeValue(tree) as Partial<TemplateFile>;
  if (file.name === undefined) return refused(tree.offset, { zh: '缺少模板名称“name”。', en: 'The template’s “name” is missing.' });
  const template = whole({ ...file, name: file.name });
  const { width, height, top, bottom, left, right } = template.page;
  if (left + right >= width || top + bottom >= height) return refused(offsetOf(tree, 'page'), { zh: '页边距比纸还大，没有留下版心。', en: 'The margins leave no room on the page.' });
  return { ok: true, template };
}

/** A template as the text of a file that `parseTemplate` reads back to the same template. */
export function writeTemplate(template: LayoutTemplate): string {
  return `${JSON.stringify(template, null, 2)}\n`;
}

interface Fault {
  readonly offset: number;
  readonly message: Bilingual;
}

function faultIn(node: Node, { fields, groups }: Shape): Fault | null {
  if (node.type !== 'object') return { offset: node.offset, message: { zh: '这里应当是一组名称和内容（{ }）。', en: 'This must be an object ({ }).' } };
  const seen = new Set<string>();
  for (const member of node.children ?? []) {
    const [key, value] = member.children ?? [];
    if (key === undefined || value === undefined) continue;
    const name = String(key.value);
    if (seen.has(name)) return { offset: key.offset, message: { zh: `“${name}”出现了两次。`, en: `“${name}” stands twice.` } };
    seen.add(name);
    const group = own(groups, name);
    const field = own(fields, name);
    if (group !== undefined) {
      const inner = faultIn(value, group);
      if (inner !== null) return inner;
    } else if (field === undefined) {
      return { offset: key.offset, message: { zh: `不认识“${name}”，请检查拼写。`, en: `“${name}” is not known; please check its spelling.` } };
    } else if (!field.fits(getNodeValue(value))) {
      return { offset: value.offset, message: { zh: `“${name}”应当是${field.wanted.zh}。`, en: `“${name}” must be ${field.wanted.en}.` } };
    }
  }
  return null;
}

function own<T>(table: Readonly<Record<string, T>>, name: string): T | undefined {
  return Object.prototype.hasOwnProperty.call(table, name) ? table[name] : undefined;
}

function offsetOf(tree: Node, name: string): number {
  return tree.children?.find((member) => member.children?.[0]?.value === name)?.offset ?? tree.offset;
}

function whole({ name, page, roles }: TemplateFile): LayoutTemplate {
  const base = gb9704;
  return {
    name: name.trim(),
    page: { ...base.page, ...page, pageNumber: { ...base.page.pageNumber, ...page?.pageNumber } },
    roles: Object.fromEntries(layoutRoles.map((role) => [role, { ...base.roles[role], ...roles?.[role] }])) as Record<LayoutRole, RoleLayout>,
  };
}
