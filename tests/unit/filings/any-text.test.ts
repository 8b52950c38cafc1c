import fc from 'fast-check'
import { expect, test } from 'vitest'
import { toSubdistricts } from '#src/filings/cells/parse-subdistrict.ts'
import { COLUMNS, type Column } from '#src/filings/columns.ts'
import { findMisfit } from '#src/filings/rows/field-schema.ts'
import { findIdNumber } from '#src/filings/rows/find-id-number.ts'
import { readCell } from '#src/filings/rows/read-cell.ts'
import { regionSchema } from '#src/region/region.ts'
import { FILING_ISSUES } from '#src/text/filing-issues.ts'
import regionJson from '#tests/fixtures/regions/cases/region.json' with { type: 'json' }

const subdistricts = toSubdistricts(regionSchema.parse(regionJson))
/** Text of the kind that stands in lists, and any other. */
const cellText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom(
      ...'0123456789０９.,，-—~～:：;；|/、%元分月日年周岁个一至六托半上下午是否无有休 \n',
    ),
  }),
)

test.each([...new Map(COLUMNS.map((column) => [column.format, column])).values()])(
  'no text at all upsets a cell of the format $format',
  (column: Column) => {
    fc.assert(
      fc.property(cellText, (text) => {
        const { value, problems } = readCell(text, column, {
          heading: column.heading,
          subdistricts,
        })
        for (const { code } of problems) expect(Object.keys(FILING_ISSUES)).toContain(code)
        const amount =
          column.format === 'money' ? (value as { feeInYuan: number })?.feeInYuan : value
        if (value !== undefined) expect(findMisfit(column.field, amount)).toBeUndefined()
      }),
      { numRuns: 300 },
    )
  },
)

test('a citizen number is found in any text and never repeated in full', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: 'grapheme' }),
      (before, after) => {
        fc.pre(!/[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]$/u.test(before.normalize('NFKC')))
        fc.pre(!/^[0-9A-Za-z０-９Ａ-Ｚａ-ｚ]/u.test(after.normalize('NFKC')))
        const found = findIdNumber(`${before}11010519491231002X${after}`)
        expect(found).toBe('110*************2X')
      },
    ),
  )
})

test('a filing number of eighteen digits is no citizen number', () => {
  expect(findIdNumber('350102202403050012')).toBeUndefined()
  expect(findIdNumber('123502001549897397')).toBeUndefined()
})
