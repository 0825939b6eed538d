/** Words by which a text names a fault, and our own blanks, where one will be named. */
const FAULT =
  /不够|不足|不强|不深|不实|不高|不到位|不扎实|不牢|不严|不细|不透|不多|不少|不力|不好|不全|不广|不准|不紧|不敢|不愿|不善|不会|不能|没有|未能|缺乏|欠缺|缺少|缺失|差距|问题|短板|弱化|薄弱|松懈|滞后|畏难|满足于|依赖|习惯于|偏差|偏软|偏弱|形式|走过场|浮在|停留在|流于|照搬|重[^，。]{1,8}轻|有待|较少|少了|忽视|放松|淡化|怕|谈不上|为由|推[掉脱诿辞]|犹豫|只能算|拖延|拖了|敷衍|应付|急躁|生硬|简单化|粗放|被动|【/;

/** Words of praise; a text that has several of them and no fault is no problem. */
const PRAISE =
  /坚持|认真|严格|积极|支持|团结|名列前茅|成效|取得|先进|优秀|获得|荣获|较好|良好|圆满|自觉|始终|扎实|稳步|不断提|显著|全面落实|有力|高度重视|深入学习/g;

/** Statements that nothing is wrong: 「不存在违规经商办企业情况」. */
export const CLEAN = /(?:不存在|没有|未发现|未发生|从未|无)[^，。；]{0,20}(?:问题|情况|情形|行为|现象|规定)/g;

/** True when a text tells of a fault; false when it is empty, plain praise or a statement that nothing is wrong. */
export function tellsFault(text: string): boolean {
  const rest = text.replace(CLEAN, '');
  if (rest.trim() === '') return false;
  if (FAULT.test(rest)) return true;
  const praise = rest.match(PRAISE)?.length ?? 0;
  return !(praise >= 2 || rest.length < text.length);
}
