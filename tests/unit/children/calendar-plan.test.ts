import fc from 'fast-check'
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import { toPlanFile, toPlanText } from '#src/assets/tools/calendar/answer/export.ts'
import { toNewChild } from '#src/assets/tools/device-store.ts'
import { addDays } from '#src/calendar/days.ts'
import { toCalendarPlan } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { closesSoon, toDueDoses, toLateDoses, toNextDoses } from '#src/children/due.ts'
import { toImmunisationCalendar } from '#src/children/health-calendar.ts'
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
  ...toNewChild('宝宝', birthOn),
  id: 'x',
  ...more,
})
const toIds = (entries: readonly { dose: { id: string } }[]) => entries.map(({ dose }) => dose.id)

test('at eight months what was never ticked is due, what closes first in front', () => {
  const plan = toCalendarPlan(tables, toChild('2026-03-01'), '2026-11-20')
  const due = toIds(plan.due)
  expect(due.slice(-2)).toEqual(['IPV-1', 'IPV-2'])
  expect(due).toEqual(expect.arrayContaining(['MMR-1', 'JE-L-1', 'HepB-3', 'DTaP-3']))
  expect(toIds(plan.late)).toEqual(['BCG-1'])
  expect(plan.visits.due?.visit.id).toBe('month-8')
  expect(plan.coming[0]).toMatchObject({ on: '2026-12-01' })
  expect(toIds(plan.coming[0]?.doses ?? [])).toEqual(['MPSV-A-2'])
  expect(plan.coming[1]?.visits.map(({ visit }) => visit.id)).toEqual(['month-12'])
  expect(toIds(plan.later)).toEqual(['bOPV-4', 'DTaP-5', 'MPSV-AC-2'])
})

test('fifteen days before the first birthday all whose windows close then come first', () => {
  const calendar = toImmunisationCalendar(immunisation, '2025-12-05', {}, {})
  const due = toDueDoses(calendar, '2026-11-20')
  const soon = due.filter((entry) => closesSoon(entry, '2026-11-20'))
  expect(toIds(soon)).toEqual(expect.arrayContaining(['MMR-1', 'JE-L-1', 'HepB-3', 'DTaP-3']))
  expect(due.slice(0, soon.length)).toEqual(soon)
  expect(soon.every(({ closesOn }) => closesOn === '2026-12-05')).toBe(true)
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
  expect(toIds(toDueDoses(calendar, '2026-11-20'))).not.toContain('MMR-2')
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

const ids = toIds(toImmunisationCalendar(immunisation, '2025-01-01', {}, {}))
const visitIds = checkUps.visits.map(({ id }) => id)
const anyChild = fc.record({
  birthOn: anyDay,
  days: fc.nat(2500),
  given: fc.dictionary(fc.constantFrom(...ids), fc.oneof(anyDay, fc.constant(''), fc.string())),
  visited: fc.dictionary(fc.constantFrom(...visitIds), fc.constant('')),
})

const toOpen = (plan: ReturnType<typeof toCalendarPlan>) => [
  ...plan.due,
  ...plan.late,
  ...plan.coming.flatMap(({ doses }) => doses),
  ...plan.later,
]

test('of 5,000 children with what was noted about them no dose and no check-up is lost', () => {
  fc.assert(
    fc.property(anyChild, ({ birthOn, days, given, visited }) => {
      const plan = toCalendarPlan(
        tables,
        toChild(birthOn, { given, visited }),
        addDays(birthOn, days),
      )
      expect([...toIds(toOpen(plan)), ...toIds(plan.given)].sort()).toEqual([...ids].sort())
      const { due, missed, done } = plan.visits
      const coming = plan.coming.flatMap(({ visits }) => visits)
      const visits = [...(due ? [due] : []), ...missed, ...done, ...coming]
      expect(visits.map(({ visit }) => visit.id).sort()).toEqual([...visitIds].sort())
    }),
    { numRuns: 5000 },
  )
})

test('what the page says is to do stands in the calendar file and in the list to copy', () => {
  fc.assert(
    fc.property(anyChild, ({ birthOn, days, given, visited }) => {
      const today = addDays(birthOn, days)
      const plan = toCalendarPlan(tables, toChild(birthOn, { given, visited }), today)
      const { exported } = toPlanFile(toChild(birthOn), plan, today, WRITTEN)
      const visits = [plan.visits.due, ...plan.coming.flatMap((day) => day.visits)]
      const told = [...toIds(toOpen(plan)), ...visits.flatMap((one) => one?.visit.id ?? [])]
      expect(exported.ids).toEqual(expect.arrayContaining(told))
      const text = toPlanText(plan, today)
      for (const { dose } of toOpen(plan)) expect(text).toContain(`${dose.vaccine}第${dose.dose}剂`)
    }),
  )
})

const WRITTEN = { host: 'portal.example', now: '2026-11-20T02:00:00.000Z' }

/** What a calendar program reads, by our names of the entries. */
function readFile(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return Object.fromEntries(
    calendar.getAllSubcomponents('vevent').map((event) => {
      const uid = String(event.getFirstPropertyValue('uid'))
      return [uid.replace(/^x-|@.*$/g, ''), event]
    }),
  )
}

test('the calendar file has what is due today, ends of windows, alarms, and takes back what is done', () => {
  const child = toChild('2026-03-01')
  const plan = toCalendarPlan(tables, child, '2026-11-20')
  const first = toPlanFile(child, plan, '2026-11-20', WRITTEN)
  const events = readFile(first.file)
  expect(String(events['MMR-1']?.getFirstPropertyValue('dtstart'))).toBe('2026-11-20')
  expect(String(events['MMR-1-before']?.getFirstPropertyValue('dtstart'))).toBe('2027-02-28')
  expect(events['BCG-1']).toBeDefined()
  expect(events['month-8']).toBeDefined()
  for (const event of Object.values(events)) {
    expect(event.getAllSubcomponents('valarm').length).toBeGreaterThan(0)
    expect(event.getFirstPropertyValue('sequence')).toBe(0)
  }
  const changed: DeviceChild = {
    ...child,
    exported: first.exported,
    given: { 'MMR-1': '2026-11-20' },
    choices: { japaneseEncephalitis: 'JE-I' },
  }
  const later = toCalendarPlan(tables, changed, '2026-11-20')
  const second = readFile(toPlanFile(changed, later, '2026-11-20', WRITTEN).file)
  for (const id of ['MMR-1', 'MMR-1-before', 'JE-L-1', 'JE-L-1-before', 'JE-L-2']) {
    expect(second[id]?.getFirstPropertyValue('status'), id).toBe('CANCELLED')
    expect(second[id]?.getFirstPropertyValue('sequence'), id).toBe(1)
  }
  expect(second['JE-I-1']?.getFirstPropertyValue('status')).toBeNull()
})

test('the list to copy says what is due, what is over and until when', () => {
  const plan = toCalendarPlan(tables, toChild('2026-03-01'), '2026-11-20')
  const text = toPlanText(plan, '2026-11-20')
  expect(text).toContain('麻腮风疫苗第1剂，现在可以约')
  expect(text).toContain('卡介苗第1剂，过了期限，问门诊怎么补')
  expect(text).toContain('麻腮风疫苗第1剂，2027年3月1日之前打完')
  expect(text).toContain('以前没勾的体检')
})

test('the short answer names the batch that comes', () => {
  const calendar = toImmunisationCalendar(immunisation, '2026-03-01', {}, { 'MMR-1': '' })
  expect(toIds(toNextDoses(calendar, '2026-11-20'))).toEqual(['MPSV-A-2'])
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
  expect(toIds(toLateDoses(calendar, '2028-11-20'))).toContain('MMR-2')
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
