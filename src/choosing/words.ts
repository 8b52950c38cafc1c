import { toDateText } from '#src/text/dates.ts'

/** Between a telephone number and its extension; the number's last digit before it. */
export const EXTENSION_WORD = /(\d)\s*(?:转接?分机号?|转接?|分机号?|ext\.?|#)\s*:?\s*(?=\d)/g

/** What a place calls itself, at the end of its name. */
export const GENERIC_END =
  /(?:婴幼儿|普惠)?(?:托育服务有限公司|托育服务中心|托育综合服务中心|托育有限公司|托育服务|托育中心|托育园|托育点|托育|托儿所|托班)+(?:分园|分公司)?$/
/** What is said before that of some places: another may have the same name without it. */
export const SAID_OF_SOME = /普惠|婴幼儿/

/** What an address begins with, before the road or the estate and its number. */
export const DIVISIONS = /^\D*(?:街道|社区|[区县镇乡])(?=\p{Script=Han}{2,}\d)/u
/** An address without storey and room. */
export const UP_TO_HOUSE = /^.*?\d号/

/** Words of choosing: what a comparison calls its rows, and what it says in them. */
export const zhHans = {
  rows: {
    state: '备案状态',
    ages: '收托年龄',
    ownClass: (age: string) => `${age}上的班`,
    availability: (classGroup: string) => `余位·${classGroup}`,
    fee: (service: string) => `${service}收费`,
    included: (service: string) => `${service}收费说明`,
    refund: '退费规则',
    hours: '开放时间',
    affordable: '普惠',
    ratio: '保育人员配比',
    classSize: '每班最多',
    grade: '质量评估',
    inspections: '检查记录',
    violations: '问题与整改',
    penalties: '行政处罚',
    distance: '距离',
  },
  filedOn: (date: string) => `${toDateText(date)}备案`,
  unlisted: '不在最新名单',
  tooYoungOrOld: (age: string) => `不收${age}的孩子`,
  noClassOfAge: '没有列出这个月龄的班',
  places: (words: string, on: string | undefined) =>
    on ? `${words}（${toDateText(on)}报）` : words,
  longAgo: (words: string, on: string) => `${words}（上次报送是${toDateText(on)}）`,
  notListed: '没有列出',
  classRatio: (classGroup: string, children: number) => `${classGroup}1:${children}`,
  classSize: (classGroup: string, children: number) => `${classGroup}${children}人`,
  refundOf: (service: string, rule: string) => `${service}：${rule}`,
  validTo: (date: string) => `有效期至${toDateText(date)}`,
  expired: '已过期',
  foodNotNeeded: '不提供餐食，不需要此证',
  isAffordable: '是',
  isNotAffordable: '否',
  grade: (grade: string, on: string | undefined) =>
    `${grade}级${on ? `（${toDateText(on)}评）` : ''}`,
  inspected: (on: string, result: string) => `${toDateText(on)}：${result}`,
  inspections: (count: number) => `共${count}次`,
  found: (count: number, open: number) =>
    open === 0 ? `${count}项，都已改正` : `${count}项，其中${open}项改正日期未提供`,
  penalties: (count: number) => `${count}项在公示`,
  noRecords: '没有收到记录',
  semicolon: '；',
  colon: '：',

  /** A list as a message for a chat. */
  list: {
    title: (count: number, asOf: string | undefined, sample: boolean) =>
      `${sample ? '【示例数据】' : ''}托育机构清单，${count}家${asOf ? `（最新资料截至${toDateText(asOf)}）` : ''}`,
    standing: (standing: string) => `备案：${standing}`,
    entry: (number: number, name: string) => `${number}. ${name}`,
    ages: (ages: string) => `收托：${ages}`,
    fee: (fee: string) => `收费：${fee}`,
    phone: (phone: string) => `电话：${phone}`,
    address: (address: string) => `地址：${address}`,
    link: (address: string) => `详情和最新余位：${address}`,
  },
} as const
