/** A masked word: how it looks, and what stands behind it. */
export interface Mask {
  /** Without groups of its own; sticks to the words that prove it. */
  readonly shape: string;
  readonly word: string;
}

const M = '[XxＸ×Dd*＊]';

/**
 * Words that download sites mask to pass filters. Each shape needs its neighbours: 「X中央」 but not 「X中央空调」,
 * 「ZZ素质」 but not a product named ZZ. Collected from the ways the words are masked in circulating drafts.
 */
export const MASKS: readonly Mask[] = [
  { shape: `${M}{1,2}中央(?!空调|处理器|广场|公园|大街|财经|企业|厨房)`, word: '党中央' },
  { shape: `从严治${M}{1,2}(?![治A-Za-z])`, word: '从严治党' },
  { shape: `管${M}治[党XxＸ×*＊]|管党治${M}`, word: '管党治党' },
  { shape: `${M}风廉政`, word: '党风廉政' },
  { shape: `${M}性修养`, word: '党性修养' },
  { shape: `${M}员干部`, word: '党员干部' },
  { shape: `${M}内政治生活`, word: '党内政治生活' },
  { shape: `${M}章${M}规`, word: '党章党规' },
  { shape: `${M}的(?=二十大|十九大|十八大|创新理论|领导和|全面领导|政治建设|群众路线)`, word: '党的' },
  { shape: `共产${M}(?=[员人的，。、领])`, word: '共产党' },
  { shape: '[Gg][Cc][Dd](?=[员人的，。、领])', word: '共产党' },
  { shape: `(?<!学)习(?:近[X×*＊Ｘ]|[X×*＊Ｘ]平|[X×*＊Ｘ]{2})(?=同志|总书记|主席|新时代|法治思想|重要|关于|在)`, word: '习近平' },
  { shape: '习(?:[-—·_ \u3000.]近[-—·_ \u3000.]?平|近[-—·_ \u3000.]平)', word: '习近平' },
  { shape: '[X×Ｘ*＊]{2,3}(?=新时代中国特色社会主义思想|总书记|法治思想|强军思想|生态文明思想|文化思想)', word: '习近平' },
  { shape: `整${M}(?=责任|措施|方案|落实|台账|情况|到位)`, word: '整改' },
  { shape: `${M}改(?=责任|措施|方案|台账|情况|到位|落实)`, word: '整改' },
  { shape: `${M}治(?=素质|站位|意识|规矩|纪律|立场|生态|建设|忠诚|能力|判断力|领悟力|执行力|监督)`, word: '政治' },
  { shape: `(?<=[一-鿿])政${M}(?=素质|站位|意识|规矩|纪律|立场|生态|建设|忠诚|能力|判断力|领悟力|执行力)`, word: '政治' },
  { shape: `${M}败(?=问题|案件|现象|分子|行为)`, word: '腐败' },
  { shape: `反腐${M}(?=[斗工，。、])`, word: '反腐败' },
  { shape: `社会主${M}|社会${M}义`, word: '社会主义' },
  { shape: `${M}总书记(?=重要|关于|在|的|对)`, word: '习近平总书记' },
  { shape: `国务${M}(?=[，。、关的办])`, word: '国务院' },
  { shape: '[Zz]{2}(?!公司|集团|股份|型|牌|号|系列|级|路|线|站|值|店|酒|品牌|平台|系统|软件|工作台)(?=[一-鿿])', word: '政治' },
  { shape: 'ZF(?=部门|工作|采购|信息|职能|机关|投资|公信力|办公|履职)', word: '政府' },
  { shape: 'DW(?=会议|书记|常委|班子|副书记|领导|中心组|主体责任)', word: '党委' },
  { shape: 'DZ(?=书记|班子|会议|中心组|领导|主体责任)', word: '党组' },
  { shape: '反[Ff](?=倡廉|败|斗争)', word: '反腐' },
  { shape: '(?:腐[Bb](?:ai)?|[Ff]u败|[Ff]ubai)(?=[问现分行案，。、的和])', word: '腐败' },
  { shape: '贪(?:wu|W)(?=[问现分行案，。、的和受])', word: '贪污' },
  { shape: '受(?:hui|H)(?=[问现分行案，。、的和])', word: '受贿' },
  { shape: '[Mm][Zz](?=集中制|生活会|评议|监督)', word: '民主' },
];

const all = new RegExp(MASKS.map(({ shape }) => `(${shape})`).join('|'), 'g');
const hint = /[A-Za-zＸ×*＊]|习[-—·_ \u3000.]|习近[^平]/;

/** A masked word in a text. */
export interface MaskedWord {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Every masked word of a text, in order. */
export function masksIn(text: string): MaskedWord[] {
  if (!hint.test(text)) return [];
  return [...text.matchAll(all)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    word: MASKS[match.slice(1).findIndex((group) => group !== undefined)]?.word ?? '',
  }));
}
