import { wordsOf } from './words';

/**
 * Sound forms that differ from a listed idiom by one like-sounding or like-looking character:
 * accepted variants, other idioms, and other phrases.
 */
export const SOUND_VARIANTS: ReadonlySet<string> = new Set(
  wordsOf(`
引以为诫 名符其实 莫明其妙 一暴十寒 一曝十寒 坚忍不拔 坚韧不拔 钩心斗角 勾心斗角 混水摸鱼 浑水摸鱼 义正辞严 义正词严 疾恶如仇 嫉恶如仇 流言飞语
前仆后继 前赴后继 当家作主 当家做主 身历其境 身临其境 发奋图强 发愤图强 人材济济 人材辈出 直截了当 不孚众望 不负众望 如影随行
严于律己 严以律己 不辞辛苦 不畏强暴 无往不胜 一应俱全 以身示范 以身示法 依法制定 以案示警 以案示鉴 以案为戒 执法违法 有案可查 知识分子
作风建设 公正廉明 公证执业 公证司法 检查监督 检察监督 检查机关 监察监督 以法律人 有责必究 有错必究 事事求实
务实求效 制度建设 法制建设 法治建设 民主法制 服务及时 事实求证 事半功倍 党务公开 政治生活
忠诚干警 固步自封 故步自封 以点代面 义法治国 民族生活 执法犯法 举世注目 一举夺得
`),
);
