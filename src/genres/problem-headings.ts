import type { OutlineNode } from '../draft/outline';
import { matchAspect } from './packs/match';
import type { AspectPack } from './packs/pack';
import type { Section } from './sections';

/** So many of a pack's aspects must be top sections before those are taken for the aspects. */
const ENOUGH = 3;

/**
 * The headings that stand for aspects: those below the problems section; in a draft without one, the top sections that stand
 * before causes and measures and name no part themselves. Where a pack is given and more of its aspects are top sections than
 * stand below one (a review that takes its six aspects as 一、 to 六、), the top sections.
 */
export function problemHeadings(sections: readonly Section[], pack: AspectPack | null): readonly OutlineNode[] {
  const below = headingsBelow(sections);
  if (pack === null) return below;
  const tops = topSections(sections).map(({ node }) => node);
  const fits = aspectsAmong(tops, pack);
  return fits >= ENOUGH && fits > aspectsAmong(below, pack) ? tops : below;
}

function headingsBelow(sections: readonly Section[]): readonly OutlineNode[] {
  const problems = sections.filter((section) => section.parts.includes('problems'));
  if (problems.length === 0) {
    return topSections(sections)
      .filter((section) => section.parts.length === 0)
      .map(({ node }) => node);
  }
  if (problems.length >= 3 && problems.every(({ node }) => node.heading.title.length > 6)) return problems.map(({ node }) => node);
  return problems.flatMap(({ children }) => children);
}

/** The top sections before causes and measures. */
function topSections(sections: readonly Section[]): readonly Section[] {
  const end = sections.findIndex((section) => section.parts.some((part) => part === 'causes' || part === 'measures'));
  return sections.slice(0, end === -1 ? sections.length : end);
}

function aspectsAmong(nodes: readonly OutlineNode[], pack: AspectPack): number {
  return new Set(nodes.flatMap((node) => matchAspect(node.heading.title, pack)?.index ?? [])).size;
}
