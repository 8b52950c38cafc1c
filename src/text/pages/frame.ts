import { toDateText } from '#src/text/dates.ts'

/** Words around every page: banner, header, footer. */
export const FRAME_TEXT = {
  skip: '跳到正文',
  sample: '示例数据',
  sampleMeaning: '机构（政府文件点名的试点单位除外）、电话和记录均为演示而编写，不可作为选托依据。',
  sampleClock: (date: string) => `本示例以${toDateText(date)}为“今天”。`,
  navigation: '主导航',
  siteMap: '全站栏目',
  help: '咨询与求助',
  organiser: (name: string) => `主办单位：${name}`,
  authorityPhone: (phone: string) => `联系电话：${phone}`,
  authorityHours: (hours: string) => `（${hours}）`,
  dataAsOf: (date: string) => `数据截至${toDateText(date)}`,
  dataUndated: '数据截至日期未提供',
  dataVersion: (version: string) => `数据版本 ${version}`,
  aboutData: '数据版本与下载',
  siteIdentifier: (identifier: string) => `网站标识码 ${identifier}`,
} as const
