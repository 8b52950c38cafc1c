import { expect, test } from 'vitest'
import { toHoursText } from '#src/text/opening-hours.ts'

test.each([
  ['每天 08:00-20:00', '每天 08:00–20:00'],
  ['08:30—11:50；14:00 ~ 17:00', '08:30–11:50；14:00–17:00'],
  ['8：00-17：30', '8：00–17：30'],
  ['上午8点半-下午5点', '上午8点半–下午5点'],
  ['09:00–12:00', '09:00–12:00'],
  ['打0591-00000212，2026-11-20起', '打0591-00000212，2026-11-20起'],
])('%s is shown as %s', (filed, shown) => {
  expect(toHoursText(filed)).toBe(shown)
})
