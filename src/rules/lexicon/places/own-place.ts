import { placesKnown, type Place } from './gazetteer';

/**
 * The user's own place from what they typed: 湖北省孝感市, 孝感市, 孝感, 云梦县. The last name in it counts;
 * `null` when no known place is in it, or only one that several provinces share.
 */
export function ownPlaceOf(typed: string): Place | null {
  const { byName, byShortName } = placesKnown();
  const text = typed.replace(/[\s\u3000]/g, '');
  for (let start = 0; start < text.length; start += 1) {
    const rest = text.slice(start);
    const place = byName.get(rest) ?? byShortName.get(rest);
    if (place !== undefined) return place;
  }
  for (let end = text.length - 1; end >= 2; end -= 1) {
    const place = byName.get(text.slice(0, end));
    if (place !== undefined) return place;
  }
  return null;
}
