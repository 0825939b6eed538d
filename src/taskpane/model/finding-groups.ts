import type { Bilingual } from '../../draft/bilingual';
import { textOf, type Draft } from '../../draft/draft';
import type { Finding, Severity } from '../../rules/finding';
import type { RuleInfo } from './services';

export const SEVERITIES: readonly Severity[] = ['error', 'warning', 'advice'];

/** One finding under a key that survives edits elsewhere. */
export interface Place {
  readonly key: string;
  readonly finding: Finding;
}

/** All places of one fault. */
export interface FindingGroup {
  readonly rule: string;
  readonly name: Bilingual;
  /** `null` for a rule that the pane was not told of. */
  readonly why: Bilingual | null;
  readonly severity: Severity;
  /** In the document's order; those without a place of their own first. */
  readonly places: readonly Place[];
}

export function countsOf(findings: readonly Finding[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, advice: 0 };
  for (const finding of findings) counts[finding.severity] += 1;
  return counts;
}

/** Groups by rule and severity, the severest first, then by first place; a rule without a known name goes by its id. */
export function groupFindings(draft: Draft, findings: readonly Finding[], rules: readonly RuleInfo[]): readonly FindingGroup[] {
  const known = new Map(rules.map((rule) => [rule.id, rule]));
  const seen = new Map<string, number>();
  const groups = new Map<string, Place[]>();
  for (const finding of [...findings].sort(byPlace)) {
    const said = `${finding.rule}|${finding.severity}|${finding.span === null ? finding.message.zh : textOf(draft, finding.span)}`;
    const nth = seen.get(said) ?? 0;
    seen.set(said, nth + 1);
    const place = { key: `${said}|${nth}`, finding };
    const id = `${finding.severity}|${finding.rule}`;
    const group = groups.get(id);
    if (group === undefined) groups.set(id, [place]);
    else group.push(place);
  }
  return [...groups.values()]
    .map((places) => {
      const first = places[0] as Place;
      const { rule, severity } = first.finding;
      const info = known.get(rule);
      return { rule, severity, name: info?.name ?? { zh: rule, en: rule }, why: info?.why ?? null, places };
    })
    .sort((a, b) => SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity));
}

function byPlace(a: Finding, b: Finding): number {
  if (a.span === null || b.span === null) return Number(a.span !== null) - Number(b.span !== null);
  return a.span.paragraph - b.span.paragraph || a.span.start - b.span.start;
}

/** One line of the findings list. */
export type FindingItem =
  | { readonly kind: 'group'; readonly key: string; readonly group: FindingGroup; readonly open: boolean }
  | { readonly kind: 'place'; readonly key: string; readonly place: Place; readonly last: boolean; readonly sentence: boolean }
  | { readonly kind: 'more'; readonly key: string; readonly group: FindingGroup; readonly hidden: number };

/** How many places of one fault stand open before the user asks for the rest. */
export const FEW = 5;

/**
 * The list as lines: each group's head, then its places. `asked` holds the ids of groups whose reason is open,
 * `all` of those shown in full. A sentence that all places of a group share is said by the first place only.
 */
export function findingItems(
  groups: readonly FindingGroup[],
  asked: ReadonlySet<string>,
  all: ReadonlySet<string>,
): readonly FindingItem[] {
  const items: FindingItem[] = [];
  for (const group of groups) {
    const id = groupId(group);
    items.push({ kind: 'group', key: id, group, open: asked.has(id) });
    const places = all.has(id) ? group.places : group.places.slice(0, FEW);
    const hidden = group.places.length - places.length;
    places.forEach((place, i) => {
      const said = places[i - 1]?.finding.message.zh;
      items.push({ kind: 'place', key: place.key, place, last: hidden === 0 && i === places.length - 1, sentence: said !== place.finding.message.zh });
    });
    if (hidden > 0) items.push({ kind: 'more', key: `${id}|more`, group, hidden });
  }
  return items;
}

export function groupId(group: FindingGroup): string {
  return `${group.severity}|${group.rule}`;
}

/** Every place of some groups, in the list's order: what next and previous walk along. */
export function walkOf(groups: readonly FindingGroup[]): readonly Place[] {
  return groups.flatMap((group) => group.places);
}

/** The place after (`step` 1) or before (`step` -1) the current one, round at the ends; `null` when there is none. */
export function nextPlace(walk: readonly Place[], current: string | null, step: 1 | -1): Place | null {
  if (walk.length === 0) return null;
  const at = walk.findIndex((place) => place.key === current);
  const to = at === -1 ? (step === 1 ? 0 : walk.length - 1) : (at + step + walk.length) % walk.length;
  return walk[to] ?? null;
}

/** A rule that has something to say, with the number of its places. */
export interface RuleCount {
  readonly id: string;
  readonly name: Bilingual;
  readonly places: number;
}

/** The rules of some groups, each once, in the list's order. */
export function rulesOf(groups: readonly FindingGroup[]): readonly RuleCount[] {
  const counts = new Map<string, RuleCount>();
  for (const { rule, name, places } of groups) counts.set(rule, { id: rule, name, places: places.length + (counts.get(rule)?.places ?? 0) });
  return [...counts.values()];
}

/** What the user wants to see: one severity or all, one rule or all. */
export interface Filter {
  readonly severity: Severity | null;
  readonly rule: string | null;
}

/** The groups that a filter lets through; a rule that has nothing to say any more hides nothing. */
export function filtered(groups: readonly FindingGroup[], { severity, rule }: Filter): readonly FindingGroup[] {
  const severe = severity === null ? groups : groups.filter((group) => group.severity === severity);
  const ruled = severe.filter((group) => group.rule === rule);
  return ruled.length === 0 ? severe : ruled;
}
