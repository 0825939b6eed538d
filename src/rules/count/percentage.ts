import type { Bilingual } from '../../draft/bilingual';
import type { Mark, ParagraphRule } from '../rule';
import { amountsIn, rounded, type Amount } from './amounts';

const PERCENT = '([0-9]{1,3}(?:\\.[0-9]{1,2})?)[%％]';
/** 「占全区20个卫生院的35%」: the base stands between 占 and the share. */
const share = new RegExp(`占([^，。；%％]{1,24})的${PERCENT}`, 'g');
/** 「完成46条，完成率为88.5%」 */
const rate = new RegExp(`率(?:为|是|达|达到|约)?${PERCENT}`, 'g');
/** 「占实有人数的67.8%」: the base was told before, 「实有82人」. */
const named = new RegExp(`占(实有|在岗|在职|在编|现有|应到)[^，。；%％0-9]{0,8}的${PERCENT}`, 'g');
const CHANGE_WORDS = '增长|增加|上升|提高|提升|下降|减少|降低|压减|缩短';
/** 「由168件上升到195件，增长16.1%」: from, to, what changed, by how much. */
const change = new RegExp(
  `[由从][^，。；0-9]{0,12}(?:[0-9]{4}年[^，。；0-9]{0,6})?([0-9]{1,7}(?:\\.[0-9]{1,2})?)(%|％|[一-鿿]{1,2}元|[一-鿿])[^，。；0-9]{0,12}(?:[0-9]{4}年[^，。；0-9]{0,6})?[到至为]了?[^，。；0-9]{0,8}?(?:[0-9]{4}年[^，。；0-9]{0,4})?([0-9]{1,7}(?:\\.[0-9]{1,2})?)(%|％|[一-鿿]{1,2}元|[一-鿿])，(?:同比|共|净|实际|较上年|比上年)?(${CHANGE_WORDS})[了幅度比率]{0,3}[为达到]{0,2}([0-9]{1,7}(?:\\.[0-9]{1,2})?)(%|％|个百分点|[一-鿿]{1,2}元|[一-鿿])`,
  'g',
);
/** Two figures and a word of change somewhere behind 由 or 从: without them the long pattern need not be tried. */
const CHANGES = /[由从][^，。；]{1,30}[到至为][^，。；]{1,20}，[^，。；]{0,10}(?:增|上升|提|下降|减|降|压|缩)/;
const REACH = 40;
const ABOUT = /[约近逾]|超过|以上|多/;

/** A share, a rate or a growth that the figures beside it do not give: 「7个……占20个的40%」「由168件到195件，增长26.1%」. Rounded figures pass. */
export const percentage: ParagraphRule = {
  scope: 'paragraph',
  id: 'count/percentage',
  name: { zh: '百分比和数字对不上', en: 'A percentage that its figures do not give' },
  why: { zh: '占比、完成率、增幅由前面的数字算出来，对不上，数据就不可信。', en: 'Shares, rates and growth follow from the figures beside them; when they do not, no figure is trusted.' },
  source: { tier: '语言', reference: '数据前后一致' },
  examples: [
    { genre: 'other', text: '仍有7个站所没有联网，占全县20个站所的40%。', marks: ['40%'] },
    { genre: 'other', text: '制定整改措施52条，完成46条，完成率为98.5%。', marks: ['98.5%'] },
    { genre: 'other', text: '受理案件由168件上升到195件，增长了26.1%。', marks: ['26.1%'] },
    { genre: 'other', text: '编制90名，实有82人。现有党员63人，占实有人数的67.8%。', marks: ['67.8%'] },
    { genre: 'other', text: '合同价由820万元调整到786万元，增加34万元。', marks: ['增加34万元'] },
    { genre: 'other', text: '仍有7个站所没有联网，占全县20个站所的35%。', marks: [] },
    { genre: 'other', text: '制定整改措施52条，完成46条，完成率为88.5%。', marks: [] },
    { genre: 'other', text: '受理案件由168件上升到195件，增长16.1%，办结率由90%提高到95%，提高5个百分点。', marks: [] },
    { genre: 'other', text: '走访300户，其中困难户60户，收回问卷280份，满意率98%，占全镇近2000户的15%。', marks: [] },
    { genre: 'other', text: '党员占职工总数的60%，编制由12名增加到15名，经费增长10%。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    const percent = text.includes('%') || text.includes('％');
    const marks: Mark[] = [];
    const put = (start: number, end: number, message: Bilingual): void => void marks.push({ severity: 'warning', span: { paragraph: index, start, end }, message });
    if (percent) {
      const amounts = amountsIn(paragraph);
      if (text.includes('占')) for (const match of text.matchAll(share)) shareFault(text, amounts, match, put);
      if (text.includes('占')) for (const match of text.matchAll(named)) namedFault(text, amounts, match, put);
      if (text.includes('率')) for (const match of text.matchAll(rate)) rateFault(text, amounts, match, put);
    }
    if (CHANGES.test(text)) for (const match of text.matchAll(change)) changeFault(match, put);
    return marks;
  },
};

type Put = (start: number, end: number, message: Bilingual) => void;

function shareFault(text: string, amounts: readonly Amount[], match: RegExpExecArray, put: Put): void {
  const [whole, base = '', percent = ''] = match;
  const end = match.index + whole.length;
  const within = amounts.filter(({ start }) => start > match.index && start < match.index + 1 + base.length);
  const total = within[0];
  if (within.length !== 1 || total === undefined || total.about || ABOUT.test(base)) return;
  const part = lastBefore(text, amounts, match.index, total.kind);
  if (part === null || part.about || fits(part.value, total.value, percent)) return;
  put(part.start, end, wrong(part, total, percent));
}

function namedFault(text: string, amounts: readonly Amount[], match: RegExpExecArray, put: Put): void {
  const [whole, name = '', percent = ''] = match;
  const at = text.lastIndexOf(name, match.index - 1);
  const total = amounts.find(({ start }) => start > at);
  if (at < 0 || total === undefined || total.about || !/^[^，。；0-9]{0,6}$/.test(text.slice(at, total.start))) return;
  const part = lastBefore(text, amounts, match.index, total.kind);
  if (part === null || part === total || part.about || fits(part.value, total.value, percent)) return;
  put(part.start, match.index + whole.length, wrong(part, total, percent));
}

function rateFault(text: string, amounts: readonly Amount[], match: RegExpExecArray, put: Put): void {
  const [whole, percent = ''] = match;
  const verb = text.slice(match.index - 2, match.index);
  const index = lastIndexBefore(amounts, match.index);
  const part = amounts[index];
  const total = amounts[index - 1];
  if (part === undefined || total === undefined || part.kind !== total.kind || part.about || total.about || part.value > total.value) return;
  // The part's own clause says what was done, the total's clause stands right before it, the rate's right behind.
  const between = text.slice(total.end, part.start);
  const behind = text.slice(part.end, match.index - 2);
  const told = between.includes(verb) || behind.split('，')[0]?.includes(verb) === true;
  if (!told || (between.match(/[，。；：！？、]/g) ?? []).join('') !== '，' || verb.length < 2 || !/^[^，。；：、]{0,8}，[^，。；：、0-9]{0,6}$/.test(behind)) return;
  if (fits(part.value, total.value, percent)) return;
  put(total.start, match.index + whole.length, wrong(part, total, percent));
}

function changeFault(match: RegExpExecArray, put: Put): void {
  const [whole, first = '', unit = '', second = '', otherUnit = '', verb = '', amount = '', amountUnit = ''] = match;
  if (unit !== otherUnit) return;
  const from = Number(first);
  const to = Number(second);
  const end = match.index + whole.length;
  const up = /增长|增加|上升|提高|提升/.test(verb);
  const inPercent = amountUnit === '%' || amountUnit === '％';
  if (up === to < from && to !== from) {
    put(match.index, end, { zh: `由${first}${unit}到${second}${unit}，不是“${verb}”，请核对。`, en: `From ${first} to ${second} is a change the other way. Please check.` });
    return;
  }
  const difference = rounded(Math.abs(to - from));
  if (inPercent && unit !== '%' && unit !== '％' && from > 0) {
    const right = (100 * difference) / from;
    if (Math.abs(right - Number(amount)) <= tolerance(amount)) return;
    put(match.index, end, {
      zh: `由${first}${unit}到${second}${unit}，幅度是${right.toFixed(1)}%，这里写的是${amount}%，请核对。`,
      en: `From ${first} to ${second} is a change of ${right.toFixed(1)} %, not ${amount} %. Please check.`,
    });
  } else if ((amountUnit === unit || amountUnit === '个百分点') && difference !== Number(amount)) {
    put(match.index, end, {
      zh: `由${first}${unit}到${second}${unit}，相差${difference}，这里写的是${amount}，请核对。`,
      en: `From ${first} to ${second} the difference is ${difference}, not ${amount}. Please check.`,
    });
  }
}

function lastIndexBefore(amounts: readonly Amount[], at: number): number {
  let index = -1;
  while (amounts[index + 1] !== undefined && amounts[index + 1]!.end <= at) index += 1;
  return index;
}

/** The last amount of a kind before a place, in the same sentence. */
function lastBefore(text: string, amounts: readonly Amount[], at: number, kind: string): Amount | null {
  const part = amounts[lastIndexBefore(amounts, at)];
  if (part === undefined || part.kind !== kind || at - part.end > REACH || /[。；！？]/.test(text.slice(part.end, at))) return null;
  return part;
}

function fits(part: number, total: number, percent: string): boolean {
  return total === 0 || Math.abs((100 * part) / total - Number(percent)) <= tolerance(percent);
}

/** Half a unit of the last digit, and as much again for figures that were cut instead of rounded. */
function tolerance(percent: string): number {
  return 1.01 * 10 ** -(percent.split('.')[1]?.length ?? 0);
}

function wrong(part: Amount, total: Amount, percent: string): Bilingual {
  const right = ((100 * part.value) / total.value).toFixed(1);
  return {
    zh: `${part.value}占${total.value}的${right}%，这里写的是${percent}%，请核对。`,
    en: `${part.value} of ${total.value} is ${right} %, not ${percent} %. Please check.`,
  };
}
