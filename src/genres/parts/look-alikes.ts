import type { Clue } from '../definition';
import type { Phrase } from '../phrase';

// What speaks against every genre: the last words of a title name the kind of document.

const kinds: readonly Phrase[] = [
  '(通知|通告|公告|公示|函|复函|请示|批复|决定|决议|办法|规定|细则|制度|规则|条例|意见|实施意见|建议)',
  '(会议纪要|纪要|记录|会议记录|议程|日程|程序|签到表|名单|座次)',
  '(主持词|主持讲话|主持稿|串词|点评|点评讲话|点评意见|点评发言|讲评|致辞|祝词|贺词|倡议书|承诺书|责任书|公开信|慰问信)',
  '(总结|工作总结|总结报告|年度总结|小结|工作要点|要点|计划|工作计划|规划|打算)',
  '(心得|心得体会|学习心得|体会|学习体会|感悟|感想|读后感|观后感|研讨发言|研讨发言材料|交流发言|交流材料|表态发言|学习笔记|征文)',
  '(述职报告|述职述廉报告|述责述廉报告|述职述德述廉报告|述廉报告|述学报告|述职述责述廉报告|述职材料|述法报告)',
  '(党课|讲稿|党课讲稿|授课讲稿|课件|思想汇报|入党申请书|申请书|自传|鉴定|鉴定材料|事迹材料|先进事迹|推荐材料|考察材料)',
  '(调研报告|调查报告|研究报告|可行性研究报告|评估报告|审计报告|考察报告|实习报告|检测报告|审查报告|论文)',
  '(合同|协议|协议书|合同书|备忘录|简报|新闻稿|通讯|信息|消息|报道|专报|启事)',
  '(指南|指引|提示|说明|须知|撰写要求|写作要求|要求|注意事项|写法|模板说明|怎么写|如何写|技巧|问答|解读|流程|标准|评分表|测评表|统计表|样表|登记表|意见表|汇总表)',
];

const plans: readonly Phrase[] = ['(方案|实施方案|工作方案|预案|清单|台账|任务分解表)'];

const because = { zh: '标题末尾是“{0}”，说明是另一种文书', en: 'the title ends in “{0}”: another kind of document' };

/** Titles of other kinds of document, plans and lists among them. */
export const otherKinds: readonly Clue[] = [
  { where: 'title-end', says: [...kinds, ...plans], weight: -12, because },
];

/** As `otherKinds`, for a genre whose own titles may end in 方案 or 台账. */
export const otherKindsButPlans: readonly Clue[] = [{ where: 'title-end', says: kinds, weight: -12, because }];

/** Texts about a meeting rather than for it: invitations, minutes, news, contracts, reports on how it went. */
export const aboutMeetings: readonly Clue[] = [
  {
    where: 'opening',
    says: [
      '(通知|请示|批复|函告|公告)如下',
      '(会议时间|时间|地点|参加人员|出席人员|参会人员|主持人|记录人)：',
      '现将…生活会[的](召开|开展|筹备|组织|有关)…情况…(报告|汇报|通报)如下',
      '(甲方|乙方)：',
      '请各[单位|支部|党支部]…(认真|遵照|抓好)',
    ],
    weight: -6,
    because: { zh: '开头写着“{0}”，像是通知、记录或报道', en: 'the opening says “{0}”: a notice, minutes or news' },
  },
  {
    where: 'opening-start',
    says: ['(近日|日前|本报讯|连日来)', '#月#日[上午|下午|晚]，'],
    weight: -3,
    because: { zh: '开头是“{0}”，像是新闻报道', en: 'it starts with “{0}”, as news does' },
  },
  {
    where: 'title',
    says: [
      '(民主|组织)生活会…(召开|开展|筹备|准备|征求意见|整改落实|整改措施落实|批评意见)…情况',
      '(召开|开好|筹备|组织开好)…(民主|组织)生活会',
      '关于…(民主|组织)生活会(情况|工作)',
      '(点评|督导|主持)',
      '(怎样|怎么|如何|浅谈|谈谈|漫谈)…',
    ],
    weight: -12,
    because: { zh: '标题写着“{0}”，是关于会议的材料，不是会上的材料', en: 'the title says “{0}”: about a meeting, not for it' },
  },
];

/** Sections of notices, plans and drafting guides, which no self-examination has. */
export const noticeSections: readonly Clue[] = [
  {
    where: 'headings',
    says: ['(会议议程|参会人员|会议时间|会议要求|有关要求|组织领导|方法步骤|工作要求|注意事项|常见问题|怎么写|如何写|常见的毛病|写作要点|撰写要求|会前准备)'],
    weight: -3,
    because: { zh: '有“{0}”这样的部分，像是通知、方案或写作说明', en: 'it has a section “{0}”, as a notice, a plan or a guide would' },
  },
];
