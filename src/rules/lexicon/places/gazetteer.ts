import { gradual } from '../../../draft/gradual';
import { DIVISIONS } from './divisions';

/** A place: its full name, and the province and city that it lies in. */
export interface Place {
  readonly name: string;
  readonly province: string;
  /** Full name of the city; `null` for provinces and for what has no city above it. */
  readonly city: string | null;
}

/** All places by full name and by short form (湖北, 孝感, 云梦); names that several provinces share are left out. */
export interface Gazetteer {
  readonly byName: ReadonlyMap<string, Place>;
  /** Without 省, 市, 县, 区; only where the short form is no common word. */
  readonly byShortName: ReadonlyMap<string, Place>;
}

/** Named in drafts as places to deal with, never as the author's own. */
const ELSEWHERE = /^(?:香港|澳门|台湾)/;

const PEOPLES =
  /(?:汉|满|回|藏|苗|彝|壮|侗|瑶|白|傣|黎|畲|羌|水|土|蒙古|维吾尔|布依|朝鲜|哈尼|哈萨克|傈僳|佤|高山|拉祜|东乡|纳西|景颇|柯尔克孜|达斡尔|仫佬|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺|土家|各)族|蒙古|哈萨克|柯尔克孜|塔吉克|锡伯|维吾尔/g;

/** Short forms that are words of their own, or meet in prose by chance. */
const COMMON_WORDS: ReadonlySet<string> = new Set(
  (
    '平安 和平 新华 建设 安定 长治 安宁 东方 朝阳 向阳 永安 长安 海南 中山 来宾 大同 保定 安康 吉安 白银 自贡 文山 白山 通化 通道 长宁 普宁 安顺 清远 ' +
    '开化 文成 大方 大安 平和 平阳 同心 富源 富民 民乐 永和 和顺 和政 康乐 康保 友谊 团结 爱民 爱辉 兴安 兴和 兴文 兴隆 兴国 兴业 兴宁 兴化 振兴 光明 明光 共和 ' +
    '兴庆 利民 安全 泰和 泰安 太和 太平 永兴 永定 永清 永年 永顺 永昌 永康 永德 永善 广安 广德 广昌 公安 民权 民主 民和 民丰 民勤 武功 武威 成武 成安 成功 ' +
    '建平 建德 建始 建宁 建安 建水 建湖 治多 常山 常宁 常熟 首善 崇义 崇礼 崇信 尚义 尚志 尚德 仁和 仁化 仁怀 仁寿 信丰 信宜 信阳 诚信 正定 正安 正宁 正阳 文安 文明 ' +
    '全州 全南 全椒 通城 通江 通河 通渭 通许 城口 城固 沙湾 山阳 山丹 山阴 中方 中卫 中江 中和 西和 西平 南和 南部 南通 东明 东安 东平 东阳 北安 北川 ' +
    '丰顺 丰都 丰城 丰镇 大名 大理 大足 大关 大化 大邑 大兴 大庆 大连 普安 普定 普格 普兰 宁静 宁远 宁化 宁强 宁国 宁德 宁安 安远 安化 安溪 安吉 安福 安义 安徽 安居 安新 ' +
    '宜兴 宜良 宜君 宜章 宜州 惠民 惠安 惠农 务川 勉县 勃利 鹤立 会同 会理 会东 会宁 会昌 会泽 合作 合水 合江 合山 合浦 合川 联合 协和 集安 集美 集贤 集宁 思明 思南 思茅 ' +
    '清河 清水 清流 清新 清江 清镇 清丰 清苑 清原 清徐 清涧 阳信 阳明 阳光 阳春 明水 明溪 明山 高明 高要 高平 高台 高安 高陵 高新 高密 富强 富裕 富顺 富平 富县 富宁 富川 富锦 ' +
    '绿园 绿春 生态 互助 自治 德化 德保 德安 德令 德清 德兴 德惠 德江 道真 道孚 道县 理县 理塘 礼县 礼泉 孝义 孝昌 忠县 廉江 勤政 义马 义安 义县 公主 和田 和静 和硕 和龙 和林 ' +
    '乐业 乐安 乐都 乐至 乐陵 乐平 乐亭 乐东 乐山 乐清 乐昌 施甸 施秉 策勒 实验 保康 保靖 保亭 保德 保山 保税 修文 修武 修水 修改 江安 江门 江川 江城 江口 江山 江油 江永 ' +
    '改则 革吉 措勤 措美 加查 当雄 类乌 比如 索县 班玛 班戈 达日 久治 玛多 称多 曲麻 都安 都昌 都兰 都江 金平 金安 金阳 金秀 金堂 金门 金山 金川 金水 金明 金家'
  ).split(' '),
);

/** Full names that read as a verb and 县: 会同县纪委. */
const VERBS: ReadonlySet<string> = new Set(['会同县', '同心县', '通道县']);

export const gazetteer = gradual(read);

/** The list of places, read once. */
export function placesKnown(): Gazetteer {
  return gazetteer.get();
}

/** 湖北省 as 湖北, 恩施土家族苗族自治州 as 恩施, 云梦县 as 云梦; the name itself when nothing is left. */
export function shortNameOf(name: string): string {
  const stem = name.replace(/(?:特别行政区|自治区|自治州|自治县|自治旗|省|市|地区|盟|县|区|旗|林区)$/, '');
  const bare = stem === name || !/自治/.test(name) ? stem : stem.replace(PEOPLES, '');
  if (bare.length >= 2) return bare;
  return stem.length >= 2 ? stem : name;
}

function* read(): Generator<void, Gazetteer, void> {
  const all: Place[] = [];
  let province = '';
  for (const line of DIVISIONS.trim().split('\n')) {
    if (!line.startsWith(' ')) {
      province = line.trim();
      if (ELSEWHERE.test(province)) continue;
      all.push({ name: province, province, city: null });
      continue;
    }
    const [city = '', areas = ''] = line.trim().split(':');
    if (city !== '') all.push({ name: city, province, city });
    for (const name of areas.split(' ')) if (name !== '') all.push({ name, province, city: city === '' ? null : city });
  }
  yield;
  const byName = uniqueBy(all.filter(({ name }) => name.length > 2 && !VERBS.has(name)), ({ name }) => name);
  yield;
  const short = uniqueBy(all, ({ name }) => shortNameOf(name));
  for (const word of COMMON_WORDS) short.delete(word);
  return { byName, byShortName: short };
}

/** Places under their key; a key of several provinces is dropped, one of a city and its own county is the city. */
function uniqueBy(places: readonly Place[], keyOf: (place: Place) => string): Map<string, Place> {
  const kept = new Map<string, Place>();
  const shared = new Set<string>();
  for (const place of places) {
    const key = keyOf(place);
    const known = kept.get(key);
    if (known === undefined) kept.set(key, place);
    else if (known.province !== place.province) shared.add(key);
  }
  for (const key of shared) kept.delete(key);
  return kept;
}
