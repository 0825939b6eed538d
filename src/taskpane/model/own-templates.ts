import { gb9704 } from '../../draft/layout/gb9704';
import { parseTemplate } from '../../draft/layout/parse-template';
import type { LayoutTemplate } from '../../draft/layout/template';
import type { Shelf } from './shelf';

/** Under this name the machine keeps the user's own layout templates, a list of what a template's file holds. */
export const TEMPLATES_KEY = 'zhangfa.templates';
/** What was kept but could not be read any more is moved here before anything new takes its place. */
export const TEMPLATES_UNREAD_KEY = 'zhangfa.templates.unread';
/** Under this name the machine remembers the template that was chosen last; nothing stands for GB/T 9704-2012. */
export const TEMPLATE_KEY = 'zhangfa.template';

/** The user's own templates as the machine keeps them now; none where nothing readable is kept. */
export function ownTemplates(shelf: Shelf): readonly LayoutTemplate[] {
  return readKept(shelf) ?? [];
}

/**
 * Changes the kept templates, starting from what is kept at this moment, so that two panes do not undo each other's work. What cannot
 * be read is laid aside, never overwritten. False when the machine keeps them only until the pane is closed.
 */
export function changeTemplates(shelf: Shelf, change: (templates: readonly LayoutTemplate[]) => readonly LayoutTemplate[]): boolean {
  const known = readKept(shelf);
  if (known === null) shelf.write(TEMPLATES_UNREAD_KEY, shelf.read(TEMPLATES_KEY));
  const templates = change(known ?? []);
  return shelf.write(TEMPLATES_KEY, templates.length === 0 ? null : JSON.stringify(templates));
}

/** Adds a template to others: it takes the place of one with its name. */
export function withTemplate(templates: readonly LayoutTemplate[], template: LayoutTemplate): readonly LayoutTemplate[] {
  const known = templates.some(({ name }) => name === template.name);
  return known ? templates.map((one) => (one.name === template.name ? template : one)) : [...templates, template];
}

/** The template that documents are set by on this machine: the one chosen last, GB/T 9704-2012 where that is gone or none was. */
export function chosenTemplate(shelf: Shelf): LayoutTemplate {
  const chosen = shelf.read(TEMPLATE_KEY);
  return ownTemplates(shelf).find(({ name }) => name === chosen) ?? gb9704;
}

/** Remembers a choice; where the machine keeps nothing, it holds until the pane is closed. */
export function chooseTemplate(shelf: Shelf, template: LayoutTemplate): void {
  shelf.write(TEMPLATE_KEY, template === gb9704 ? null : template.name);
}

/** `null` when what is kept cannot be read. */
function readKept(shelf: Shelf): readonly LayoutTemplate[] | null {
  const text = shelf.read(TEMPLATES_KEY);
  if (text === null) return [];
  let kept: unknown;
  try {
    kept = JSON.parse(text);
  } catch {
    return null; // cut off, or written by something else: the caller lays it aside
  }
  if (!Array.isArray(kept)) return null;
  const read = kept.map((one) => parseTemplate(JSON.stringify(one)));
  const templates = read.flatMap((one) => (one.ok ? [one.template] : []));
  return templates.length === read.length ? templates : null;
}
