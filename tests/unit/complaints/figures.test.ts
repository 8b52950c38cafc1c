import { expect, test } from 'vitest'
import type { Moment } from '#src/complaints/clocks/case-clock.ts'
import {
  type CountedCase,
  toComplaintFigures,
} from '#src/complaints/clocks/to-complaint-figures.ts'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import { complaintFiguresSchema } from '#src/region/complaint-figures.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'
import { RULES_FILE, toRules } from '#tests/support/complaint-rules.ts'

const RULES = toRules({ clocks: [{ ...RULES_FILE.clocks[2], matters: undefined, days: 60 }] })
const AS_OF = '2026-11-29'

const moment = (at: string, state: Moment['state'], kind: Moment['kind'] = 'stateChanged') =>
  ({ at: `${at}T10:00:00+08:00`, kind, actor: 'desk', state }) as const

/** A case of a day, closed so many days later where it is. */
function file(
  on: string,
  { matter = 'fees', closedOn = '', outcome = 'nothingFound', again = '' } = {},
): CountedCase {
  const filedAt = `${on}T09:00:00+08:00`
  return {
    filedAt,
    matter,
    promises: toPromises(RULES, matter, new Date(filedAt)),
    state: closedOn && !again ? 'closed' : 'received',
    outcome: closedOn && !again ? (outcome as CountedCase['outcome']) : null,
    moments: [
      ...(closedOn ? [moment(closedOn, 'closed')] : []),
      ...(again ? [moment(again, 'accepted')] : []),
    ],
  }
}

const many = (count: number, make: () => CountedCase) => Array.from({ length: count }, make)

test('what was closed, how soon, how often in time and how often right is told by month', () => {
  const cases = [
    ...many(6, () => file('2026-08-01', { closedOn: '2026-08-21', outcome: 'upheldCorrected' })),
    ...many(2, () => file('2026-08-02', { closedOn: '2026-10-20' })),
    ...many(5, () => file('2026-09-05', { closedOn: '2026-09-06', outcome: 'partlyUpheld' })),
  ]
  const { months, overdueNow } = toComplaintFigures(cases, RULES, AS_OF)
  expect(months).toEqual([
    {
      month: '2026-08',
      filed: 8,
      closed: 8,
      upheld: 6,
      reopened: 0,
      onTimeInPercent: 75,
      medianDays: 20,
    },
    {
      month: '2026-09',
      filed: 5,
      closed: 5,
      upheld: 5,
      reopened: 0,
      onTimeInPercent: 100,
      medianDays: 1,
    },
  ])
  expect(overdueNow).toBe(0)
})

test('a few cases are not told, and neither is the one other cell they would follow from', () => {
  const cases = [
    ...many(9, () => file('2026-08-01')),
    ...many(7, () => file('2026-09-01')),
    ...many(3, () => file('2026-10-01', { closedOn: '2026-10-05' })),
  ]
  const { months } = toComplaintFigures(cases, RULES, AS_OF)
  expect(months.map(({ filed }) => filed)).toEqual([9, null, null])
  expect(months[2]).toMatchObject({ closed: null, onTimeInPercent: null, medianDays: null })
})

test('a case that was taken up again counts so, and is closed no more', () => {
  const again = { closedOn: '2026-08-05', again: '2026-08-09' }
  const { months } = toComplaintFigures(
    many(5, () => file('2026-08-01', again)),
    RULES,
    AS_OF,
  )
  expect(months[0]).toMatchObject({ filed: 5, closed: 0, upheld: 0, reopened: 5 })
})

test('a review counts as taken up again, also where no day is promised for it', () => {
  const reviewed = (): CountedCase => {
    const closed = file('2026-08-01', { closedOn: '2026-08-05' })
    const asked = { ...moment('2026-08-09', 'reviewAsked', 'reviewAsked'), actor: 'complainant' }
    return { ...closed, state: 'reviewAsked', moments: [...closed.moments, asked as Moment] }
  }
  expect(RULES.review.answer).toBeUndefined()
  expect(toComplaintFigures(many(5, reviewed), RULES, AS_OF).months[0]).toMatchObject({
    closed: 0,
    reopened: 5,
  })
})

test('of two cases in the middle the mean is told, as all medians are', () => {
  const closings = [
    '2026-08-02',
    '2026-08-03',
    '2026-08-04',
    '2026-08-07',
    '2026-08-09',
    '2026-08-11',
  ]
  const cases = closings.map((closedOn) => file('2026-08-01', { closedOn }))
  expect(toComplaintFigures(cases, RULES, AS_OF).months[0]?.medianDays).toBe(4.5)
})

test('cases of more than a year ago are in no month, and still told as overdue', () => {
  const { months, matters, overdueNow } = toComplaintFigures(
    many(6, () => file('2025-10-31')),
    RULES,
    AS_OF,
  )
  expect([months, matters, overdueNow]).toEqual([[], [], 6])
})

test('no number from one to four is ever told, whatever came, and matters add up like months', () => {
  const ids = RULES.matters.map(({ id }) => id)
  for (let seed = 1; seed <= 200; seed += 1) {
    const random = (below: number, turn: number) =>
      Math.floor(Math.abs(Math.sin(seed * 97 + turn * 13)) * 1e6) % below
    const cases = Array.from({ length: random(60, 0) }, (_, at) =>
      file(`2026-${String(1 + random(11, at)).padStart(2, '0')}-0${1 + random(9, at + 1)}`, {
        matter: ids[random(ids.length, at + 2)] ?? 'fees',
        closedOn: random(2, at + 3) ? '2026-11-20' : '',
      }),
    )
    const figures = toComplaintFigures(cases, RULES, AS_OF)
    expect(complaintFiguresSchema.safeParse(figures).success).toBe(true)
    for (const table of [figures.months, figures.matters])
      for (const part of ['filed', 'closed', 'upheld', 'reopened'] as const) {
        const cells = table.map((line) => line[part])
        const told = cells.flatMap((cell) => (cell === null ? [] : [cell]))
        const hidden = cells.length - told.length
        if (part !== 'filed') continue
        // With one cell hidden the total of the other table would tell it.
        expect(hidden === 1 && told.some((cell) => cell > 0)).toBe(false)
        if (hidden === 0) expect(told.reduce((sum, cell) => sum + cell, 0)).toBe(cases.length)
      }
  }
})

const ask = (on: string, more: Parameters<typeof file>[1] = {}) =>
  file(on, { ...more, matter: ENQUIRY })

test('questions are never counted as complaints, and have a number of their own', () => {
  const complaints = many(5, () => file('2026-08-01', { closedOn: '2026-08-21' }))
  const questions = [
    ...many(4, () => ask('2026-08-03', { closedOn: '2026-08-05', outcome: 'answered' })),
    ...many(2, () => ask('2026-08-03', { closedOn: '2026-08-31', outcome: 'referred' })),
    ...many(5, () => ask('2026-09-01')),
    ask('2024-09-01', { closedOn: '2024-09-02', outcome: 'answered' }),
  ]
  const { enquiries, ...figures } = toComplaintFigures([...complaints, ...questions], RULES, AS_OF)
  expect(figures).toEqual(toComplaintFigures(complaints, RULES, AS_OF))
  expect(enquiries).toEqual({ received: 11, answered: 6, onTimeInPercent: 67, medianDays: 2 })
})

test('the first answer counts, also before the end', () => {
  const answered = many(5, () => {
    const one = ask('2026-08-03', { closedOn: '2026-09-30', outcome: 'answered' })
    return { ...one, moments: [moment('2026-08-04', null, 'replied'), ...one.moments] }
  })
  const { enquiries } = toComplaintFigures(answered, RULES, AS_OF)
  expect(enquiries).toMatchObject({ onTimeInPercent: 100, medianDays: 1 })
})

test('how many were answered is not told while a few wait: their number would follow', () => {
  const answered = many(6, () => ask('2026-08-03', { closedOn: '2026-08-05', outcome: 'answered' }))
  const waiting = many(1, () => ask('2026-09-01'))
  const { enquiries } = toComplaintFigures([...answered, ...waiting], RULES, AS_OF)
  expect(enquiries).toMatchObject({ received: 7, answered: null, medianDays: 2 })
})

test('of a few questions nothing is told', () => {
  const few = many(4, () => ask('2026-08-03', { closedOn: '2026-08-05', outcome: 'answered' }))
  const { enquiries } = toComplaintFigures(few, RULES, AS_OF)
  expect(enquiries).toEqual({
    ...{ received: null, answered: null, onTimeInPercent: null, medianDays: null },
  })
})
