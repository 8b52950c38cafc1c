import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { toHighlight } from '#search/analyser/highlight.ts'
import { normalise } from '#search/analyser/normalise.ts'

describe('marked words', () => {
  it('are marked in the form they are written in', () => {
    expect(toHighlight('ＡＢＣ太陽', ['abc', '太阳'])).toEqual([
      { text: 'ＡＢＣ太陽', marked: true },
    ])
  })

  it('are marked wherever they stand, overlapping ones as one', () => {
    expect(toHighlight('芽芽芽与芽', ['芽芽'])).toEqual([
      { text: '芽芽芽', marked: true },
      { text: '与芽', marked: false },
    ])
  })

  it('leave markup to whoever shows them', () => {
    expect(toHighlight('<b>太阳', ['太阳'])).toEqual([
      { text: '<b>', marked: false },
      { text: '太阳', marked: true },
    ])
  })

  it('joined give the text again', () => {
    const text = fc.string({ unit: 'binary', minLength: 1 })
    const piece = fc.tuple(fc.nat(), fc.integer({ min: 1, max: 4 }))
    let marked = 0
    fc.assert(
      fc.property(text, fc.array(piece, { minLength: 1, maxLength: 3 }), (original, stretches) => {
        // Marks are stretches of the text as it is compared, or the property would never meet one.
        const folded = normalise(original)
        const marks = stretches.map(([at, length]) => {
          const from = at % (folded.length + 1)
          return folded.slice(from, from + length)
        })
        const pieces = toHighlight(original, marks)
        marked += Number(pieces.some((one) => one.marked))
        expect(pieces.map((piece) => piece.text).join('')).toBe(original)
      }),
    )
    expect(marked).toBeGreaterThan(10)
  })
})
