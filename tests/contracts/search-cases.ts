import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import { type Filter, type FilterValue, withValues, YES } from '#search/filters/filter.ts'
import { FILTERS as TABLE } from '#search/filters/table.ts'

export const NEAR = { lat: 26.09, lng: 119.3 }

/** What a parent types, how it is found, and a centre that must be among the first twenty. */
export const SPELLINGS: readonly (readonly [
  why: string,
  text: string,
  matchedBy: string,
  id: string,
])[] = [
  ['a whole name', '棕熊先生托育', 'text', 'bear'],
  ['a part from the middle of a name', '熊先生', 'text', 'bear'],
  ['the legal name', '福州市鼓楼区棕熊先生托育服务有限公司', 'text', 'bear'],
  ['the district and the name in one word', '鼓楼棕熊先生', 'text', 'bear'],
  ['full pinyin', 'zongxiong', 'text', 'bear'],
  ['pinyin with spaces', 'zong xiong xian', 'text', 'bear'],
  ['initials with spaces', 'z x x s', 'text', 'bear'],
  ['pinyin with tones', 'zōngxióng', 'text', 'bear'],
  ['pinyin not yet finished', 'zongxio', 'text', 'bear'],
  ['initials', 'zxxs', 'text', 'bear'],
  ['capital initials', 'ZXXS', 'text', 'bear'],
  ['characters and pinyin mixed', '棕xiong', 'text', 'bear'],
  ['a v for ü', 'lvrong', 'text', 'lake'],
  ['a u for ü', 'lurong', 'text', 'lake'],
  ['a character with several readings', 'changlefang', 'text', 'fang'],
  ['a place name that dictionaries misread', 'qiezang', 'text', 'qiezang'],
  ['traditional characters for simplified ones', '棕熊先生託育', 'text', 'bear'],
  ['simplified characters for traditional ones', '麦芽糖', 'text', 'malt'],
  ['full-width letters for half-width ones', 'ＡＢＣ', 'text', 'abc'],
  ['half-width letters for full-width ones', 'abc国际', 'text', 'abc'],
  ['a road with a number', '开元路23号', 'text', 'bear'],
  ['a road in pinyin', 'kaiyuanlu', 'text', 'bear'],
  ['the bare name of a subdistrict', '鼓东', 'text', 'bear'],
  ['a label', '试点单位', 'text', 'bear-branch'],
  ['a homophone', '宗熊先生', 'sound', 'bear'],
  ['a homophone of the south-east', '绿榕福畔', 'sound', 'lake'],
  ['one wrong character in the middle', '麦萝糖', 'partial', 'malt'],
  ['one character too many', '麦芽芽糖', 'partial', 'malt'],
  ['one character too few', '麦糖', 'partial', 'malt'],
  ['one of two characters that looks alike', '枯梗', 'partial', 'short'],
  ['one wrong letter', 'zongxuong', 'partial', 'bear'],
]

/** Filters alone and together; ids and counts come from a plain filter over the records. */
export const FILTERS: readonly (readonly [what: string, query: Partial<CentreQuery>])[] = [
  ['one service type', { serviceTypes: ['temporary'] }],
  ['any of two service types', { serviceTypes: ['hourly', 'temporary'] }],
  ['an age', { ageInMonths: 8 }],
  ['the age a child has when care begins', { ageInMonths: 2, start: '2027-05' }],
  ['two children', { ageInMonths: 8, otherAgesInMonths: [30] }],
  ['free places for two children', { availability: ['available'], otherAgesInMonths: [8, 30] }],
  [
    'free places for the age when care begins',
    { availability: ['available', 'limited', 'full'], ageInMonths: 20, start: '2027-03' },
  ],
  ['a fee between two bounds', { minFeeInYuan: 1500, maxFeeInYuan: 2600 }],
  ['Saturdays', { days: ['6'] }],
  ['Saturdays before nine', { days: ['6'], opensBefore: '09:00' }],
  ['Saturdays before eight', { days: ['6'], opensBefore: '08:00' }],
  ['Mondays or Saturdays until five', { days: ['1', '6'], closesAfter: '17:00' }],
  ['weekends until late', { openAtWeekend: true, closesAfter: '12:30' }],
  ['no centre for profit', { without: ['nature.forProfit'] }],
  ['neither of two', { without: ['service.temporary', 'subdistrict.350102003'] }],
  ['what is asked for and excluded at once', { natures: ['public'], without: ['nature.public'] }],
  ['the month in which a centre ends', { ageInMonths: 36 }],
  ['two subdistricts', { subdistrictCodes: ['350102001', '350102003'] }],
  ['a nature', { natures: ['public'] }],
  ['institution types', { institutionTypes: ['community', 'homePoint'] }],
  ['affordable centres', { affordable: true }],
  ['free places', { availability: ['available'] }],
  ['free places for an age', { availability: ['available', 'limited'], ageInMonths: 8 }],
  ['a monthly fee', { maxFeeInYuan: 2600 }],
  ['an hourly fee', { serviceTypes: ['hourly'], maxFeeInYuan: 30 }],
  ['quality grades', { qualityGrades: ['A', 'B'] }],
  ['early opening', { opensBefore: '07:30' }],
  ['late closing', { closesAfter: '18:00' }],
  ["employers' centres open to outsiders", { openToOutsiders: true }],
  ['a feature', { features: ['双语'] }],
  ['no centre with a feature', { without: ['feature.双语'] }],
  ['meals and cameras', { providesMeals: true, hasCameras: true }],
  ['a certificate in force', { certified: ['fire'] }],
  ['two certificates in force', { certified: ['fire', 'food'] }],
  ['centres of demonstration', { isDemonstration: true }],
  ['a radius', { near: NEAR, radiusInMetres: 3000 }],
  ['a radius and affordable centres', { near: NEAR, radiusInMetres: 3000, affordable: true }],
  ['a radius that holds nobody', { near: { lat: 27, lng: 119 }, radiusInMetres: 500 }],
  ['centres without a position', { unlocated: true }],
  [
    'those that a radius leaves out',
    { near: NEAR, radiusInMetres: 3000, unlocated: true, serviceTypes: ['fullDay'] },
  ],
  [
    'many filters at once',
    { serviceTypes: ['fullDay'], ageInMonths: 20, affordable: true, natures: ['forProfit'] },
  ],
]

/** Some values of a filter to ask for. */
export function toSamples(filter: Filter): FilterValue[][] {
  if (filter.kind === 'flag') return [[YES]]
  if (filter.kind === 'numbers') return [[8], [20], [8, 20]]
  if (filter.kind === 'month') return [['2026-11'], ['2027-03'], ['2028-11']]
  if (filter.kind === 'exclusions') {
    return [['nature.forProfit'], ['subdistrict.350102001'], ['affordable.1', 'service.fullDay']]
  }
  if (filter.kind === 'codes') {
    const { labels } = filter
    const own = { subdistricts: ['350102001', '350102003', '350102005'], own: ['双语', '夜托'] }
    const codes = typeof labels === 'string' ? own[labels] : Object.keys(labels)
    return [codes.slice(0, 1), codes.slice(1, 2), codes.slice(0, 2)]
  }
  const options =
    filter.options ?? (filter.kind === 'number' ? [filter.max / 100, filter.max / 50] : [])
  return [options.slice(0, 1), options.slice(options.length / 2).slice(0, 1), options.slice(-1)]
}

/** Every row of the table of filters, asked for alone and beside its neighbour. */
export const ROWS: readonly (readonly [parameter: string, questions: CentreQuery[]])[] = TABLE.map(
  (filter, at) => {
    const neighbour = TABLE[at + 1] ?? TABLE[0]
    const [first = []] = toSamples(neighbour)
    const alone = toSamples(filter).map((values) => withValues(filter, EMPTY_QUERY, values))
    return [
      filter.parameter,
      [...alone, ...alone.map((query) => withValues(neighbour, query, first))],
    ]
  },
)
