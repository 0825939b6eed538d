import { wordsOf } from '../idioms/words';

/**
 * Two words that go together although another pair sounds like them (行使权力 beside 行使权利); `SOUND_NEIGHBOURS` holds those of statutes.
 * Provenance: written for this project, from reading what the check marked in sound essays, news and speeches.
 */
export const MORE_NEIGHBOURS: readonly string[] = wordsOf(`
行使权力 行使职权 帮助他们 帮助她们 关心他们 关心她们 政府积极 革命意志 仅仅围绕 监督监察 提出一件 中英关于 反应强烈 甘于创新 敢于创新 练习自己 更加有利 更加有力 幼小衔接 制订整改 逐级签定 检疫程序 车辆禁行
市委同意 利益联接 登机手续 基数标准 接收捐赠 使用简易 注意核查 技术等技 即时告知 动态检测 实时检测 案件实施 媒体重新 接收委托 同一领导 进行定级 遵循资源 正常适用 由先立案 推广实用 推广适用 全行统一 必须覆盖
规定禁行 政治人物 一段实践 所述单位 期间监察 正确施用 派驻期间 建立雨情 分别下乡 个别通知 大到国家 小到个人 少开一次 少走一次 达成一志 决策科学 执行坚决 监督有力 能力有大 国际业务 巡察制度 巡查制度 坚持厉行 厉行法治 问题的出
`);
