import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

/** The notices as published, without the names of persons; white space of the scan does not count. */
const readNotice = (region: string) =>
  readFileSync(`tests/fixtures/notices/${region}.txt`, 'utf8').replace(/\s/g, '')

const REGIONS = ['gulou', 'jishishan'] as const

test.each(REGIONS)(
  'the notice of %s has the number, title and issuer that its page states',
  async (name) => {
    const { library } = await loadShippedLibrary(name)
    const notice = readNotice(name)
    const [policy] = library.policies
    expect(notice).toContain(policy?.number)
    expect(notice).toContain(policy?.title)
    expect(notice).toContain(policy?.issuer)
  },
)

test('the day of issue is that of the notice, and none is stated where the notice has none', async () => {
  const days = await Promise.all(
    REGIONS.map(async (name) => (await loadShippedLibrary(name)).library.policies[0]?.issuedOn),
  )
  expect(days).toEqual(['2020-05-18', undefined])
  expect(readNotice('gulou')).toContain('2020年5月18日')
  expect(readNotice('jishishan')).not.toMatch(/202\d年\d+月\d+日/)
})

test.each(REGIONS)(
  'every clause quoted in the duties of %s stands in its notice word for word',
  async (name) => {
    const { units = [] } = (await loadShippedLibrary(name)).library.responsibilities ?? {}
    const notice = readNotice(name)
    const quotes = units.flatMap(({ duties }) => duties.flatMap(({ quote }) => quote ?? []))
    expect(quotes.length).toBeGreaterThan(4)
    expect(quotes.filter((quote) => !notice.includes(quote))).toEqual([])
  },
)

test.each(REGIONS)(
  'every unit of %s is one that its notice names, and no person is',
  async (name) => {
    const { units = [] } = (await loadShippedLibrary(name)).library.responsibilities ?? {}
    const notice = readNotice(name)
    const named = units.filter(({ group }) => group !== 'local').map((unit) => unit.name)
    expect(named.length).toBeGreaterThan(15)
    expect(named.filter((unit) => !notice.includes(unit))).toEqual([])
  },
)

/** Numbers and days as the sources have them; what is not known to the day is not stated. */
const NATIONAL = {
  'registration-and-filing': ['国卫办人口发〔2019〕25号', undefined, '2020-01-06'],
  'centre-standards': ['国卫人口发〔2019〕58号', '2019-10-08', undefined],
  'quality-standard': ['WS/T 821-2023', '2023-10-31', undefined],
  'home-care-points': ['国卫人口发〔2023〕28号', undefined, '2023-11-14'],
  'affordable-childcare': ['发改价格〔2024〕1477号', undefined, undefined],
  'state-council-2019-15': ['国办发〔2019〕15号', undefined, undefined],
  'care-guide': ['国卫办妇幼函〔2022〕409号', '2022-11-28', undefined],
  'feeding-guide': ['国卫办人口函〔2021〕625号', '2021-12-28', undefined],
  'immunisation-2026': ['国疾控卫免发〔2026〕16号', '2026-06-17', undefined],
  'population-law': ['2021年修正', '2021-08-20', undefined],
  'minors-law': ['2024年修正', '2024-04-26', undefined],
} as const

test('national rules carry the numbers and days of their sources', async () => {
  const { policies } = (await loadShippedLibrary('gulou')).library
  for (const [slug, facts] of Object.entries(NATIONAL)) {
    const policy = policies.find((one) => one.slug === slug)
    expect([policy?.number, policy?.issuedOn, policy?.publishedOn], slug).toEqual(facts)
  }
})

test('an article and a policy page that cite one document give it the same day', async () => {
  const { policies, articles } = (await loadShippedLibrary('gulou')).library
  const differing = policies.flatMap(({ title, issuedOn, publishedOn }) =>
    articles.flatMap(({ slug, sources }) =>
      sources
        .filter((source) => source.title === title)
        .filter(({ date }) => date !== (issuedOn ?? publishedOn))
        .map(({ date }) => `${slug}: ${title} ${date}`),
    ),
  )
  expect(differing).toEqual([])
})

test('a draft says that it is none of the rules in force', async () => {
  const { policies } = (await loadShippedLibrary('gulou')).library
  const drafts = policies.filter(({ state }) => state === 'draft').map(({ slug }) => slug)
  expect(drafts).toEqual(['childcare-services-law-draft'])
})
