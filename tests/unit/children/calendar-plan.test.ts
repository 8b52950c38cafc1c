import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays } from '#src/calendar/days.ts'
import { toCalendarPlan } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { toImmunisationCalendar, toNextDoses } from '#src/children/health-calendar.ts'
import { toStartMonths, toStartPeriods } from '#src/children/start-months.ts'
import { checkUpsSchema } from '#src/guidance/reference/health-checks.ts'
import { immunisationSchema } from '#src/guidance/reference/immunisation.ts'
import { classGroupsSchema } from '#src/guidance/reference/joining.ts'
import { anyDay } from '#tests/support/any-day.ts'
import { readReference } from '#tests/support/read-reference.ts'

const immunisation = readReference('immunisation', immunisationSchema)
const checkUps = readReference('check-ups', checkUpsSchema)
const tables = { immunisation, checkUps }
const { groups } = readReference('class-groups', classGroupsSchema)

const toChild = (birthOn: string, more: Partial<DeviceChild> = {}): DeviceChild => ({
  id: 'x',
  nickname: '宝宝',
  birthOn,
  special: false,
  choices: {},
  given: {},
  measurements: [],
  ...more,
})
const toIds = (entries: readonly { dose: { id: string } }[]) => entries.map(({ dose }) => dose.id)

test('at eight months the two injections of that age are due, what was never ticked is asked about', () => {
  const plan = toCalendarPlan(tables, toChild('2026-03-01'), '2026-11-20')
  expect(toIds(plan.due)).toEqual(['MMR-1', 'JE-L-1'])
  expect(toIds(plan.earlier)).toContain('BCG-1')
  expect(toIds(plan.earlier)).not.toContain('MMR-1')
  expect(plan.visit?.visit.id).toBe('month-8')
  expect(plan.coming[0]).toMatchObject({ on: '2026-12-01' })
  expect(toIds(plan.coming[0]?.doses ?? [])).toEqual(['MPSV-A-2'])
  expect(plan.coming[1]?.visits.map(({ visit }) => visit.id)).toEqual(['month-12'])
  expect(toIds(plan.later)).toEqual(['bOPV-4', 'DTaP-5', 'MPSV-AC-2'])
})

test('a child with special rules gets check-ups and not one vaccination', () => {
  const plan = toCalendarPlan(tables, toChild('2026-03-01', { special: true }), '2026-11-20')
  const doses = [...plan.due, ...plan.earlier, ...plan.given, ...plan.later]
  expect([...doses, ...plan.coming.flatMap((day) => day.doses)]).toEqual([])
  expect(plan.coming.length).toBeGreaterThan(0)
})

test('every dose of the programme is in exactly one place, whatever the day and the ticks', () => {
  const ids = toIds(toImmunisationCalendar(immunisation, '2025-01-01', {}, {}))
  const ticks = fc.dictionary(fc.constantFrom(...ids), fc.oneof(anyDay, fc.constant('')))
  fc.assert(
    fc.property(anyDay, fc.nat(2500), ticks, (birthOn, days, given) => {
      const plan = toCalendarPlan(tables, toChild(birthOn, { given }), addDays(birthOn, days))
      const shown = [
        ...plan.due,
        ...plan.earlier,
        ...plan.given,
        ...plan.coming.flatMap(({ doses }) => doses),
        ...plan.later,
      ]
      expect(toIds(shown).sort()).toEqual([...ids].sort())
    }),
  )
})

test('the short answer names the batch a child has reached and the one that comes', () => {
  const calendar = toImmunisationCalendar(immunisation, '2026-03-01', {}, { 'MMR-1': '' })
  const { now, next } = toNextDoses(calendar, '2026-11-20')
  expect(toIds(now)).toEqual(['JE-L-1'])
  expect(toIds(next)).toEqual(['MPSV-A-2'])
})

test('a batch is reached on its very day, and to come on the day before', () => {
  const calendar = toImmunisationCalendar(immunisation, '2026-03-01', {}, {})
  const day = calendar.find(({ earliestOn }) => earliestOn > '2026-03-01')?.earliestOn ?? ''
  expect(toNextDoses(calendar, day).now[0]?.earliestOn).toBe(day)
  expect(toNextDoses(calendar, addDays(day, -1)).next[0]?.earliestOn).toBe(day)
})

test('the short answer does not send anybody to a window that is over', () => {
  const calendar = toImmunisationCalendar(immunisation, '2020-03-01', {}, {})
  expect(toIds(toNextDoses(calendar, '2028-11-20').now)).toEqual([])
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
