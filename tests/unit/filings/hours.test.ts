import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseHours, parseWeekHours } from '#src/filings/cells/parse-time.ts'

test.each([
  ['07:30-18:00', { opens: '07:30', closes: '18:00' }],
  ['7：30—18：00', { opens: '07:30', closes: '18:00' }],
  ['上午8点至下午5点半', { opens: '08:00', closes: '17:30' }],
  ['8时—17时30分', { opens: '08:00', closes: '17:30' }],
  ['休', 'closed'],
])('the hours %s are understood', (cell, hours) => {
  expect(parseHours(cell)).toEqual({ value: hours, problems: [] })
})

test.each([
  ['18:00-07:30', 'closes-before-opens'],
  ['08:00-08:00', 'closes-before-opens'],
  ['全天', 'not-hours'],
  ['25:00-26:00', 'not-hours'],
  ['08:75-18:00', 'not-hours'],
])('the hours %s are refused as %s', (cell, code) => {
  expect(parseHours(cell)).toEqual({ problems: [{ code }] })
})

test.each([
  ['周一至周五 07:30-18:00；周六 08:00-12:00', [1, 2, 3, 4, 5, 6]],
  ['星期一到星期五：7:30～18:00', [1, 2, 3, 4, 5]],
  ['周一、周三、周五 8:00-17:00', [1, 3, 5]],
  ['每天 08:00-20:00', [1, 2, 3, 4, 5, 6, 7]],
  ['工作日 8:00-17:30；周末休息', [1, 2, 3, 4, 5]],
  ['周一至周六 8:00-17:30；周日不开放', [1, 2, 3, 4, 5, 6]],
  ['周六、周日 9:00-12:00', [6, 7]],
])('the week %s has its days', (cell, weekdays) => {
  const { value, problems } = parseWeekHours(cell)
  expect(problems).toEqual([])
  expect(value?.map(({ weekday }) => weekday)).toEqual(weekdays)
})

test.each([
  '07:30-18:00',
  '周一至周五',
  '周五至周一 8:00-17:00',
  '周一 8:00-12:00；周一 14:00-18:00',
])('the week %s is reported: nobody should guess the days', (cell) => {
  expect(parseWeekHours(cell).problems[0]?.code).toBe('not-hours')
})

test.each(['周一至周五 08:00-12:00；周一至周五 14:00-18:00', '周一至周五 07:30-18:00；周六 上午'])(
  'of the week %s nothing is published: half of it would be false',
  (cell) => {
    expect(parseWeekHours(cell)).not.toHaveProperty('value')
  },
)

test.each(['08:00-12:00，14:00-18:00', '上午8:00-12:00 下午2:00-6:00', '8点至12点、14点至18点'])(
  'a day with a break at noon (%s) is not published as one span, and the list is told how to write it',
  (cell) => {
    expect(parseHours(cell)).toEqual({ problems: [{ code: 'hours-with-break' }] })
    expect(parseWeekHours(`周一至周五 ${cell}`).problems[0]?.code).toBe('hours-with-break')
  },
)

test('the hours of any day are read back as they were written', () => {
  const minute = fc.integer({ min: 0, max: 1439 })
  const clock = (at: number) =>
    `${String(Math.floor(at / 60)).padStart(2, '0')}:${String(at % 60).padStart(2, '0')}`
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 7 }), minute, minute, (weekday, a, b) => {
      fc.pre(a !== b)
      const [opens, closes] = [clock(Math.min(a, b)), clock(Math.max(a, b))]
      const cell = `周${'一二三四五六日'[weekday - 1]} ${opens}-${closes}`
      expect(parseWeekHours(cell).value).toEqual([{ weekday, opens, closes }])
    }),
  )
})
