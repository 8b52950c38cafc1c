import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { TOPICS, type Topic } from '#src/reports/topics.ts'
import { FIELDS, parseValue } from '#src/reports/values.ts'

const toForm = (value: string, closes = '') => {
  const form = new FormData()
  form.set(FIELDS.value, value)
  form.set(FIELDS.closes, closes)
  return form
}
const parse = (topic: Topic, value: string, closes?: string) =>
  parseValue(topic, toForm(value, closes))

describe('a proposed value is kept in one form, however it is written', () => {
  test.each([
    ['phone', '0591-87654321', '0591-87654321'],
    ['phone', '（0591）8765 4321', '0591-87654321'],
    ['phone', '059187654321转212', '0591-87654321-212'],
    ['phone', '010–12345678'.replace('1234', '6234'), '010-62345678'],
    ['phone', '400-123-4567', '4001234567'],
    ['fee', '2,680元', '2680'],
    ['fee', '２６８０．５０', '2680.5'],
    ['ages', '10个月', '10'],
    ['places', '60个托位', '60'],
    ['closedDown', '2026年11月1日', '2026-11-01'],
    ['closedDown', '2026-11-01', '2026-11-01'],
    ['address', 'moved', 'moved'],
  ] as const)('%s %s', (topic, written, value) => {
    expect(parse(topic, written)).toEqual({ value })
  })

  test('hours need both ends, in their order', () => {
    expect(parse('hours', '8:00', '17点30分')).toEqual({ value: '08:00-17:30' })
    expect(parse('hours', '17:30', '08:00')).toEqual({ problem: 'hours' })
    expect(parse('hours', '08:00')).toEqual({ problem: 'hours' })
    expect(parse('hours', '', '17:30')).toEqual({ problem: 'hours' })
    expect(parse('hours', '23:00', '24:30')).toEqual({ problem: 'hours' })
  })
})

test('nothing has to be proposed, and where nothing can be, nothing is kept', () => {
  for (const topic of Object.keys(TOPICS) as Topic[])
    expect(parse(topic, ' ')).toEqual({ value: null })
  expect(parse('name', '别的名字')).toEqual({ value: null })
  expect(parse('state', '老板跑了')).toEqual({ value: null })
  expect(parse('state', 'constructor')).toEqual({ value: null })
})

test.each([
  ['phone', '13800138000', 'mobile'],
  ['phone', '138-0013-8000', 'mobile'],
  ['phone', '一三八零零一三八零零零', 'mobile'],
  ['fee', '13800138000', 'mobile'],
  ['places', '微信号 abcdef123', 'personal'],
  ['hours', '11010519491231002X', 'personal'],
  ['closedDown', 'someone@example.com', 'personal'],
  ['phone', '打给园长', 'telephone'],
  ['phone', '87654321', 'telephone'],
  ['fee', '两千', 'money'],
  ['fee', '-1', 'money'],
  ['fee', '100001', 'money'],
  ['ages', '85', 'months'],
  ['places', '2001', 'count'],
  ['closedDown', '2026-02-30', 'date'],
] as const)('%s %s is sent back', (topic, written, problem) => {
  expect(parse(topic, written)).toEqual({ problem })
})

test('whatever is typed, what is kept is short and made of digits, marks or a code', () => {
  const topics = Object.keys(TOPICS) as Topic[]
  assert(
    property(
      string({ unit: 'grapheme', maxLength: 60 }),
      string({ maxLength: 9 }),
      (value, closes) => {
        for (const topic of topics) {
          const parsed = parse(topic, value, closes)
          if ('value' in parsed && parsed.value !== null)
            expect(parsed.value).toMatch(/^[\w:.-]{1,24}$/)
        }
      },
    ),
  )
})
