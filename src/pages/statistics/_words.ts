import type { Uncounted } from '#src/statistics/counted-centres.ts'
import { type Dated, toDaysText } from '#src/statistics/days-text.ts'
import { toDateText } from '#src/text/dates.ts'
import { toAmount } from '#src/text/fees.ts'

const decimals = (value: number) => value.toFixed(1).replace(/\.0$/, '')

/** Words of the page of figures. */
export const zhHans = {
  title: '托育统计',
  /** What people type for it. */
  keywords: [
    '数据',
    '统计',
    '多少家托育',
    '托位数',
    '普惠占比',
    '平均收费',
    '每千人托位',
    '统计表',
    '趋势',
  ],
  description: (region: string) =>
    `${region}的托育机构和托位有多少、在哪里、收多少钱、普惠占多少、资料齐不齐，附表格下载。`,
  lead: '有多少、在哪里、收多少钱、缺什么，从公开的名单里数出来。',
  asOf: (statistics: Dated) =>
    `${toDaysText(statistics)}备案状态按${toDateText(statistics.on)}算。`,
  /** Who is counted, and who is not: the same on every page of numbers. */
  basis: (total: number, { withdrawn, absent }: Uncounted) => {
    const left = [
      ...(withdrawn > 0 ? [`已注销的${withdrawn}家`] : []),
      ...(absent > 0 ? [`不在最新名单的${absent}家`] : []),
    ]
    return `数的是现有的${total}家机构${left.length > 0 ? `；${left.join('、')}不算` : ''}。`
  },
  absent: '看不在名单的是哪几家',
  /** What is counted as filed, so that the number can be found again in the open data. */
  filed: (filed: number, renewing: number, suspended: number) =>
    [
      `已备案的${filed}家，连备案续期中的${renewing}家一起数`,
      suspended > 0 ? `；暂停服务的${suspended}家不算` : '',
      '。',
    ].join(''),
  filingDays: (n: number, median: number) =>
    `从登记到备案：${n}家写了两个日期，一半不超过${decimals(median)}天。`,
  promises: '政府文件答应的，做到了没有',
  operators: '想办托育：有哪些支持',
  data: '整份名单下载',
  contents: '这一页有',
  parts: {
    where: '在哪里',
    kinds: '有哪几种',
    fees: '收多少钱',
    trend: '变化',
    sites: '在建和规划',
    needs: '家长找不到的',
    complaints: '投诉办得怎么样',
    completeness: '资料齐不齐',
  },
  /** What each table is called, for who finds it by itself. */
  tables: {
    subdistricts: '各街道乡镇的机构和托位',
    kinds: '服务形式、机构类型、登记性质和普惠',
    fees: '收费',
    completeness: '资料齐不齐',
    trend: '变化',
    sites: '在建和规划',
    promises: '政府文件答应的事',
  },
  subdistrict: '街道乡镇',
  count: '数量',
  centresUnit: (count: number) => `${count}家`,
  placesUnit: (count: number) => `${count}个托位`,
  where: {
    title: '各街道乡镇的托位',
    finding: (
      places: number | undefined,
      known: number,
      centres: number,
      none: readonly string[],
    ) =>
      [
        places === undefined
          ? `${centres}家机构都没有填报托位数。`
          : `全部${places}个托位（${centres}家里有${known}家填报）。`,
        none.length === 0 ? '每个街道乡镇都有机构。' : `还没有机构的：${none.join('、')}。`,
      ].join(''),
    note: (centres: number, known: number) =>
      centres === 0
        ? '还没有机构'
        : known === centres
          ? `${centres}家机构`
          : `${centres}家机构，${known}家填报了托位`,
    unknown: '托位数未提供',
    separator: '，',
    perThousand: (value: number) => `每千人${decimals(value)}个`,
    wholeRegion: (value: number, people: number) =>
      `常住人口${toAmount(people)}人，每千人${decimals(value)}个托位。`,
    noPlaces: '每千人托位数：托位数未提供，没有算。',
    noPopulation: '每千人托位数：人口未提供，没有算。',
    somePopulation: '人口表没有写全，全部的每千人托位数没有算。',
    populationSource: (source: string, asOf: string) => `人口来自${source}，${toDateText(asOf)}。`,
  },
  kinds: {
    services: '服务形式',
    servicesFinding: '一家机构可以有几种，加起来会多于总数。',
    types: '机构类型',
    natures: '登记性质',
    largest: (largest: readonly string[], percent: number) =>
      `最多的是${largest.join('、')}，${largest.length > 1 ? '各' : ''}占${percent}%。`,
    noneSaid: '没有机构填报。',
    kind: '类别',
    notAffordable: '不是普惠',
    file: '下载这几张表（CSV）',
    affordable: '普惠',
    affordableFinding: (value: number, of: number, percent: number) =>
      of === 0 ? '没有机构填报。' : `填报了的${of}家里，普惠${value}家，占${percent}%。`,
    percentOfAll: (percent: number) => `占${percent}%`,
  },
  fees: {
    title: (service: string, unit: string) => `${service}（${unit}）`,
    finding: (n: number, median: number, unit: string) =>
      `${n}家公布了收费，一半不高于${toAmount(median)}${unit}。`,
    head: '中位数，最低到最高',
    value: (median: number) => `${toAmount(median)}元`,
    note: (n: number, low: number, high: number) => `${n}家，${toAmount(low)}到${toAmount(high)}元`,
    few: (fewest: number, names: readonly string[]) =>
      `样本不足${fewest}家的不公布：${names.join('、')}。`,
    none: (fewest: number) => `还没有哪一样够${fewest}家公布收费。`,
    how: '只算写明单位的保育费，不含餐费和其他收费。按月龄分的，是收这个月龄的机构的收费。横条从最低到最高，竖线是中位数。',
    age: '月龄',
    file: '下载全部收费统计（CSV）',
  },
  needs: {
    finding: '家长找不到、又同意记一次数的，按月、街道、月龄和服务形式数；满10次才写，只写整十。',
    asOf: (asOf: string) => `截至${toDateText(asOf)}。`,
    none: '没有一项满10次。',
    notYet: '数字还没有提供。',
    anyPlace: '不限地方',
    anyAge: '不限月龄',
    age: (months: string) => `${months}个月`,
    anyService: '不限形式',
    other: '其他各项合计',
    atLeast: (count: number) => `至少${count}次`,
    separator: '，',
  },
  complaints: {
    lead: '从登记的投诉里数出来，横条是按期办结的比例。1到4件的不写，免得认出是谁；为了不让人减出来，有时旁边一格也不写。',
    asOf: (since: string, asOf: string) =>
      `数的是${toDateText(since)}以来交来的，截至${toDateText(asOf)}；演练和已经删除的不在里面，说同一件事的几件各算一件。“一半在几天内办结”是中位数：按天数排好，正中间的一件；中间有两件的，取两件的平均。`,
    overdue: (count: number) =>
      count === 0 ? '现在没有超过期限还没办的。' : `现在有${count}件超过期限还没办。`,
    none: '这段时间没有投诉。',
    enquiries: '咨询',
    enquiriesLead: '向主管部门提的问题，不算投诉，另外数：',
    received: (count: number | null) => (count === null ? '收到的不到5件，不写' : `收到${count}件`),
    answered: (count: number | null) =>
      count === null ? '答复的或还在等的不到5件，件数不写' : `答复${count}件`,
    answerDays: (days: number) => `一半在${days}天内第一次答复`,
    notYet: '数字还没有提供。',
    byMonth: '按交来的月份',
    byMatter: '按事项',
    handled: '件数和办理',
    few: '件数少，不写',
    cases: (count: number) => `${count}件`,
    closed: (count: number) => `办结${count}件`,
    upheld: (count: number) => `属实或部分属实${count}件`,
    reopened: (count: number) => `重新办理${count}件`,
    onTime: (percent: number) => `${percent}%按期`,
    days: (days: number) => `一半在${days}天内办结`,
    separator: '，',
  },
  completeness: {
    title: '每一项有多少家填报',
    finding: (least: readonly string[], known: number, centres: number) => {
      if (known === centres) return '每一项都有全部机构填报。'
      const names = least.slice(0, 3).join('、') + (least.length > 3 ? `等${least.length}项` : '')
      const percent = Math.round((known / centres) * 100)
      return `缺得最多的是${names}，${known === 0 ? '没有机构填报' : `只有${percent}%填报`}。`
    },
    dates: '百分比后面的日期：填报这一项的机构，一半的资料不早于这一天。',
    note: (middle: string | undefined) => (middle ? toDateText(middle) : undefined),
    value: (known: number, percent: number) => `${known}家（${percent}%）`,
    column: '填报的机构',
    fact: '哪一项',
  },
} as const
