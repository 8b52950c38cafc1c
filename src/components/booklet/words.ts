import { toDateText } from '#src/text/dates.ts'

/** Words of the booklet of one subdistrict and of the list of booklets. */
export const zhHans = {
  name: '大字机构名册',
  title: '各街道乡镇的托育机构名册',
  keywords: ['名册', '打印', '大字', '名单', '手册', '宣传'],
  description: (region: string) => `${region}各街道乡镇的托育机构名册，大字，可以打印。`,
  lead: '一个街道乡镇一份，大字排版，写着名称、地址、电话、收费和时间，每家一个二维码。',
  howTitle: '给医院、卫生院、村（居）委会和街道窗口',
  how: [
    '打开本地的一份，用浏览器的“打印”，选A4纸，不用改别的设置。',
    '要放进群里或拷走，用浏览器的“保存网页”；存下来的不联网也能看。',
    '余位天天变，名册里不写；请家长打电话问，或扫二维码看。',
    '名册上有日期，过三个月请换一份新的。',
  ],
  choose: '选街道乡镇',
  titleOf: (name: string) => `${name}托育机构名册`,
  descriptionOf: (region: string, name: string) =>
    `${region}${name}的托育机构：名称、地址、电话、收费和开放时间，大字，可以打印。`,
  asOf: (on: string) => `本册资料截至${toDateText(on)}。`,
  undated: '资料的日期未提供。',
  count: (count: number, part: number, parts: number) =>
    `共${count}家，按名称的拼音排。${parts > 1 ? `这是第${part}册，共${parts}册。` : ''}`,
  ask: '余位请打电话问。拿不准的，打：',
  empty: '名单里没有这里的托育机构。',
  /** Those that are not printed: a booklet is kept for months. */
  absent: (names: readonly string[]) =>
    `不在最新名单、没有印的${names.length}家：${names.slice(0, 10).join('、')}${names.length > 10 ? '等' : ''}。去之前请先打电话核实。`,
  address: '地址',
  phone: '电话',
  ages: '年龄',
  fees: '收费',
  hours: '时间',
  state: '备案',
  separator: '；',
  homePoint: '家庭托育点，只公布到街道乡镇',
  qrLabel: (name: string) => `${name}的网页`,
  other: (part: number) => `第${part}册`,
  back: '全部名册',
} as const
