import { toDateText } from '#src/text/dates.ts'
import { toYuanText } from '#src/text/fees.ts'

/** Words of the page for those who open a centre. */
export const zhHans = {
  title: '办一家托育机构',
  /** What people type for it. */
  keywords: [
    '开托育',
    '办托育',
    '开托儿所',
    '怎么备案',
    '备案材料',
    '备案流程',
    '备案条件',
    '登记注册',
    '办园',
    '开办',
    '托育补贴政策',
    '租金减免',
    '用地',
    '税收优惠',
    '培训补贴',
  ],
  description: (region: string) =>
    `在${region}登记、备案一家托育机构：条件、材料、时限和备案后的责任。`,
  checklist: '可以打印出来，办好一样勾一样。',
  step: (number: number, title: string) => `第${number}步：${title}`,
  afterwards: '备案以后，一直要做的',
  penalties: '不照做的，法律怎么说',
  support: {
    heading: '有哪些支持',
    lead: (number: string) => `${number}写了这些。写了什么，就是什么；没有写的，下面也说明。`,
    reviewed: (date: string) => `原文核对于${toDateText(date)}。`,
    title: (kind: string, text: string) => `${kind}：${text}`,
    quote: '原文：',
    clause: (clause: string) => `（${clause}）`,
    ask: (unit: string) => `问哪里：${unit}`,
    people: (count: number) => `${count}人`,
    centres: (count: number) => `${count}家`,
    granted: (
      year: number,
      count: string,
      amountInYuan: number | undefined,
      source: string,
      asOf: string,
    ) =>
      `${year}年给了${count}${
        amountInYuan === undefined ? '，金额未提供' : `，共${toYuanText(amountInYuan)}`
      }（${source}，${toDateText(asOf)}）。`,
    notGranted: '实际给了多少：未提供。',
  },
  sites: '在建和规划的设施',
  system: '在网上备案',
  systemHint: '这是国家的备案系统，会打开另一个网站。',
  policies: '读这几份文件',
  ask: (authority: string) => `拿不准的，先问${authority}：`,
  askNoPhone: (authority: string) => `拿不准的，先问${authority}。`,
} as const
