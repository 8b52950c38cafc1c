import { expect, test } from 'vitest'
import { toSpoken, toSpokenDigits } from '#src/text/to-spoken.ts'

test.each([
  ['全日托 3,680元/月', '全日托 3680元每月'],
  ['1,234,500元', '1234500元'],
  ['周一至周五 08:00–17:30', '周一至周五 8点到17点30分'],
  ['12:05开门', '12点05分开门'],
  ['一名保育员带3个孩子，1:3', '一名保育员带3个孩子，1:3'],
  ['12～24个月', '12到24个月'],
  ['烧到38.5℃', '烧到38.5摄氏度'],
  ['WS/T 423-2022', 'WS/T 423-2022'],
  ['  一行\n  两行 ', '一行 两行'],
])('%s is said as %s', (written, said) => {
  expect(toSpoken(written)).toBe(said)
})

test('a number to ring is said digit by digit', () => {
  expect(toSpokenDigits('120')).toBe('1 2 0')
  expect(toSpokenDigits('0591-00000212')).toBe('0 5 9 1，0 0 0 0 0 2 1 2')
})
