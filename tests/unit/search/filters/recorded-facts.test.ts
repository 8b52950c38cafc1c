import { describe, expect, it } from 'vitest'
import { toLexicon, toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { understand } from '#search/analyser/understand.ts'
import { type CentreDocument, toCentreDocument } from '#search/centre-document.ts'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { toBounds, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import { parseQueryParameters } from '#search/query-parameters.ts'
import type { Centre } from '#src/centres/centre.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const region = generateRegion()
const toDocument = (centre: Partial<Centre>) => toCentreDocument({ ...BARE_CENTRE, ...centre })
const valuesOf = (parameter: string, centre: Partial<Centre>) =>
  VALUE_FILTERS.find((each) => each.parameter === parameter)?.matching.toValues(toDocument(centre))

describe('facts that a record has', () => {
  it.each<[string, Partial<Centre>]>([
    ['meals', { providesMeals: true }],
    ['cameras', { cameraCoverage: '活动室' }],
    ['cameras', { cameraDaysKept: 90 }],
    ['demonstration', { demonstrationLabels: ['区级示范单位'] }],
    ['outsiders', { institutionType: 'employer', openToOutsiders: true }],
  ])('are asked for by %s', (parameter, centre) => {
    expect(valuesOf(parameter, centre)).toEqual(['1'])
  })

  it.each<[string, Partial<Centre>]>([
    ['meals', { providesMeals: false }],
    ['cameras', { cameraDaysKept: 0 }],
    ['demonstration', { pilotLabels: ['试点单位'] }],
    ['outsiders', { institutionType: 'centre', openToOutsiders: true }],
    ['outsiders', { institutionType: 'employer', openToOutsiders: false }],
    ['outsiders', { institutionType: 'employer' }],
  ])('are not there for %s where nothing or no is said', (parameter, centre) => {
    expect(valuesOf(parameter, centre)).toEqual([])
    expect(valuesOf(parameter, {})).toEqual([])
  })
})

describe('certificates', () => {
  const isCertified = (certificates: Centre['certificates'], on: string) => {
    const document: CentreDocument = toDocument({ certificates })
    const filter = { ...EMPTY_QUERY, certified: ['fire' as const] }
    const columns: Record<string, string | undefined> = { fireTo: document.certifiedTo.fire }
    return toBounds(filter, on).every(
      ({ column, atLeast = 0 }) =>
        columns[column] !== undefined && Date.parse(columns[column]) / 86_400_000 >= atLeast,
    )
  }

  it('are in force up to their last day, as of the day asked', () => {
    const fire = [{ kind: 'fire' as const, result: '合格', validTo: '2026-11-20' }]
    expect(isCertified(fire, '2026-11-20')).toBe(true)
    expect(isCertified(fire, '2026-11-21')).toBe(false)
  })

  it.each(['不合格', '未通过', '限期整改', '已吊销', '办理中'])(
    'are none with the result %s, whatever their last day',
    (result) => {
      expect(isCertified([{ kind: 'fire', result, validTo: '2030-01-01' }], '2026-11-20')).toBe(
        false,
      )
    },
  )

  it('without a last day are in force when they were passed, and unknown when they only have a number', () => {
    expect(isCertified([{ kind: 'fire', result: '合格' }], '2026-11-20')).toBe(true)
    expect(isCertified([{ kind: 'fire', number: '消〔2025〕1号' }], '2026-11-20')).toBe(false)
    expect(isCertified([{ kind: 'food', validTo: '2030-01-01' }], '2026-11-20')).toBe(false)
  })
})

const documents = [
  ['双语', '校车'],
  ['英语启蒙', '夜托'],
  ['户外场地'],
  ['特殊需要支持'],
  ['蒙氏'],
].map((features, at) => toDocument({ id: `centre-${at}`, legalName: '示例托育中心', features }))
const lexicon = toLexicon(region, documents, [])
const read = (text: string) =>
  understand({ ...EMPTY_QUERY, text }, lexicon, '2026-11-20').effectiveQuery

describe('words for facts', () => {
  it.each([
    ['有监控的', { hasCameras: true }],
    ['带摄像头', { hasCameras: true }],
    ['有食堂', { providesMeals: true }],
    ['包吃', { providesMeals: true }],
    ['供餐的', { providesMeals: true }],
    ['提供午餐', { providesMeals: true }],
    ['中午包不包饭', { providesMeals: true, without: [] }],
    ['自己有厨房做饭的', { providesMeals: true }],
    ['消防合格', { certified: ['fire'] }],
    ['有消防证', { certified: ['fire'] }],
    ['食品经营许可证', { certified: ['food'] }],
    ['卫生评价合格的', { certified: ['hygiene'] }],
    ['证照齐全', { certified: ['fire', 'hygiene'] }],
    ['示范园', { isDemonstration: true }],
    ['区级示范单位', { isDemonstration: true }],
    ['单位办的', { institutionTypes: ['employer'] }],
    ['单位办托对外招生', { institutionTypes: ['employer'], openToOutsiders: true }],
    ['社区托育点', { institutionTypes: ['community'] }],
    ['幼儿园托班', { institutionTypes: ['kindergartenClass'] }],
  ])('%s asks for them', (text, asked) => expect(read(text)).toMatchObject(asked))

  it.each([
    ['双语', ['双语', '英语启蒙']],
    ['教英语', ['双语', '英语启蒙']],
    ['蒙台梭利', ['蒙氏']],
    ['蒙特梭利', ['蒙氏']],
    ['有院子', ['户外场地']],
    ['班车接送', ['校车']],
    ['过夜', ['夜托']],
    ['24小时托', ['夜托']],
    ['自闭症', ['特殊需要支持']],
  ])('%s asks for features in the words of the lists', (text, features) => {
    expect(read(text).features.toSorted()).toEqual(features.toSorted())
  })

  it('ask for no feature that no list names', () => {
    const { effectiveQuery } = understand(
      { ...EMPTY_QUERY, text: '双语' },
      toRegionLexicon(region),
      '2026-11-20',
    )
    expect(effectiveQuery).toMatchObject({ features: [], text: '双语' })
  })

  it('a whole name stays a name', () => {
    const named = toDocument({ legalName: '双语小象托育中心', features: ['双语'] })
    const { effectiveQuery } = understand(
      { ...EMPTY_QUERY, text: '双语小象' },
      toLexicon(region, [named], []),
      '2026-11-20',
    )
    expect(effectiveQuery).toMatchObject({ features: [], text: '双语小象' })
  })
})

it('a feature is asked for by address in the words of a list, of at most twenty characters', () => {
  const parse = (address: string) => parseQueryParameters(new URLSearchParams(address))
  expect(parse('feature=双语&feature=夜托').query.features).toEqual(['双语', '夜托'])
  expect(parse(`feature=${'很'.repeat(21)}`).issues).toEqual([
    { parameter: 'feature', message: '特色应为不超过20个字的词' },
  ])
  expect(parse('without=feature.双语').query.without).toEqual(['feature.双语'])
})
