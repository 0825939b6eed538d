import { isForm, type Candidate, type Kind } from './candidates';
import { levelOfForm } from './ordinals';
import { isHierarchical, type Reading } from './reading';

/** A heading with what stands under it, while the tree is being built. */
export interface Section {
  readonly candidate: Candidate;
  children: Section[];
  /** The section's own paragraphs after the heading's, in order, children left out. */
  body: Reading[];
}

export interface Sections {
  readonly roots: readonly Section[];
  /** Candidates that turned out to be counted items of running text. */
  readonly items: readonly Candidate[];
  /** Paragraphs after the last section that belong to none: what sums up all the sections. */
  readonly after: readonly Reading[];
}

/** What goes on in a paragraph of the section before it. */
const GOES_ON = /^(?:如|例如|比如|譬如|特别是|尤其|同时|此外|另外|其中|具体|一方面|另一方面|再如|还有|对此|为此|由于|因此|但)/;
/** What looks back on several sections at once. */
const SUMS_UP = /^(?:在肯定成绩|总的看|总的来|综上|综合来看|以上|上述|这些问题|这些不足|对(?:于)?这些|对(?:于)?上述|对(?:于)?以上|在看到成绩|回顾)/;

/**
 * Builds the tree of sections from the candidates, by rank. Siblings of one kind are headings together or items together:
 * numbered sentences without a heading part (「1.……。」「2.……；」) and counted paragraphs (一是……) that nothing else hangs on are items of
 * their section's text. An unnumbered paragraph after a run of one-paragraph sections belongs to the section above them.
 */
export function buildSections(readings: readonly Reading[], candidates: readonly Candidate[], ranks: ReadonlyMap<Kind, number>): Sections {
  const items: Candidate[] = [];
  const roots: Section[] = [];
  const stack: Section[] = [];
  let next = 0;
  for (const reading of readings) {
    const candidate = candidates[next];
    if (candidate?.reading !== reading) {
      stack[stack.length - 1]?.body.push(reading);
      continue;
    }
    next += 1;
    const rank = ranks.get(candidate.kind) ?? 0;
    while (stack.length > 0 && (ranks.get(stack[stack.length - 1]?.candidate.kind ?? 'bold') ?? 0) >= rank) stack.pop();
    const section: Section = { candidate, children: [], body: [] };
    (stack[stack.length - 1]?.children ?? roots).push(section);
    stack.push(section);
  }
  const hard = candidates.some(({ kind }) => isHardKind(kind));
  for (const root of roots) demoteItems(root, items);
  const kept = demoteRoots(roots, hard, items);
  for (const root of kept) liftSummaries(root);
  return { roots: kept, items, after: summaryOf(kept) };
}

function isHardKind(kind: Kind): boolean {
  return isForm(kind) ? isHierarchical(kind) : kind !== 'bold';
}

function demoteItems(parent: Section, items: Candidate[]): void {
  for (const child of parent.children) demoteItems(child, items);
  for (const group of groupsOf(parent.children)) {
    if (areHeadings(group, true)) continue;
    const members = new Set(group);
    for (const item of group) {
      items.push(item.candidate);
      parent.body.push(item.candidate.reading, ...item.body);
    }
    parent.children = parent.children.filter((child) => !members.has(child));
    parent.body.sort((a, b) => a.paragraph - b.paragraph);
  }
}

/** At the top only items before the first heading are text (of the opening): after it everything stands in a section. */
function demoteRoots(roots: readonly Section[], hard: boolean, items: Candidate[]): readonly Section[] {
  const dropped = new Set<Section>();
  for (const group of groupsOf(roots)) {
    const first = group[0];
    if (areHeadings(group, hard || (first !== undefined && isHardKind(first.candidate.kind)))) continue;
    const members = new Set(group);
    const lead = roots.findIndex((root) => !members.has(root) && !dropped.has(root));
    if (lead >= 0 && roots.slice(lead).some((root) => members.has(root))) continue;
    for (const item of group) {
      dropped.add(item);
      items.push(item.candidate);
    }
  }
  return roots.filter((root) => !dropped.has(root));
}

function groupsOf(sections: readonly Section[]): readonly (readonly Section[])[] {
  const groups = new Map<Kind, Section[]>();
  for (const section of sections) {
    const group = groups.get(section.candidate.kind);
    if (group) group.push(section);
    else groups.set(section.candidate.kind, [section]);
  }
  return [...groups.values()];
}

/** Whether the siblings of one kind head sections. `nested`: under a heading, where counted paragraphs are text by default. */
function areHeadings(group: readonly Section[], nested: boolean): boolean {
  const kind = group[0]?.candidate.kind;
  if (kind === undefined || !isForm(kind) || group.some((section) => section.children.length > 0)) return true;
  const level = levelOfForm(kind);
  if (level === 1) return true;
  const withText = group.filter((section) => section.body.length > 0).length;
  if (level === null) {
    const lines = group.filter((section) => section.candidate.head.shape === 'bare').length;
    const heads = group.filter((section) => section.candidate.head.shape !== 'item').length;
    if (!nested) return group.length >= 2 && heads * 2 >= group.length;
    // A problem (一是……。) may be followed by its example; 第一 and 首先 over several paragraphs are sections.
    const sections = withText * 2 > group.length && (kind === '第一，' || kind === '首先');
    return sections || (lines * 2 >= group.length && withText * 2 >= group.length);
  }
  let heads = 0;
  for (const { candidate, body } of group) {
    const { shape } = candidate.head;
    const line = shape === 'bare' || shape === 'closed';
    // A second-level mark opens a section even where no heading can be told, unless it lists (「（一）……；」).
    if (shape === 'run-in' || body.length > 0 || (level === 2 && (line || !endsAsListed(candidate.reading)))) heads += 1;
  }
  return heads * 2 >= group.length;
}

function endsAsListed({ text, end }: Reading): boolean {
  return '；;'.includes(text.charAt(end - 1));
}

function liftSummaries(parent: Section): void {
  for (const child of parent.children) liftSummaries(child);
  const summary = summaryOf(parent.children);
  parent.body = [...parent.body, ...summary].sort((a, b) => a.paragraph - b.paragraph);
}

/** Takes from the last of some sections the paragraphs that sum up all of them. */
function summaryOf(sections: readonly Section[]): Reading[] {
  const last = sections[sections.length - 1];
  if (!last || sections.length < 2 || last.children.length > 0 || last.candidate.head.shape !== 'run-in') return [];
  const first = last.body[0];
  if (!first || first.mark !== null || first.source.tableDepth > 0 || last.body.length > 3) return [];
  const opening = first.text.slice(first.start, first.start + 12);
  const single = sections.slice(0, -1).every((section) => section.children.length === 0 && section.body.length === 0 && section.candidate.head.shape === 'run-in');
  if (!SUMS_UP.test(opening) && !(single && sections.length >= 3 && !GOES_ON.test(opening))) return [];
  return last.body.splice(0);
}
