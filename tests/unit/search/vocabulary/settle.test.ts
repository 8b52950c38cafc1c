import { describe, expect, it } from 'vitest'
import { toPinyinReader, toReadings } from '#search/analyser/pinyin.ts'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { buildVocabulary } from '#search/vocabulary/build-vocabulary.ts'
import { openVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import { settle } from '#search/vocabulary/settle.ts'
import { toCentreEntries } from '#search/vocabulary/to-entries.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const NAMES = [
  '福州市鼓楼区小太阳托育服务有限公司',
  '福州市鼓楼区润语托育中心',
  '福州市鼓楼区福原园',
  '福州市鼓楼区云朵有聚托育园',
  '福州市曾老师托育中心',
  '福州市单老师托育中心',
  '永泰县长颈鹿托育中心',
  '福州市枹罕托育中心',
  '福州市绿叶托育中心',
  '福州市彩苗艾米托育中心',
  '福州市红花楠托育中心',
  '福州市恒力宝贝托育园',
]
const ADDRESSES = ['福州市鼓楼区鼓东街道开元路23号恒力花园', '福州市鼓楼区东街街道东大路5号']

const lexicon = toRegionLexicon(generateRegion())
const reader = toPinyinReader(lexicon.placePinyin)
const centres = NAMES.map((legalName, at) =>
  makeCentre({ id: `centre-${at}`, legalName, address: ADDRESSES[at % 2] }),
)
const vocabulary = openVocabulary(
  buildVocabulary(centres.map(toCentreEntries(lexicon)), (run) => toReadings(run, reader)),
  lexicon,
)
/** How each word was settled, and what it was taken for; a word that means nothing with a question mark. */
const toTold = (...words: string[]) => {
  const { words: settled, unknown } = settle(words, vocabulary)
  return [...settled.map(({ by, as }) => `${by} ${as[0]}`), ...unknown.map((word) => `? ${word}`)]
}

describe('a word of a question', () => {
  it.each([
    ['太阳', 'written 太阳'],
    ['小太阳托', 'written 小太阳托'],
    ['福原园婴', 'written 福原园'],
    ['小泰阳', 'sound 小太阳'],
    ['福源圆', 'sound 福原园'],
    ['小大阳', 'look 小太阳'],
    ['小阳', 'look 小太阳'],
    ['小太太阳', 'look 小太阳'],
    ['阳太小', '? 阳太小'],
    ['太小阳', 'look 小太阳'],
    ['双语', '? 双语'],
    ['疫苗', '? 疫苗'],
    ['湖州', '? 湖州'],
  ])('%s: %s', (word, told) => {
    expect(toTold(word)).toEqual([told])
  })

  it.each([
    ['fuyuanyuan', 'written 福原园'],
    ['fyy', 'written 福原园'],
    ['yunduoyoujutuoyuyuan', 'written 云朵有聚托育园'],
    ['zenglaoshi', 'written 曾老师'],
    ['shanlaoshi', 'written 单老师'],
    ['changjinglu', 'written 长颈鹿'],
    ['fuhan', 'written 枹罕'],
    ['lvye', 'written 绿叶'],
    ['luye', 'written 绿叶'],
    ['lyuye', 'written 绿叶'],
    ['honghualan', 'sound 红花楠'],
    ['hongfanan', 'sound 红花楠'],
    ['lanjie', 'sound 南街'],
    ['fengli', 'sound 恒力'],
    ['xiaotaoyang', 'look 小太阳'],
    ['fuzhouxiaotaiyang', 'written 小太阳'],
  ])('in letters, %s: %s', (word, told) => {
    const region = makeCentre({ id: 'south', legalName: '示例', subdistrictCode: '350102005' })
    const all = [...centres, region].map(toCentreEntries(lexicon))
    const opened = openVocabulary(
      buildVocabulary(all, (run) => toReadings(run, reader)),
      lexicon,
    )
    const [first] = settle([word], opened).words
    expect(`${first?.by} ${first?.as[0]}`).toBe(told)
  })

  it('is cut where a road ends, and what is around a door stays apart', () => {
    expect(toTold('开元路恒力花圆')).toEqual(['written 开元路', 'sound 恒力花园'])
    expect(toTold('台江区开元路旁')).toEqual(['written 开元路', '? 台江区', '? 旁'])
    expect(toTold('开元路', '23', '号')).toEqual(['written 开元路', 'written 23'])
    expect(toTold('开元路二十三号')).toEqual(['written 开元路', 'written 23'])
    expect(toTold('东大路')).toEqual(['written 东大路'])
  })

  it('is the region by its sound: that is true of everybody', () => {
    expect(toTold('古楼区')).toEqual([])
    expect(toTold('gulou', 'tuoyuyuan')).toEqual([])
  })
})
