import type { GenreId, Recognition } from '../../genres/genre';
import type { Choice } from './services';

/** Below it the pane asks instead of taking recognition's word. */
const SURE = 0.5;

/** True when the pane has to ask which genre the draft is: nothing chosen, and none recognised with some confidence. */
export function isUnsure(recognition: Recognition, choice: Choice): boolean {
  return choice.genre === null && (recognition.genre === 'other' || recognition.confidence < SURE);
}

/** The three likeliest genres, best first; `fallback` fills up when recognition has fewer to offer. */
export function likeliest(recognition: Recognition, fallback: readonly GenreId[]): readonly GenreId[] {
  const known = recognition.candidates.map((candidate) => candidate.genre);
  return [...new Set([...known, ...fallback])].filter((genre) => genre !== 'other').slice(0, 3);
}
