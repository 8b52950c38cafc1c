import { createHash } from 'node:crypto'
import { check, property, string } from 'fast-check'
import { expect, test } from 'vitest'
import { hasZeroBits, toSha256 } from '#src/assets/complaint/solve-puzzle.ts'

const hex = (words: readonly number[]) =>
  words.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('')
const expected = (text: string) => createHash('sha256').update(text, 'latin1').digest('hex')

test('the hash in the browser is the one of the server, at every length around a block', () => {
  for (let length = 0; length <= 200; length += 1) {
    const text = 'x'.repeat(length)
    expect(hex(toSha256(text)), String(length)).toBe(expected(text))
  }
})

test('the hash in the browser is the one of the server for any plain text', () => {
  const same = property(string({ unit: 'binary-ascii', maxLength: 300 }), (text) => {
    return hex(toSha256(text)) === expected(text)
  })
  expect(check(same, { numRuns: 500 }).failed).toBe(false)
})

test('a puzzle is solved exactly when the hash begins with so many zero bits', () => {
  for (let n = 0; n < 3000; n += 1) {
    const text = `challenge:${n}`
    const first = BigInt(`0x${expected(text)}`) >> 224n
    for (const bits of [1, 5, 9]) {
      expect(hasZeroBits(text, bits)).toBe(first >> BigInt(32 - bits) === 0n)
    }
  }
})
