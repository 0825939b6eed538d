import type { OutlineNode } from '../draft/outline';
import type { Section } from './sections';

/**
 * The headings that stand for aspects: those below the problems section, or, in a draft without one, the top sections
 * that stand before causes and measures and name no part themselves.
 */
export function problemHeadings(sections: readonly Section[]): readonly OutlineNode[] {
  const problems = sections.filter((section) => section.parts.includes('problems'));
  if (problems.length === 0) {
    const end = sections.findIndex((section) => section.parts.some((part) => part === 'causes' || part === 'measures'));
    return sections.slice(0, end === -1 ? sections.length : end).filter((section) => section.parts.length === 0).map(({ node }) => node);
  }
  if (problems.length >= 3 && problems.every(({ node }) => node.heading.title.length > 6)) return problems.map(({ node }) => node);
  return problems.flatMap(({ children }) => children);
}
