/**
 * The paragraphs' texts without tracked deletions.
 * `shown` is what each paragraph says with them, `reviewed` the whole body's current text as Word gives it.
 * The two are aligned; a paragraph takes only what its shown text is with something left out, a paragraph deleted
 * whole becomes '', one whose mark is deleted takes the joined text. Where the alignment does not account for every
 * reviewed line, the paragraphs in doubt keep their shown text.
 */
export function currentTexts(shown: readonly string[], reviewed: string): string[] {
  const lines = reviewed.split(/\r\n|[\r\n\u0007]/);
  const texts = [...shown];
  alignStretch(shown, lines, { from: 0, to: shown.length }, { from: 0, to: lines.length }, texts);
  return texts;
}

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Aligns one stretch: equal ends are trimmed, texts that stand once on each side split it, the rest is compared pair by pair. */
function alignStretch(shown: readonly string[], lines: readonly string[], a: Stretch, b: Stretch, texts: string[]): void {
  let { from: i, to: iEnd } = a;
  let { from: j, to: jEnd } = b;
  while (i < iEnd && j < jEnd && shown[i] === lines[j]) {
    i++;
    j++;
  }
  while (i < iEnd && j < jEnd && shown[iEnd - 1] === lines[jEnd - 1]) {
    iEnd--;
    jEnd--;
  }
  if (i === iEnd) return;
  const anchor = uniquePair(shown, lines, { from: i, to: iEnd }, { from: j, to: jEnd });
  if (anchor === null) {
    alignPairs(shown, lines, { from: i, to: iEnd }, { from: j, to: jEnd }, texts);
    return;
  }
  alignStretch(shown, lines, { from: i, to: anchor.i }, { from: j, to: anchor.j }, texts);
  alignStretch(shown, lines, { from: anchor.i + 1, to: iEnd }, { from: anchor.j + 1, to: jEnd }, texts);
}

/** The middlemost non-blank text that stands exactly once in each stretch. */
function uniquePair(shown: readonly string[], lines: readonly string[], a: Stretch, b: Stretch): { i: number; j: number } | null {
  const inShown = places(shown, a);
  const inLines = places(lines, b);
  const middle = (a.from + a.to) / 2;
  let best: { i: number; j: number } | null = null;
  for (const [text, i] of inShown) {
    const j = inLines.get(text);
    if (text.trim() === '' || i === REPEATED || j === undefined || j === REPEATED) continue;
    if (best === null || Math.abs(i - middle) < Math.abs(best.i - middle)) best = { i, j };
  }
  return best;
}

const REPEATED = -1;

function places(texts: readonly string[], stretch: Stretch): Map<string, number> {
  const found = new Map<string, number>();
  for (let k = stretch.from; k < stretch.to; k++) {
    const text = texts[k] ?? '';
    found.set(text, found.has(text) ? REPEATED : k);
  }
  return found;
}

/** Pairs beyond this are not compared: a document rewritten from end to end keeps its shown text. */
const MOST_PAIRS = 1_000_000;

type Step = 'equal' | 'shorter' | 'joined' | 'deleted' | 'unread';

/** The best alignment of a small stretch by dynamic programming, written into `texts` when it accounts for every line. */
function alignPairs(shown: readonly string[], lines: readonly string[], a: Stretch, b: Stretch, texts: string[]): void {
  const rows = a.to - a.from;
  const columns = b.to - b.from;
  if ((rows + 1) * (columns + 1) > MOST_PAIRS) return;
  const score = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
  const steps: Step[][] = Array.from({ length: rows + 1 }, () => Array<Step>(columns + 1).fill('unread'));
  for (let r = rows; r >= 0; r--) {
    for (let c = columns; c >= 0; c--) {
      let best = r === rows && c === columns ? 0 : -Infinity;
      const take = (step: Step, gain: number, nextRow: number, nextColumn: number): void => {
        if (nextRow > rows || nextColumn > columns) return;
        const total = gain + (score[nextRow]?.[nextColumn] ?? -Infinity);
        if (total > best) {
          best = total;
          steps[r]![c] = step;
        }
      };
      const text = shown[a.from + r] ?? '';
      const line = lines[b.from + c] ?? '';
      if (r < rows && c < columns) {
        if (text === line) take('equal', 3, r + 1, c + 1);
        else if (isLeftOver(line, text)) take('shorter', line === '' ? 1 : 2, r + 1, c + 1);
        if (r + 1 < rows && isLeftOver(line, text + (shown[a.from + r + 1] ?? ''))) take('joined', 1, r + 2, c + 1);
      }
      if (r < rows) take('deleted', 0, r + 1, c);
      if (c < columns) take('unread', line === '' ? -0.5 : -1000, r, c + 1);
      score[r]![c] = best;
    }
  }
  if ((score[0]?.[0] ?? -Infinity) < -500) return;
  for (let r = 0, c = 0; r < rows || c < columns; ) {
    const step: Step = steps[r]?.[c] ?? 'unread';
    if (step === 'shorter' || step === 'joined') texts[a.from + r] = lines[b.from + c] ?? '';
    if (step === 'joined') texts[a.from + r + 1] = '';
    if (step === 'deleted') texts[a.from + r] = '';
    r += step === 'joined' ? 2 : step === 'unread' ? 0 : 1;
    c += step === 'deleted' ? 0 : 1;
  }
}

/** True when `part` is `whole` with some of its characters left out, order kept. */
export function isLeftOver(part: string, whole: string): boolean {
  if (part.length > whole.length) return false;
  let at = 0;
  for (let k = 0; k < part.length; k++) {
    at = whole.indexOf(part[k] ?? '', at) + 1;
    if (at === 0) return false;
  }
  return true;
}
