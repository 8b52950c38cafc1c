import { expect, test } from 'vitest'
import { removeEnded } from '#src/desk/commands/doctor/command.ts'
import type { Desk } from '#src/desk/open-desk.ts'
import { toRules } from '#tests/support/complaint-rules.ts'

/** The instant before which ended cases are removed. */
async function toBound(now: string, retentionMonths: number) {
  const rules = toRules()
  const asked: string[] = []
  const desk = {
    site: async () => ({
      clock: () => new Date(now),
      rules: { ...rules, notice: { ...rules.notice, retentionMonths } },
    }),
    store: async () => ({ removeEndedCases: async (bound: string) => asked.push(bound) }),
  } as unknown as Desk
  await removeEnded(desk)
  return asked
}

test.each([
  ['a year', '2026-11-20T10:00:00+08:00', 12, '2025-11-20T10:00:00+08:00'],
  ['a month', '2026-11-20T10:00:00+08:00', 1, '2026-10-20T10:00:00+08:00'],
  ['over the end of a year', '2026-01-15T10:00:00+08:00', 3, '2025-10-15T10:00:00+08:00'],
  ['to a month that is shorter', '2026-03-31T10:00:00+08:00', 1, '2026-02-28T10:00:00+08:00'],
  ['to February of a leap year', '2028-03-30T10:00:00+08:00', 1, '2028-02-29T10:00:00+08:00'],
  ['from a leap day', '2028-02-29T10:00:00+08:00', 12, '2027-02-28T10:00:00+08:00'],
  ['to a month of thirty days', '2026-12-31T10:00:00+08:00', 6, '2026-06-30T10:00:00+08:00'],
  [
    'from the first hours of a day in China',
    '2026-07-01T01:00:00+08:00',
    1,
    '2026-06-01T01:00:00+08:00',
  ],
])('cases are kept for so many months, %s', async (_what, now, months, bound) => {
  expect(await toBound(now, months)).toEqual([new Date(bound).toISOString()])
})
