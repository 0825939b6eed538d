/** Words by which a text names a fault, and our own blanks, where one will be named. */
const FAULT =
  /不够|不足|不强|不深|不实|不高|不到位|不扎实|不牢|不严|不细|不透|不多|不少|不力|不好|不全|不广|不准|不紧|不敢|不愿|不善|不会|不能|没有|未能|缺乏|欠缺|缺少|缺失|差距|问题|短板|弱化|薄弱|松懈|滞后|畏难|满足于|依赖|习惯于|偏差|偏软|偏弱|形式|走过场|浮在|停留在|流于|照搬|重[^，。]{1,8}轻|有待|较少|少了|忽视|放松|淡化|怕|谈不上|为由|推[掉脱诿辞]|犹豫|只能算|拖延|拖了|敷衍|应付|急躁|生硬|简单化|粗放|被动|【/;

/** Words of praise; a text that has several of them and no fault is no problem. */
const PRAISE =
  /坚持|认真|严格|积极|支持|团结|名列前茅|成效|取得|先进|优秀|获得|荣获|较好|良好|圆满|自觉|始终|扎实|稳步|不断提|显著|全面落实|有力|高度重视|深入学习/g;

/** Statements that nothing is wrong: 「不存在违规经商办企业情况」. */
const CLEAN = /(?:不存在|没有|未发现|未发生|从未|无)[^，。；]{0,20}(?:问题|情况|情形|行为|现象|规定)/g;

/** True when a text tells of a fault; false when it is empty, plain praise or a statement that nothing is wrong. */
export function tellsFault(text: string): boolean {
  const rest = text.replace(CLEAN, '');
  if (rest.trim() === '') return false;
  if (FAULT.test(rest)) return true;
  const praise = rest.match(PRAISE)?.length ?? 0;
  return !(praise >= 2 || rest.length < text.length);
}

/** What only ever falls short: 问题, 形式 and 没有, which also name other things, are left out. */
const SHORTFALL =
  /[不欠]够|不足|不强|不深|不实|不高|不到位|不扎实|不牢|不严|不细|不透|不多|不力|不好|不全|不广|不准|不紧|不敢|不愿|不善|不会|不大|不明显|不精|不稳|不清|不熟|不懂|不畅|不顺|不匀|不勤|不及时|不主动|不自觉|不平衡|不均衡|不规范|不健全|不完善|不彻底|不深刻|不系统|不过硬|不担当|不作为|不精准|不匹配|不适应|不关心|不过问|不尽如|不落实|不注重|不重视|不尊重|不经常|不较真|不一致|不透彻|不满意|跟不上|抹不开|拉不下|找不准|打不开|提不起|静不下|沉不下|没有(?!违|收受|发生|发现|参与|出现|[^，。；]{0,14}(?:问题|情况|情形|行为))|没能|没把|未能|未做到|未完全|未及时|未真正|未形成|未建立|未制定|未结合|未将|缺乏|欠缺|欠佳|缺少|缺失|缺位|差距|短板|弱化|弱项|薄弱|松懈|滞后|畏难|怕[麻担得出苦累难]|满足于|依赖|习惯于|偏差|偏软|偏弱|偏大|偏低|偏高|偏慢|偏老|偏少|较慢|较弱|较差|较低|较窄|过窄|走过场|浮在|停留在|流于|照搬|照抄|照套|重[^，。]{1,8}轻|有待|较少|太少|过少|少有|少了|忽视|放松|淡化|谈不上|为由|推[掉脱诿辞]|犹豫|拖延|拖拉|敷衍|应付|急躁|急功近利|生硬|简单化|粗放|粗疏|被动|浅尝辄止|走马观花|蜻蜓点水|浮皮潦草|囫囵吞枣|一知半解|不求甚解|碎片化|急就章|占比高|居高不下|多发|就事论事|形同虚设|摆设|参差不齐|不均|没有下文|不了了之|守摊子|守摊|躺平|等靠要|等、靠、要|两张皮|一阵风|上热下冷|上紧下松|前紧后松|虎头蛇尾|宽松软|老好人|好人主义|一言堂|本位主义|形式主义|官僚主义|享乐主义|拈轻怕重|挑肥拣瘦|按部就班|安于现状|得过且过|瞻前顾后|患得患失|遥控指挥|以文件|以会议|以干代|代替|力不从心|青黄不接|脱节|打折扣|边缘化|一般化|老化|断档|流失|泄露|违规|违纪|违法|屡禁|顶风|超期|逾期|漏报|瞒报|迟报|漏管|脱管|反弹|积压|挫伤|退化|侵蚀|疏于|碍于|流于|难以|乏力|吃力|不起来|不上去|不下去|不到|冷淡|冷漠|简单粗暴|单一|单调|雷同|陈旧|老一套|老办法|脸难看|事难办|推脱|绕道|躲避|回避|懈怠|麻痹|侥幸|疲沓|疲软|散漫|随意|任性|凭经验|凭感觉|吃老本|抬头|温差|递减|盲区|顾虑|衰减|下滑|反差|落差|断层|空转|走样|变形|变味|缺口|漏洞|淡薄|淡漠|淡忘|冷热不均|迟缓|迟滞|缓慢|粗糙|马虎|笼统|空泛|空洞|浮躁|浮于|漂浮|飘浮|畏首畏尾|保守|僵化|狭窄|[^快]慢$|时有[发表出]|禁而不绝|屡[禁改]|【[^【】]{0,12}问题/;

/** In a statement, and where an attitude is told, only these certainly name a fault of the writer's own. */
const OWN = /不够|不深|不足|不强|不到位|不高|不严|不实|不牢|不透|缺乏|缺少|差距|偏差|淡化|薄弱|松懈|未能/;

/** True when a text that is meant as a statement (「本人及家属不存在……」) names a shortfall after all. */
export function admitsFault(text: string): boolean {
  return OWN.test(text.replace(CLEAN, ''));
}

/** True when a text says that something falls short, in words that hardly mean anything else. */
export function fallsShort(text: string): boolean {
  return SHORTFALL.test(text.replace(CLEAN, ''));
}
