import fc from 'fast-check'
import { expect, test } from 'vitest'
import { NARRATIVE_LIMIT } from '#src/complaints/answers.ts'
import { parseContact } from '#src/complaints/questions/parse-contact.ts'
import { parseNarrative } from '#src/complaints/questions/parse-narrative.ts'
import { parsePlace } from '#src/complaints/questions/parse-place.ts'
import { parseWhen } from '#src/complaints/questions/parse-when.ts'
import { cleanLine, cleanText, toTyped } from '#src/complaints/questions/typed-text.ts'
import { countCharacters } from '#src/lib/count-characters.ts'

function toForm(fields: Record<string, string>): FormData {
  const form = new FormData()
  for (const [name, value] of Object.entries(fields)) form.set(name, value)
  return form
}

const TODAY = '2026-11-20'
const KNOWN = {
  isCentre: (id: string) => id === 'gl-001',
  isSubdistrict: (code: string) => code === '350102001',
}

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

test('an account may be as long as it may be, and not one character longer', () => {
  const narrate = (narrative: string) =>
    parseNarrative(toForm({ narrative }), 'narrative', 'narrativeMissing')
  expect(narrate('👩‍👩‍👧‍👦'.repeat(NARRATIVE_LIMIT))).toHaveProperty('answer')
  expect(narrate('字'.repeat(NARRATIVE_LIMIT + 3))).toEqual({
    problems: [{ field: 'narrative', code: 'tooLong', count: 3 }],
  })
  expect(narrate('字'.repeat(2 * NARRATIVE_LIMIT))).toEqual({
    problems: [{ field: 'narrative', code: 'tooLong', count: NARRATIVE_LIMIT }],
  })
  // Nobody counts on: what follows costs nothing.
  const endless = { problems: [{ field: 'narrative', code: 'tooLong' }] }
  expect(narrate('字'.repeat(2 * NARRATIVE_LIMIT + 1))).toEqual(endless)
  expect(narrate(`${' '.repeat(16 * NARRATIVE_LIMIT)}字`)).toEqual(endless)
  expect(narrate(`${' '.repeat(16 * NARRATIVE_LIMIT - 1)}字`)).toEqual({ answer: '字' })
  expect(narrate(' \r\n\t ')).toEqual({
    problems: [{ field: 'narrative', code: 'narrativeMissing' }],
  })
  expect(narrate('打')).toEqual({ answer: '打' })
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

test('a place is a centre of the directory, or a name with an address', () => {
  expect(parsePlace(toForm({ place: 'gl-001' }), KNOWN)).toEqual({ answer: { centreId: 'gl-001' } })
  expect(parsePlace(toForm({ place: 'gl-999' }), KNOWN)).toEqual({
    problems: [{ field: 'place', code: 'centreUnknown' }],
  })
  expect(parsePlace(toForm({}), KNOWN)).toEqual({
    problems: [{ field: 'place', code: 'placeMissing' }],
  })
  const unlisted = { place: 'unlisted', unlistedName: '某某托管', unlistedAddress: '某路1号' }
  expect(parsePlace(toForm({ ...unlisted, subdistrict: '350102001' }), KNOWN)).toEqual({
    answer: {
      unlisted: { name: '某某托管', address: '某路1号', subdistrictCode: '350102001' },
    },
  })
  expect(parsePlace(toForm({ place: 'unlisted', subdistrict: '1' }), KNOWN)).toEqual({
    problems: [
      { field: 'unlistedName', code: 'unlistedNameMissing' },
      { field: 'unlistedAddress', code: 'unlistedAddressMissing' },
    ],
  })
})

test.each([
  [
    { year: '2026', month: '9', day: '' },
    { year: 2026, month: 9, day: undefined, unknown: false },
  ],
  [
    { year: '２０２６年', month: '９月', day: '3日' },
    { year: 2026, month: 9, day: 3, unknown: false },
  ],
  [
    { year: '2024', month: '2', day: '29' },
    { year: 2024, month: 2, day: 29, unknown: false },
  ],
  [{ unknown: 'yes', year: '乱写' }, { unknown: true }],
  [
    { year: '2026', month: '11', day: '20' },
    { year: 2026, month: 11, day: 20, unknown: false },
  ],
])('reads when it happened from %j', (fields, answer) => {
  expect(parseWhen(toForm(fields as Record<string, string>), TODAY)).toEqual({ answer })
})

test.each([
  [{}, 'whenMissing'],
  [{ year: '昨天' }, 'whenMissing'],
  [{ year: '2026', month: '2', day: '29' }, 'whenImpossible'],
  [{ year: '2026', month: '13' }, 'whenImpossible'],
  [{ year: '26', month: '9' }, 'whenImpossible'],
  [{ month: '9', day: '1' }, 'whenImpossible'],
  [{ year: '2026', day: '1' }, 'whenImpossible'],
  [{ year: '2026', month: '11', day: '21' }, 'whenInFuture'],
  [{ year: '2026', month: '12' }, 'whenInFuture'],
  [{ year: '2027' }, 'whenInFuture'],
])('says what is wrong with %j', (fields, code) => {
  expect(parseWhen(toForm(fields as Record<string, string>), TODAY)).toEqual({
    problems: [{ field: 'year', code }],
  })
})

test.each([
  ['139 0000 0000', '13900000000'],
  ['＋86 139-0000-0000', '+8613900000000'],
  ['0591—87654321', '059187654321'],
  ['(0591) 8765 4321 转 12', '059187654321'],
  ['0591-87654321、13900000000', '059187654321'],
  ['13900000000 / 0591-87654321转12', '13900000000'],
  ['13900000000或13800000000', '13900000000'],
])('understands the telephone number %s', (phone, phoneDigits) => {
  expect(parseContact(toForm({ choice: 'contactable', name: '阿·力', phone }))).toMatchObject({
    answer: { choice: 'contactable', name: '阿·力', phoneDigits },
  })
})

test('a number is needed only of who wants to be called, and nothing is kept of who stays anonymous', () => {
  expect(parseContact(toForm({ choice: 'contactable' }))).toEqual({
    problems: [{ field: 'phone', code: 'phoneMissing' }],
  })
  for (const phone of ['微信号 abc', '13900000000、家里', '13900000000、', '139、138']) {
    expect(parseContact(toForm({ choice: 'officersOnly', phone }))).toMatchObject({
      problems: [{ field: 'phone', code: 'phoneUnreadable' }],
    })
  }
  const four = Array(4).fill('13900000000').join('、')
  expect(parseContact(toForm({ choice: 'officersOnly', phone: four }))).toEqual({
    problems: [{ field: 'phone', code: 'phoneUnreadable' }],
  })
  expect(parseContact(toForm({ choice: 'officersOnly' }))).toEqual({
    answer: { choice: 'officersOnly' },
  })
  expect(parseContact(toForm({ choice: 'anonymous', name: '张三', phone: '139' }))).toEqual({
    answer: { choice: 'anonymous' },
  })
  expect(parseContact(toForm({}))).toEqual({
    problems: [{ field: 'choice', code: 'contactMissing' }],
  })
})

test('no text in any field makes a question throw', () => {
  const text = fc.string({ unit: 'binary', maxLength: 60 })
  fc.assert(
    fc.property(
      fc.dictionary(fc.constantFrom(...['year', 'month', 'day', 'phone', 'name']), text),
      (fields) => {
        parseWhen(toForm(fields), TODAY)
        parseContact(toForm({ ...fields, choice: 'contactable' }))
      },
    ),
  )
})
