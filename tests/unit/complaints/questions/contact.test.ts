import { expect, test } from 'vitest'
import { contactQuestion } from '#src/complaints/questions/contact/question.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import { type Typed, toForm } from '#src/complaints/questions/typed-text.ts'

/** Reads the form of a region without a gateway, or with one. */
const parse = (typed: Typed, news?: { sender: string; receiver: string }) =>
  contactQuestion.parse(toForm(typed), { rules: { news } } as unknown as Known)
const GATEWAY = { sender: '示例', receiver: '示例短信平台' }

test.each([
  ['139 0000 0000', '13900000000'],
  ['＋86 139-0000-0000', '+8613900000000'],
  ['0591—87654321', '059187654321'],
  ['(0591) 8765 4321 转 12', '059187654321'],
  ['0591-87654321、13900000000', '059187654321'],
  ['13900000000 / 0591-87654321转12', '13900000000'],
  ['13900000000或13800000000', '13900000000'],
])('understands the telephone number %s', (phone, phoneDigits) => {
  expect(parse({ choice: 'contactable', name: '阿·力', phone })).toMatchObject({
    answer: { choice: 'contactable', name: '阿·力', phoneDigits },
  })
})

test('a number is needed only of who wants to be called, and nothing is kept of who stays anonymous', () => {
  expect(parse({ choice: 'contactable' })).toEqual({
    problems: [{ field: 'phone', code: 'phoneMissing' }],
  })
  for (const phone of ['微信号 abc', '13900000000、家里', '13900000000、', '139、138']) {
    expect(parse({ choice: 'officersOnly', phone })).toMatchObject({
      problems: [{ field: 'phone', code: 'phoneUnreadable' }],
    })
  }
  const four = Array(4).fill('13900000000').join('、')
  expect(parse({ choice: 'officersOnly', phone: four })).toEqual({
    problems: [{ field: 'phone', code: 'phoneUnreadable' }],
  })
  expect(parse({ choice: 'officersOnly' })).toEqual({
    answer: { choice: 'officersOnly' },
  })
  expect(parse({ choice: 'anonymous', name: '张三', phone: '139' })).toEqual({
    answer: { choice: 'anonymous' },
  })
  expect(parse({})).toEqual({
    problems: [{ field: 'choice', code: 'contactMissing' }],
  })
})

test('who wants to be told is told only where there is a gateway, and needs a number', () => {
  const given = { choice: 'officersOnly', phone: '13900000000', news: 'yes' }
  expect(parse(given, GATEWAY)).toMatchObject({ answer: { news: true } })
  expect(parse(given)).toEqual({
    answer: { choice: 'officersOnly', phone: '13900000000', phoneDigits: '13900000000' },
  })
  expect(parse({ ...given, news: '' }, GATEWAY)).not.toHaveProperty('answer.news')
  expect(parse({ ...given, phone: '' }, GATEWAY)).toEqual({
    problems: [{ field: 'phone', code: 'newsWithoutPhone' }],
  })
  expect(parse({ ...given, choice: 'anonymous' }, GATEWAY)).toEqual({
    answer: { choice: 'anonymous' },
  })
})

test('the message that is sent says nothing of a complaint', () => {
  const { message } = contactQuestion.words.news
  expect(message).not.toMatch(/投诉|编号|查询码|托育|机构|举报|\d/)
  expect(contactQuestion.words.news.hint('甲', '乙')).toContain(`【甲】${message}`)
})
