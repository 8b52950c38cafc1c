import { type Dated, toDaysText } from '#src/statistics/days-text.ts'
import type { Measured } from '#src/statistics/measures.ts'
import { toDateText } from '#src/text/dates.ts'

/** Words of the page of promises. */
export const zhHans = {
  title: '答应的事，做到了没有',
  /** What people type for it. */
  keywords: ['政府承诺', '目标', '承诺', '为民办实事', '任务', '完成情况', '考核', '试点'],
  description: (region: string, number: string) =>
    `${number}答应${region}的事，一条一条写明目标、期限、责任单位，和现在到了哪一步。`,
  lead: (number: string) =>
    `${number}里能数得出来的，一条一条写在这里。现在的数，从公开的名单里算；不是的，写明数自哪里。`,
  asOf: (statistics: Dated) => `${toDaysText(statistics)}按${toDateText(statistics.on)}算。`,
  reviewed: (date: string) => `原文核对于${toDateText(date)}。`,
  notice: '看这份文件说了什么',
  statistics: '看统计',
  file: '下载这张表（CSV）',
  statesTitle: '到了哪一步',
  states: (count: number) => `一共${count}条`,
  countColumn: '条数',
  countOf: (count: number) => `${count}条`,
  parts: {
    due: '写了期限的',
    always: '没有写期限的',
  },
  past: (date: string) => `期限${toDateText(date)}，已经过了`,
  due: (date: string) => `期限${toDateText(date)}`,
  target: (goal: string) => `目标：${goal}。`,
  now: (measured: string) => `现在：${measured}`,
  onDueDay: (date: string, measured: string) => `到${toDateText(date)}：${measured}`,
  owner: (owner: string, from: string | undefined) =>
    `谁负责：${owner}${from ? `（${from}）` : ''}`,
  quote: '原文：',
  all: (count: number | undefined, unit: string) =>
    count === undefined ? '全部' : `全部${count}${unit}`,
  count: (count: number, unit: string) => `${count}${unit}`,
  measured: ({ value, of, unknown }: Measured, unit: string) =>
    [
      of === undefined ? `${value}${unit}` : `${of}${unit}里${value}${unit.slice(0, 1)}`,
      unknown ? `，${unknown}${unit.slice(0, 1)}没有填报` : '',
    ].join(''),
  /** How what counts as filed is counted. */
  filed: '备案续期中的算已备案，暂停服务的、不在最新名单的不算。',
  countedFrom: '不在名单里，数自',
  /** What each measure counts. */
  units: {
    subdistrictsWithCentre: '个街道乡镇',
    labelled: '家',
    subdistrictsLabelled: '个街道乡镇',
    labelledFiled: '家',
    filed: '家',
    affordable: '家',
    graded: '家',
    foodCertificates: '家',
    fireCertificates: '家',
    fireOfficers: '家',
    backgroundChecks: '家',
    serviceTypes: '种',
    institutionTypes: '家',
    homeVisits: '个街道乡镇',
    events: '项',
    complaintChannel: '个',
    sitesOpen: '处',
  },
} as const
