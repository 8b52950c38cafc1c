import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseDate } from '#src/filings/cells/parse-time.ts'

const day = fc
  .date({
    min: new Date('1954-10-03'),
    max: new Date('2079-01-01'),
    noInvalidDate: true,
  })
  .filter((date) => toIso(date) !== '1970-01-01')
const toIso = (date: Date) => date.toISOString().slice(0, 10)

test.each([
  ['2026-03-02', '2026-03-02'],
  ['2026/3/2', '2026-03-02'],
  ['2026.3.2', '2026-03-02'],
  ['20260302', '2026-03-02'],
  ['2026年3月2日', '2026-03-02'],
  [' ２０２６年３月２日 ', '2026-03-02'],
  ['2026-03-02 00:00:00', '2026-03-02'],
  ['2026-03-02T08:30:00.000Z', '2026-03-02'],
  ['46083', '2026-03-02'],
  ['民国115年3月2日', '2026-03-02'],
])('the date %s is understood', (cell, date) => {
  expect(parseDate(cell)).toEqual({ value: date, problems: [] })
})

test.each([
  ['115年3月2日', '2026-03-02'],
  ['115/03/02', '2026-03-02'],
  ['1150302', '2026-03-02'],
  ['114', '2025-12-31'],
])('the year of %s is counted from 1911 when the rules say so', (cell, date) => {
  expect(parseDate(cell, { rocYears: true, bareYearMeans: '12-31' }).value).toBe(date)
})

test.each([
  ['2026-02-30', 'impossible-date'],
  ['2026年13月1日', 'impossible-date'],
  ['1026-01-01', 'impossible-date'],
  ['26.3.2', 'not-a-date'],
  ['去年三月', 'not-a-date'],
  ['2026', 'date-incomplete'],
  ['2026年3月', 'date-incomplete'],
])('the date %s is refused as %s', (cell, code) => {
  expect(parseDate(cell)).toEqual({ problems: [{ code }] })
})

test('any day is read back from every way it may be written', () => {
  fc.assert(
    fc.property(day, (date) => {
      const iso = toIso(date)
      const [year, month, dayOfMonth] = iso.split('-').map(Number)
      const serial = String((Date.parse(iso) - Date.UTC(1899, 11, 30)) / 86_400_000)
      const written = [iso, `${year}年${month}月${dayOfMonth}日`, `${year}.${month}.${dayOfMonth}`]
      for (const cell of [...written, iso.replaceAll('-', ''), serial])
        expect(parseDate(cell).value).toBe(iso)
    }),
  )
})

test.each([
  ['2024-05-19T16:00:00.000Z', '2024-05-20'],
  ['2024-05-20T00:00:00+08:00', '2024-05-20'],
  ['2026—03—02', '2026-03-02'],
  ['2026‑03‑02', '2026-03-02'],
  ['\u200E2026-03-\u200B02', '2026-03-02'],
])('%s is the day it was meant for', (cell, date) => {
  expect(parseDate(cell)).toEqual({ value: date, problems: [] })
})

test.each([
  ['0', 'not-a-date'],
  ['44', 'date-incomplete'],
  ['1900-01-00', 'impossible-date'],
  ['2024.13.01', 'impossible-date'],
  ['2024-00-10', 'impossible-date'],
])('%s is refused as %s', (cell, code) => {
  expect(parseDate(cell)).toEqual({ problems: [{ code }] })
})

test('长期 has no end: nothing is shown as one, and the list is told', () => {
  expect(parseDate('长期有效', {}, '食品经营许可证有效期至')).toEqual({
    problems: [{ code: 'date-without-end' }],
  })
  expect(parseDate('长期', {}, '备案日期').problems[0]?.code).toBe('not-a-date')
})

test.each(['1970-01-01', '25569'])(
  '%s is what software writes where nobody entered a day',
  (cell) => {
    expect(parseDate(cell).problems).toEqual([{ code: 'date-of-no-day' }])
  },
)
