import fc from 'fast-check'
import { expect, test } from 'vitest'
import { makeReference, parseReference } from '#src/complaints/seal/code.ts'

const ALPHABET = [...'23456789ACEFHJKMNPRTWXY']
const reference = fc.constant(0).map(makeReference)
const place = fc.nat(7)

/** The eight characters of a reference with one of them replaced. */
const replace = (characters: string, at: number, character: string) =>
  `${characters.slice(0, at)}${character}${characters.slice(at + 1)}`

test('a reference has eight characters in two groups, and no letter that is taken for another', () => {
  fc.assert(
    fc.property(reference, (made) => {
      expect(made).toMatch(/^[2-9ACEFHJKMNPRTWXY]{4}-[2-9ACEFHJKMNPRTWXY]{4}$/)
      expect(parseReference(made)).toBe(made)
    }),
  )
})

test('any single wrong character is found', () => {
  fc.assert(
    fc.property(reference, place, fc.constantFrom(...ALPHABET), (made, at, wrong) => {
      const characters = made.replace('-', '')
      fc.pre(characters[at] !== wrong)
      expect(parseReference(replace(characters, at, wrong))).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test('any two characters that changed places are found', () => {
  fc.assert(
    fc.property(reference, place, place, (made, one, other) => {
      const characters = made.replace('-', '')
      const [first = '', second = ''] = [characters[one], characters[other]]
      fc.pre(first !== second)
      const swapped = replace(replace(characters, one, second), other, first)
      expect(parseReference(swapped)).toBeUndefined()
    }),
    { numRuns: 2000 },
  )
})

test('it can be typed in small letters, full-width, grouped in any way, with a label before it', () => {
  const made = makeReference()
  const plain = made.replace('-', '')
  const fullWidth = [...plain].map((one) =>
    String.fromCodePoint((one.codePointAt(0) ?? 0) + 0xfee0),
  )
  for (const typed of [
    plain,
    made.toLowerCase(),
    [...plain].join(' '),
    ` ${plain.slice(0, 2)}—${plain.slice(2)}\u200b `,
    fullWidth.join(''),
    `编号：${made}。`,
  ]) {
    expect(parseReference(typed), typed).toBe(made)
  }
})

test('a letter that can only have been a digit is read as that digit', () => {
  const made = Array.from({ length: 400 }, makeReference).find((one) => /[2568]/.test(one)) ?? ''
  const letters: Record<string, string> = { 2: 'Z', 5: 's', 6: 'G', 8: 'b' }
  expect(parseReference(made.replace(/[2568]/g, (digit) => letters[digit] ?? ''))).toBe(made)
})

test('what is no reference is none, whatever is typed', () => {
  for (const typed of ['', '-', '1234', 'OOOO-0000', '没有编号', `${makeReference()}2`]) {
    expect(parseReference(typed), typed).toBeUndefined()
  }
  const typed = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({
      unit: fc.constantFrom(...ALPHABET, 'b', 'Z', 's', '-'),
      minLength: 8,
      maxLength: 9,
    }),
  )
  let read = 0
  fc.assert(
    fc.property(typed, (text) => {
      const parsed = parseReference(text)
      if (parsed === undefined) return
      read += 1
      expect(parseReference(parsed)).toBe(parsed)
    }),
    { numRuns: 3000 },
  )
  expect(read).toBeGreaterThan(10)
})

test('references follow no sequence', () => {
  const made = Array.from({ length: 2000 }, makeReference)
  expect(new Set(made).size).toBe(made.length)
  for (let at = 0; at < 7; at++) {
    const seen = new Set(made.map((one) => one.replace('-', '')[at]))
    expect(seen.size).toBe(ALPHABET.length)
  }
})
