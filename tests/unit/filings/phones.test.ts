import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseContact, parsePhones } from '#src/filings/cells/parse-phones.ts'

test.each([
  ['0591-87654321', ['0591-87654321']],
  ['（0591）87654321', ['0591-87654321']],
  ['0591 8765 4321', ['059187654321']],
  ['电话：０５９１－８７６５４３２１', ['0591-87654321']],
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

test.each([
  ['87654321', '0591-87654321'],
  ['8765-4321', '0591-87654321'],
  ['87654321转801', '0591-87654321-801'],
])('%s gets the area code of the region, and the clerk is told', (cell, phone) => {
  expect(parsePhones(cell, '0591')).toEqual({
    value: [phone],
    problems: [{ code: 'phone-area-added', value: cell, detail: phone }],
  })
  const bare = parsePhones(cell)
  expect(bare.problems.map(({ code }) => code)).toEqual(['phone-without-area'])
  expect(bare.value).toHaveLength(1)
})

test('a number after one with an area code has that one, and nothing is told', () => {
  expect(parsePhones('0930-7720001、7720002', '0591')).toEqual({
    value: ['0930-7720001', '0930-7720002'],
    problems: [],
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

test.each([
  ['59187654321', '0591-87654321'],
  ['591-87654321', '0591-87654321'],
  ['59187654321转801', '0591-87654321-801'],
])(
  'a number cell took the 0 of %s: the area code of the region puts it right, and says so',
  (cell, phone) => {
    expect(parsePhones(cell, '0591')).toEqual({
      value: [phone],
      problems: [{ code: 'phone-area-restored', value: cell, detail: phone }],
    })
    expect(parsePhones(cell).value).toBeUndefined()
    expect(parsePhones(cell, '0930').value).toBeUndefined()
  },
)

test.each(['2026-03-05', '2026/3/5', '2026.3.5', '2026年3月5日', '20260305', '2024.13.01'])(
  'the day %s is no phone number',
  (cell) => {
    expect(parsePhones(cell, '0591')).toEqual({ problems: [{ code: 'date-as-phone' }] })
  },
)

test.each([
  ['0591—87654321', '0591-87654321'],
  ['0591一87654321', '0591-87654321'],
  ['0591ー87654321', '0591-87654321'],
  ["'0591-87654321", '0591-87654321'],
  ['\u202D0591-87654321\u202C', '0591-87654321'],
  ['059187654321', '0591-87654321'],
  ['0591 8765 4321', '0591-87654321'],
  ['+86-591-87654321', '0591-87654321'],
  ['0591-87654321转分机801', '0591-87654321-801'],
  ['0591-87654321（分机801）', '0591-87654321-801'],
])('the phone cell %s is read as it was meant', (cell, phone) => {
  expect(parsePhones(cell, '0591').value).toEqual([phone])
})

test.each([
  '5.92E+10',
  '0591-8765432187654322',
  '8765432113800138000',
  '3800138000',
  '1380013800',
  '9307721234',
  '46086',
  '0000',
  '00000000',
  '11111111',
  '12345678',
  '0591-8765432l',
])('nobody could dial %s: it is refused and named', (cell) => {
  expect(parsePhones(cell, '0591')).toEqual({ problems: [{ code: 'not-a-phone', value: cell }] })
})

test('of a person and a phone in one cell only a landline is taken, and nothing else is repeated', () => {
  expect(parseContact('0591-87654321', '0591')).toEqual({ value: ['0591-87654321'], problems: [] })
  const { value, problems } = parseContact('陈某 0591-87654321/13800138000', '0591')
  expect(value).toEqual(['0591-87654321'])
  expect(problems[0]?.code).toBe('contact-withheld')
  expect(JSON.stringify(problems)).not.toMatch(/陈|138/)
  expect(parseContact('陈某13800138000').value).toBeUndefined()
  for (const mobile of ['138-0013-8000', '1380013-8000', '+86 138 0013 8000', '13800138000转12'])
    expect(parseContact(`陈某 ${mobile}`, '0591').value, mobile).toBeUndefined()
})

test('whatever is published as a phone number can be dialled', () => {
  let published = 0
  fc.assert(
    fc.property(
      fc
        .array(
          fc.oneof(
            fc.constantFrom('0591', '8765', '4321', '138'),
            fc.constantFrom(...'0189-（）、 转/'),
          ),
        )
        .map((parts) => parts.join('')),
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
