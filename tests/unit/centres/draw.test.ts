import { describe, expect, it } from 'vitest'
import { drawByLot, toLot } from '#src/centres/draw.ts'

const centres = Array.from({ length: 40 }, (_, at) => ({ id: `cs-2026-${at}` }))
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id)

describe('a lot', () => {
  it('is that of the week, which begins on Monday', () => {
    const days = ['2026-11-22', '2026-11-23', '2026-11-26', '2026-11-29', '2026-11-30']
    const [, monday] = days
    expect(days.map(toLot)).toEqual(['2026-11-16', monday, monday, monday, '2026-11-30'])
  })
})

describe('a draw of centres', () => {
  it('is the same by the same lot, however the list was sorted before', () => {
    const drawn = idsOf(drawByLot(centres, '5f0c'))
    expect(idsOf(drawByLot(centres.toReversed(), '5f0c'))).toEqual(drawn)
    expect(drawn.toSorted()).toEqual(idsOf(centres).toSorted())
  })

  it('leaves the order of the others as it is when one is gone', () => {
    const drawn = idsOf(drawByLot(centres, '5f0c'))
    const [first, ...others] = centres
    expect(idsOf(drawByLot(others, '5f0c'))).toEqual(drawn.filter((id) => id !== first?.id))
  })

  it('gives every centre each place about as often over many lots', () => {
    const releases = 4000
    const firsts = Array.from({ length: releases }, (_, at) => drawByLot(centres, `v${at}`)[0]?.id)
    for (const { id } of centres) {
      const share = firsts.filter((first) => first === id).length / (releases / centres.length)
      expect(share, id).toBeGreaterThan(0.6)
      expect(share, id).toBeLessThan(1.4)
    }
  })
})
