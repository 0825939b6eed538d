import { characterSet, matchesBehind } from '../../draft/character-set';
import { readNumeral } from '../../draft/numerals';
import { quotesIn } from '../../draft/quotes';
import { remembered } from '../../draft/remember';

/** A count that a text announces: 「三个方面」「以下5项措施」「四点意见」. */
export interface Announcement {
  readonly value: number;
  /** UTF-16 offsets of the number and its unit and noun. */
  readonly start: number;
  readonly end: number;
  /** What is counted: 方面, 问题, 项 … */
  readonly noun: string;
}

const NUMBER = '[一二两三四五六七八九十]{1,3}|[0-9０-９]{1,2}';
/** What official texts count when they announce a list. 规定, 意识, 维护 and their like name fixed sets and are not here. */
const NOUNS =
  '方面|带头|环节|问题|不足|短板|原因|重点|关键|维度|层面|领域|步骤|阶段|要求|任务|举措|措施|意见|建议|希望|想法|体会|要点|特点|亮点|转变|突破|工程|行动|专项|结合|到位|抓手|机制|板块|部分|内容|工作|突出问题|薄弱环节|主要问题|具体问题|事情|情况|差距|表现|程序|方式|途径|渠道|形式|科室|股室|机构|部门|单位|议程|议题|纪律|小组|专班|企业|公司|医院|制度|规定动作';
const DIGITS = characterSet('一二两三四五六七八九十0123456789０１２３４５６７８９');
const UNITS = characterSet('个大项点条类种件家');
const shape = new RegExp(
  `(${NUMBER})(?:个|大|项|点|条|类|种|件|家(?=单位|部门|企业|公司|医院))(?:主要|突出|重点|具体|重要|关键|基本)?(?:方面的?(?:主要|突出|具体)?)?(${NOUNS})?`,
  'y',
);

/**
 * Every announcement in a paragraph, in order; it is read once, however many rules ask. Left out: what stands in quotation or book-title marks (“两个维护”), ordinals (第三个方面),
 * estimates (三五个, 两三点), larger numbers that end so (十三个 is 13, 2023年), 一 (一个方面 announces nothing).
 */
export const announcementsIn = remembered(({ text }) => read(text));

function read(text: string): readonly Announcement[] {
  const found: Announcement[] = [];
  let quotes: ReturnType<typeof quotesIn> | null = null;
  let next = 0;
  for (const match of matchesBehind(text, DIGITS, UNITS, shape)) {
    const [whole, digits = '', noun = ''] = match;
    const before = text.charAt(match.index - 1);
    const reading = readNumeral(digits);
    if (!reading || reading.end !== digits.length || reading.value < 2) continue;
    const led = /[以如]下$/.test(text.slice(Math.max(0, match.index - 2), match.index));
    if (!led && before !== '' && '第每各这那上前后下哪某几数百千万.．0123456789一二两三四五六七八九十余来多之、或'.includes(before)) continue;
    // 第一百零五条 is an article; 6个月 is a time.
    if (/[百千零〇]$/.test(before) || (/个$/.test(whole) && text.charAt(match.index + whole.length) === '月')) continue;
    if (/^(?:以上|以下|以内|或|左右|多|及以)/.test(text.slice(match.index + whole.length, match.index + whole.length + 2))) continue;
    quotes ??= quotesIn(text);
    while ((quotes[next]?.end ?? Infinity) <= match.index) next += 1;
    if ((quotes[next]?.start ?? Infinity) < match.index) continue;
    found.push({ value: reading.value, start: match.index, end: match.index + whole.length, noun: noun !== '' ? noun : whole.includes('方面') ? '方面' : whole.slice(-1) });
  }
  return found;
}
