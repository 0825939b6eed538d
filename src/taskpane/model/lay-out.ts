import type { Draft } from '../../draft/draft';
import type { LayoutPlan } from '../../draft/layout/plan';
import { layoutRoles, type LayoutRole, type LayoutTemplate } from '../../draft/layout/template';
import type { HostDocument } from '../../word/host-document';
import type { Left, Told } from './told';

/** What a layout would set: how many paragraphs of each kind, those without any left out, and how many it leaves alone. */
export interface LayoutPreview {
  readonly roles: readonly { readonly role: LayoutRole; readonly paragraphs: number }[];
  readonly all: number;
  /** Tables, tables of contents and what belongs to no part; blank lines do not count. */
  readonly alone: number;
}

/** Counts a plan; a heading that runs into its text is set as body text. */
export function previewOf(draft: Draft, plan: LayoutPlan): LayoutPreview {
  const counts = new Map<LayoutRole, number>();
  for (const role of plan) {
    if (role === null) continue;
    const own = role === 'run-in' ? 'body' : role;
    counts.set(own, (counts.get(own) ?? 0) + 1);
  }
  const roles = layoutRoles.flatMap((role) => (counts.has(role) ? [{ role, paragraphs: counts.get(role) ?? 0 }] : []));
  return {
    roles,
    all: roles.reduce((sum, { paragraphs }) => sum + paragraphs, 0),
    alone: plan.filter((role, i) => role === null && draft.paragraphs[i]?.text.trim() !== '').length,
  };
}

/** Longest stretch of words shown of a paragraph that was left alone. */
const SHOWN = 24;

/** Sets the document by a template; no word changes. */
export async function layOut(host: HostDocument, draft: Draft, plan: LayoutPlan, template: LayoutTemplate): Promise<Told> {
  const name = { zh: `按“${template.name}”排版`, en: `Layout by “${template.name}”` };
  const written = await host.applyLayout(draft, template, plan, name);
  if (!written.ok) return { kind: 'fault', fault: written.fault };
  const { outcomes, changed, undoable, remarks } = written.value;
  const left = outcomes.flatMap((outcome, i): Left[] =>
    outcome?.kind === 'refused' ? [{ words: draft.paragraphs[i]?.text.slice(0, SHOWN) ?? '', reason: outcome.reason, message: outcome.message }] : [],
  );
  return { kind: 'laid', done: changed, undoable, left, remarks };
}
