import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NARRATIVE_LIMIT } from '#src/complaints/questions/narrative/question.ts'
import { cleanLine, cleanText, toForm, toTyped } from '#src/complaints/questions/typed-text.ts'
import { countCharacters } from '#src/lib/count-characters.ts'

test.each([
  ['汉字', 2],
  ['𠮷𬭸', 2],
  ['👩‍👩‍👧‍👦', 1],
  ['é', 1],
  ['一行\r\n两行', 5],
  ['', 0],
])('counts the characters a person sees in %j', (text, count) => {
  expect(countCharacters(text)).toBe(count)
})

test('what was typed goes back as it was, up to what the longest account needs', () => {
  const typed = (text: string) => toTyped(toForm({ narrative: text }), { narrative: 'narrative' })
  const longest = '👩‍👩‍👧‍👦'.repeat(NARRATIVE_LIMIT)
  expect(typed(longest)).toEqual({ narrative: longest })
  expect(typed('a'.repeat(300_000))['narrative']).toHaveLength(64_000)
})

test('what is kept of a text is composed, has no hidden marks, and cleaning again changes nothing', () => {
  expect(cleanText('第一段\r\n\r\n 第二段\u202E。\u0000\uFEFF  ')).toBe('第一段\n\n 第二段。')
  expect(cleanText('e\u200B\u0301')).toBe('é')
  expect(cleanLine(' 小\n太阳\u200B  托育 ')).toBe('小 太阳 托育')
  const hidden = fc.constantFrom(
    '\u202E',
    '\u0000',
    '\uFEFF',
    '\u200B',
    '\r',
    '\n',
    ' ',
    'e',
    '\u0301',
  )
  const mixed = fc.array(fc.oneof(fc.string({ unit: 'grapheme' }), hidden))
  let changed = 0
  fc.assert(
    fc.property(mixed, (parts) => {
      const text = parts.join('')
      const cleaned = cleanText(text)
      changed += Number(cleaned !== text.trim())
      expect(cleanText(cleaned)).toBe(cleaned)
      expect(cleaned.normalize('NFC')).toBe(cleaned)
      expect(cleaned).not.toMatch(/[\u202E\0\uFEFF\r]/)
    }),
  )
  expect(changed).toBeGreaterThan(30)
})
