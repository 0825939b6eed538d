import type { Bilingual } from '../draft/bilingual';
import type { Draft } from '../draft/draft';
import type { Outline } from '../draft/outline';
import { compile, type CompiledClue, type CompiledGenre } from './compiled';
import type { Genre } from './definition';
import type { Evidence, Recognition } from './genre';
import { placesOf, type Places } from './places';
import { shippedGenres } from './registry';
import { sectionsOf } from './sections';

/** A draft is taken for a genre from this score on. */
const ENOUGH = 4.5;

interface Score {
  readonly genre: Genre;
  readonly score: number;
  readonly decided: boolean;
  readonly evidence: readonly Evidence[];
}

/**
 * Says what a draft is: the genre whose clues weigh most, with those clues as reasons, or `other` when none reaches
 * the mark or none of the clues found is decisive. Looks at title, opening, headings and ending; never throws for any draft.
 */
export function recognise(draft: Draft, outline: Outline, genres: readonly Genre[] = shippedGenres): Recognition {
  const places = placesOf(draft, outline);
  const scores = genres.map((genre) => scoreOf(compile(genre), outline, places)).sort((a, b) => b.score - a.score);
  const candidates = scores
    .filter(({ score }) => score > 0)
    .slice(0, 3)
    .map(({ genre, score }) => ({ genre: genre.id, score }));
  const fit = scores.filter(({ score, decided }) => decided && score >= ENOUGH);
  const best = fit[0];
  if (best === undefined) {
    const near = Math.max(0, scores[0]?.score ?? 0);
    return { genre: 'other', confidence: near === 0 ? 1 : Math.max(0.3, 1 - near / (2 * ENOUGH)), evidence: against(scores), candidates };
  }
  const second = Math.max(0, fit[1]?.score ?? 0);
  const margin = Math.min(1, (best.score - second) / 3);
  const confidence = (best.score / (best.score + 2)) * (0.5 + 0.5 * margin);
  return { genre: best.genre.id, confidence, evidence: [...best.evidence].filter(({ weight }) => weight > 0).sort((a, b) => b.weight - a.weight), candidates };
}

/** Why the likeliest genre was not taken. */
function against(scores: readonly Score[]): readonly Evidence[] {
  const reasons = new Map<string, Evidence>();
  for (const { evidence } of scores) {
    for (const one of evidence) if (one.weight < 0) reasons.set(one.reason.zh, one);
  }
  return [...reasons.values()].sort((a, b) => a.weight - b.weight).slice(0, 3);
}

function scoreOf(genre: CompiledGenre, outline: Outline, places: Places): Score {
  const evidence: Evidence[] = [];
  let decided = false;
  let score = 0;
  for (const clue of genre.clues) {
    const words = found(clue, genre, outline, places);
    if (words === null) continue;
    score += clue.clue.weight;
    decided ||= clue.clue.decisive === true;
    evidence.push({ reason: filled(clue.clue.because, words), weight: clue.clue.weight });
  }
  return { genre: genre.genre, score, decided, evidence };
}

/** The words that the clue found, '' where it looks at no words; `null` when it does not hold. */
function found({ clue, says, unless }: CompiledClue, genre: CompiledGenre, outline: Outline, places: Places): string | null {
  if (clue.where === 'parts') {
    const { named } = sectionsOf(outline, genre, places);
    return clue.has.every((id) => named.has(id)) ? '' : null;
  }
  if (clue.where === 'voice') {
    const { i, we } = places.voice;
    const holds = clue.speaks === 'i' ? i >= 3 && i > 2 * we : we >= 3 && we > 2 * i;
    return holds ? '' : null;
  }
  const text = textAt(clue.where, places);
  const words = says.find(text);
  return words === null || unless.find(text) !== null ? null : words;
}

function textAt(where: 'title' | 'title-end' | 'opening' | 'opening-start' | 'headings' | 'ending', places: Places): string {
  switch (where) {
    case 'title':
    case 'title-end':
      return places.title;
    case 'opening':
      return places.opening;
    case 'opening-start':
      return places.openingStart;
    case 'headings':
      return places.headings;
    case 'ending':
      return places.ending;
  }
}

function filled(reason: Bilingual, words: string): Bilingual {
  const short = words.length > 24 ? `${words.slice(0, 11)}……${words.slice(-11)}` : words;
  return { zh: reason.zh.replace('{0}', () => short), en: reason.en.replace('{0}', () => short) };
}
