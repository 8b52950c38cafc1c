import fc from 'fast-check'
import { toNewChild } from '#src/assets/tools/device-store.ts'
import type { toCalendarPlan } from '#src/children/calendar-plan.ts'
import type { DeviceChild } from '#src/children/device-children.ts'
import { toImmunisationCalendar } from '#src/children/health-calendar.ts'
import { checkUpsSchema } from '#src/guidance/reference/health-checks.ts'
import { immunisationSchema } from '#src/guidance/reference/immunisation.ts'
import { anyDay } from '#tests/support/any-day.ts'
import { readReference } from '#tests/support/read-reference.ts'

/** The shipped tables that calendars are made of. */
export const tables = {
  immunisation: readReference('immunisation', immunisationSchema),
  checkUps: readReference('check-ups', checkUpsSchema),
}

export const toChild = (birthOn: string, more: Partial<DeviceChild> = {}): DeviceChild => ({
  ...toNewChild('宝宝', birthOn),
  id: 'x',
  ...more,
})

export const toDoseIds = (entries: readonly { dose: { id: string } }[]) =>
  entries.map(({ dose }) => dose.id)

export const allDoseIds = toDoseIds(
  toImmunisationCalendar(tables.immunisation, '2025-01-01', {}, {}),
)
export const allVisitIds = tables.checkUps.visits.map(({ id }) => id)

/** A birthday, how many days ago it was, and what was noted: days, nothing, and what is no day. */
export const anyChild = fc.record({
  birthOn: anyDay,
  days: fc.nat(2500),
  given: fc.dictionary(
    fc.constantFrom(...allDoseIds),
    fc.oneof(anyDay, fc.constant(''), fc.string()),
  ),
  visited: fc.dictionary(fc.constantFrom(...allVisitIds), fc.constant('')),
})

/** Every dose of a plan that is not given. */
export const toOpenDoses = (plan: ReturnType<typeof toCalendarPlan>) => [
  ...plan.due,
  ...plan.late,
  ...plan.coming.flatMap(({ doses }) => doses),
  ...plan.later,
]
