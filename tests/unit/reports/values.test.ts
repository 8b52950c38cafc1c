import { assert, property, string } from 'fast-check'
import { describe, expect, test } from 'vitest'
import { feeUnitSchema } from '#src/centres/codes.ts'
import { TOPICS, type Topic } from '#src/reports/topics.ts'
import { FIELDS, parseValue } from '#src/reports/values.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { toFeeText } from '#src/text/fees.ts'
import { toOpeningWords } from '#src/text/opening-hours.ts'

const toForm = (value: string, closes = '') => {
  const form = new FormData()
  form.set(FIELDS.value, value)
  form.set(FIELDS.closes, closes)
  return form
}
const TODAY = '2026-11-20'
const parse = (topic: Topic, value: string, closes?: string) =>
  parseValue(topic, toForm(value, closes), TODAY)

describe('a proposed value is kept in one form, however it is written', () => {
  test.each([
    ['phone', '0591-87654321', '0591-87654321'],
    ['phone', '（0591）8765 4321', '0591-87654321'],
    ['phone', '059187654321转212', '0591-87654321-212'],
    ['phone', '010–12345678'.replace('1234', '6234'), '010-62345678'],
    ['phone', '400-123-4567', '4001234567'],
    ['fee', '2,680元', '2680'],
    ['fee', '２６８０．５０', '2680.5'],
    ['fee', '3,280元/月', '3280-month'],
    ['fee', '3800元/月', '3800-month'],
    ['fee', '全日托 3,280.50元/月', '3280.5-month'],
    ['fee', '2,680元（计费单位未提供）', '2680'],
    ['fee', '每月3800元', '3800-month'],
    ['fee', '￥200/天', '200-day'],
    ['fee', '30元每小时', '30-hour'],
    ['fee', '3800块', '3800'],
    ['hours', '周一至周五 07:30–17:30', '07:30-17:30'],
    ['hours', '每天 8点至18点', '08:00-18:00'],
    ['ages', '10个月', '10'],
    ['ages', '1岁半', '18'],
    ['ages', '1岁3个月以上', '15'],
    ['ages', '6个月至3岁', '6-36'],
    ['ages', '3岁以下', '0-36'],
    ['places', '60个托位', '60'],
    ['closedDown', '2026年11月1日', '2026-11-01'],
    ['closedDown', '2026-11-01', '2026-11-01'],
    ['closedDown', TODAY, TODAY],
    ['phone', '0591-00000212', '0591-00000212'],
    ['places', '共60个', '60'],
    ['address', 'moved', 'moved'],
  ] as const)('%s %s', (topic, written, value) => {
    expect(parse(topic, written)).toEqual({ value })
  })

  test('hours need both ends, in their order', () => {
    expect(parse('hours', '8:00', '17点30分')).toEqual({ value: '08:00-17:30' })
    expect(parse('hours', '8点30分', '18点')).toEqual({ value: '08:30-18:00' })
    expect(parse('hours', '上午8点', '下午5点半')).toEqual({ value: '08:00-17:30' })
    expect(parse('hours', '17:30', '08:00')).toEqual({ problem: 'hours' })
    expect(parse('hours', '08:00')).toEqual({ problem: 'hours' })
    expect(parse('hours', '', '17:30')).toEqual({ problem: 'hours' })
    expect(parse('hours', '周六 08:00–12:00')).toEqual({ problem: 'hours' })
    expect(parse('hours', '08:00', '晚上12点')).toEqual({ problem: 'hours' })
    expect(parse('hours', '23:00', '24:30')).toEqual({ problem: 'hours' })
  })
})

test('what the page of a centre says of itself can be copied into its field', () => {
  const day = { opens: '07:30', closes: '17:30' }
  const week = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, ...day }))
  expect(parse('hours', toOpeningWords(week) ?? '')).toEqual({ value: '07:30-17:30' })
  for (const feeUnit of feeUnitSchema.options) {
    const shown = toFeeText({ feeInYuan: 1280.5, feeUnit }) ?? ''
    expect(parse('fee', shown), shown).toEqual({ value: `1280.5-${feeUnit}` })
  }
  for (let months = 0; months <= 84; months += 1) {
    expect(parse('ages', toAgeRangeText(months) ?? '')).toEqual({ value: String(months) })
    if (months > 6)
      expect(parse('ages', toAgeRangeText(6, months) ?? '')).toEqual({ value: `6-${months}` })
  }
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
  ['ages', '3岁至1岁', 'months'],
  ['ages', '以上', 'months'],
  ['closedDown', '2026-02-30', 'date'],
  ['closedDown', '2026-11-21', 'date'],
  ['closedDown', '2099-01-01', 'date'],
  ['closedDown', '9999-12-31', 'date'],
  ['closedDown', '0001-01-01', 'date'],
  ['closedDown', '1999-12-31', 'date'],
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
