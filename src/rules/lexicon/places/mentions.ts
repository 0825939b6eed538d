import { clauseAfter, clauseBefore } from '../clause';
import { hitsIn } from '../hits';
import type { Paragraph } from '../../../draft/draft';
import { remembered } from '../../../draft/remember';
import { placesKnown, shortNameOf, type Place } from './gazetteer';

/** A place named as the author's own: a unit of that place, or a slogan with its name (法治孝感). */
export interface OwnMention {
  readonly place: Place;
  /** Of the place's name. */
  readonly start: number;
  readonly end: number;
}

/** What makes a name part of a unit's name. */
const UNIT = /^(?:委(?!托|派|员|屈|婉|任|以)|人民政府|政府|人大|政协|纪委|监委|[\u4e00-\u9fff]{2,6}局|人民法院|人民检察院|检察院|法院|党委|[\u4e00-\u9fff]{2,4}委(?:员会)?|[\u4e00-\u9fff]{1,4}系统|平安建设|法治建设|经济社会|社会大局|高质量发展|乡村振兴|新农村|营商环境|[两三]级(?:综治|政法|平台|网格)|全面振兴|各[族界乡镇部级]|全[县市区域]|(?:广大|全体)?(?:干部|群众|党员|市民|居民)|各级|背街|城区|辖区|境内|全境)/;
/** 「在……的坚强领导下」 speaks of the author's own superiors, whatever stands before. */
const OWN_AFTER = /^[^，。；]{0,20}领导下/;

/** Words that make a mention somebody else's: visits, lessons, cases, cooperation. */
const OTHERS_BEFORE =
  /(?:赴|借鉴|学习|推广|考察|调研|参观|对口|支援|协作|援建|援助|通报|案例|典型|例如|比如|籍|来自|发源|调任|曾任|历任|毕业|交流|座谈)[^，。；]{0,12}$|(?:(?<![得受])到|去|往|向|与|同|和|从|由|在|如|原)$/;
const OTHERS_AFTER = /^[^，。；]{0,24}(?:原[^，。；]{0,10}[长记任]|案(?:件|例|发|中|为|，|。|$)|经验|做法|模式|精神|考察|严重违纪|被查|落马|等地|等省)/;

/** Places that the paragraph names as its author's own, by start; of 广东省佛山市 the last. */
export const ownMentionsIn = remembered((paragraph: Paragraph): readonly OwnMention[] => {
  const { text } = paragraph;
  const { places, slogans } = hitsIn(paragraph);
  const { byName, byShortName } = placesKnown();
  const mentions: OwnMention[] = [];
  let chain = { from: -1, to: -1 };
  for (const { start, length } of places) {
    const end = start + length;
    chain = { from: start === chain.to ? chain.from : start, to: end };
    const place = byName.get(text.slice(start, end));
    if (place === undefined || isWithin(mentions, start) || !UNIT.test(text.slice(end, end + 10)) || isOthers(text, chain.from, end)) continue;
    mentions.push({ place, start, end });
  }
  for (const { start, length } of slogans) {
    const from = start + length;
    const found = [4, 3, 2].map((size) => byShortName.get(text.slice(from, from + size))).find((place) => place !== undefined);
    if (found === undefined || isOthers(text, start, from) || isWithin(mentions, from)) continue;
    mentions.push({ place: found, start: from, end: from + shortNameOf(found.name).length });
  }
  return mentions.sort((a, b) => a.start - b.start).filter(({ end }, index, all) => all[index + 1]?.start !== end);
});

function isWithin(mentions: readonly OwnMention[], at: number): boolean {
  return mentions.some((mention) => at >= mention.start && at < mention.end);
}

function isOthers(text: string, start: number, end: number): boolean {
  if (OWN_AFTER.test(clauseAfter(text, end, 26)) && text.charAt(start - 1) === '在') return false;
  return OTHERS_BEFORE.test(clauseBefore(text, start, 16)) || OTHERS_AFTER.test(clauseAfter(text, end, 26));
}
