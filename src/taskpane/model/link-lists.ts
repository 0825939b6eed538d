import type { Correspondence, Link } from '../../measures/correspondence';

/** The three lists of a correspondence, as the picture shows them from left to right. */
export const LISTS = ['problems', 'causes', 'measures'] as const;
export type ListId = (typeof LISTS)[number];

/** One item of a list. */
export interface LinkItem {
  readonly list: ListId;
  readonly place: number;
}

/** A line of the picture. */
export interface LinkLine {
  readonly from: LinkItem;
  readonly to: LinkItem;
}

/** A short name for an item: a problem's core, else its heading, else the start of its words. */
export function itemName({ items }: Correspondence, { list, place }: LinkItem): string {
  if (list === 'problems') return items.problems[place]?.core ?? '';
  const item = items[list][place];
  if (item === undefined) return '';
  return item.heading !== '' && !/^(?:原因|产生|整改|努力|措施)/.test(item.heading) ? item.heading : (item.text.split(/[，。；]/)[0] ?? '');
}

/**
 * The lines between neighbouring lists; problems and measures are joined directly where no cause stands between them, and always for the
 * item that is `chosen`, whose lines alone are then given.
 */
export function linesOf({ items, problemToCause, problemToMeasure, causeToMeasure }: Correspondence, chosen: LinkItem | null): readonly LinkLine[] {
  const between = (from: ListId, to: ListId, links: readonly Link[]): readonly LinkLine[] =>
    links.map((link) => ({ from: { list: from, place: link.from }, to: { list: to, place: link.to } }));
  const near = [...between('problems', 'causes', problemToCause), ...between('causes', 'measures', causeToMeasure)];
  const far = between('problems', 'measures', problemToMeasure);
  const through = ({ from, to }: LinkLine): boolean =>
    problemToCause.some((cause) => cause.from === from.place && causeToMeasure.some((measure) => measure.from === cause.to && measure.to === to.place));
  if (chosen === null) return items.causes.length > 0 ? [...near, ...far.filter((line) => !through(line))] : far;
  return [...near, ...far].filter(({ from, to }) => same(from, chosen) || same(to, chosen));
}

/** What an item is joined with. */
export function partners(correspondence: Correspondence, item: LinkItem): readonly LinkItem[] {
  return linesOf(correspondence, item).map(({ from, to }) => (same(from, item) ? to : from));
}

/** True for the same item. */
export function same(one: LinkItem, other: LinkItem): boolean {
  return one.list === other.list && one.place === other.place;
}
