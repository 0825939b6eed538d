import { insideAny } from '../clause';
import { CHANCE_MEETINGS, DOUBLED_CHARACTERS, LAWFUL_TWICE, PATTERN_ENDS, PATTERN_STARTS, WORDS_ALL_THE_SAME } from './lawful';

/** Something that stands twice in a row: the second time begins at `start + length`. */
export interface Repeat {
  readonly start: number;
  readonly length: number;
}

/** The longest unit that is looked for; a whole clause that stands twice is another rule's business. */
const LONGEST = 12;

/** Words and short phrases that stand twice in a row without reason, by start; of overlapping ones the first. */
export function repeatsIn(text: string): Repeat[] {
  const repeats: Repeat[] = [];
  const codes = new Uint16Array(text.length);
  for (let at = 0; at < codes.length; at += 1) codes[at] = text.charCodeAt(at);
  for (let length = 1; length <= LONGEST; length += 1) {
    let run = 0;
    for (let at = length; at < codes.length; at += 1) {
      if (codes[at] !== codes[at - length]) {
        run = 0;
        continue;
      }
      run += 1;
      if (run !== length) continue;
      const start = at + 1 - 2 * length;
      if (isFault(text, start, length) && !repeats.some((other) => overlap(other, { start, length }))) repeats.push({ start, length });
    }
  }
  return repeats.sort((a, b) => a.start - b.start);
}

function overlap(one: Repeat, other: Repeat): boolean {
  return one.start < other.start + 2 * other.length && other.start < one.start + 2 * one.length;
}

function isFault(text: string, start: number, length: number): boolean {
  const unit = text.slice(start, start + length);
  if (!allHan(unit)) return false;
  if (length === 1) {
    const sound = DOUBLED_CHARACTERS.get(unit);
    return sound !== undefined && !insideAny(text, start, unit + unit, sound) && text.charAt(start - 1) !== unit && text.charAt(start + 2) !== unit;
  }
  if (isOneCharacter(unit) || LAWFUL_TWICE.has(unit)) return false;
  if (isPattern(text, start, unit) || isThrice(text, start, unit)) return false;
  return !nearChance(text, start, unit + unit);
}

/** 一个一个, 说着说着, 人少的村的村民. */
function isPattern(text: string, start: number, unit: string): boolean {
  if (WORDS_ALL_THE_SAME.has(unit)) return false;
  if (PATTERN_STARTS.has(unit.charAt(0)) || PATTERN_ENDS.has(unit.charAt(unit.length - 1))) return true;
  // 创业创业创新: what seems doubled goes on as another word that begins alike (XYXYX…).
  return text.charAt(start + 2 * unit.length) === unit.charAt(0);
}

/** 加油加油加油, 落实落实再落实: said three times it is meant. */
function isThrice(text: string, start: number, unit: string): boolean {
  const end = start + 2 * unit.length;
  return text.startsWith(unit, end) || text.startsWith(`再${unit}`, end) || (start >= unit.length && text.startsWith(unit, start - unit.length));
}

function nearChance(text: string, start: number, twice: string): boolean {
  const around = text.slice(Math.max(0, start - 4), start + twice.length + 4);
  return CHANCE_MEETINGS.some((sound) => sound.length >= twice.length && sound.includes(twice) && around.includes(sound));
}

function isOneCharacter(unit: string): boolean {
  return [...unit].every((character) => character === unit.charAt(0));
}

function allHan(unit: string): boolean {
  for (let at = 0; at < unit.length; at += 1) {
    const code = unit.charCodeAt(at);
    if (code < 0x4e00 || code > 0x9fff) return false;
  }
  return true;
}
