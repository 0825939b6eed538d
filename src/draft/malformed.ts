import { characterSet, isIn } from './character-set';
import { arabicValue, parseNumeral } from './numerals';
import { CHINESE_1_TO_99, type OrdinalForm } from './ordinals';

/** A near miss of an ordinal mark at the start of a line, as far as the line alone can tell. */
export interface NearMiss {
  readonly kind: 'unclosed-bracket' | 'unopened-bracket' | 'missing-delimiter';
  /** What may have been meant, the likeliest first; the neighbouring marks of the document decide. */
  readonly forms: readonly OrdinalForm[];
  readonly value: number;
  /** Offset just after what stands for the mark. */
  readonly end: number;
  /**
   * How much the neighbours must say before it counts: 'none' – its shape is proof enough; 'one' – a neighbour must
   * precede or follow it in the count; 'both' – its count must be closed on both sides (the first and last need one).
   */
  readonly support: 'none' | 'one' | 'both';
}

/** Words that count or measure: after them a number is a quantity (三个规定, 3名干部, 五月, 二十大), not an ordinal. */
export const MEASURES = '个個名次项條条件年月日天号期届批级類类种位点时分秒周岁倍成万千百十亿元度季线份处家所支场篇部章节款轮人带把手轨色代性心力方中大同致些直般旦样贯定律以再';

/** Words that begin with a number and are none. */
const WORD_OF_NUMBER = /^(?:一[些系旦味贯律定致再向度路切经改揽支员体旁边面头举味应共时概]|[一二三四五六七八九十][是要])/;
const NUMBER = `(${CHINESE_1_TO_99}|[0-9０-９]{1,2}(?![0-9０-９]))`;
const GAP = '[ \\t\\u00a0\\u3000]{0,2}';
/** What a near miss begins with. */
const BEGINNINGS = characterSet('一二三四五六七八九十0123456789０１２３４５６７８９（(');
const unclosed = new RegExp(`[（(]${GAP}${NUMBER}${GAP}([（(［\\[【〔」』》〉]|[、．。，,：:]|\\.(?![0-9])|)`, 'y');
const unopened = new RegExp(`${NUMBER}${GAP}[）)]${GAP}[、．]?`, 'y');
const undelimited = new RegExp(`${NUMBER}(?:[ \\t\\u00a0\\u3000]+|[，,：:])`, 'y');
const bare = new RegExp(`${NUMBER}(?=[\\u4e00-\\u9fff])`, 'y');

/**
 * Reads a near miss that begins at `at`, where no well-formed mark stands: 「（1突出……」「（二。」「一)」「3）」「1 总体情况」「二基本情况」.
 * An aside in brackets (「（3月5日）」「（三个规定）……」) and a plain quantity (「三个规定」「十分重要」) are none; `null` then.
 */
export function readNearMiss(text: string, at = 0): NearMiss | null {
  if (!isIn(BEGINNINGS, text.charCodeAt(at))) return null;
  const open = exec(unclosed, text, at);
  if (open) {
    const end = at + open[0].length;
    // A bracket or a full stop directly after the number leaves no doubt; otherwise an aside closes within its own clause.
    if (open[2] && !'、，,：:'.includes(open[2])) return nearMiss('unclosed-bracket', open[1], end, 'none', true);
    if (closesSoon(text, end)) return null;
    return nearMiss('unclosed-bracket', open[1], end, isMeasure(text, end) ? 'one' : 'none', true);
  }
  const close = exec(unopened, text, at);
  if (close) return nearMiss('unopened-bracket', close[1], at + close[0].length, 'none', true);
  const loose = exec(undelimited, text, at);
  if (loose && isMeasure(text, at + loose[0].length)) return null;
  if (loose) return nearMiss('missing-delimiter', loose[1], at + loose[0].length, 'one', false);
  const tight = exec(bare, text, at);
  if (tight && !isMeasure(text, at + tight[0].length) && !WORD_OF_NUMBER.test(text.slice(at, at + 2))) {
    return nearMiss('missing-delimiter', tight[1], at + tight[0].length, 'both', false);
  }
  return null;
}

/** Whether a word that counts or measures stands at `at`. */
export function isMeasure(text: string, at: number): boolean {
  return at < text.length && MEASURES.includes(text.charAt(at));
}

function nearMiss(
  kind: NearMiss['kind'],
  digits: string | undefined,
  end: number,
  support: NearMiss['support'],
  bracketed: boolean,
): NearMiss | null {
  const latin = /^[0-9０-９]/.test(digits ?? '');
  const value = latin ? arabicValue(digits ?? '') : parseNumeral(digits ?? '');
  if (value === null || value < 1) return null;
  const forms: OrdinalForm[] = bracketed ? ['（一）', '（1）'] : ['一、', '1.'];
  return { kind, forms: latin ? forms.reverse() : forms, value, end, support };
}

/** Whether a bracket closes before the clause ends or another one opens. */
function closesSoon(text: string, from: number): boolean {
  for (let i = from; i < text.length && i < from + 80; i += 1) {
    const sign = text.charAt(i);
    if (sign === '）' || sign === ')') return true;
    if ('。；（('.includes(sign)) return false;
  }
  return false;
}

function exec(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}
