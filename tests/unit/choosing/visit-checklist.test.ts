import { describe, expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { parseKept } from '#src/choosing/kept.ts'
import { zhHans as words } from '#src/choosing/visit/words.ts'
import { toVisitChecklist } from '#src/choosing/visit-checklist.ts'
import { BARE_CENTRE, FULL_CENTRE } from '#tests/support/example-centres.ts'

const ON = '2026-11-20'

/** Where a check stands, and what it says. */
function find(centre: Centre, id: string, on = ON): [kind: string, text: string] | undefined {
  const checklist = toVisitChecklist(centre, on)
  for (const [kind, checks] of Object.entries(checklist)) {
    const check = checks.find((one) => one.id === id)
    if (check) return [kind, check.text]
  }
  return undefined
}

const withParts = (parts: Partial<Centre>): Centre => ({ ...BARE_CENTRE, ...parts })
const withFire = (validTo?: string, result?: string) =>
  withParts({ certificates: [{ kind: 'fire', validTo, result }] })

describe('a paper with a last day', () => {
  test.each([
    [
      'in force',
      withFire('2026-12-31'),
      'see',
      '网页写消防安全检查合格证明有效期至2026年12月31日：请看原件',
    ],
    ['on its last day', withFire(ON), 'see', '请看原件'],
    ['expired', withFire('2026-08-31', '合格'), 'first', '有效期至2026年8月31日，已经过了'],
    ['not passed', withFire(undefined, '不合格'), 'first', '“不合格”：请问现在怎么样了'],
    ['passed without a day', withFire(undefined, '合格'), 'see', '“合格”：请看原件和日期'],
    ['without anything said', withFire(), 'ask', '没有写消防安全检查合格证明的结论和有效期'],
    ['that nobody told of', BARE_CENTRE, 'ask', '网页没有写消防安全检查合格证明，请问'],
  ])('%s', (_name, centre, kind, text) => {
    expect(find(centre, 'fire')).toEqual([kind, expect.stringContaining(text)])
  })

  test('a filing that has ended is asked for first', () => {
    const centre = withParts({ filedOn: '2024-01-01', filedUntil: '2026-10-31' })
    expect(find(centre, 'state')?.[0]).toBe('first')
  })

  test('no licence for food is asked of a centre that serves none', () => {
    expect(find(withParts({ providesMeals: false }), 'food')).toBeUndefined()
    expect(find(BARE_CENTRE, 'food')?.[0]).toBe('ask')
  })
})

describe('what can be counted', () => {
  const withClass = (childrenPerCarer?: number, classSize?: number) =>
    withParts({ classGroups: [{ classGroup: 'youngToddler', childrenPerCarer, classSize }] })

  test.each([
    ['as the standard has it', withClass(5), 'see', '网页写托小班1:5：请数一数，5个孩子至少有1位'],
    ['more children than the standard allows', withClass(8), 'first', '比国家标准1:5带的孩子多'],
    ['not told', withClass(), 'ask', '网页没有写托小班1位保育人员带几个孩子'],
  ])('carers: %s', (_name, centre, kind, text) => {
    expect(find(centre, 'ratio-youngToddler')).toEqual([kind, expect.stringContaining(text)])
  })

  test('a class larger than the standard is asked about first', () => {
    expect(find(withClass(5, 15), 'size-youngToddler')?.[0]).toBe('see')
    expect(find(withClass(5, 16), 'size-youngToddler')?.[0]).toBe('first')
  })

  test.each([
    [90, 'see'],
    [30, 'first'],
  ])('recordings of %i days', (cameraDaysKept, kind) => {
    expect(find(withParts({ cameraDaysKept }), 'cameras')?.[0]).toBe(kind)
  })
})

describe('money', () => {
  test('a fee is compared with the contract, with what it includes', () => {
    const services = [
      {
        serviceType: 'fullDay' as const,
        feeInYuan: 2680,
        feeUnit: 'month' as const,
        feeNote: '含两餐',
      },
    ]
    expect(find(withParts({ services }), 'fee-fullDay')).toEqual([
      'see',
      '网页写全日托2,680元/月（含两餐）：请看收费公示和合同，是不是一样。',
    ])
  })

  test('without a rule of refund the contract is asked for one', () => {
    expect(find(BARE_CENTRE, 'refund')).toEqual(['ask', expect.stringContaining('没有就请写进去')])
    expect(find(FULL_CENTRE, 'refund-fullDay')?.[0]).toBe('see')
  })

  test('no deposit is a promise to be found in the contract', () => {
    expect(find(withParts({ depositInYuan: 0 }), 'deposit')?.[1]).toContain('不收押金')
  })
})

test('what was found wrong and not put right stands first, all in one', () => {
  const found = { foundOn: '2026-05-01', severity: 'minor' as const, summary: '示例甲' }
  const violations = [
    found,
    { ...found, summary: '示例乙' },
    { ...found, correctedOn: '2026-05-02' },
  ]
  const [first] = toVisitChecklist(withParts({ violations }), ON).first
  expect(first?.text).toContain('“示例甲”；2026年5月1日“示例乙”')
  expect(first?.text.match(/“/g)).toHaveLength(2)
})

describe.each([
  ['little', BARE_CENTRE],
  ['everything', FULL_CENTRE],
])('of a centre of which %s is known', (_name, centre) => {
  const { first, see, ask } = toVisitChecklist(centre, ON)
  const checks = [...first, ...see, ...ask]

  test('every check has an id of its own, under which a note is kept', () => {
    const ids = checks.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const ticks = Object.fromEntries(ids.map((id) => [id, 'agrees']))
    const [kept] = parseKept(JSON.stringify([{ id: 'a', visit: { ticks } }]))
    expect(kept?.visit.ticks).toEqual(ticks)
  })

  test('every check has a short name for the table of notes', () => {
    const nameless = checks.filter(({ id }) => /[a-z]/.test(words.toSubject(id)))
    expect(nameless).toEqual([])
  })
})
