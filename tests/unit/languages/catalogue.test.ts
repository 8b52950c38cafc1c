import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { URGENT_ARTICLES } from '#src/guidance/article-lists.ts'
import { type Catalogue, LANGUAGES, toSaid } from '#src/languages/catalogue.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

const english = LANGUAGES['en'] as Catalogue
const HAN = /\p{Script=Han}/u

/** Every text of a catalogue with the way to it; sentences are asked with examples. */
function toTexts(words: unknown, path: string): [path: string, text: string][] {
  if (typeof words === 'string') return [[path, words]]
  if (typeof words !== 'object' || words === null) return []
  return Object.entries(words).flatMap(([name, value]) => toTexts(value, `${path}.${name}`))
}

/** Where a Chinese word stands because it is explained. */
const EXPLAINED = /^en\.about\.wordList/

describe('the English catalogue', () => {
  test('has a text wherever there is one, and no Chinese but what it explains', () => {
    const texts = toTexts(english, 'en')
    expect(texts.length).toBeGreaterThan(200)
    expect(texts.filter(([, text]) => text.trim() === '')).toEqual([])
    const chinese = texts.filter(([path, text]) => !EXPLAINED.test(path) && HAN.test(text))
    expect(chinese).toEqual([])
    expect(texts.filter(([path, text]) => path.startsWith('en.texts') && HAN.test(text))).toEqual(
      [],
    )
  })

  test('tells ages, days, fees, hours and distances as English speakers do', () => {
    const { facts } = english
    expect([1, 18, 24, 30].map(facts.toAge)).toEqual([
      '1 month',
      '18 months',
      '2 years',
      '2 years 6 months',
    ])
    expect(facts.toAges(6, 36)).toBe('6 months to 3 years')
    expect(facts.toAges(undefined, undefined)).toBeUndefined()
    expect(facts.toDate('2026-03-02')).toBe('2 March 2026')
    expect(facts.toDate('2026-03')).toBe('March 2026')
    expect(facts.toFee({ feeInYuan: 2680, feeUnit: 'month' })).toBe('2,680 yuan a month')
    expect(facts.toFee({ feeInYuan: 20 })).toContain('not provided')
    expect(facts.toDistance(1240)).toBe('about 1.2 km in a straight line')
  })

  test('joins days with the same hours', () => {
    const at = (weekday: number, opens = '07:30', closes = '18:00') => ({ weekday, opens, closes })
    const week = [1, 2, 3, 4, 5].map((day) => at(day))
    expect(english.facts.toOpening([...week, at(6, '08:00', '12:00')])).toBe(
      'Mon–Fri 07:30–18:00; Sat 08:00–12:00',
    )
    expect(english.facts.toOpening([at(1), at(2), at(4)])).toBe('Mon–Tue, Thu 07:30–18:00')
    expect(english.facts.toOpening([...week, at(6), at(7)])).toBe('Every day 07:30–18:00')
    expect(english.facts.toOpening([])).toBeUndefined()
  })

  test('a text of content that nobody translated stands in Chinese and is marked', () => {
    expect(toSaid(english, '报警')).toEqual({ text: 'Police', lang: undefined })
    expect(toSaid(english, '报警电话')).toEqual({ text: '报警电话', lang: 'zh-Hans' })
  })
})

describe.each(['gulou', 'jishishan'])('what %s ships', (name) => {
  test('has English for all that the English pages show of it', async () => {
    const { complaintRules, library, region } = await loadShippedLibrary(name)
    const signs = library.reference['warning-signs']?.ages ?? []
    const urgent = library.articles.filter(({ slug }) => URGENT_ARTICLES.includes(slug))
    expect(urgent).toHaveLength(URGENT_ARTICLES.length)
    const shown = [
      ...signs.flatMap((age) => age.signs),
      ...urgent.flatMap(({ title, summary }) => [title, summary]),
      ...region.hotlines.flatMap(({ name, note }) => [name, note ?? []].flat()),
      ...(complaintRules?.matters ?? []).map(({ label }) => label),
      ...library.places.flatMap(({ emergencyHours }) => emergencyHours ?? []),
    ]
    expect(shown.length).toBeGreaterThan(50)
    expect(shown.filter((text) => english.texts[text] === undefined)).toEqual([])
    expect(region.namesAbroad['en']).toBeDefined()
  })
})

test('no translation is kept of a text that nothing ships any more', () => {
  const shipped = [
    'reference/warning-signs.json',
    ...['gulou', 'jishishan'].flatMap((region) =>
      ['region.json', 'complaints.json', 'places/clinics.json', 'places/hospitals.json'].map(
        (file) => `regions/${region}/${file}`,
      ),
    ),
    ...URGENT_ARTICLES.flatMap((slug) => [
      slug === 'choking' || slug === 'burns' || slug === 'drowning'
        ? `guidance/safety/${slug}.md`
        : `guidance/health/${slug}.md`,
    ]),
  ]
  const text = shipped.map((file) => readFileSync(`content/${file}`, 'utf8')).join('\n')
  expect(Object.keys(english.texts).filter((chinese) => !text.includes(chinese))).toEqual([])
})
