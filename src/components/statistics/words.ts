import type { Counted } from '#src/statistics/by-kind.ts'
import type { Figures } from '#src/statistics/figures.ts'
import { toDateText } from '#src/text/dates.ts'

const change = (before: number, now: number, unit: string) =>
  before === now
    ? `没有变，都是${now}${unit}`
    : `从${before}${unit}到${now}${unit}，${now > before ? '多' : '少'}了${Math.abs(now - before)}${unit}`

/** More places are not more where more centres say how many they have. */
const toPlacesChange = (first: Figures, last: Figures) =>
  first.placesKnown === last.placesKnown
    ? `托位${change(first.places, last.places, '个')}`
    : `填报的托位从${first.places}个到${last.places}个，填报的机构也从${first.placesKnown}家到${last.placesKnown}家，不能直接比`

/** Words of charts and of the parts of the page of figures. */
export const zhHans = {
  more: (count: number) => `另外${count}项`,
  download: (title: string) => `下载“${title}”（CSV）`,
  headline: {
    kinds: {
      label: '主体多元',
      of: ({ value, of, unknown }: Counted) =>
        value === of
          ? `${of}种都有`
          : value === 0 && unknown > 0
            ? '机构类型未提供'
            : `${of}种里有${value}种`,
      text: (_percent: number, { value, of, unknown }: Counted) =>
        `机构、幼儿园、单位、社区、家庭，哪几种有人办${
          value < of && unknown > 0 ? `；${unknown}家没有填报类型` : ''
        }`,
    },
    filed: {
      label: '管理规范',
      of: ({ value, of }: Counted) => `${of}家里${value}家`,
      text: (percent: number, { unknown }: Counted) =>
        `已备案的占${percent}%${unknown > 0 ? `；${unknown}家备案状态未提供` : ''}`,
    },
    graded: {
      label: '质量保证',
      of: ({ value, of }: Counted) => `${of}家里${value}家`,
      text: (percent: number, { value, of }: Counted) =>
        value === 0 && of > 0 ? '质量等级未提供' : `评过质量等级的占${percent}%`,
    },
  },
  headlineBasis: (number: string, clause: string) =>
    `“主体多元、管理规范、质量保证”，是${number}的说法（${clause}）。`,
  sites: {
    lead: (count: number, places: number) =>
      `${count}处${places > 0 ? `，写明的托位共${places}个` : ''}。`,
    none: '在建和规划的设施，资料还没有提供。',
    about: (parts: readonly (string | undefined)[]) => parts.filter(Boolean).join('，'),
    reached: (stage: string, on: string | undefined) =>
      on ? `${stage}（${toDateText(on)}）` : stage,
    places: (places: number) => `${places}个托位`,
    noPlaces: '托位数未提供',
    openBy: (on: string) => `最晚应当在${toDateText(on)}开放。`,
    late: '日子已过，还没有开放。',
    source: (source: string, asOf: string) => `${source}，${toDateText(asOf)}`,
    file: '下载在建和规划的设施（CSV）',
  },
  trend: {
    places: '托位数的变化',
    releasedOn: '发布日期',
    count: (places: number) => `${places}个托位`,
    rest: ({ centres, placesKnown, filed, affordable, graded }: Figures) =>
      `${centres}家机构，${placesKnown}家填报了托位，已备案${filed}家，普惠${affordable}家，有质量等级${graded}家`,
    finding: (first: Figures, last: Figures) =>
      `${toDateText(first.on)}到${toDateText(last.on)}，${toPlacesChange(first, last)}；机构${change(first.centres, last.centres, '家')}。`,
    day: (date: string) => toDateText(date),
  },
} as const
