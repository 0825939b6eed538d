import type { Reading } from './reading';
import { isDate, isSignedName } from './title';

const WORDS =
  /^(?:以上(?:是|就是|，|,|发言|汇报|报告|对照|剖析|检查|意见|情况|内容|为)|最后[，,]|汇报完毕|发言完毕|谢谢|我的(?:发言|汇报|对照检查|报告)|不妥之处|不当之处|妥否|请(?:予以?)?(?:批评|审议|审阅|同志们|各位|领导|组织)|[特专]此|敬请)|(?:批评指正|批评帮助|提出宝贵意见|(?:发言|汇报)完毕|谢谢(?:大家|各位)?)[。！!.]?$/;
const CALL = /^(?:同志们|各位\S{0,8}|同志)[，,！!]/;
const ATTACHMENT = /^附\s{0,4}件?\s{0,4}[0-9一二三四五六七八九十]{0,2}\s{0,4}[：:]|^附件\s{0,4}[0-9一二三四五六七八九十]{0,2}$/;
const NOTE = /^[（(](?:此页无正文|此件|联系|附).{0,40}[）)]$|^(?:抄送|主送|印发|联系人|报送)[：:]/;

/** How far from the end closing words are looked for. */
const REACH = 40;

/**
 * Where the closing begins: what stands after the last section and belongs to none – a closing call (同志们，……！), the request
 * for criticism (以上……，请批评指正。), signature, date, notes and the list of attachments. Returns an index into `readings`; their number
 * when there is no closing. A call that is all there is under a heading stays with it.
 */
export function closingIn(readings: readonly Reading[], headings: ReadonlySet<number>): number {
  let start = readings.length;
  let unsure = 0;
  for (let index = readings.length - 1; index >= 0 && index >= readings.length - REACH; index -= 1) {
    const reading = readings[index];
    if (!reading) break;
    const text = reading.text.slice(reading.start, Math.min(reading.end, reading.start + 60));
    const last = reading.text.slice(Math.max(reading.start, reading.end - 20), reading.end);
    const whole = reading.end - reading.start <= 60;
    const marked = reading.mark !== null && !reading.mark.nearMiss;
    if (ATTACHMENT.test(text) || (whole && (isDate(text) || NOTE.test(text)))) {
      start = index;
      unsure = 0;
    } else if (!marked && (WORDS.test(text) || WORDS.test(last))) {
      start = index;
      unsure = 0;
    } else if (!marked && CALL.test(text) && !headings.has(readings[index - 1]?.paragraph ?? -1)) {
      start = index;
      unsure = 0;
    } else if (isSignature(reading, readings[index + 1], start === index + 1 && !headings.has(readings[index - 1]?.paragraph ?? -1)) && !marked) {
      start = index;
      unsure = 0;
    } else if (marked && whole && !/[。；]/.test(text) && unsure < 12) {
      // It may be an entry in the list of attachments: only the line above can tell.
      unsure += 1;
    } else {
      break;
    }
  }
  return start;
}

/** A unit or a name on a line of its own, set to the right, above a date, or at the very end. */
function isSignature(reading: Reading, next: Reading | undefined, last: boolean): boolean {
  const length = reading.end - reading.start;
  if (length > 30 || /[。；！？，,：:]$/.test(reading.text.slice(reading.start, reading.end))) return false;
  const dated = next !== undefined && next.end - next.start <= 30 && isDate(next.text.slice(next.start, next.end));
  return dated || reading.source.format.alignment === 'right' || (last && isSignedName(reading.text.slice(reading.start, reading.end)));
}
