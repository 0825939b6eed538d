import { writeOrdinal, type OrdinalForm } from '../draft/ordinals';
import type { Genre, ScaffoldItem, Shape } from './definition';
import type { AspectPack } from './packs/pack';

/** One paragraph of a scaffold. */
export interface ScaffoldLine {
  readonly role: 'title' | 'byline' | 'salutation' | 'body' | 'heading';
  /** 1 to 4 for headings, as in GB/T 9704-2012 7.3.3; `null` for any other line. */
  readonly level: number | null;
  /** Its words, the ordinal included; what the user fills in stands in 【】. */
  readonly text: string;
  /** The part of the standard outline that it belongs to. */
  readonly part: string;
  /** The aspect it belongs to, by its place in the pack from 0. */
  readonly aspect: number | null;
}

/** What is already known, by the blank's own words: `{ 单位名称: '某县司法局' }` fills every 【单位名称】. */
export type ScaffoldFields = Readonly<Record<string, string>>;

const FORMS: readonly OrdinalForm[] = ['一、', '（一）', '1.', '（1）'];

/** Where no pack is chosen, three blank aspects. */
const BLANK_ASPECTS = ['【方面一】', '【方面二】', '【方面三】'].map((short) => ({ short, full: short, keys: [], statement: false }));

/**
 * The whole scaffold of a genre: title, opening, every part with its headings numbered, one section an aspect of the pack.
 * `shape` names one of the genre's usual outlines; the first is taken when it is left out or unknown.
 */
export function scaffold(genre: Genre, pack: AspectPack | null, fields: ScaffoldFields = {}, shape?: string): readonly ScaffoldLine[] {
  const chosen: Shape | undefined = genre.shapes.find(({ id }) => id === shape) ?? genre.shapes[0];
  const lines: ScaffoldLine[] = [];
  const counts = [0, 0, 0, 0];
  const put = (item: ScaffoldItem, aspect: { readonly index: number; readonly name: string } | null): void => {
    if (item.line === 'each-aspect') {
      (pack?.aspects ?? BLANK_ASPECTS).forEach(({ short, statement }, index) => {
        for (const inner of statement ? item.statements : item.lines) put(inner, { index, name: short });
      });
      return;
    }
    if (item.since !== undefined && (pack?.year ?? 0) < item.since) return;
    const words = filled(item.text, pack, fields, aspect?.name ?? '');
    const level = item.line === 'heading' ? item.level : null;
    lines.push({ role: item.line, level, text: level === null ? words : numbered(words, level, counts), part: item.part, aspect: aspect?.index ?? null });
  };
  for (const item of chosen?.scaffold ?? []) put(item, null);
  return lines;
}

function numbered(words: string, level: number, counts: number[]): string {
  counts[level - 1] = (counts[level - 1] ?? 0) + 1;
  counts.fill(0, level);
  const form = FORMS[level - 1];
  if (form === undefined) throw new Error(`A scaffold has no heading of level ${level}.`);
  return writeOrdinal(form, counts[level - 1] ?? 1) + words;
}

function filled(text: string, pack: AspectPack | null, fields: ScaffoldFields, aspect: string): string {
  return text
    .replace(/\{方面\}/g, () => aspect)
    .replace(/\{方面列表\}/g, () => aspectList(pack))
    .replace(/\{会议\}/g, () => meetingName(pack))
    .replace(/【([^【】]+)】/g, (blank: string, name: string) => {
      const value = fields[name]?.trim() ?? '';
      return value === '' ? blank : value;
    });
}

/** 「“理论学习”“政治素质”等6个方面」; adjacent quoted items take no 、 (GB/T 15834-2011 4.5.3.5). */
function aspectList(pack: AspectPack | null): string {
  if (pack === null) return '【对照的方面】等【数量】个方面';
  const names = pack.aspects.map(({ short }) => (/[“”]/.test(short) ? short.replace(/“/g, '‘').replace(/”/g, '’') : short));
  return `${names.map((name) => `“${name}”`).join('')}${names.length}个方面`;
}

/** The meeting as a title names it; a blank where no pack tells. */
function meetingName(pack: AspectPack | null): string {
  if (pack === null || pack.id === 'custom') return '【年度】年度民主生活会';
  return pack.occasion.zh.replace(/ /g, '');
}
