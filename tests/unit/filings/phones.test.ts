import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parsePhones } from '#src/filings/cells/parse-phones.ts'

test.each([
  ['0591-87654321', ['0591-87654321']],
  ['（0591）87654321', ['0591-87654321']],
  ['0591 8765 4321', ['059187654321']],
  ['电话：０５９１－８７６５４３２１', ['0591-87654321']],
  ['87654321', ['87654321']],
  ['13800138000', ['13800138000']],
  ['+86 13800138000', ['13800138000']],
  ['400-123-4567', ['400-123-4567']],
  ['0591-87654321转8001', ['0591-87654321-8001']],
  ['0591-87654321、13800138000', ['0591-87654321', '13800138000']],
  ['0591-87654321/0591-87654322', ['0591-87654321', '0591-87654322']],
  ['0591-87654321 13800138000', ['0591-87654321', '13800138000']],
  ['0591-87654321；0591-87654321', ['0591-87654321']],
  ['12345', ['12345']],
])('the phone cell %s is understood', (cell, phones) => {
  expect(parsePhones(cell)).toEqual({ value: phones, problems: [] })
})

test('of two numbers in a cell the good one is published and the bad one is named', () => {
  expect(parsePhones('0591-87654321、8021')).toEqual({
    value: ['0591-87654321'],
    problems: [{ code: 'not-a-phone', value: '8021' }],
  })
})

test.each(['见公众号', '123', '138001380001380013800', 'abc-12345678'])(
  '%s is no phone number',
  (cell) => {
    const { value, problems } = parsePhones(cell)
    expect(value).toBeUndefined()
    expect(problems[0]?.code).toBe('not-a-phone')
  },
)

test('whatever is published as a phone number can be dialled', () => {
  let published = 0
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom(...'0123456789-（）、 转/'), maxLength: 40 }),
      (cell) => {
        const { value = [] } = parsePhones(cell)
        published += value.length
        for (const phone of value) expect(phone).toMatch(/^\d+(-\d+)*$/)
      },
    ),
    { numRuns: 2000 },
  )
  expect(published).toBeGreaterThan(20)
})
