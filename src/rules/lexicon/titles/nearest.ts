import { memo } from '../../../draft/memo';
import { gradual } from '../../../draft/gradual';
import { characters, likeness } from '../idioms/alike';
import { TITLES } from './index';
import type { OfficialTitle } from './title';

/** A written title that is a listed one but for a word or two. */
export interface NearTitle {
  readonly meant: OfficialTitle;
  /** The form of the listed title that the written one comes nearest to. */
  readonly form: string;
  /** Certain: every character that differs sounds or looks like the right one. */
  readonly certain: boolean;
}

interface Form {
  readonly form: string;
  /** What is compared: without 中华人民共和国, 中国共产党 and the bracket of the edition. */
  readonly stem: string;
  readonly title: OfficialTitle;
}

interface TitleIndex {
  readonly sound: ReadonlySet<string>;
  readonly forms: readonly Form[];
  /** Places in `forms`, by pairs of characters. */
  readonly pairs: ReadonlyMap<string, readonly number[]>;
}

/** The titles as they are looked for. */
export const titleIndex = gradual(readTitles);

/** More titles than a draft cites; the same ones are cited again and again. */
const CITED = 1000;

/** The listed title that a written one most likely means; `null` for sound titles, short forms and titles of other documents. */
export const nearestTitle = memo((written: string): NearTitle | null => {
  const index = titleIndex.get();
  const stem = stemOf(written);
  if (index.sound.has(stem) || stem.length < 4) return null;
  let best: { readonly form: Form; readonly slips: Slips } | null = null;
  let unique = true;
  for (const form of candidates(index, stem)) {
    if (numbersOf(stem) !== numbersOf(form.stem)) continue;
    const slips = slipsBetween(stem, form.stem);
    if (slips === null || !isSlipOf(slips, stem, form)) continue;
    const known = best?.slips.count ?? Infinity;
    if (slips.count === known) unique = unique && best?.form.title === form.title;
    if (slips.count < known) {
      best = { form, slips };
      unique = true;
    }
  }
  return best !== null && unique ? { meant: best.form.title, form: best.form.form, certain: best.slips.replaced > 0 && best.slips.count === best.slips.alike } : null;
}, CITED);

/** The listed title that a written one is, in full or in a known form; `null` for any other. */
export const knownTitle = memo((written: string): OfficialTitle | null => {
  const index = titleIndex.get();
  const stem = stemOf(written);
  return index.forms.find((form) => form.stem === stem)?.title ?? null;
}, CITED);

/** What makes the one of a row another than the next: 第十二个五年规划 and 第十四个五年规划, 2018年 and 2023年. */
function numbersOf(title: string): string {
  return (title.match(/第[一二三四五六七八九十]+(?=[个次届])|[0-9]{4}/g) ?? []).join(' ');
}

/** How two titles differ, character by character. */
interface Slips {
  readonly count: number;
  readonly replaced: number;
  /** Of the replaced ones, those that sound or look like the right one. */
  readonly alike: number;
  readonly added: number;
  readonly dropped: number;
}

/** Short titles, and laws, differ by like-sounding characters; other long ones may differ by a word. Leaving words out is shortening, adding words makes another document. */
function isSlipOf(slips: Slips, written: string, { stem: listed, title }: Form): boolean {
  const { count, replaced, alike, added, dropped } = slips;
  if (count === 0) return false;
  if (!title.law && isOtherKind(written, listed)) return true;
  if (!title.law && count === 1 && replaced === 1 && listed.length >= 6 && KINDS.some((kind) => listed.endsWith(kind))) return true;
  if (count > mostSlips(listed)) return false;
  if (replaced === 0) return listed.length >= 12 && count === 1 && added + dropped === 1 && !isShortening(written, listed);
  if (count === alike) return count <= (listed.length < 12 ? 1 : 2);
  if (listed.length < 10 || title.law) return false;
  return replaced <= 2 && added + dropped <= 1;
}

/** What a regulation may be, as its title ends. */
const KINDS = ['条例', '规定', '准则', '办法', '规则', '细则', '意见', '纲要'];

/** The same regulation called another kind: 《中国共产党纪律处分规定》 for 条例. */
function isOtherKind(written: string, listed: string): boolean {
  if (written.length < 6 || written.length !== listed.length || !written.startsWith(listed.slice(0, -2))) return false;
  return KINDS.includes(written.slice(-2)) && KINDS.includes(listed.slice(-2));
}

/** Words that are often left out when a title is cited from memory; the citation is still understood. */
function isShortening(written: string, listed: string): boolean {
  return written.length < listed.length && written.replace(/[的和、“”]/g, '') === listed.replace(/[的和、“”]/g, '');
}

/** A title of this length may have so many slips and still be known for what it is. */
function mostSlips(listed: string): number {
  return listed.length < 10 ? 1 : listed.length < 18 ? 2 : 3;
}

/** Titles that share enough pairs of characters: a slip spoils two of them at most. */
function candidates({ pairs, forms }: TitleIndex, stem: string): Form[] {
  const shared = new Map<number, number>();
  for (let at = 0; at + 1 < stem.length; at += 1) {
    for (const place of pairs.get(stem.slice(at, at + 2)) ?? []) shared.set(place, (shared.get(place) ?? 0) + 1);
  }
  return [...shared].flatMap(([place, count]) => {
    const form = forms[place];
    if (form === undefined || Math.abs(form.stem.length - stem.length) > 2) return [];
    return count >= form.stem.length - 1 - 2 * mostSlips(form.stem) ? [form] : [];
  });
}

/** The fewest slips that turn one title into the other; `null` when they are more than three. */
function slipsBetween(written: string, listed: string): Slips | null {
  let rows: Slips[] = [{ count: 0, replaced: 0, alike: 0, added: 0, dropped: 0 }];
  for (let at = 1; at <= listed.length; at += 1) rows.push({ count: at, replaced: 0, alike: 0, added: 0, dropped: at });
  for (let row = 1; row <= written.length; row += 1) {
    const next: Slips[] = [{ count: row, replaced: 0, alike: 0, added: row, dropped: 0 }];
    for (let at = 1; at <= listed.length; at += 1) {
      const [corner, above, left] = [rows[at - 1], rows[at], next[at - 1]];
      if (corner === undefined || above === undefined || left === undefined) return null;
      const same = written[row - 1] === listed[at - 1];
      if (same || (corner.count <= above.count && corner.count <= left.count)) {
        next.push(same ? corner : replacedAfter(corner, written.charAt(row - 1), listed.charAt(at - 1)));
      } else if (above.count <= left.count) next.push({ ...above, count: above.count + 1, added: above.added + 1 });
      else next.push({ ...left, count: left.count + 1, dropped: left.dropped + 1 });
    }
    if (next.every(({ count }) => count > 3)) return null;
    rows = next;
  }
  const slips = rows[listed.length];
  return slips !== undefined && slips.count <= 3 ? slips : null;
}

function replacedAfter(before: Slips, wrong: string, right: string): Slips {
  const alike = likeness(wrong, right) === null ? 0 : 1;
  return { ...before, count: before.count + 1, replaced: before.replaced + 1, alike: before.alike + alike };
}

/** A title as it is compared: 试行 and the year of an edition, spaces and the country's and the Party's name left out. */
function stemOf(title: string): string {
  return title
    .replace(/[\s\u3000]/g, '')
    .replace(/[—–―-]/g, '－')
    .replace(/－+/g, '－')
    .replace(/[（(](?:试行|暂行|修订|修正|草案|修订草案|\d{4}年?(?:版|修订|修正)?|全文)[）)]$/, '')
    .replace(/^(?:中华人民共和国|中国共产党)(?=.{3})/, '');
}

function* readTitles(): Generator<void, TitleIndex, void> {
  yield* characters.steps();
  const forms = TITLES.flatMap((title) => [title.title, ...(title.aliases ?? [])].map((form): Form => ({ form, stem: stemOf(form), title })));
  yield;
  const pairs = new Map<string, number[]>();
  forms.forEach(({ stem }, place) => {
    for (let at = 0; at + 1 < stem.length; at += 1) {
      const pair = stem.slice(at, at + 2);
      const places = pairs.get(pair);
      if (places === undefined) pairs.set(pair, [place]);
      else if (places[places.length - 1] !== place) places.push(place);
    }
  });
  return { sound: new Set(forms.map(({ stem }) => stem)), forms, pairs };
}
