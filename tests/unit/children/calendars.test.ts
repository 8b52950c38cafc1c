import fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, addMonths } from '#src/calendar/days.ts'
import { toAgeInMonths, toWarningSignsAt } from '#src/children/ages.ts'
import { toDoseState } from '#src/children/due.ts'
import {
  hasLiveInjectedTogether,
  toCheckUpCalendar,
  toImmunisationCalendar,
} from '#src/children/health-calendar.ts'
import { toStartMonths } from '#src/children/start-months.ts'
import { checkUpsSchema, warningSignsSchema } from '#src/guidance/reference/health-checks.ts'
import { immunisationSchema } from '#src/guidance/reference/immunisation.ts'
import { classGroupsSchema } from '#src/guidance/reference/joining.ts'
import { anyDay } from '#tests/support/any-day.ts'
import { inTimeZones } from '#tests/support/in-time-zones.ts'
import { readReference } from '#tests/support/read-reference.ts'

const programme = readReference('immunisation', immunisationSchema)
const checkUps = readReference('check-ups', checkUpsSchema)
const signs = readReference('warning-signs', warningSignsSchema)
const { groups } = readReference('class-groups', classGroupsSchema)

const toCalendar = (birthOn: string, chosen = {}, given = {}) =>
  toImmunisationCalendar(programme, birthOn, chosen, given)
const find = (calendar: ReturnType<typeof toCalendar>, id: string) =>
  calendar.find(({ dose }) => dose.id === id)

test('the calendar of a child born on the 31st of August is the one worked out by hand', () => {
  const dates = toCalendar('2025-08-31')
    .slice(0, 19)
    .map(({ dose, earliestOn, beforeOn }) => [dose.id, earliestOn, beforeOn])
  expect(dates).toEqual([
    ['HepB-1', '2025-08-31', undefined],
    ['BCG-1', '2025-08-31', '2025-11-30'],
    ['HepB-2', '2025-09-30', undefined],
    ['IPV-1', '2025-10-31', undefined],
    ['DTaP-1', '2025-10-31', undefined],
    ['IPV-2', '2025-11-30', undefined],
    ['bOPV-3', '2025-12-31', '2026-08-31'],
    ['DTaP-2', '2025-12-31', undefined],
    ['HepB-3', '2026-02-28', '2026-08-31'],
    ['DTaP-3', '2026-02-28', '2026-08-31'],
    ['MPSV-A-1', '2026-02-28', '2026-08-31'],
    ['MMR-1', '2026-04-30', '2026-08-31'],
    ['JE-L-1', '2026-04-30', '2026-08-31'],
    ['MPSV-A-2', '2026-05-31', '2027-08-31'],
    ['DTaP-4', '2027-02-28', '2027-08-31'],
    ['MMR-2', '2027-02-28', '2027-08-31'],
    ['HepA-L-1', '2027-02-28', '2027-08-31'],
    ['JE-L-2', '2027-08-31', '2028-08-31'],
    ['MPSV-AC-1', '2028-08-31', '2029-08-31'],
  ])
})

test('the second dose against meningococcus A waits three months after the first, however late that was', () => {
  const late = toCalendar('2025-01-10', {}, { 'MPSV-A-1': '2025-09-20' })
  expect(find(late, 'MPSV-A-2')).toMatchObject({ earliestOn: '2025-12-20', movedByPrevious: true })
  const onTime = toCalendar('2025-01-10', {}, { 'MPSV-A-1': '2025-07-10' })
  expect(find(onTime, 'MPSV-A-2')).toMatchObject({
    earliestOn: '2025-10-10',
    movedByPrevious: false,
    previousUndated: false,
  })
  const undated = toCalendar('2025-01-10', {}, { 'MPSV-A-1': '' })
  expect(find(undated, 'MPSV-A-2')).toMatchObject({ previousUndated: true })
})

test('a family that chose inactivated vaccines gets their doses and not the live ones', () => {
  const chosen = { japaneseEncephalitis: 'JE-I', hepatitisA: 'HepA-I' }
  const ids = toCalendar('2025-01-31', chosen).map(({ dose }) => dose.id)
  expect(ids.filter((id) => /^(JE|HepA)/.test(id))).toEqual([
    'JE-I-1',
    'JE-I-2',
    'HepA-I-1',
    'JE-I-3',
    'HepA-I-2',
    'JE-I-4',
  ])
  const calendar = toCalendar('2025-01-31', chosen)
  expect(find(calendar, 'JE-I-2')?.earliestOn).toBe('2025-10-07')
  expect(find(calendar, 'HepA-I-2')?.earliestOn).toBe('2027-01-31')
  expect(toCalendar('2025-01-31', { japaneseEncephalitis: 'nothing' })).toEqual(
    toCalendar('2025-01-31'),
  )
})

test('a missed dose is late from the day its window ends, and keeps its dates', () => {
  const bcg = find(toCalendar('2025-08-31'), 'BCG-1')
  if (!bcg) throw new Error('no BCG')
  expect(toDoseState(bcg, '2025-08-30')).toBe('coming')
  expect(toDoseState(bcg, '2025-11-29')).toBe('due')
  expect(toDoseState(bcg, '2025-11-30')).toBe('late')
  expect(toDoseState({ ...bcg, given: true }, '2025-11-30')).toBe('given')
})

test('two injected live vaccines of one month ask for the 28 days, one or an oral one does not', () => {
  const at8Months = toCalendar('2025-01-01').filter(({ dose }) => dose.fromMonths === 8)
  const at4Months = toCalendar('2025-01-01').filter(({ dose }) => dose.fromMonths === 4)
  expect(hasLiveInjectedTogether(programme, at8Months)).toBe(true)
  expect(hasLiveInjectedTogether(programme, at8Months.slice(0, 1))).toBe(false)
  expect(hasLiveInjectedTogether(programme, at4Months)).toBe(false)
})

inTimeZones(() => {
  test('no date comes before its age, and every window ends after it begins', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), fc.nat(900), (birthOn, live, late) => {
        const calendar = toCalendar(
          birthOn,
          live ? {} : { japaneseEncephalitis: 'JE-I', hepatitisA: 'HepA-I' },
          { 'MPSV-A-1': addDays(addMonths(birthOn, 6), late) },
        )
        for (const { dose, earliestOn, beforeOn } of calendar) {
          expect(toAgeInMonths(birthOn, earliestOn)).toBeGreaterThanOrEqual(dose.fromMonths)
          if (dose.id !== 'MPSV-A-2' && beforeOn) expect(beforeOn > earliestOn).toBe(true)
        }
        const order = calendar.map(({ earliestOn }) => earliestOn)
        expect(order).toEqual([...order].sort())
      }),
    )
  })

  test('a child is checked on the day it is so many months old', () => {
    fc.assert(
      fc.property(anyDay, (birthOn) => {
        for (const { visit, on } of toCheckUpCalendar(checkUps, birthOn)) {
          if ('months' in visit.when && on) {
            expect(toAgeInMonths(birthOn, on)).toBe(visit.when.months)
          }
        }
      }),
    )
  })
})

test('ten checks before the third birthday; the first has no date, the second is a span of days', () => {
  const calendar = toCheckUpCalendar(checkUps, '2026-01-31')
  expect(calendar.map(({ on }) => on)).toEqual([
    undefined,
    '2026-02-28',
    '2026-04-30',
    '2026-07-31',
    '2026-09-30',
    '2027-01-31',
    '2027-07-31',
    '2028-01-31',
    '2028-07-31',
    '2029-01-31',
  ])
  expect(calendar[1]?.to).toBe('2026-03-02')
})

test('a child is compared with the signs of the last age it has reached', () => {
  expect(toWarningSignsAt(signs, 2)).toBeUndefined()
  expect(toWarningSignsAt(signs, 3)?.months).toBe(3)
  expect(toWarningSignsAt(signs, 11)?.months).toBe(8)
  expect(toWarningSignsAt(signs, 40)?.months).toBe(36)
})

test('every month shows which class a child may join: none, infants, toddlers, from 18 months also mixed', () => {
  const months = toStartMonths(groups, '2025-09-15', '2026-02-20', 30)
  const shown = months.map(({ on, ageInMonths, groups: fit }) => [
    on,
    ageInMonths,
    fit.map(({ classGroup }) => classGroup).join('+'),
  ])
  expect(shown[0]).toEqual(['2026-03-01', 5, ''])
  expect(shown[1]).toEqual(['2026-04-01', 6, 'infant'])
  expect(shown[7]).toEqual(['2026-10-01', 12, 'youngToddler'])
  expect(shown[13]).toEqual(['2027-04-01', 18, 'youngToddler+mixedAge'])
  expect(shown[19]).toEqual(['2027-10-01', 24, 'olderToddler+mixedAge'])
  expect(shown.at(-1)).toEqual(['2028-08-01', 34, 'olderToddler+mixedAge'])
})
