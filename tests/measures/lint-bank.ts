import { analyse } from '../../src/check/analyse';
import { draftOfText } from '../../src/draft/draft';
import { bigramsOf, jaccard } from '../../src/genres/bigrams';
import { shippedPacks } from '../../src/genres/packs/shipped';
import type { BankPart, HeadingPair, Measure } from '../../src/measures/measure';
import { allRules } from '../../src/rules/all-rules';

// What a measure of the bank must be, as checks that name the measure and say what is wrong, in Chinese for the bank's editors.

/** Longest wordings that share so many of their character pairs are the same measure said twice. */
export const NEAR_DUPLICATE = 0.45;

/** A time, a number or a blank for one: something that can be checked later. */
const CHECKABLE = /每[日天周旬月季年半次件案名个]|[0-9０-９]|【|逐[件案项人]|当[日天月场]|年[初底末]|月[初底末]|季度|[一二两三四五六七八九十]个(?:月|工作日|季度|晚上|半天)/;

/** Words of slogans: a wording with several of them and no substance is hollow. */
const SLOGANS = /进一步|不断|切实|努力|大力|着力|坚决|高度重视|持续用力|久久为功|深刻认识|牢固树立/g;

/** Faults of one file of the bank; `id` is the file's name. */
export function lintPart(id: string, part: BankPart): string[] {
  return [
    ...part.measures.flatMap((measure, index) => lintMeasure(id, measure, index)),
    ...part.headings.flatMap((pair) => lintHeading(id, pair)),
    ...repeats(part.headings.flatMap(({ halves }) => halves)).map((half) => `${id} 标题：“${half}”用了两次`),
    ...(part.measures.length < 8 ? [`${id}：只有${part.measures.length}条措施`] : []),
    ...(part.headings.length < 4 ? [`${id}：只有${part.headings.length}个标题`] : []),
  ];
}

function lintMeasure(file: string, measure: Measure, index: number): string[] {
  const { id, symptoms, who, action, when, result, wordings, strength } = measure;
  const faults: (readonly [boolean, string])[] = [
    [!new RegExp(`^${file}-[0-9]{2}$`).test(id), `第${index + 1}条的编号应为“${file}-两位数”`],
    [measure.aspect !== file && measure.field !== file, `aspect 和 field 都不是“${file}”`],
    [symptoms.length < 3 || symptoms.length > 7, `symptoms 有${symptoms.length}个，应为3到7个`],
    ...symptoms.map((one) => [one.length < 3 || one.length > 14, `症状“${one}”${one.length}字，应为3到14字`] as const),
    ...symptoms.map((one) => [/[，。；：、【】\s]/.test(one), `症状“${one}”里不用标点和空格`] as const),
    ...repeats(symptoms).map((one) => [true, `症状“${one}”写了两次`] as const),
    [Object.keys(who).length === 0, 'who 是空的'],
    ...Object.values(who).map((one) => [one.trim() === '' || one.length > 16, `who“${one}”应为1到16字`] as const),
    [action.length < 4 || action.length > 24, `action ${action.length}字，应为4到24字`],
    [when.length < 2 || when.length > 24, `when ${when.length}字，应为2到24字`],
    [result.length < 4 || result.length > 40, `result ${result.length}字，应为4到40字`],
    [![1, 2, 3].includes(strength), 'strength 应为 1、2 或 3'],
    [wordings.length < 2 || wordings.length > 3, `wordings 有${wordings.length}条，应为2或3条`],
    ...wordings.map((one, i) => [i > 0 && one.length <= (wordings[i - 1]?.length ?? 0), `第${i + 1}条措辞不比前一条长`] as const),
    [wordings[0].length > 40, `短措辞${wordings[0].length}字，最多40字`],
    [(wordings.at(-1)?.length ?? 0) > 130, `长措辞${wordings.at(-1)?.length ?? 0}字，最多130字`],
    [!CHECKABLE.test(wordings.at(-1) ?? ''), '最长的措辞里没有时间、数字或待填项，无法检验'],
    ...wordings.map((one) => [(one.match(SLOGANS)?.length ?? 0) >= 3, `措辞空话多：“${one.slice(0, 20)}…”`] as const),
    ...[action, when, result, ...wordings].flatMap((one) => lintText(one)),
    ...wordings.map((one) => [/^(?:本人|我|领导班子|班子|党组|局党组|全局|我局|各司法所|[一二三]是)/.test(one), `措辞不以主语或“一是”开头：“${one.slice(0, 12)}…”`] as const),
  ];
  return [...faults.filter(([wrong]) => wrong).map(([, fault]) => `${id}：${fault}`), ...wordings.flatMap((one) => checked(id, one))];
}

function lintText(text: string): (readonly [boolean, string])[] {
  const shown = `“${text.slice(0, 16)}”`;
  return [
    [text !== text.trim(), `${shown}前后有空格`],
    [/[。；，、：]$/.test(text), `${shown}末尾不用标点`],
    [/[,;:?!"']/.test(text), `${shown}里有半角标点`],
    [!slotsAreWell(text), `${shown}里的【】不成对，或里面是空的、太长`],
    [/[Xx×]{2}|某某|___/.test(text), `${shown}：不知道的内容请写成【待填项】`],
  ];
}

/** Every 【 is closed by 】 before the next, with 2 to 14 characters between that hold no other bracket. */
export function slotsAreWell(text: string): boolean {
  return !/[【】]/.test(text.replace(/【[^【】]{2,14}】/g, ''));
}

function checked(id: string, wording: string): string[] {
  const analysis = analyse(draftOfText(`本人${wording}。`), { genre: 'other', pack: null }, { packs: shippedPacks, rules: allRules });
  return analysis.findings
    .filter(({ severity, rule }) => severity !== 'advice' && rule !== 'residue/open-blank')
    .map(({ rule, message }) => `${id}：${rule} ${message.zh}`);
}

function lintHeading(file: string, { aspect, field, halves }: HeadingPair): string[] {
  const shown = halves.join('，');
  const faults: (readonly [boolean, string])[] = [
    [aspect !== file && field !== file, `aspect 和 field 都不是“${file}”`],
    [halves[0].length !== halves[1].length, `两半不等长（${halves[0].length}、${halves[1].length}字）`],
    [halves[0].length < 4 || halves[0].length > 8, '每半应为4到8字'],
    [halves.some((half) => !/^[\u4e00-\u9fff“”]+$/.test(half)), '只用汉字，不用标点'],
  ];
  return faults.filter(([wrong]) => wrong).map(([, fault]) => `${file} 标题“${shown}”：${fault}`);
}

/** Faults between measures and headings of all files: ids and headings used twice, measures that say the same. */
export function lintTogether(parts: readonly (readonly [string, BankPart])[]): string[] {
  const measures = parts.flatMap(([, part]) => part.measures);
  const pairs = measures.map(({ id, wordings }) => ({ id, pairs: bigramsOf(wordings.at(-1) ?? '') }));
  const alike = pairs.flatMap((one, i) =>
    pairs.slice(i + 1).flatMap((other) => {
      const likeness = jaccard(one.pairs, other.pairs);
      return likeness >= NEAR_DUPLICATE ? [`${one.id} 和 ${other.id} 的长措辞太像（${likeness.toFixed(2)}，应低于${NEAR_DUPLICATE}）`] : [];
    }),
  );
  return [
    ...repeats(measures.map(({ id }) => id)).map((id) => `编号“${id}”用了两次`),
    ...repeats(parts.flatMap(([, { headings }]) => headings.map(({ halves }) => halves.join('，')))).map((pair) => `标题“${pair}”用了两次`),
    ...repeats(measures.flatMap(({ wordings }) => wordings)).map((one) => `措辞“${one.slice(0, 20)}…”用了两次`),
    ...alike,
  ];
}

function repeats(texts: readonly string[]): string[] {
  const seen = new Set<string>();
  return [...new Set(texts.filter((text) => seen.has(text) || !seen.add(text)))];
}
