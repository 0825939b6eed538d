import { fallsShort } from '../../genres/shortfall';
import type { Correspondence } from '../correspondence';
import { aspectsOf, fieldsOf } from '../classify';
import { ownId, type OwnMeasure } from './own-measure';

/** A sentence of a past draft that may be worth keeping; the user reviews it before it is kept. */
export interface Candidate {
  readonly measure: OwnMeasure;
  /** The sentence as it stood. */
  readonly original: string;
  /** The heading that it stood under. */
  readonly heading: string;
  /** True when it promises something that can be checked: worth keeping, ticked in the review. */
  readonly checkable: boolean;
}

/** A time, a number or a blank for one. */
const CHECKABLE = /每[日天周月季年半次件]|[0-9０-９]|【|季度|年底|月底|[一二两三四五六七八九十](?:次|个|项|名|天)/;
/** Dates of the past draft, which do not hold for the next. */
const DATE = /(?:20\d\d年)?(?:\d{1,2}月(?:\d{1,2}日|底|初|中旬|上旬|下旬)?|上半年|下半年|年底|第[一二三四]季度)(?:之?前|以前|底前)|20\d\d年(?:\d{1,2}月)?底?(?=[^\d])/g;
const SHORTEST = 12;
const LONGEST = 130;

/**
 * Measures that a past draft holds, sentence by sentence, each once: leads (针对……的问题，), subjects and ordinals left out, dates turned
 * into the blank 【完成时限】. Problems, calls and slogans without a verb of doing are no candidates.
 */
export function candidatesIn({ items, problemToMeasure }: Correspondence): readonly Candidate[] {
  const seen = new Set<string>();
  return items.measures.flatMap(({ heading, text }, place) => {
    const answers = problemToMeasure.filter(({ to }) => to === place).flatMap(({ from }) => items.problems[from]?.core ?? []);
    return text.split(/[。；！？\n]/).flatMap((sentence): Candidate[] => {
      const original = sentence.trim();
      const own = ownWords(original);
      const id = ownId(own);
      if (own.length < SHORTEST || own.length > LONGEST || fallsShort(own.slice(0, 12)) || seen.has(id)) return [];
      seen.add(id);
      const aspect = aspectsOf(own, '', heading)[0]?.id ?? 'style';
      const field = fieldsOf(own, '', heading)[0];
      const symptoms = answers.slice(0, 3);
      return [{ measure: { id, text: own, aspect, field: field !== undefined && field.weight >= 2.5 ? field.id : null, symptoms }, original, heading, checkable: CHECKABLE.test(own) }];
    });
  });
}

function ownWords(sentence: string): string {
  return sentence
    .replace(/^(?:[一二三四五六七八九十]{1,2}[是要]|首先|其次|再次|最后|第[一二三四五六七八九十]{1,2})[，、]?/, '')
    .replace(/^针对[^，]{2,60}，/, '')
    .replace(/^(?:本人|我|领导班子|班子|局?党组|我们|我局)(?:要|将)?(?=[\u4e00-\u9fff])/, '')
    .replace(/^要(?=[\u4e00-\u9fff]{2})/, '')
    .replace(DATE, (date) => (/前$/.test(date) ? '【完成时限】前' : '【完成时限】'))
    .trim();
}
