import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/calendar/days.ts'
import { toCalendarPlan } from '#src/children/calendar-plan.ts'
import { closesSoon, toDueDoses, toLateDoses, toNextDoses } from '#src/children/due.ts'
import { toImmunisationCalendar } from '#src/children/health-calendar.ts'
import { toStartMonths, toStartPeriods } from '#src/children/start-months.ts'
import { classGroupsSchema } from '#src/guidance/reference/joining.ts'
import { readReference } from '#tests/support/read-reference.ts'
import {
  allDoseIds,
  allVisitIds,
  anyChild,
  tables,
  toChild,
  toDoseIds,
  toOpenDoses,
} from '#tests/support/sample-children.ts'

const { immunisation, checkUps } = tables
const { groups } = readReference('class-groups', classGroupsSchema)

test('at eight months what was never ticked is due, what closes first in front', () => {
  const plan = toCalendarPlan(tables, toChild('2026-03-01'), '2026-11-20')
  const due = toDoseIds(plan.due)
  expect(due.slice(-2)).toEqual(['IPV-1', 'IPV-2'])
  expect(due).toEqual(expect.arrayContaining(['MMR-1', 'JE-L-1', 'HepB-3', 'DTaP-3']))
  expect(toDoseIds(plan.late)).toEqual(['BCG-1'])
  expect(plan.visits.due?.visit.id).toBe('month-8')
  expect(plan.coming[0]).toMatchObject({ on: '2026-12-01' })
  expect(toDoseIds(plan.coming[0]?.doses ?? [])).toEqual(['MPSV-A-2'])
  expect(plan.coming[1]?.visits.map(({ visit }) => visit.id)).toEqual(['month-12'])
  expect(toDoseIds(plan.later)).toEqual(['bOPV-4', 'DTaP-5', 'MPSV-AC-2'])
})

test('fifteen days before the first birthday all whose windows close then come first', () => {
  const calendar = toImmunisationCalendar(immunisation, '2025-12-05', {}, {})
  const due = toDueDoses(calendar, '2026-11-20')
  const soon = due.filter((entry) => closesSoon(entry, '2026-11-20'))
  expect(toDoseIds(soon)).toEqual(expect.arrayContaining(['MMR-1', 'JE-L-1', 'HepB-3', 'DTaP-3']))
  expect(due.slice(0, soon.length)).toEqual(soon)
  expect(soon.every(({ closesOn }) => closesOn === '2026-12-05')).toBe(true)
})

test('a day that is over is no end that comes soon, for the doses before it neither', () => {
  fc.assert(
    fc.property(anyChild, ({ birthOn, days, given }) => {
      const today = addDays(birthOn, days)
      const { due } = toCalendarPlan(tables, toChild(birthOn, { given }), today)
      const soon = due.filter((entry) => closesSoon(entry, today))
      expect(soon.filter(({ closesOn = '' }) => closesOn <= today)).toEqual([])
    }),
  )
  const plan = toCalendarPlan(tables, toChild('2025-11-19'), '2026-11-20')
  expect(toDoseIds(plan.due)).toEqual(expect.arrayContaining(['HepB-1', 'DTaP-1']))
  expect(plan.due.filter((entry) => closesSoon(entry, '2026-11-20'))).toEqual([])
})

test('a check-up stays after its day, until the next one comes; the visit after discharge is there from birth', () => {
  const at = (birthOn: string, visited = {}) =>
    toCalendarPlan(tables, toChild(birthOn, { visited }), '2026-11-20').visits
  expect(at('2026-03-19').due?.visit.id).toBe('month-8')
  expect(at('2026-03-19').coming[0]?.visit.id).toBe('month-12')
  expect(at('2026-03-19', { 'month-8': '' }).due).toBeUndefined()
  expect(at('2026-11-17').due?.on).toBeUndefined()
  expect(at('2026-11-17').due?.visit.id).toBe(checkUps.visits[0]?.id)
})

test('an injected live vaccine given yesterday puts off the others by 28 days, of its own series too', () => {
  const given = { 'MMR-1': '2026-11-19' }
  const calendar = toImmunisationCalendar(immunisation, '2025-03-20', {}, given)
  const find = (id: string) => calendar.find(({ dose }) => dose.id === id)
  expect(find('MMR-2')).toMatchObject({
    earliestOn: '2026-12-17',
    movedByLive: '2026-11-19',
    asks: { since: '2026-11-19' },
  })
  expect(find('JE-L-1')?.earliestOn).toBe('2026-12-17')
  expect(find('DTaP-4')?.earliestOn).toBe('2026-09-20')
  expect(toDoseIds(toDueDoses(calendar, '2026-11-20'))).not.toContain('MMR-2')
})

test('a dose given late moves nothing by a rule nobody printed: the clinic is asked until the planned gap is over', () => {
  const calendar = toImmunisationCalendar(
    immunisation,
    '2026-03-01',
    {},
    { 'DTaP-1': '2026-06-15' },
  )
  const second = calendar.find(({ dose }) => dose.id === 'DTaP-2')
  expect(second?.earliestOn).toBe('2026-07-01')
  expect(second?.asks).toEqual({ since: '2026-06-15', until: '2026-08-15' })
  const onTime = toImmunisationCalendar(immunisation, '2026-03-01', {}, { 'DTaP-1': '2026-05-01' })
  expect(onTime.find(({ dose }) => dose.id === 'DTaP-2')?.asks).toBeUndefined()
})

test('a day that is none, left in the browser, moves nothing', () => {
  const odd = toImmunisationCalendar(immunisation, '2025-03-20', {}, { 'MMR-1': 'gestern' })
  const undated = toImmunisationCalendar(immunisation, '2025-03-20', {}, { 'MMR-1': '' })
  expect(odd).toEqual(undated)
})

test('a child with special rules gets check-ups and not one vaccination', () => {
  const plan = toCalendarPlan(tables, toChild('2026-03-01', { special: true }), '2026-11-20')
  const doses = [...plan.due, ...plan.late, ...plan.given, ...plan.later]
  expect([...doses, ...plan.coming.flatMap((day) => day.doses)]).toEqual([])
  expect(plan.coming.length).toBeGreaterThan(0)
})

test('of 5,000 children with what was noted about them no dose and no check-up is lost', () => {
  fc.assert(
    fc.property(anyChild, ({ birthOn, days, given, visited }) => {
      const plan = toCalendarPlan(
        tables,
        toChild(birthOn, { given, visited }),
        addDays(birthOn, days),
      )
      expect([...toDoseIds(toOpenDoses(plan)), ...toDoseIds(plan.given)].sort()).toEqual(
        [...allDoseIds].sort(),
      )
      const { due, missed, done } = plan.visits
      const coming = plan.coming.flatMap(({ visits }) => visits)
      const visits = [...(due ? [due] : []), ...missed, ...done, ...coming]
      expect(visits.map(({ visit }) => visit.id).sort()).toEqual([...allVisitIds].sort())
    }),
    { numRuns: 5000 },
  )
})

test('the short answer names the batch that comes', () => {
  const calendar = toImmunisationCalendar(immunisation, '2026-03-01', {}, { 'MMR-1': '' })
  expect(toDoseIds(toNextDoses(calendar, '2026-11-20'))).toEqual(['MPSV-A-2'])
})

test('a dose is due on its very day, and to come on the day before', () => {
  const calendar = toImmunisationCalendar(immunisation, '2026-03-01', {}, {})
  const first = calendar.find(({ earliestOn }) => earliestOn > '2026-03-01')
  const day = first?.earliestOn ?? ''
  expect(toDueDoses(calendar, day)).toContain(first)
  expect(toNextDoses(calendar, addDays(day, -1))).toContain(first)
})

test('nobody is sent to a window that is over: it is told as over', () => {
  const calendar = toImmunisationCalendar(immunisation, '2020-03-01', {}, {})
  const due = toDueDoses(calendar, '2028-11-20')
  expect(due.every(({ beforeOn = '9999' }) => beforeOn > '2028-11-20')).toBe(true)
  expect(toDoseIds(toLateDoses(calendar, '2028-11-20'))).toContain('MMR-2')
})

test('months with the same classes are one period', () => {
  const months = toStartMonths(groups, '2025-09-15', '2026-02-20', 30)
  const periods = toStartPeriods(months).map(({ groups: fit, months: inside }) => [
    fit.map(({ classGroup }) => classGroup).join('+'),
    inside.length,
  ])
  expect(periods).toEqual([
    ['', 1],
    ['infant', 6],
    ['youngToddler', 6],
    ['youngToddler+mixedAge', 6],
    ['olderToddler+mixedAge', 11],
  ])
})
