import { describe, expect, it } from 'vitest'
import { normalise } from '#search/analyser/normalise.ts'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { buildVocabulary } from '#search/vocabulary/build-vocabulary.ts'
import { findCode } from '#search/vocabulary/find-codes.ts'
import { openVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import { toCentreEntries } from '#search/vocabulary/to-entries.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'

const lexicon = toRegionLexicon(generateRegion())
const centre = makeCentre({
  id: 'gl-2024-006',
  legalName: '福州市鼓楼区小太阳托育服务有限公司',
  filingNumber: 'GL-2024-006',
  creditCode: '91350102MAXT00011C',
  phones: ['0591-00001234'],
  address: '福州市鼓楼区鼓东街道开元路1500号',
})
const vocabulary = openVocabulary(
  buildVocabulary([centre].map(toCentreEntries(lexicon)), (run) => [Array.from(run)]),
  lexicon,
)
const find = (text: string) => findCode(normalise(text), vocabulary)

describe('a number from the door plate', () => {
  it.each([
    'GL-2024-006',
    'gl2024006',
    'GL 2024 006',
    'ＧＬ－２０２４－００６',
    'GL-2O24-OO6',
    '备案编号：GL-2024-006',
    '2024-006',
    '91350102MAXT00011C',
    '9135 0102 MAXT 0001 1C',
    '9I350102MAXT000IIC',
    '0011c',
    '0591 0000 1234',
    '(0591)00001234',
    '电话05910000 1234',
    'tel:059100001234',
    '零五九一零零零零一二三四',
    '尾号1234',
    '1234',
  ])('is found as %s', (text) => {
    expect(find(text)?.word?.entries.length).toBeGreaterThan(0)
  })

  it.each(['GL-2029-999', '91350102MAXT99999X', '0591-88888888', '13800138000'])(
    'is told when nobody has it: %s',
    (text) => {
      expect(find(text)?.typed).toBe(normalise(text))
      expect(find(text)?.word).toBeUndefined()
    },
  )

  it.each(['1500', '开元路1500号', '两岁', '123', '预算2000', '2024年9月入托', '小太阳'])(
    'is not meant by %s',
    (text) => {
      expect(find(text)).toBeUndefined()
    },
  )
})
