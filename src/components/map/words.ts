import type { Availability } from '#src/centres/codes.ts'
import { AVAILABILITY_LABELS } from '#src/text/codes.ts'
import { toDateText } from '#src/text/dates.ts'

type Counted = { name: string; count: number }

const toCounts = (counts: readonly { mark: Availability; count: number }[]) =>
  counts.map(({ mark, count }) => `${AVAILABILITY_LABELS[mark]}${count}家`).join('，')

const toBusiest = (subdistricts: readonly Counted[]) => {
  const most = Math.max(0, ...subdistricts.map(({ count }) => count))
  const busiest = subdistricts.filter(({ count }) => count === most)
  // So many of one size say nothing.
  if (most === 0 || busiest.length > 3) return ''
  const names = busiest.map(({ name }) => name).join('、')
  return `${names}最多，${busiest.length > 1 ? '各' : ''}有${most}家。`
}

const toMetres = (metres: number) => (metres < 1000 ? `${metres}米` : `${metres / 1000}公里`)

/** Words of the drawn maps. */
export const zhHans = {
  title: (place: string) => `${place}的托育机构在哪里`,
  /** The main finding, for whoever does not see the drawing. */
  finding: (counts: readonly { mark: Availability; count: number }[]) =>
    `示意图，上北下南。图上的机构：${toCounts(counts)}。`,
  /** Where only subdistricts have numbers. */
  countsFinding: (subdistricts: readonly Counted[]) =>
    `示意图，上北下南。${toBusiest(subdistricts)}每个街道乡镇有几家，旁边的名单里都有。`,
  numbered: '图上的数字就是名单里的序号。',
  aroundHeading: '位置示意图',
  aroundFact: (neighbours: number) =>
    neighbours > 0 ? `附近1.5公里内画出了${neighbours}家` : '附近1.5公里内没有别的机构',
  aroundTitle: (name: string) => `${name}附近的示意图`,
  around: (neighbours: number, places: readonly string[]) =>
    [
      '示意图，上北下南。本机构用水滴标出。',
      neighbours > 0 ? `附近1.5公里内还有托育机构，画出了最近的${neighbours}家。` : '',
      places.length > 0 ? `图上的地点：${places.join('、')}。` : '',
    ].join(''),
  reckonedHere: '本机构的位置是按地址推算的，可能差一段路。',
  north: '北',
  scale: toMetres,
  other: '别的托育机构',
  thisCentre: '本机构',
  startsHere: '距离从这里算',
  counts: '圈里的数字：有几家机构',
  availability: (asOf: string | undefined) =>
    `余位是各机构最近上报的${asOf ? `，截至${toDateText(asOf)}` : ''}。`,
  availabilityOn: (day: string) => `余位是各机构上报的，按${toDateText(day)}算。`,
  /** Of a list that is longer than what is shown of it. */
  first: (shown: number, all: number) => `图上只有名单里的前${shown}家，一共${all}家。`,
  unplaced: (count: number) => `${count}家没有位置，不在图上。`,
  outside: (count: number) => `${count}家的位置在本地区以外，没有画。`,
  noneWithPoint: (count: number) => `这里的${count}家机构都没有位置，画不出图。`,
  /** The names of those alone where others have a position of their own. */
  reckoned: (names: readonly string[]) =>
    `${names.length > 0 ? names.join('、') : '街道乡镇'}的名称写在各家机构的中间，不是街道乡镇的中心。`,
  anchors: (isOfAll: boolean, sources: readonly string[]) =>
    `${isOfAll ? '' : '别的'}街道乡镇的位置：${sources.join('；')}。`,
  crowdedOut: (names: readonly string[]) => `图上挤不下、没有画的：${names.join('、')}。`,
  asOf: (day: string) => `最新资料截至${toDateText(day)}。`,
  noAnchor: (names: readonly string[]) => `没有位置、不在图上的街道乡镇：${names.join('、')}。`,
  withCount: ({ name, count }: Counted) => (count > 0 ? `${name}（${count}家）` : name),
  absent: (count: number) => `不在最新名单的${count}家没有算，也没有画。`,
  approval: (number: string) => `审图号：${number}`,
  outlineSource: (source: string, year: number) => `来源：${source}，${year}年`,
  open: '打开可拖动的地图',
  fold: '在图上看',
  resultsTitle: '这一页的机构在哪里',
} as const
