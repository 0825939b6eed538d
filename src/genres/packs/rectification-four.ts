import type { AspectPack } from './pack';

/** The four items that inspections feed back most often; a draft's own items take their place. */
export const packs: readonly AspectPack[] = [
  {
    id: 'rectification-four',
    year: null,
    occasion: { zh: '巡视巡察整改专题民主生活会', en: 'Meeting on an inspection’s feedback' },
    announced: '四个方面',
    marks: ['巡视整改', '巡察整改', '巡查整改'],
    genres: ['rectification-review'],
    aspects: [
      {
        short: '贯彻落实党中央决策部署',
        full: '贯彻落实党中央决策部署以及省委工作安排',
        keys: ['党中央|党的路线方针政策|中央', '决策部署|工作安排|路线方针政策'],
        statement: false,
      },
      {
        short: '贯彻全面从严治党战略方针和“两个责任”落实',
        full: '贯彻落实全面从严治党战略方针和“两个责任”落实',
        keys: ['全面从严治党|从严治党', '战略方针|战略部署|两个责任|主体责任|治党责任'],
        statement: false,
      },
      {
        short: '落实新时代党的组织路线',
        full: '贯彻落实新时代党的组织路线',
        keys: ['组织路线|组织建设', '新时代|贯彻|落实'],
        statement: false,
      },
      {
        short: '落实巡视巡察等监督整改责任',
        full: '落实巡视、巡察、审计等监督发现问题整改责任',
        keys: ['巡视|巡察|巡查|审计|监督', '整改责任|整改'],
        statement: false,
      },
    ],
    source: '一份真实材料',
    verified: false,
    from: '',
    to: '',
  },
];
