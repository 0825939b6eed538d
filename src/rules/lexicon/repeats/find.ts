import { endsWithAny, insideAny } from '../clause';
import { idioms } from '../idioms/index';
import { wordsAround } from '../vocabulary/segments';
import { vocabularyOf } from '../vocabulary/vocabulary';
import { CHANCE_MEETINGS, DOUBLED_CHARACTERS, LAWFUL_TWICE, PATTERN_ENDS, PATTERN_STARTS, WORDS_ALL_THE_SAME } from './lawful';

/** Something that stands twice in a row: the second time begins at `start + length`. */
export interface Repeat {
  readonly start: number;
  readonly length: number;
}

/** The longest unit that is looked for; a whole clause that stands twice is another rule's business. */
const LONGEST = 12;

/** Where each character last stood, counted through all texts so far; working memory only, it leaves no trace in the result. */
const lastPlace = new Int32Array(1 << 16);
let written = LONGEST + 1;

/** Words and short phrases that stand twice in a row without reason, by start; of overlapping ones the shorter unit. */
export function repeatsIn(text: string): Repeat[] {
  const faults: Repeat[] = [];
  for (const repeat of doublesIn(text)) if (isFault(text, repeat.start, repeat.length)) faults.push(repeat);
  const kept: Repeat[] = [];
  for (const fault of faults.sort((a, b) => a.length - b.length)) if (!kept.some((other) => overlap(other, fault))) kept.push(fault);
  return kept.sort((a, b) => a.start - b.start);
}

/** Everything that stands twice in a row, lawful or not. A character that has not stood within reach begins no repeat, which settles most places at one look. */
function doublesIn(text: string): Repeat[] {
  const doubles: Repeat[] = [];
  const runs = new Int32Array(LONGEST + 1);
  const ends = new Int32Array(LONGEST + 1).fill(-2);
  if (written > 0x7fff0000 - text.length) {
    lastPlace.fill(0);
    written = LONGEST + 1;
  }
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const distance = written + at - (lastPlace[code] ?? 0);
    lastPlace[code] = written + at;
    if (distance > LONGEST) continue;
    for (let length = distance; length <= LONGEST && length <= at; length += 1) {
      if (text.charCodeAt(at - length) !== code) continue;
      const run = ends[length] === at - 1 ? (runs[length] ?? 0) + 1 : 1;
      runs[length] = run;
      ends[length] = at;
      if (run === length) doubles.push({ start: at + 1 - 2 * length, length });
    }
  }
  written += text.length + LONGEST + 1;
  return doubles;
}

function overlap(one: Repeat, other: Repeat): boolean {
  return one.start < other.start + 2 * other.length && other.start < one.start + 2 * one.length;
}

function isFault(text: string, start: number, length: number): boolean {
  const unit = text.slice(start, start + length);
  if (!allHan(unit)) return false;
  if (length === 1) {
    if (isDoubledMeasure(text, start, unit)) return true;
    const sound = DOUBLED_CHARACTERS.get(unit);
    return sound !== undefined && !insideAny(text, start, unit + unit, sound) && text.charAt(start - 1) !== unit && text.charAt(start + 2) !== unit;
  }
  if (isOneCharacter(unit)) return false;
  if (ITEM_MARK.test(unit)) return true;
  if (LAWFUL_TWICE.has(unit)) return isStiff(text, start, unit);
  if (length >= 4 && idioms.get().has(unit)) return !isThrice(text, start, unit);
  if (length === 2 && vocabularyOf().pairCost(unit.charCodeAt(0), unit.charCodeAt(1)) === 0 && unit.charAt(0) !== '不') return false;
  if (isPattern(text, start, unit) || isThrice(text, start, unit)) return false;
  return !nearChance(text, start, unit + unit) && areWhole(text, start, length);
}

/** Whether both times end with a word: in 工会委员会委员 and 接受人接受人体器官 what seems doubled is parts of words. */
function areWhole(text: string, start: number, length: number): boolean {
  const begins = wordsAround(text, start, start + 2 * length);
  return begins.includes(start + length) && begins.includes(start + 2 * length);
}

/** 一是一是: the mark of an item, typed twice. */
const ITEM_MARK = /^[一二三四五六七八九十]是$/;

const MEASURES = new Set('部天个名次件项条户家份场期届人篇');

/** 4部部, 11天天: a measure after a number, twice, of which the second begins no word. */
function isDoubledMeasure(text: string, start: number, unit: string): boolean {
  if (!MEASURES.has(unit) || !/\d/.test(text.charAt(start - 1))) return false;
  return text.charAt(start + 2) !== unit && vocabularyOf().pairCost(unit.charCodeAt(0), text.charCodeAt(start + 2)) === 0;
}

/** Words of written style before a verb, and what follows a verb in it: it is not softened by repeating there (缺少深入思考思考, 通知通知如下). */
const STIFF_BEFORE = ['认真', '深入', '广泛', '系统', '专题', '缺少', '缺乏', '进行', '开展', '加强', '有关事项', '有关情况', '统筹', '积极', '严格', '全面', '切实'];

function isStiff(text: string, start: number, unit: string): boolean {
  // 通报批评批评: what is a phrase with the word before it is not softened by repeating.
  if (unit.length === 2 && start >= 2 && idioms.get().has(text.slice(start - 2, start) + unit)) return true;
  return text.startsWith('如下', start + 2 * unit.length) || (endsWithAny(text, start, STIFF_BEFORE) && !text.startsWith('再', start + 2 * unit.length));
}

/** 一个一个, 说着说着, 人少的村的村民. */
function isPattern(text: string, start: number, unit: string): boolean {
  if (WORDS_ALL_THE_SAME.has(unit)) return false;
  if ((PATTERN_STARTS.has(unit.charAt(0)) && !(unit.length >= 4 && '与和及对其'.includes(unit.charAt(0)))) || PATTERN_ENDS.has(unit.charAt(unit.length - 1))) return true;
  // 想演什么演什么, 要谁来谁来: whatever one likes.
  if (/(?:什么|谁|哪里|多少|几个)/.test(unit) && /[想要该爱叫让缺有]/.test(text.charAt(start - 1))) return true;
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
