import { expect, test } from 'vitest'
import { contactQuestion } from '#src/complaints/questions/contact/question.ts'
import { toForm } from '#src/complaints/questions/typed-text.ts'

test.each([
  ['139 0000 0000', '13900000000'],
  ['＋86 139-0000-0000', '+8613900000000'],
  ['0591—87654321', '059187654321'],
  ['(0591) 8765 4321 转 12', '059187654321'],
  ['0591-87654321、13900000000', '059187654321'],
  ['13900000000 / 0591-87654321转12', '13900000000'],
  ['13900000000或13800000000', '13900000000'],
])('understands the telephone number %s', (phone, phoneDigits) => {
  expect(
    contactQuestion.parse(toForm({ choice: 'contactable', name: '阿·力', phone })),
  ).toMatchObject({
    answer: { choice: 'contactable', name: '阿·力', phoneDigits },
  })
})

test('a number is needed only of who wants to be called, and nothing is kept of who stays anonymous', () => {
  expect(contactQuestion.parse(toForm({ choice: 'contactable' }))).toEqual({
    problems: [{ field: 'phone', code: 'phoneMissing' }],
  })
  for (const phone of ['微信号 abc', '13900000000、家里', '13900000000、', '139、138']) {
    expect(contactQuestion.parse(toForm({ choice: 'officersOnly', phone }))).toMatchObject({
      problems: [{ field: 'phone', code: 'phoneUnreadable' }],
    })
  }
  const four = Array(4).fill('13900000000').join('、')
  expect(contactQuestion.parse(toForm({ choice: 'officersOnly', phone: four }))).toEqual({
    problems: [{ field: 'phone', code: 'phoneUnreadable' }],
  })
  expect(contactQuestion.parse(toForm({ choice: 'officersOnly' }))).toEqual({
    answer: { choice: 'officersOnly' },
  })
  expect(
    contactQuestion.parse(toForm({ choice: 'anonymous', name: '张三', phone: '139' })),
  ).toEqual({
    answer: { choice: 'anonymous' },
  })
  expect(contactQuestion.parse(toForm({}))).toEqual({
    problems: [{ field: 'choice', code: 'contactMissing' }],
  })
})
