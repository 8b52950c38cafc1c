import { expect, test } from 'vitest'
import { parseBookedHours } from '#src/filings/cells/parse-agreements.ts'

test.each([
  ['2小时', 2],
  ['两个小时', 2],
  ['至少1小时起', 1],
  ['每次30分钟', 0.5],
  ['半小时', 0.5],
  ['一次', 0],
  ['一周', 168],
])('%s is %d hours', (cell, hours) => {
  expect(parseBookedHours(cell)).toEqual({ value: hours, problems: [] })
})

test.each(['半天', '一天', '2次', '电话商量', '2'])('%s does not say how many hours', (cell) => {
  expect(parseBookedHours(cell).value).toBeUndefined()
})
