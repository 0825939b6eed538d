import { matcherOf, type Matcher } from '../lexicon/matcher';
import { addFact, pairsOf, SITE } from '../lexicon/pairs';
import { FILLER, signsIn } from '../punctuation/signs';
import { quoted } from '../quote';
import type { Mark, ParagraphRule } from '../rule';
import { FIELD_ERRORS, LAWFUL, PROMPTS, SITE_PHRASES, type SitePhrase } from './site-phrases';

const hashed = /#{2,8}[^#\n]{1,30}#{2,8}|(?<=[\u4e00-\u9fff])#{1,6}(?=[\u4e00-\u9fff])/g;
const address = /(?:https?:\/\/|www\.)[A-Za-z0-9\-._~/?=&%]{3,200}|[A-Za-z0-9-]{2,63}\.(?:com|net|cn|org|cc|top|vip)(?:\.cn)?(?![A-Za-z0-9.@])/g;
const page = /第\s{0,2}[0-9]{1,3}\s{0,2}页\s{0,3}[，,/／]?\s{0,3}共\s{0,2}[0-9]{1,3}\s{0,2}页/g;
/** Sites of Party, state and press are cited on purpose; so is an address that the text introduces. */
const CITED = /\.gov\.cn|\.edu\.cn|people\.com|xinhua|12371|ccdi|qstheory|moj\.|court|npc\.|cctv|news\.cn/i;
const INTRODUCED = /(?:网址|网站|网页|官网|平台|登录|登陆|邮箱|链接|访问|进入|系统|专栏|公众号|见|至|到)(?:为|是|：|:|（|\(|“)?\s?$/;

const PROMPT_HINTS = ['此处', '这里', '请结合', '请根据', '请按照', '略去', '图片', '表情', '视频', '文件', '链接', '语音', '请输入', '在此输入', '在此键入', '在此添加'];

let shared: Matcher | null = null;

/** Remains of download sites and chat programs: ##某某网##, 文档编辑密码, 下载地址, a site's name or address inside a sentence, 以下是为您…… */
export const downloadSite: ParagraphRule = {
  scope: 'paragraph',
  id: 'residue/download-site',
  name: { zh: '下载网站、聊天工具的残留文字', en: 'Remains of a download site or a chat program' },
  why: { zh: '这些字不是材料的内容，留在正文里会让人看出材料是抄来的。', en: 'These words are no part of the text and show that it was copied.' },
  source: { tier: '语言', reference: '定稿不留复制痕迹' },
  examples: [
    { genre: 'other', text: '学习不够深入##范文来源##，调研不够经常。', marks: ['##范文来源##'] },
    { genre: 'other', text: '文档编辑密码：123456', marks: ['文档编辑密码'] },
    { genre: 'other', text: '学习不够深入，更多精彩内容www.example.com调研不够经常。', marks: ['更多精彩内容', 'www.example.com'] },
    { genre: 'other', text: '以下是为您撰写的对照检查材料：', marks: ['以下是为您'] },
    { genre: 'other', text: '学习不够深入，第 2 页 共 5 页调研不够经常。', marks: ['第 2 页 共 5 页'] },
    { genre: 'other', text: '（在带头学习方面）此处请结合本人实际补充。', marks: ['此处请结合本人实际补充'] },
    { genre: 'other', text: '以上是我的对照检查，……（此处略去500字）', marks: ['此处略去500字'] },
    { genre: 'other', text: '落实责任。[图片]', marks: ['[图片]'] },
    { genre: 'other', text: '精品文档，可编辑修改，欢迎下载', marks: ['精品文档，可编辑修改，欢迎下载'] },
    { genre: 'other', text: '加强学习。单击或点击此处输入文字。', marks: ['单击或点击此处输入文字'] },
    { genre: 'other', text: '具体数据见错误！未找到引用源。', marks: ['错误！未找到引用源。'] },
    { genre: 'other', text: '【篇三】\n某县司法局领导班子对照检查材料', marks: ['【篇三】'] },
    { genre: 'other', text: '评选优秀范文10篇，推出一批精品文档，错误定性的案件已经纠正。', marks: [] },
    { genre: 'other', text: '请结合实际修改完善后报送，请根据实际情况填写附表，请结合实际认真抓好落实，以下工作要及时补充完善，这里需要说明的是，以上问题均已整改。', marks: [] },
    { genre: 'other', text: '请登录官网www.moj.gov.cn下载，运营微信公众号，建立工作交流群，关注网络安全。', marks: [] },
    { genre: 'other', text: '站长室、养护站站长张某，值班站长和列车长，逐字逐句阅读全文，线索主要来源于网络、信访，本站工作人员，增加群众满意度，邮箱abc@example.com。', marks: [] },
    { genre: 'other', text: '防范AI生成虚假信息，群众可扫描二维码举报，网上公文网络传输安全。', marks: [] },
  ],
  find: (paragraph, index) => {
    const { text } = paragraph;
    const matcher = (shared ??= readPhrases());
    const found: Remain[] = [];
    const put = (start: number, end: number, kind: SitePhrase['kind']): void => {
      found.push({ start, end, kind });
    };
    if ((signsIn(paragraph).kinds & FILLER) !== 0 && text.includes('#')) for (const match of text.matchAll(hashed)) put(match.index, match.index + match[0].length, 'site');
    const { at, all } = pairsOf(text);
    if ((all & SITE) !== 0) {
      const phraseAt = (word: number, start: number): void => {
        const phrase = SITE_PHRASES[word];
        if (phrase && !isLawful(text, phrase, start)) put(start, start + phrase.words.length, phrase.kind);
      };
      for (let start = 0; start + 1 < text.length; start += 1) if (((at[start] ?? 0) & SITE) !== 0) matcher.at(text, start, phraseAt);
    }
    if (text.includes('.')) {
      for (const match of text.matchAll(address)) {
        const before = text.slice(Math.max(0, match.index - 6), match.index);
        if (!CITED.test(match[0]) && !INTRODUCED.test(before) && !before.endsWith('@')) put(match.index, match.index + match[0].length, 'site');
      }
    }
    if (PROMPT_HINTS.some((hint) => text.includes(hint))) for (const match of text.matchAll(PROMPTS)) put(match.index, match.index + match[0].length, 'prompt');
    if (text.includes('错误') || text.includes('Error!')) for (const match of text.matchAll(FIELD_ERRORS)) put(match.index, match.index + match[0].length, 'field');
    if (text.includes('页')) for (const match of text.matchAll(page)) put(match.index, match.index + match[0].length, 'page');
    if (found.length === 0) return [];
    return joined(text, found).map(({ start, end, kind }) => markOf(index, start, end, kind, text));
  },
};

function readPhrases(): Matcher {
  for (const { words } of SITE_PHRASES) addFact(words.charCodeAt(0), words.charCodeAt(1), SITE);
  return matcherOf(SITE_PHRASES.map(({ words }) => words));
}

interface Remain {
  readonly start: number;
  readonly end: number;
  readonly kind: SitePhrase['kind'];
}

/** Of overlapping remains the first and longest; a line that holds nothing else is one remain: 「精品文档，可编辑修改，欢迎下载」. */
function joined(text: string, found: readonly Remain[]): Remain[] {
  const kept: Remain[] = [];
  for (const one of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (one.start >= (kept[kept.length - 1]?.end ?? 0)) kept.push(one);
  }
  const [first] = kept;
  const last = kept[kept.length - 1];
  const covered = kept.reduce((sum, { start, end }) => sum + end - start, kept.length - 1);
  return first && last && kept.length > 1 && covered >= text.trim().length ? [{ ...first, end: last.end }] : kept;
}

function isLawful(text: string, phrase: SitePhrase, start: number): boolean {
  if (phrase.alone && text.slice(0, start).trim() !== '') return true;
  const rule = LAWFUL.get(phrase.words);
  if (!rule) return false;
  const end = start + phrase.words.length;
  return rule.before?.test(text.slice(Math.max(0, start - 6), start)) === true || rule.after?.test(text.slice(end, end + 6)) === true;
}

const WHAT = {
  field: { zh: '是 Word 找不到引用时显示的提示', en: 'is what Word shows where a reference is lost' },
  prompt: { zh: '像是起草时的提示语', en: 'looks like a prompt for the writer' },
  site: { zh: '像是下载网站留下的文字', en: 'looks like what a download site left' },
  chat: { zh: '像是聊天工具的答话', en: 'looks like the reply of a chat program' },
  page: { zh: '像是复制时带进来的页码', en: 'looks like a page number that came with the copy' },
};

function markOf(paragraph: number, start: number, end: number, kind: SitePhrase['kind'], text: string): Mark {
  const words = quoted(text.slice(start, end));
  return {
    severity: 'warning',
    span: { paragraph, start, end },
    message: { zh: `${words}${WHAT[kind].zh}，不是材料的内容，请核对后删去。`, en: `${words} ${WHAT[kind].en}. Please check and delete it.` },
  };
}
