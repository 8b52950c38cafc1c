import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  MAX_QUERY_LENGTH,
  normalise,
  normaliseQuery,
  normaliseWithOffsets,
} from '#search/analyser/normalise.ts'

describe('how a text is compared', () => {
  it.each([
    ['full-width forms', 'ＡＢＣ１２３（０－３岁）', 'abc123(0-3岁)'],
    ['traditional characters', '鼓樓區小太陽託育中心', '鼓楼区小太阳托育中心'],
    ['a character alone as inside a word', '乾', '干'],
    ['tones of pinyin', 'xiǎo tài yáng', 'xiao tai yang'],
    ['ü', 'lǜ', 'lu'],
    ['direction marks and control characters', '小\u202e太\u0000阳\u200b', '小太阳'],
    ['emoji', '小太阳😀托育', '小太阳 托育'],
    ['another word for kindergarten', '幼稚園', '幼儿园'],
  ])('folds %s', (_, text, folded) => {
    expect(normalise(text)).toBe(folded)
  })

  it('never throws, and folding twice is folding once', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(normalise(normalise(text))).toBe(normalise(text))
      }),
    )
  })

  it('folds a part of a text as it folds inside the text', () => {
    const han = fc.string({ unit: fc.constantFrom(...'乾坤淨裡面後皇后髮發託育A１') })
    fc.assert(
      fc.property(han, han, (before, after) => {
        expect(normalise(before + after)).toBe(normalise(before) + normalise(after))
      }),
    )
  })

  it('knows where each character comes from', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { text: folded, starts, ends } = normaliseWithOffsets(text)
        expect([starts.length, ends.length]).toEqual([folded.length, folded.length])
        for (const [unit, start] of starts.entries()) {
          expect(start).toBeGreaterThanOrEqual(0)
          expect(ends[unit]).toBeGreaterThan(start)
          expect(ends[unit]).toBeLessThanOrEqual(text.length)
        }
      }),
    )
  })

  it('cuts a question that nobody would type', () => {
    expect(normaliseQuery('托'.repeat(1000)).text).toHaveLength(MAX_QUERY_LENGTH)
  })
})
