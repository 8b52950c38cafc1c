import fc from 'fast-check'
import { expect, test } from 'vitest'
import { containsQueryCode, parseQueryCode, toQueryCode } from '#src/complaints/seal/code.ts'

const pepper = new Uint8Array(32).fill(7)

test('the same form always gives the same code, another form or another pepper another one', () => {
  // Checked against another implementation of HMAC (noble-hashes): nobody's code may change.
  expect(toQueryCode(pepper, 'token')).toBe('2215 4546 7716 4720')
  expect(toQueryCode(pepper, 'token2')).not.toBe(toQueryCode(pepper, 'token'))
  expect(toQueryCode(new Uint8Array(32).fill(8), 'token')).not.toBe(toQueryCode(pepper, 'token'))
})

test('a code is sixteen digits in four groups, leading noughts too', () => {
  fc.assert(
    fc.property(fc.string(), (token) => {
      const code = toQueryCode(pepper, token)
      expect(code).toMatch(/^\d{4} \d{4} \d{4} \d{4}$/)
      expect(parseQueryCode(code)).toBe(code)
    }),
  )
})

test('all digits are about equally likely in every place', () => {
  const codes = Array.from({ length: 2000 }, (_, token) => toQueryCode(pepper, `${token}`))
  for (let at = 0; at < 16; at++) {
    for (const digit of '0123456789') {
      const count = codes.filter((code) => code.replaceAll(' ', '')[at] === digit).length
      expect(count).toBeGreaterThan(120)
      expect(count).toBeLessThan(280)
    }
  }
})

test.each([
  '1234567890123456',
  '1234-5678-9012-3456',
  ' 12 34 56 78 90 12 34 56 ',
  '１２３４　５６７８　９０１２　３４５６',
  '查询码：1234 5678\u200b 9012 3456。',
])('the code can be typed as %j', (typed) => {
  expect(parseQueryCode(typed)).toBe('1234 5678 9012 3456')
})

test.each([
  '',
  '1234',
  '123456789012345',
  '1234 5678 9012 345',
  '12345678901234567',
  '1234 5678 9012 345O',
  '没有',
])('%j is no code', (typed) => {
  expect(parseQueryCode(typed)).toBeUndefined()
})

test('a note that gives the code away is noticed, however it is written', () => {
  const code = '1234 5678 9012 3456'
  for (const written of [
    code,
    '1234567890123456',
    '1234-5678\n9012，3456',
    '１２３４５６７８９０１２３４５６',
    '1234\u200b5678 9012 3456',
  ]) {
    expect(containsQueryCode(`我的查询码是${written}，谢谢`, code), written).toBe(true)
  }
  for (const text of ['', '电话 0591-00000000', '1234 5678 9012 3457', '1234 和 5678 9012 3456']) {
    expect(containsQueryCode(text, code), text).toBe(false)
  }
})
