import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '#src/lib/to-csv.ts'

test('a cell that a spreadsheet would run becomes text', () => {
  expect(toCsv([['=1+1', '+8613', '-2', '@SUM(A1)', '普通', -2]])).toBe(
    "\uFEFF'=1+1,'+8613,'-2,'@SUM(A1),普通,-2\r\n",
  )
  expect(toCsv([['\t=1+1', '\r=1+1', 'a\t=1', ' =1']])).toBe(
    '\uFEFF\'\t=1+1,"\'\r=1+1",a\t=1, =1\r\n',
  )
  expect(toCsv([['＝1+1', '＠A1', '\n=1', 'a＝1']])).toBe("\uFEFF'＝1+1,'＠A1,\"'\n=1\",a＝1\r\n")
})

test('whatever stands in the cells, a reader of CSV gets them back, and no cell is a formula', () => {
  const unit = fc.constantFrom('托', '"', ',', '\n', '\r', '\t', ' ', 'a', "'", ...'=+-@')
  const cell = fc.string({ unit, maxLength: 6 })
  const formulas = new Map([...'=+-@\t\r\n'].map((start) => [start, 0]))
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
      (rows) => {
        const read = parse(toCsv(rows), { bom: true, record_delimiter: '\r\n' }) as string[][]
        const expected = rows.map((row) =>
          row.map((text) => {
            const times = formulas.get(text.charAt(0))
            if (times === undefined) return text
            formulas.set(text.charAt(0), times + 1)
            return `'${text}`
          }),
        )
        expect(read).toEqual(expected)
      },
    ),
    { numRuns: 500 },
  )
  for (const [start, times] of formulas) expect(times, JSON.stringify(start)).toBeGreaterThan(20)
})
