import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseMonthRange, parseMonths } from '#src/filings/cells/parse-months.ts'

test.each([
  ['6', 6],
  ['满6个月', 6],
  ['18月龄', 18],
  ['1岁', 12],
  ['1岁半', 18],
  ['两岁', 24],
  ['３周岁', 36],
  ['2岁6个月', 30],
  ['0.5岁', 6],
  ['半岁', 6],
])('the age %s is %i months', (cell, months) => {
  expect(parseMonths(cell).value).toBe(months)
})

test.each([
  ['6个月-3岁', { from: 6, to: 36 }],
  ['6—36个月', { from: 6, to: 36 }],
  ['6-36', { from: 6, to: 36 }],
  ['1岁至3岁', { from: 12, to: 36 }],
  ['1-3岁', { from: 12, to: 36 }],
  ['6个月至3岁以下婴幼儿', { from: 6, to: 36 }],
  ['满6个月不满3周岁', { from: 6, to: 36 }],
  ['6个月至不满3周岁', { from: 6, to: 36 }],
  ['18个月以上到未满36个月', { from: 18, to: 36 }],
  ['6个月-小于3岁', { from: 6, to: 36 }],
  ['3岁以下', { to: 36 }],
  ['18个月以上', { from: 18 }],
])('the ages %s are understood', (cell, range) => {
  expect(parseMonthRange(cell)).toEqual({ value: range, problems: [] })
})

test.each(['1-3', '小宝宝', '托班', ''])('the ages “%s” are refused', (cell) => {
  expect(parseMonthRange(cell).problems[0]?.code).toBe('not-months')
})

test('an age range in months is read back as it was written', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 35 }), fc.integer({ min: 12, max: 84 }), (from, to) => {
      expect(parseMonthRange(`${from}个月-${to}个月`).value).toEqual({ from, to })
      expect(parseMonthRange(`${from}-${to}月龄`).value).toEqual({ from, to })
    }),
  )
})

test.each([
  ['十八个月', 18],
  ['三十六个月', 36],
  ['二十四月龄', 24],
  ['十个月', 10],
  ['3周岁（不含）', 36],
])('the age %s in words is %i months', (cell, months) => {
  expect(parseMonths(cell).value).toBe(months)
})

test.each([
  ['6个月（含）-3岁', { from: 6, to: 36 }],
  ['六个月（含）至三周岁（不含）', { from: 6, to: 36 }],
  ['十八个月—三十六个月', { from: 18, to: 36 }],
])('the ages %s are understood with their brackets', (cell, range) => {
  expect(parseMonthRange(cell)).toEqual({ value: range, problems: [] })
})

test('numbers without a unit are years only below a heading that speaks of years, and the list is asked', () => {
  expect(parseMonthRange('0-3', '收托年龄')).toEqual({
    value: { from: 0, to: 36 },
    problems: [{ code: 'ages-taken-as-years', detail: '0–3 岁' }],
  })
  expect(parseMonthRange('0-3', '收托月龄').problems[0]?.code).toBe('not-months')
  expect(parseMonths('3', '最大年龄')).toEqual({ problems: [{ code: 'age-without-unit' }] })
  expect(parseMonths('3', '最大月龄').value).toBe(3)
  expect(parseMonths('36', '最大年龄').value).toBe(36)
})
