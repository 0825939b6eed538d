import type { Bilingual } from '../../draft/bilingual';
import type { Span } from '../../draft/span';
import { wordLists } from '../lexicon/hits';
import { shortNameOf, type Place } from '../lexicon/places/gazetteer';
import { ownMentionsIn, type OwnMention } from '../lexicon/places/mentions';
import { ownPlaceOf } from '../lexicon/places/own-place';
import { quoted } from '../quote';
import type { DocumentRule, Mark, RuleContext } from '../rule';

interface Mention extends OwnMention {
  readonly paragraph: number;
}

/** A draft that hides its places: XX市, **县, 某市. */
const MASKED = /(?:[XxＸｘ×*＊○]{1,3}|某)(?:[省市县区州乡镇旗]|街道)/;

/**
 * Another place's name, left over from a draft of somebody else: 法治孝感 in a draft of another city, a unit of another province,
 * a real name where all other places are masked as XX市, the only name (advice) in a draft that says 我县 and 县委 throughout. Only names that speak as the author's own count; visits, lessons,
 * cases and well-known names (枫桥经验, 延安精神) are left alone.
 */
export const foreignPlace: DocumentRule = {
  scope: 'document',
  id: 'residue/foreign-place',
  name: { zh: '出现别处的地名', en: 'Another place’s name' },
  why: { zh: '套用别处的材料时，地名最容易漏改。', en: 'Place names are what is most often left when a draft is taken over from elsewhere.' },
  source: { tier: '实务', reference: '地名与本单位一致；全国行政区划' },
  examples: [
    { genre: 'other', text: '出台了《XX市司法局考评办法》。\n建设高水平的法治孝感、平安孝感。', marks: ['孝感'] },
    { genre: 'other', text: '湖北省孝感市司法局领导班子对照检查材料\n孝感市委高度重视。\n孝感市司法局认真落实。\n广东省佛山市司法局还有差距。', marks: ['佛山市'] },
    { genre: 'other', text: '某乡党委整改情况的报告\n问题得到诸城市干部群众的好评，将在河南省各级纪委的坚强领导下开展工作。', marks: ['诸城市', '河南省'] },
    { genre: 'other', text: '某乡党委整改情况的报告\n引进广东省深圳市某公司，赴江苏省苏州市学习，劳务输出到广东省，产品销往北京市场。', marks: [] },
    { genre: 'other', text: '某单位工作总结\n一、主要做法\n我县司法局认真落实县委部署，全县各司法所集中学习12次。\n二、下一步打算\n推动工作向基层延伸，按照县委要求，抓好各项任务落实，为建设富裕美丽长宁县新农村提供保证。', marks: ['长宁县'] },
    { genre: 'other', text: '孝感市司法局认真落实湖北省委、孝感市委工作要求，建设平安孝感。', marks: [] },
    { genre: 'other', text: 'XX市学习浙江省“千万工程”经验、新时代“枫桥经验”，弘扬井冈山精神、延安精神，赴江苏省司法厅考察。', marks: [] },
    { genre: 'other', text: '通报了四川省某市司法局原局长严重违纪违法案件，与广东省东莞市司法局签订协作协议。', marks: [] },
  ],
  lists: [wordLists],
  prepare: (paragraph) => void ownMentionsIn(paragraph),
  find: (context) => {
    const mentions = mentionsOf(context);
    if (mentions.length === 0) return [];
    const own = context.place === undefined || context.place === null ? null : ownPlaceOf(context.place);
    if (own !== null) return oneOfEach(mentions.filter(({ place }) => isForeign(place, own))).map((group) => markOf(group, notOwn(group.first, own)));
    if (isMasked(context)) return oneOfEach(mentions).map((group) => markOf(group, unmasked(group.first)));
    const [only] = mentions;
    return mentions.length === 1 && only !== undefined && isLone(context, only) ? [{ ...markOf({ first: only, more: [] }, lone(only)), severity: 'advice' }] : strangers(mentions);
  },
};

/** How a draft speaks of its own place without a name: 我县, 全乡, 县委. */
const NAMELESS = /(?:我|本|全)(?:省|市|县|区|州|旗|乡|镇|街道)(?!域|级)|(?:省|市|县|区|州|旗|乡|镇)委/g;
/** A draft that does so this often names its place nowhere, or at once. */
const OFTEN = 3;

/** The only name in the body of a draft that otherwise leaves its own place without one. Headings and short lines name the author's own. */
function isLone({ draft, outline }: RuleContext, { paragraph }: Mention): boolean {
  if (paragraph < outline.opening.to || (draft.paragraphs[paragraph]?.text.length ?? 0) < SHORT) return false;
  let nameless = 0;
  for (let index = outline.range.from; index < outline.range.to && nameless < OFTEN; index += 1) nameless += draft.paragraphs[index]?.text.match(NAMELESS)?.length ?? 0;
  return nameless >= OFTEN;
}

const SHORT = 30;

function mentionsOf({ draft, outline }: RuleContext): Mention[] {
  const mentions: Mention[] = [];
  for (let paragraph = outline.range.from; paragraph < outline.range.to; paragraph += 1) {
    const text = draft.paragraphs[paragraph];
    if (text !== undefined) for (const mention of ownMentionsIn(text)) mentions.push({ ...mention, paragraph });
  }
  return mentions;
}

function isMasked({ draft, outline }: RuleContext): boolean {
  return draft.paragraphs.slice(outline.range.from, outline.range.to).some(({ text }) => MASKED.test(text));
}

/** Another province; or, where the own city is known, another city of the same province. */
function isForeign(place: Place, own: Place): boolean {
  if (place.province !== own.province) return true;
  return own.city !== null && place.city !== null && place.city !== own.city;
}

/** Without a known place: where one province has most of the mentions, those of other provinces. */
function strangers(mentions: readonly Mention[]): Mark[] {
  const counts = new Map<string, number>();
  for (const { place } of mentions) counts.set(place.province, (counts.get(place.province) ?? 0) + 1);
  const [main, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (main === undefined || second === undefined || main[1] < 2 * second[1]) return [];
  const home = mentions.find(({ place }) => place.province === main[0]);
  if (home === undefined) return [];
  return oneOfEach(mentions.filter(({ place }) => place.province !== main[0])).map((group) => markOf(group, stranger(group.first, home), home));
}

/** All mentions of one name. */
interface Group {
  readonly first: Mention;
  readonly more: readonly Mention[];
}

function oneOfEach(mentions: readonly Mention[]): Group[] {
  const groups = new Map<string, Mention[]>();
  for (const mention of mentions) groups.set(mention.place.name, [...(groups.get(mention.place.name) ?? []), mention]);
  return [...groups.values()].flatMap(([first, ...more]) => (first === undefined ? [] : [{ first, more }]));
}

/** One finding for each name, its other places along as evidence. */
function markOf({ first, more }: Group, message: Bilingual, home?: Mention): Mark {
  const others = more.map((mention) => ({ span: spanOf(mention), note: { zh: '另一处', en: 'another place' } }));
  const proof = home === undefined ? [] : [{ span: spanOf(home), note: { zh: '多处出现的地方', en: 'where most names belong' } }];
  return { severity: 'warning', span: spanOf(first), message, evidence: [...proof, ...others] };
}

function unmasked({ place }: Mention): Bilingual {
  const name = quoted(shortNameOf(place.name));
  return {
    zh: `别处用“XX”代替地名，这里写着${name}。请核对是不是套用材料时留下的。`,
    en: `Elsewhere places are masked, and here stands ${name}. Please check whether it is left over from another draft.`,
  };
}

function lone({ place }: Mention): Bilingual {
  const name = quoted(shortNameOf(place.name));
  return {
    zh: `全文只在这里写了地名${name}，别处都没有写明。请核对是不是本地，是不是套用材料时留下的。`,
    en: `The draft names a place only here: ${name}. Please check whether it is your own or left over from another draft.`,
  };
}

function stranger({ place }: Mention, home: Mention): Bilingual {
  return {
    zh: `这份材料多处写的是${quoted(home.place.province)}，这里出现${quoted(place.name)}。请核对地名。`,
    en: `Most places in this draft are of ${quoted(home.place.province)}; here stands ${quoted(place.name)}. Please check the name.`,
  };
}

function notOwn({ place }: Mention, own: Place): Bilingual {
  return {
    zh: `本单位在${quoted(own.name)}，这里写着${quoted(place.name)}。请核对地名。`,
    en: `Your place is ${quoted(own.name)}, and here stands ${quoted(place.name)}. Please check the name.`,
  };
}

function spanOf({ paragraph, start, end }: Mention): Span {
  return { paragraph, start, end };
}
