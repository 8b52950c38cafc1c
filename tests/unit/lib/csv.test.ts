import { parse } from 'csv-parse/sync'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toCsv } from '#src/lib/to-csv.ts'

test('a cell that a spreadsheet would run becomes text', () => {
  expect(toCsv([['=1+1', '+8613', '-2', '@SUM(A1)', '普通', -2]])).toBe(
    "\uFEFF'=1+1,'+8613,'-2,'@SUM(A1),普通,-2\r\n",
  )
})

test('whatever stands in the cells, a reader of CSV gets the same cells back', () => {
  const cell = fc.string({ unit: fc.constantFrom('托', '"', ',', '\n', '\r', ' ', 'a', '=') })
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), { minLength: 1 }),
      (rows) => {
        const read = parse(toCsv(rows), { bom: true, record_delimiter: '\r\n' }) as string[][]
        expect(read.map((row) => row.map((text) => text.replace(/^'(?=[=\r])/, '')))).toEqual(rows)
      },
    ),
  )
})
