import { toDateText } from '#src/text/dates.ts'

/** Words of the result card, on the search page and on the lists rendered to files. */
export const zhHans = {
  ages: '年龄',
  fee: '费用',
  availability: '余位',
  openingHours: '开放时间',
  phone: '电话',
  distance: '距离',
  address: '地址',
  separator: '，',
  sameHouse: (count: number) => `同一地址还有${count}家：`,
  compare: '对比',
  keep: '收藏',
  /** Which centre an act is for: read to those who cannot see where it stands. */
  ofCentre: (name: string) => `：${name}`,
  legalName: '登记名称',
  addressUnknown: '地址未提供',
  homePoint: '（只公布到街道乡镇）',
  affordable: '普惠',
  notAffordable: '非普惠',
  affordableUnknown: '是否普惠未提供',
  gradeUnknown: '质量等级未提供',
  servicesUnknown: '服务形式未提供',
  notInLatestList: '不在最新名单',
  insidersOnly: '不对外招收',
  unconfirmed: '信息待确认',
  grade: (grade: string) => `质量等级${grade}`,
  healthNotice: (title: string, to: string) => `防病提示：${title}（到${toDateText(to)}）`,
  /** `托小班（到时1岁2个月）：有位`. */
  placesOf: (classes: readonly string[], then: string, places: string) =>
    `${classes.join('、')}${then}：${places}`,
  /** How old the children are when care begins. */
  whenCareBegins: (ages: readonly string[]) =>
    ages.length > 0 ? `（到时${ages.join('、')}）` : '',
  asOfNow: '，是现在的情况',
  reportedOn: (on: string) => `${toDateText(on)}报`,
  /** States with their dates, of a card on a page rendered to a file: true however old the page is. */
  dated: {
    suspended: (from: string, to: string | undefined) =>
      `${toDateText(from)}${to ? `至${toDateText(to)}` : '起'}暂停服务`,
    lapsed: (state: string, until: string) => `${state}（有效期至${toDateText(until)}）`,
    withdrawn: (on: string) => `${toDateText(on)}注销备案`,
  },
} as const
