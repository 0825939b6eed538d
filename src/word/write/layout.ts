import type { Draft } from '../../draft/draft';
import type { LayoutPlan } from '../../draft/layout/plan';
import type { LayoutRole, LayoutTemplate } from '../../draft/layout/template';
import type { Result } from '../host-document';
import { dressParagraphs, type Dressed, type Outfit, type Wearer } from './dress';
import type { ChangeGroup } from './log-entry';
import { fontOf, membersOf, styleOfRole } from './role-look';

/** What became of a layout. */
export interface Laid extends Dressed {
  /** How many paragraphs held several fonts, sizes or colours that became one: the undo log cannot bring these back. */
  readonly unified: number;
}

/**
 * Sets every paragraph as its role in the template wants; see `dressParagraphs`. Titles and headings take Word's built-in styles.
 * What a paragraph sets in part of its words stays: bold, italic, underline and colour there, and the fonts of a run-in heading.
 * An automatically numbered paragraph keeps its style and indents, which hold its number.
 */
export async function putLayout(draft: Draft, plan: LayoutPlan, template: LayoutTemplate, announce: (groups: readonly ChangeGroup[]) => Promise<void>): Promise<Result<Laid>> {
  const fittings = new Map<number, (wearer: Wearer) => Outfit | null>();
  const unified = new Set<number>();
  plan.forEach((role, paragraph) => {
    if (role === null || paragraph >= draft.paragraphs.length) return;
    fittings.set(paragraph, (wearer) => {
      const outfit = outfitFor(wearer, role, template);
      if (outfit !== null && Object.keys(outfit.font).some((key) => isMixed(wearer.font[key as keyof Wearer['font']]))) unified.add(paragraph);
      return outfit;
    });
  });
  const dressed = await dressParagraphs(draft, fittings, announce);
  if (!dressed.ok) return dressed;
  const { outcomes } = dressed.value;
  return { ok: true, value: { ...dressed.value, unified: [...unified].filter((paragraph) => outcomes.get(paragraph)?.kind === 'applied').length } };
}

/** Word tells a mixture as nothing, '' or 'Mixed'. */
function isMixed(value: unknown): boolean {
  return value === null || value === '' || value === 'Mixed';
}

/** How near two lengths in points are the same: files hold twentieths, and characters round. */
const SAME = 0.06;

function outfitFor(wearer: Wearer, role: LayoutRole | 'run-in', template: LayoutTemplate): Outfit | null {
  const own = role === 'run-in' ? 'body' : role;
  const builtIn = styleOfRole[own];
  const restyled = builtIn !== 'Normal' && !wearer.isListItem && wearer.styleBuiltIn !== builtIn;
  const { alignment, leftIndent, rightIndent, firstLineIndent, ...spacing } = membersOf(own, template, wearer.lineSpacing);
  const wanted = wearer.isListItem ? spacing : { alignment, leftIndent, rightIndent, firstLineIndent, ...spacing };
  const members = Object.fromEntries(Object.entries(wanted).filter(([key, value]) => restyled || !isSame(wearer[key as keyof Wearer], value)));
  const font = Object.fromEntries(
    Object.entries(fontOf(own, template)).filter(([key, value]) => {
      const standing = wearer.font[key as keyof Wearer['font']];
      if (role === 'run-in' && (key === 'name' || key === 'bold')) return false;
      // Emphasis of some words is the writer's; a heading has none.
      if (isMixed(standing) && key !== 'name' && key !== 'size') return builtIn !== 'Normal' && key === 'bold';
      return restyled || !isSame(standing, value);
    }),
  );
  if (!restyled && Object.keys(members).length === 0 && Object.keys(font).length === 0) return null;
  return { style: restyled ? { builtIn } : null, members, font };
}

function isSame(standing: unknown, wanted: unknown): boolean {
  if (typeof standing === 'number' && typeof wanted === 'number') return Math.abs(standing - wanted) < SAME;
  return standing === wanted;
}
