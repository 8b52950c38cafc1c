import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isOneEditFromPrefix } from '#search/vocabulary/one-edit.ts'

describe('one wrong letter in pinyin', () => {
  it.each([
    ['changed', 'zongxuong', true],
    ['left out', 'zongxong', true],
    ['added', 'zongxioong', true],
    ['swapped with the next', 'zongixong', true],
    ['wrong at the end', 'zongxionh', true],
    ['none', 'zongxiong', true],
    ['two', 'zonhxiomg', false],
  ])('%s', (_, word, isClose) => {
    expect(isOneEditFromPrefix(word, 'zongxiongxiansheng')).toBe(isClose)
  })

  it('may be any letter anywhere', () => {
    const word = fc.stringMatching(/^[a-z]{4,12}$/)
    fc.assert(
      fc.property(word, fc.nat(), fc.stringMatching(/^[a-z]$/), (typed, at, letter) => {
        const place = at % typed.length
        expect(
          isOneEditFromPrefix(typed, typed.slice(0, place) + letter + typed.slice(place + 1)),
        ).toBe(true)
        expect(
          isOneEditFromPrefix(typed, typed.slice(0, place) + letter + typed.slice(place)),
        ).toBe(true)
        expect(isOneEditFromPrefix(typed, typed.slice(0, place) + typed.slice(place + 1))).toBe(
          true,
        )
      }),
    )
  })
})
