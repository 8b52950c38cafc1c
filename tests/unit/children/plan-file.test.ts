import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toPlanFile, toPlanText } from '#src/assets/tools/calendar/answer/export.ts'
import { addDays } from '#src/calendar/days.ts'
import { toCalendarPlan } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { type ReadEntry, readCalendar } from '#tests/support/read-calendar.ts'
import {
  anyChild,
  tables,
  toChild,
  toDoseIds,
  toOpenDoses,
} from '#tests/support/sample-children.ts'

const TODAY = '2026-11-20'
const WRITTEN = { host: 'portal.example', now: '2026-11-20T02:00:00.000Z' }

/** Entries by our names of them. */
const byName = (entries: readonly ReadEntry[]) =>
  Object.fromEntries(entries.map((entry) => [entry.uid.replace(/^x-|@.*$/g, ''), entry]))

const HOUR = 60
const DAY = 24 * HOUR

test('what the page says is to do stands in the calendar file, as two programs read it, and in the list to copy', () => {
  fc.assert(
    fc.property(anyChild, fc.string(), ({ birthOn, days, given, visited }, nickname) => {
      const today = addDays(birthOn, days)
      const plan = toCalendarPlan(tables, toChild(birthOn, { given, visited }), today)
      const { file, exported } = toPlanFile(toChild(birthOn, { nickname }), plan, today, WRITTEN)
      const visits = [plan.visits.due, ...plan.coming.flatMap((day) => day.visits)]
      const told = [
        ...toDoseIds(toOpenDoses(plan)),
        ...visits.flatMap((one) => one?.visit.id ?? []),
      ]
      expect(exported.ids).toEqual(expect.arrayContaining(told))
      const read = byName(readCalendar(file))
      expect(Object.keys(read)).toEqual(expect.arrayContaining(told))
      for (const { from, alarms, isCancelled } of Object.values(read)) {
        expect(from >= today).toBe(true)
        expect(alarms.length).toBeGreaterThanOrEqual(2)
        expect(isCancelled).toBe(false)
      }
      const text = toPlanText(plan, today)
      for (const { dose } of toOpenDoses(plan))
        expect(text).toContain(`${dose.vaccine}第${dose.dose}剂`)
    }),
  )
})

test('an earlier check that nobody ticked stays in the calendar file until it is ticked', () => {
  const child = toChild('2026-03-01')
  const first = toPlanFile(child, toCalendarPlan(tables, child, TODAY), TODAY, WRITTEN)
  const missed = byName(readCalendar(first.file))['missed-checks']
  expect(missed).toMatchObject({ from: TODAY, isCancelled: false })
  expect(missed?.summary).toContain('满月检查、3月龄检查、6月龄检查')
  const reached = ['newborn', 'full-month', 'month-3', 'month-6', 'month-8']
  const ticked: DeviceChild = {
    ...child,
    exported: first.exported,
    visited: Object.fromEntries(reached.map((id) => [id, ''])),
  }
  const second = toPlanFile(ticked, toCalendarPlan(tables, ticked, TODAY), TODAY, WRITTEN)
  expect(byName(readCalendar(second.file))['missed-checks']).toMatchObject({ isCancelled: true })
})

test('the calendar file has what is due today, ends of windows and alarms', () => {
  const child = toChild('2026-03-01')
  const { file } = toPlanFile(child, toCalendarPlan(tables, child, TODAY), TODAY, WRITTEN)
  const read = byName(readCalendar(file))
  expect(read['MMR-1']).toMatchObject({ from: TODAY, to: '2026-11-21', sequence: 0 })
  expect(read['MMR-1']?.alarms.map(({ minutes }) => minutes)).toEqual([-15 * HOUR, 8 * HOUR])
  expect(read['MMR-1']?.alarms[0]?.text).toContain('麻腮风疫苗')
  expect(read['MMR-1-before']).toMatchObject({ from: '2027-02-28', to: '2027-03-01' })
  expect(read['MMR-1-before']?.alarms[0]?.minutes).toBe(-13 * DAY - 15 * HOUR)
  expect(read['BCG-1']?.from).toBe(TODAY)
  expect(read['month-8']?.from).toBe(TODAY)
})

test('a later file takes back what is done or not chosen any more, under the same name and with a higher number', () => {
  const child = toChild('2026-03-01')
  const first = toPlanFile(child, toCalendarPlan(tables, child, TODAY), TODAY, WRITTEN)
  const changed: DeviceChild = {
    ...child,
    exported: first.exported,
    given: { 'MMR-1': TODAY },
    choices: { japaneseEncephalitis: 'JE-I' },
  }
  const second = toPlanFile(changed, toCalendarPlan(tables, changed, TODAY), TODAY, WRITTEN)
  const [before, after] = [byName(readCalendar(first.file)), byName(readCalendar(second.file))]
  for (const id of ['MMR-1', 'MMR-1-before', 'JE-L-1', 'JE-L-1-before', 'JE-L-2']) {
    expect(after[id], id).toMatchObject({ isCancelled: true, sequence: 1, alarms: [] })
    expect(after[id]?.uid).toBe(before[id]?.uid)
  }
  expect(after['JE-I-1']).toMatchObject({ isCancelled: false, sequence: 1 })
})

test('the list to copy says what is due, what is over and until when', () => {
  const text = toPlanText(toCalendarPlan(tables, toChild('2026-03-01'), TODAY), TODAY)
  expect(text).toContain('麻腮风疫苗第1剂，现在可以约')
  expect(text).toContain('卡介苗第1剂，过了期限，问门诊怎么补')
  expect(text).toContain('麻腮风疫苗第1剂，2027年3月1日之前打完')
  expect(text).toContain('以前没勾的体检')
})
