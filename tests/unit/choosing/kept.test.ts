import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  addKept,
  changeVisit,
  hasVisit,
  type Kept,
  type KeptCentre,
  MOST_KEPT,
  parseKept,
  removeKept,
  serialiseKept,
  type Visit,
  withLater,
} from '#src/choosing/kept.ts'

const toNew = (id: string, name = `示例${id}`) => ({ id, keptOn: '2026-11-20', facts: { name } })
const keepAll = (ids: readonly string[]) =>
  ids.reduce<Kept>((kept, id) => addKept(kept, toNew(id)), [])
const toIds = (kept: Kept) => kept.map(({ id }) => id)

describe('keeping centres', () => {
  test('they stay in the order in which they were kept', () => {
    expect(toIds(keepAll(['b', 'a', 'c']))).toEqual(['b', 'a', 'c'])
  })

  test('the twenty-first is not taken', () => {
    const full = keepAll(Array.from({ length: MOST_KEPT }, (_, at) => `c-${at}`))
    expect(addKept(full, toNew('one-more'))).toBe(full)
  })

  test('keeping one again renews what was said of it and loses no note', () => {
    const noted = changeVisit(keepAll(['a', 'b']), 'a', { note: '院子很大' })
    const [first, second] = addKept(noted, toNew('a', '示例新名字'))
    expect(first?.facts.name).toBe('示例新名字')
    expect(first?.visit.note).toBe('院子很大')
    expect(second?.id).toBe('b')
  })

  test('taking one away takes its notes too, and only those', () => {
    const noted = changeVisit(keepAll(['a', 'b']), 'b', { note: '远' })
    expect(removeKept(noted, 'a')[0]?.visit.note).toBe('远')
  })

  test.each([
    ['nothing written', {}, false],
    ['a day', { visitedOn: '2026-11-20' }, true],
    ['a tick', { ticks: { fire: 'agrees' } }, true],
    ['an empty note', { note: '' }, false],
  ] as const)('a visit with %s', (_name, change, expected) => {
    const [centre] = changeVisit(keepAll(['a']), 'a', change)
    expect(centre && hasVisit(centre)).toBe(expected)
  })
})

describe('what two tabs note of one visit', () => {
  const [base] = changeVisit(keepAll(['a']), 'a', { note: '甲', rating: 'good' })
  const note = (centre: KeptCentre | undefined, change: Partial<Visit>) => {
    const [noted] = changeVisit(centre ? [centre] : [], centre?.id ?? '', change)
    if (!noted) throw new Error('Nothing was noted')
    return noted
  }

  test('words that the other tab did not know yet are kept, with what it noted itself', () => {
    const own = note(note(base, { note: '甲乙' }), { note: '甲乙丙' })
    const other = note(base, { rating: 'poor' })
    expect(withLater(other, own.visit).visit).toMatchObject({ note: '甲乙丙', rating: 'poor' })
  })

  test('words that the other tab took back are gone, also where they stood here before', () => {
    const own = note(base, { note: '甲乙' })
    const other = note(note(own, { note: '甲' }), { note: undefined })
    expect(withLater(other, own.visit)).toBe(other)
  })

  test('a centre kept anew begins without old words', () => {
    const own = note(base, { note: '甲乙' })
    const [anew] = keepAll(['a'])
    expect(anew && withLater(anew, own.visit)).toBe(anew)
  })

  test('one answer settles it, whatever both tabs noted', () => {
    const change = fc.oneof(
      fc.record({ note: fc.string({ minLength: 1 }) }),
      fc.record({ rating: fc.constantFrom('good', 'fair', 'poor') }),
    ) as fc.Arbitrary<Partial<Visit>>
    fc.assert(
      fc.property(fc.array(change), fc.array(change), (ours, theirs) => {
        const one = ours.reduce(note, note(base, { note: '甲' }))
        const two = theirs.reduce(note, note(base, { rating: 'fair' }))
        const merged = withLater(two, one.visit)
        // Nothing is left to be said again: two tabs never go on answering one another.
        expect(withLater(merged, one.visit)).toBe(merged)
        expect(withLater(merged, two.visit)).toBe(merged)
      }),
    )
  })
})

describe('what is kept in the browser', () => {
  test('comes back as it was', () => {
    const kept = changeVisit(keepAll(['a', 'b']), 'a', {
      visitedOn: '2026-11-21',
      rating: 'fair',
      note: '老师很和气',
      ticks: { fire: 'agrees', 'ratio-infant': 'differs' },
    })
    expect(parseKept(serialiseKept(kept) ?? null)).toEqual(kept)
  })

  test('is nothing at all when nothing is kept', () => {
    expect(serialiseKept([])).toBeUndefined()
    expect(parseKept(null)).toEqual([])
  })

  test('loses only what is damaged', () => {
    const text = JSON.stringify([
      {
        id: 'a',
        keptOn: 'yesterday',
        facts: { name: 7, at: 'here' },
        visit: { ticks: { x: 'no' } },
      },
      { id: '../evil' },
      null,
      { id: 'a', facts: { name: '又一个' } },
      { id: 'b', facts: { name: '示例乙' } },
    ])
    const kept = parseKept(text)
    expect(toIds(kept)).toEqual(['a', 'b'])
    expect(kept[0]).toMatchObject({ keptOn: '', facts: { name: 'a' }, visit: { ticks: {} } })
  })

  test('never breaks a page, whatever stands there', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
        const kept = parseKept(text)
        expect(kept.length).toBeLessThanOrEqual(MOST_KEPT)
        expect(parseKept(serialiseKept(kept) ?? null)).toEqual(kept)
      }),
    )
  })
})
