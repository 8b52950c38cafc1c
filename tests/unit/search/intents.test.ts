import { describe, expect, it } from 'vitest'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { understand } from '#search/analyser/understand.ts'
import { type CentreQuery, EMPTY_QUERY, toSearchParams } from '#search/centre-query.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const lexicon = toRegionLexicon(generateRegion())
const NEAR = { lat: 26.08, lng: 119.3 }

const read = (text: string, query: Partial<CentreQuery> = {}) =>
  understand({ ...EMPTY_QUERY, ...query, text }, lexicon, '2026-11-20')

/** What is applied, as an address without the words. */
function toApplied(text: string, query: Partial<CentreQuery> = {}): string {
  const params = toSearchParams(read(text, query).effectiveQuery)
  for (const name of ['q', 'lat', 'lng']) params.delete(name)
  return decodeURIComponent(params.toString())
}

describe.each<[kind: string, rows: [say: string, applied: string][]]>([
  [
    'ages',
    [
      ['2.5岁', 'age=30'],
      ['一岁零五个月', 'age=17'],
      ['一点五岁', 'age=18'],
      ['9个半月', 'age=9'],
      ['20m', 'age=20'],
      ['1岁 半', 'age=18'],
      ['一周半', 'age=18'],
      ['两三岁', 'age=24'],
      ['0.5-1岁', 'age=6'],
      ['还差两个月两岁', 'age=22'],
      ['十一个月', 'age=11'],
      ['三十岁', ''],
      ['一岁三个半月', 'age=15'],
      ['两岁零八个多月', 'age=32'],
      ['快三岁', 'age=35'],
    ],
  ],
  [
    'several children',
    [
      ['一岁 两岁', 'age=12&otherAge=24'],
      ['老大两岁半老二十个月', 'age=30&otherAge=10'],
      ['双胞胎一岁', 'age=12'],
    ],
  ],
  [
    'fees',
    [
      ['1800以内', 'maxFee=1800'],
      ['一个月两千五左右', 'maxFee=2875&minFee=2125'],
      ['1500到2000', 'maxFee=2000&minFee=1500'],
      ['两三千', 'maxFee=3000&minFee=2000'],
      ['四千多', 'maxFee=5000&minFee=4000'],
      ['不低于1000', 'minFee=1000'],
      ['预算三千', 'maxFee=3000'],
      ['1千8以下', 'maxFee=1800'],
      ['每小时四十以下', 'service=hourly&maxFee=40'],
      ['一天一百以内', 'service=temporary&maxFee=100'],
      ['价格从低到高', 'sort=fee'],
      ['1,500元以内', 'maxFee=1500'],
      ['2000RMB以下', 'maxFee=2000'],
      ['按天算 100以下', 'service=temporary&maxFee=100'],
    ],
  ],
  [
    'start months',
    [
      ['3月入托', 'start=2027-03'],
      ['11月', 'start=2026-11'],
      ['明年九月份上', 'start=2027-09'],
      ['2027年6月', 'start=2027-06'],
      ['下个月', 'start=2026-12'],
      ['两个月后送', 'start=2027-01'],
      ['年后', 'start=2027-03'],
      ['10个月 三月入托', 'age=10&start=2027-03'],
      ['现在八个月等到一岁送', 'age=8&start=2027-03'],
    ],
  ],
  [
    'hours and days',
    [
      ['7点半开门', 'opensBefore=07:30'],
      ['早上八点之前要送到', 'opensBefore=08:00'],
      ['晚上七点才能接', 'closesAfter=19:00'],
      ['六点半以后关门', 'closesAfter=18:30'],
      ['8点到18点', 'opensBefore=08:00&closesAfter=18:00'],
      ['早七晚六', 'opensBefore=07:00&closesAfter=18:00'],
      ['能到晚上八点的', 'closesAfter=20:00'],
      ['最晚几点接', ''],
      ['周六开门', 'day=6'],
      ['周末', 'weekend=1'],
    ],
  ],
  [
    'refusals',
    [
      ['不要民办', 'without=nature.forProfit&without=nature.nonProfit'],
      ['不是公立的', 'without=nature.public'],
      ['普惠的不要', 'without=affordable.1'],
      ['要普惠不要公办', 'affordable=1&without=nature.public'],
      ['除了洪山镇', 'without=subdistrict.350102010'],
      ['除鼓东街道外', 'without=subdistrict.350102001'],
      ['不要半日托和计时托', 'without=service.halfDay&without=service.hourly'],
      ['不用全天', ''],
      ['公办不公办都行', ''],
      ['不要没有监控的', 'cameras=1'],
      ['没有监控的不要', 'cameras=1'],
      ['不是普惠的也没关系', ''],
      ['有没有普惠的', 'affordable=1'],
      ['没有普惠吗', 'affordable=1'],
      ['别太贵', 'sort=fee'],
      ['不想要太贵的', 'sort=fee'],
      ['不要鼓东街道鼓西街道', 'without=subdistrict.350102001&without=subdistrict.350102002'],
      ['鼓东街道鼓西街道除外', 'without=subdistrict.350102001&without=subdistrict.350102002'],
      ['除了鼓东街道鼓西街道以外', 'without=subdistrict.350102001&without=subdistrict.350102002'],
      ['不要C级D级', 'without=grade.C&without=grade.D'],
      ['不去鼓东街道的鼓西街道的', 'subdistrict=350102002&without=subdistrict.350102001'],
      ['不要民办 公办', 'nature=public&without=nature.forProfit&without=nature.nonProfit'],
      ['不要普惠和幼儿园', 'without=affordable.1&without=type.kindergartenClass'],
    ],
  ],
  [
    'alternatives',
    [
      ['全托或者半托', 'service=fullDay&service=halfDay'],
      ['托小班还是托大班', 'age=12&otherAge=24'],
      ['鼓东和鼓西', 'subdistrict=350102001&subdistrict=350102002'],
      ['A、B级', 'grade=A&grade=B'],
      ['B级以上', 'grade=A&grade=B'],
    ],
  ],
])('%s', (_, rows) => {
  it.each(rows)('%s', (say, applied) => expect(toApplied(say)).toBe(applied))
})

describe('what is read and cannot be applied is told, and never looked for', () => {
  it.each([
    ['不要小太阳', '不要小太阳'],
    ['不想要太大的', '不想要太大的'],
    ['太吵的不要', '太吵的不要'],
    ['不收押金', '不收押金'],
    ['有一键报警', '有一键报警'],
    ['公立幼儿园', '幼儿园'],
    ['没有空位', '没有空位'],
    ['除了鼓楼区', '除了鼓楼区'],
    ['两千以下 三千以下', '三千以下'],
    ['鼓楼或者晋安', '晋安'],
    ['免费的', '免费的'],
    ['明年入托', '明年入托'],
    ['2025年3月入托', '2025年3月入托'],
    ['一学期5000', '一学期5000'],
    ['3公里以内', '3公里以内'],
    ['步行十分钟以内', '步行十分钟以内'],
  ])('%s', (say, unused) => {
    expect(read(say).unused).toEqual([unused])
    expect(read(say).words.required).toEqual([])
  })

  it('an age beside the one chosen in the form', () => {
    expect(read('8个月', { ageInMonths: 20 }).unused).toEqual(['8个月'])
  })
})

describe('words of a sentence', () => {
  it.each([
    '请问一下附近有没有可以送一岁半宝宝的托儿所',
    '我想问一下嗯那个两岁的娃有没有地方收呀',
    '鼓楼区的托育',
    '附近有托育吗',
    '2岁上托班',
    '找托儿所',
    '哪搭有看娃娃的',
    '收不收十个月的',
    '麻烦帮我推荐几家谢谢啦',
  ])('%s asks for no name', (say) => expect(read(say).words.required).toEqual([]))

  it.each([
    ['找小太阳', '小太阳'],
    ['宝宝树', '宝宝树'],
    ['有爱托育', '有爱'],
    ['爱上托育', '爱上'],
    ['大象滑梯的电话', '大象滑梯'],
    ['给宝宝找云朵邮局', '云朵邮局'],
    ['长颈鹿的午觉', '长颈鹿的午觉'],
  ])('of %s leave %s', (say, name) => expect(read(say).words.required).toEqual([name]))
})

it('a distance counts where it is known from where', () => {
  expect(toApplied('3公里以内', { near: NEAR })).toBe('radius=3000')
  expect(toApplied('附近500米', { near: NEAR })).toBe('radius=500&sort=distance')
})

it('a refusal is a chip of its own, and going away takes its words along', () => {
  expect(read('两岁 除了洪山镇').understood).toEqual([
    { words: '两岁', label: '适合2岁', textWithout: '除了洪山镇' },
    { words: '除了洪山镇', label: '不要洪山镇', textWithout: '两岁' },
  ])
})
