import { describe, expect, it } from 'vitest'
import { toBrandCore } from '#search/analyser/name-parts.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { toFuzzySyllable, toPinyinReader, toReadings } from '#search/analyser/pinyin.ts'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { parseNumber } from '#search/analyser/words/chinese-number.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const lexicon = toRegionLexicon(generateRegion())
const read = toPinyinReader(lexicon.placePinyin)

describe('what tells a name from others', () => {
  it.each([
    ['福州市鼓楼区小太阳托育服务有限公司', '小太阳'],
    ['福州小太阳婴幼儿照护服务中心', '小太阳'],
    ['福建省福州市鼓楼区小太阳幼儿园', '小太阳'],
    ['福州市鼓楼区示例半块饼干托育服务有限公司', '半块饼干'],
    ['小太阳托育（鼓东店）', '小太阳'],
    ['鼓楼区托育服务中心', '鼓楼区托育服务中心'],
    ['乐园托育', '乐园'],
  ])('%s: %s', (name, core) => {
    expect(toBrandCore(normalise(name), lexicon)).toBe(core)
  })
})

describe('how names are read', () => {
  it.each([
    ['长乐', 'chang le'],
    ['癿藏', 'qie zang'],
    ['去癿藏镇', 'qu qie zang zhen'],
    ['绿叶', 'lv ye'],
    ['乐清', 'yue qing'],
  ])('%s: %s', (name, syllables) => {
    expect(read(name).join(' ')).toBe(syllables)
  })

  it('tries other readings of a character after the likely one', () => {
    const readings = toReadings('长乐', read).map((reading) => reading.join(' '))
    expect(readings[0]).toBe('chang le')
    expect(readings).toContain('zhang le')
    expect(readings.length).toBeLessThanOrEqual(8)
  })

  it.each([
    ['zhong', 'zong'],
    ['shan', 'san'],
    ['lan', 'nan'],
    ['hu', 'fu'],
    ['huang', 'fan'],
    ['hui', 'fei'],
    ['feng', 'fen'],
  ])('%s sounds like %s', (one, other) => {
    expect(toFuzzySyllable(one)).toBe(toFuzzySyllable(other))
  })

  it.each([
    ['ma', 'mi'],
    ['hai', 'fai'],
    ['zi', 'ci'],
  ])('%s does not sound like %s', (one, other) => {
    expect(toFuzzySyllable(one)).not.toBe(toFuzzySyllable(other))
  })
})

describe('numbers in words', () => {
  it.each([
    ['8', 8],
    ['八', 8],
    ['两', 2],
    ['十', 10],
    ['十八', 18],
    ['二十', 20],
    ['三十六', 36],
    ['百', undefined],
    ['', undefined],
    ['十十', undefined],
    ['128', 128],
    ['1.5', 1.5],
    ['一千五', 1500],
    ['1千5', 1500],
    ['2.5k', 2500],
    ['两千五百', 2500],
    ['一百零五', 105],
    ['俩', 2],
  ])('%s: %s', (text, number) => {
    expect(parseNumber(text)).toBe(number)
  })
})

describe('what a region knows', () => {
  it('counts itself and what lies above it among the words that fit every centre', () => {
    expect(lexicon.places).toEqual(
      expect.arrayContaining(['福建省', '福建', '福州市', '福州', '鼓楼区', '鼓楼']),
    )
  })

  it('keeps full names of subdistricts for filters and all names for text', () => {
    expect(lexicon.subdistricts.map(({ name }) => name)).toContain('鼓东街道')
    expect(lexicon.subdistricts.map(({ name }) => name)).not.toContain('鼓东')
    expect(lexicon.subdistrictNames['350102001']).toEqual(['鼓东街道', '鼓东'])
  })
})
