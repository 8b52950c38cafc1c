import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { understand } from '#search/analyser/understand.ts'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const region = generateRegion()
const lexicon = { ...toRegionLexicon(region), protectedNames: ['三岁看大', '晴朗普惠'] }
const ON = '2026-11-20'
const ask = (text: string, query: Partial<CentreQuery> = {}) =>
  understand({ ...EMPTY_QUERY, ...query, text }, lexicon, ON)

describe('ages in the words of parents', () => {
  it.each([
    ['8个月', 8],
    ['８个月', 8],
    ['八个月大', 8],
    ['8 个月', 8],
    ['18月龄', 18],
    ['十八个月', 18],
    ['二十个月的宝宝', 20],
    ['10个多月', 10],
    ['两岁', 24],
    ['2周岁', 24],
    ['快两岁', 24],
    ['一岁半', 18],
    ['2岁半', 30],
    ['1岁3个月', 15],
    ['一岁三个月大的孩子', 15],
    ['半岁', 6],
    ['2-3岁', 24],
    ['6~12个月', 6],
    ['18到24个月', 18],
    ['兩歲', 24],
    ['乳儿班', 6],
    ['托大班', 24],
    ['18月', 18],
    ['不到一岁', 11],
    ['未满1岁', 11],
    ['一岁以下', 11],
    ['1岁以内的宝宝', 11],
    ['2岁以下', 23],
    ['不到一岁半', 17],
    ['18个月以内', 17],
    ['宝宝6个月能上吗', 6],
    ['6个月可以上吗', 6],
    ['8个月宝宝可以上吗', 8],
    ['孙子两岁没人带', 24],
    ['一岁收不收', 12],
  ])('reads %s as %d months', (text, months) => {
    const { effectiveQuery, words } = ask(text)
    expect(effectiveQuery.ageInMonths).toBe(months)
    expect(words.required).toEqual([])
  })

  it.each(['0-3岁', '3岁以下', '三岁以内'])('%s excludes nobody and goes away', (text) => {
    const { effectiveQuery, understood, words } = ask(text)
    expect(effectiveQuery.ageInMonths).toBeUndefined()
    expect(understood).toEqual([])
    expect(words.required).toEqual([])
  })

  it.each(['八个月亮', '百岁', '8月开园', '9月', '2026年', '99个月', '五一路', '三岁看大'])(
    '%s is no age of a small child',
    (text) => {
      expect(ask(text).effectiveQuery.ageInMonths).toBeUndefined()
    },
  )

  it('lets the age chosen in the form win, and then claims nothing about the words', () => {
    const { effectiveQuery, understood } = ask('8个月', { ageInMonths: 20 })
    expect(effectiveQuery.ageInMonths).toBe(20)
    expect(understood).toEqual([])
  })
})

describe('other words that become filters', () => {
  it.each<[string, Partial<CentreQuery>]>([
    ['全日托', { serviceTypes: ['fullDay'] }],
    ['全天托班', { serviceTypes: ['fullDay'] }],
    ['日托', { serviceTypes: ['fullDay'] }],
    ['全托班', { serviceTypes: ['fullDay'] }],
    ['日间照料', { serviceTypes: ['fullDay'] }],
    ['钟点托', { serviceTypes: ['hourly'] }],
    ['钟点工', { serviceTypes: ['hourly'] }],
    ['私立', { natures: ['forProfit', 'nonProfit'] }],
    ['民办的', { natures: ['forProfit', 'nonProfit'] }],
    ['民办非营利性', { natures: ['nonProfit'] }],
    ['公立', { natures: ['public'] }],
    ['不到2000', { maxFeeInYuan: 2000 }],
    ['每月不超过2000元', { maxFeeInYuan: 2000 }],
    ['一个月2000以内', { maxFeeInYuan: 2000 }],
    ['2000元以下', { maxFeeInYuan: 2000 }],
    ['三千以内', { maxFeeInYuan: 3000 }],
    ['三千五以内', { maxFeeInYuan: 3500 }],
    ['两千五百以下', { maxFeeInYuan: 2500 }],
    ['3k以下', { maxFeeInYuan: 3000 }],
    ['2.5K以内', { maxFeeInYuan: 2500 }],
    ['A级', { qualityGrades: ['A'] }],
    ['质量B', { qualityGrades: ['B'] }],
    ['质量等级c级', { qualityGrades: ['C'] }],
    ['半日托', { serviceTypes: ['halfDay'] }],
    ['半天', { serviceTypes: ['halfDay'] }],
    ['计时托', { serviceTypes: ['hourly'] }],
    ['小时托', { serviceTypes: ['hourly'] }],
    ['临托', { serviceTypes: ['temporary'] }],
    ['临时托育服务', { serviceTypes: ['temporary'] }],
    ['臨時托', { serviceTypes: ['temporary'] }],
    ['半日托 临时托', { serviceTypes: ['halfDay', 'temporary'] }],
    ['普惠托育', { affordable: true }],
    ['公办的', { natures: ['public'] }],
    ['非营利', { natures: ['nonProfit'] }],
    ['有位的', { availability: ['available', 'limited'] }],
    ['还有名额', { availability: ['available', 'limited'] }],
    ['2000元以下', { maxFeeInYuan: 2000 }],
    ['便宜的', { sort: 'fee' }],
    ['鼓东街道', { subdistrictCodes: ['350102001'] }],
    ['洪山镇', { subdistrictCodes: ['350102010'] }],
  ])('reads %s', (text, filters) => {
    const { effectiveQuery, words, understood } = ask(text)
    expect(effectiveQuery).toMatchObject(filters)
    expect(words.required).toEqual([])
    expect(understood.length).toBeGreaterThan(0)
  })

  it('reads several words in one sentence and keeps the name', () => {
    const { effectiveQuery, words } = ask('请问鼓东街道有没有8个月宝宝的临时托，小太阳')
    expect(effectiveQuery).toMatchObject({
      ageInMonths: 8,
      serviceTypes: ['temporary'],
      subdistrictCodes: ['350102001'],
    })
    expect(words.required).toEqual(['小太阳'])
  })

  it.each(['鼓东', '鼓东路', '洪山桥', '东街口'])('keeps %s as text: it may be a road', (text) => {
    expect(ask(text).effectiveQuery.subdistrictCodes).toEqual([])
    expect(ask(text).words.required).toEqual([text])
  })

  it('adds to what was chosen in the form', () => {
    const { effectiveQuery } = ask('临时托', { serviceTypes: ['fullDay'] })
    expect(effectiveQuery.serviceTypes).toEqual(['fullDay', 'temporary'])
  })

  it('leaves the name of a centre alone, but not the words beside it', () => {
    expect(ask('晴朗普惠').understood).toEqual([])
    expect(ask('晴朗普惠 两岁').understood.map(({ words }) => words)).toEqual(['两岁'])
  })

  it.each(['附近', '离我近', '离家近的', '就近', '我家附近的'])(
    'sorts by distance for %s',
    (text) => {
      const near = { lat: 26.08, lng: 119.3 }
      expect(ask(text, { near }).effectiveQuery.sort).toBe('distance')
      expect(ask(text).effectiveQuery.sort).toBe('relevance')
      expect(ask(text).understood[0]?.label).toContain('未按距离排序')
    },
  )

  it('leaves out a radius that starts nowhere', () => {
    expect(ask('', { radiusInMetres: 1000 }).effectiveQuery.radiusInMetres).toBeUndefined()
  })
})

describe('what is left of a question', () => {
  it.each([
    ['8个月 临时托', ['临时托', '8个月']],
    ['小太阳８个月', ['小太阳']],
    ['  普惠  小太阳 ', ['小太阳']],
  ])('%s without each word', (text, without) => {
    expect(ask(text).understood.map(({ textWithout }) => textWithout)).toEqual(without)
  })

  it('names the words as they were typed', () => {
    expect(ask('小太陽臨時託').understood[0]?.words).toBe('臨時託')
  })

  it.each([
    ['鼓楼小太阳托育', ['小太阳'], ['鼓楼', '托育']],
    [
      '福州市鼓楼区小太阳托育服务有限公司',
      ['小太阳'],
      ['福州市', '鼓楼区', '托育服务', '有限公司'],
    ],
    ['鼓东小太阳', ['鼓东', '小太阳'], []],
    ['中心路', ['中心路'], []],
    ['爱托育', ['爱托育'], []],
    ['xiao太阳', ['xiao', '太阳'], []],
    ['宝宝树', ['宝宝树'], []],
    ['托育机构', [], ['托育机构']],
  ])('cuts %s into words', (text, required, optional) => {
    expect(ask(text).words).toMatchObject({ required, optional })
  })
})

const PIECES = [
  '8个月',
  '两岁',
  '附近',
  '普惠',
  '鼓东街道',
  '临时托',
  '小太阳',
  '托育',
  ' ',
  '-',
  '的',
  '3',
]

describe('whatever is typed', () => {
  it('is never a reason to fail', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        expect(ask(text).effectiveQuery.text.length).toBeLessThanOrEqual(64)
      }),
    )
  })

  it('gets shorter with every word that is taken away', () => {
    let understood = 0
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 8 }), (pieces) => {
        const text = pieces.join('')
        for (const { words, textWithout } of ask(text).understood) {
          understood += 1
          expect(text).toContain(words)
          expect(textWithout.length).toBeLessThan(text.length)
        }
      }),
    )
    expect(understood).toBeGreaterThan(50)
  })
})

describe('words that only look like filters', () => {
  it.each(['旭日托育', '平安全托管', '2000米以内', '3千米以内', '3km以内', 'abc级', '质量abc'])(
    '%s stays as it is',
    (text) => {
      expect(ask(text).understood).toEqual([])
    },
  )

  it('says both natures of a private centre', () => {
    expect(ask('私立').understood).toEqual([
      { words: '私立', label: '营利性、非营利性', textWithout: '' },
    ])
  })

  it('says an age below a limit as the last month before it', () => {
    expect(ask('不到一岁').understood).toEqual([
      { words: '不到一岁', label: '适合11个月', textWithout: '' },
    ])
  })

  it.each(['日托之家', '私立小树', 'A级宝贝'])('leaves %s alone where it is a name', (name) => {
    const named = { ...lexicon, protectedNames: [name.toLowerCase()] }
    const { understood, effectiveQuery } = understand({ ...EMPTY_QUERY, text: name }, named, ON)
    expect(understood).toEqual([])
    expect(effectiveQuery.natures).toEqual([])
  })
})
