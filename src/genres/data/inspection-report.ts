import type { Genre } from '../definition';
import { openingLeadOut } from '../parts/review-parts';
import { aboutMeetings, otherKinds } from '../parts/look-alikes';

/** What such reports are about; a report on another matter is none of them. */
const topics = '(巡视|巡察|巡查|队伍建设|选人用人|党风廉政|反腐败|全面从严治党|从严治党|主体责任|监督责任|政治生态|廉政建设|廉洁)';

/** 巡查、巡察、队伍建设、选人用人、党风廉政工作汇报、报告、自查报告. */
export const genre: Genre = {
  id: 'inspection-report',
  name: { zh: '巡查巡察工作报告', en: 'Report to inspectors or superiors' },
  about: {
    zh: '单位向巡视巡察组或上级汇报队伍建设、选人用人、党风廉政等情况。',
    en: 'A unit reports to inspectors or superiors on its staff, appointments or clean-government work.',
  },

  clues: [
    {
      where: 'title',
      says: [`${topics}…(汇报|报告|自查报告|汇报材料|汇报提纲)`, `${topics}…情况`, `(汇报|报告|自查)…${topics}`],
      unless: ['会议上', '会上', '(巡视|巡察|巡查)…整改', '生活会', '整改(落实|进展|工作)'],
      weight: 5,
      decisive: true,
      because: { zh: '标题写着“{0}”', en: 'the title says “{0}”' },
    },
    {
      where: 'title-end',
      says: ['(汇报|报告|自查报告|汇报材料|汇报提纲|情况汇报|情况报告|工作报告)'],
      weight: 1,
      because: { zh: '标题末尾是“{0}”', en: 'the title ends in “{0}”' },
    },
    {
      where: 'opening',
      says: [
        '(巡视|巡察|巡查)组…(莅临|到|进驻|来|对|开展|指导|通知|要求)',
        '(按照|根据)…(巡视|巡察|巡查)…(要求|通知|安排|部署|工作)',
        '(接受|迎接|配合)…(巡视|巡察|巡查)',
      ],
      unless: ['(巡视|巡察|巡查)…反馈…整改', '生活会'],
      weight: 3,
      decisive: true,
      because: { zh: '开头写着“{0}”', en: 'the opening says “{0}”' },
    },
    {
      where: 'opening',
      says: [`现[将|就]…${topics}…(报告|汇报|自查)…如下`],
      unless: ['整改…如下', '生活会'],
      weight: 3,
      decisive: true,
      because: { zh: '开头用“{0}”引出正文', en: 'the opening leads on with “{0}”' },
    },
    {
      where: 'opening',
      says: ['现[将|就]…情况…(报告|汇报)如下'],
      weight: 1,
      because: { zh: '开头用“{0}”引出正文', en: 'the opening leads on with “{0}”' },
    },
    {
      where: 'opening',
      says: ['被(巡察|巡视)[单位](党组织|单位|党组|党委)', '(反馈|会议)强调，', '反馈(指出|要求)，'],
      weight: -6,
      because: { zh: '开头写着“{0}”，是对巡视巡察的通报、报道', en: 'the opening says “{0}”: an account of inspections' },
    },
    {
      where: 'parts',
      has: ['situation', 'problems', 'measures'],
      weight: 1.5,
      because: { zh: '有“基本情况”“存在的问题”“下一步打算”三部分', en: 'it has the situation, the problems and the next steps' },
    },
    {
      where: 'parts',
      has: ['situation', 'practice', 'problems', 'measures'],
      weight: 2,
      because: { zh: '有“基本情况”“主要做法”“存在的问题”“下一步打算”四部分', en: 'it has all four parts of such a report' },
    },
    {
      where: 'headings',
      says: ['(廉政|清廉|廉洁|从严治党|选人用人|巡察|巡视|巡查|队伍建设|班子建设)'],
      weight: 1,
      decisive: true,
      because: { zh: '有标题写着“{0}”', en: 'a heading says “{0}”' },
    },
    {
      where: 'title-end',
      says: ['(工作|检查|建设)[开展|落实][的]情况[的](报告|汇报)', '工作(汇报|报告)'],
      unless: ['自查'],
      weight: 0.5,
      decisive: true,
      because: { zh: '标题末尾是“{0}”', en: 'the title ends in “{0}”' },
    },
    {
      where: 'title',
      says: ['自查'],
      unless: [topics],
      weight: -4,
      because: { zh: '标题写着“{0}”，查的是别的事项', en: 'the title says “{0}”: on another matter' },
    },
    {
      where: 'title',
      says: ['审计(整改|发现|报告|反馈|查出|意见|工作报告)', '(民主|组织)生活会', '述职', '(巡视|巡察|巡查)…整改', '主题教育', '对照检查', '(讲话|发言)'],
      weight: -8,
      because: { zh: '标题写着“{0}”，是另一种材料', en: 'the title says “{0}”: another kind of document' },
    },
    {
      where: 'opening',
      says: ['(巡视|巡察|巡查)…反馈…整改…如下', '审计(组|局|厅|署|报告)', '(对照检查|检视剖析)…如下'],
      weight: -6,
      because: { zh: '开头写着“{0}”，是另一种材料', en: 'the opening says “{0}”: another kind of document' },
    },
    {
      where: 'opening-start',
      says: ['(同志们|各位[领导|代表|委员]，同志们|各位同志)'],
      weight: -3,
      because: { zh: '开头称呼“{0}”，像是讲话', en: 'it starts with “{0}”, as a speech does' },
    },
    ...otherKinds,
    ...aboutMeetings,
  ],

  voice: { fits: ['我局', '我委', '我单位', '我院', '全局', '县委政法委'], dodges: [] },

  title: {
    requirement: 'required',
    why: { zh: '标题要写明单位和汇报的事项。', en: 'The title names the unit and the matter.' },
  },
  opening: {
    requirement: 'required',
    why: { zh: '开头简要说明总体情况，并用“现将……情况汇报如下”引出正文。', en: 'The opening sums up and leads on.' },
    elements: [openingLeadOut],
  },

  comparesWithPack: false,
  shapes: [
    {
      id: 'standard',
      name: { zh: '情况、做法、问题、打算', en: 'Situation, work done, problems, next steps' },
      parts: [
        {
          id: 'situation',
          name: { zh: '基本情况', en: 'Basic facts' },
          requirement: 'required',
          why: {
            zh: '要先用事实和数字说明机构、人员等基本情况。',
            en: 'The report starts with facts and numbers on the unit and its staff.',
          },
          headings: [
            '[单位|队伍|班子|机构|部门|主要|总体|人员|全局|我局](基本|总体|整体)(情况|概况|现状)[简介]',
            '(基本|总体|单位|机构|部门|队伍|人员|班子|干部|编制)…(概况|简介|现状|构成|设置|状况|结构)',
            '(机构|职能|编制|人员)(设置|配置|编制|职能|职责|情况)',
            '(概况|简介)',
          ],
          holds: 'items',
        },
        {
          id: 'practice',
          name: { zh: '主要做法', en: 'Work done' },
          requirement: 'required',
          why: { zh: '汇报的主体是做了哪些工作、取得什么成效。', en: 'The body of the report is what was done and achieved.' },
          headings: [
            '(主要|具体|基本|经验|工作|特色)(做法|措施|举措|成效|经验|亮点|成绩)',
            '(工作|任务|责任|建设|落实)…(开展|推进|落实|完成|建设|履行|进展|执行)[的|工作]情况',
            '(工作|建设|队伍|取得)…(成效|成绩|成果|做法|举措|进展)',
            '(做法|成效)',
            '(队伍|班子|廉政|党建|思想|作风|制度|组织|业务)建设情况',
          ],
          takesRest: true,
          holds: 'items',
        },
        {
          id: 'problems',
          name: { zh: '存在的问题', en: 'Problems' },
          requirement: 'required',
          why: { zh: '汇报要如实说明存在的问题和不足。', en: 'The report names the problems plainly.' },
          headings: [
            '(问题|不足|差距|短板|困难|薄弱环节)',
            '(存在|面临|主要|突出)[的|着的]…(问题|不足|差距|短板|困难)',
            '(困难|问题|不足)[的]情况',
          ],
          neverHeadings: ['(解决|破解|化解|整治|治理|攻克|补齐|弥补|聚焦|纠治|整改)…(问题|短板|不足|困难|环节)'],
          holds: 'items',
        },
        {
          id: 'measures',
          name: { zh: '下一步打算', en: 'Next steps' },
          requirement: 'required',
          why: { zh: '汇报最后要说明下一步怎么做、怎么改。', en: 'The report ends with what comes next.' },
          headings: [
            '(下一步|下步|今后|下一阶段|下阶段|后续|明年|下半年)[的]…(打算|计划|措施|工作|安排|思路|重点|方向|举措|任务|建议|整改)',
            '(整改|改进|努力)[的](措施|打算|方向|举措|思路|计划|意见)',
            '工作(计划|打算|思路|安排|建议)',
            '(打算|措施|对策|意见和建议)',
          ],
          holds: 'items',
        },
        {
          id: 'closing',
          name: { zh: '结尾', en: 'Closing' },
          requirement: 'optional',
          why: { zh: '可以用一句话收尾。', en: 'A sentence may close the report.' },
          text: { where: 'end', says: ['(特此报告|特此汇报|以上汇报|请…(批评|指正|审阅|审查)|汇报完毕)'] },
        },
      ],
      scaffold: [
        { line: 'title', part: 'title', text: '【单位名称】队伍建设工作情况汇报' },
        { line: 'byline', part: 'title', text: '（【日期】）' },
        { line: 'body', part: 'opening', text: '按照【巡察组或上级名称】要求，【单位名称】认真梳理了【时间范围】的队伍建设工作。现将有关情况汇报如下：' },
        { line: 'heading', part: 'situation', level: 1, text: '基本情况' },
        { line: 'body', part: 'situation', text: '【机构设置、编制和人员的事实与数字】。' },
        { line: 'heading', part: 'practice', level: 1, text: '主要做法' },
        { line: 'heading', part: 'practice', level: 2, text: '【做法一】' },
        { line: 'body', part: 'practice', text: '【做了什么、取得什么成效，用数字说明】。' },
        { line: 'heading', part: 'practice', level: 2, text: '【做法二】' },
        { line: 'body', part: 'practice', text: '【做了什么、取得什么成效，用数字说明】。' },
        { line: 'heading', part: 'practice', level: 2, text: '【做法三】' },
        { line: 'body', part: 'practice', text: '【做了什么、取得什么成效，用数字说明】。' },
        { line: 'heading', part: 'problems', level: 1, text: '存在的问题' },
        { line: 'body', part: 'problems', text: '一是【问题】。二是【问题】。三是【问题】。' },
        { line: 'heading', part: 'measures', level: 1, text: '下一步打算' },
        { line: 'body', part: 'measures', text: '一是【措施】，【完成时限】前【可检验的成果】。二是【措施】，【完成时限】前【可检验的成果】。三是【措施】，【完成时限】前【可检验的成果】。' },
      ],
    },
  ],
};
