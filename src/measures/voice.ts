import type { Draft } from '../draft/draft';
import type { Outline } from '../draft/outline';
import type { GenreId } from '../genres/genre';
import { placesOf } from '../genres/places';
import type { Voice } from './measure';

/**
 * In whose name a draft speaks, by its genre; where the genre leaves it open (a review after an inspection, a draft of no known
 * genre), by whether it says 我 or 我们, and then by its title.
 */
export function voiceOf(genre: GenreId, draft: Draft, outline: Outline): Voice {
  if (genre === 'personal-review') return 'person';
  if (genre === 'team-review') return 'team';
  if (genre === 'rectification-review') {
    const { title, voice } = placesOf(draft, outline);
    if (/班子(?!成员)|党组|党委/.test(title)) return 'team';
    return voice.i > voice.we ? 'person' : 'team';
  }
  if (genre !== 'other') return 'unit';
  const { voice } = placesOf(draft, outline);
  if (voice.i > voice.we) return 'person';
  return 'unit';
}
