import { expect, test } from 'vitest'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'

const REGIONS = [
  { name: 'gulou', events: 12, policy: 'gulou-2020-24' },
  { name: 'jishishan', events: 6, policy: 'jishishan-2021-3' },
] as const

const shipped = new Map(
  await Promise.all(
    REGIONS.map(async ({ name }) => [name, await loadShippedLibrary(name)] as const),
  ),
)

const load = (name: string) => {
  const loaded = shipped.get(name as (typeof REGIONS)[number]['name'])
  if (!loaded) throw new Error(`No region ${name}`)
  return loaded
}

test.each(REGIONS)('everything shipped for $name is published, nothing is left out', ({ name }) => {
  expect(load(name).issues).toEqual([])
})

test.each(REGIONS)('$name has activities enough, and some lie ahead', ({ name, events: least }) => {
  const { events } = load(name).library
  expect(events.length).toBeGreaterThanOrEqual(least)
  const ahead = events.filter(({ sessions }) =>
    sessions.some(({ startsAt }) => startsAt > '2026-11-20'),
  )
  expect(ahead.length).toBeGreaterThanOrEqual(least - 1)
})

test.each(REGIONS)('whatever $name tells of lies in one of its subdistricts', ({ name }) => {
  const { region, library } = load(name)
  const codes = new Set(region.subdistricts.map(({ code }) => code))
  const used = [
    ...library.places.map(({ subdistrictCode }) => subdistrictCode),
    ...library.events.map(({ subdistrictCode }) => subdistrictCode),
    ...library.notices.flatMap(({ subdistrictCodes }) => subdistrictCodes),
    ...(library.homeVisits?.offers.map(({ subdistrictCode }) => subdistrictCode) ?? []),
  ].filter((code) => code !== undefined)
  expect(used.length).toBeGreaterThan(30)
  expect(used.filter((code) => !codes.has(code))).toEqual([])
})

test.each(REGIONS)(
  'every subdistrict of $name has a clinic and somebody who visits',
  ({ name }) => {
    const { region, library } = load(name)
    const clinics = library.places.filter(({ kind }) => kind === 'clinic')
    for (const { code, name: subdistrict } of region.subdistricts) {
      expect(
        clinics.some(({ subdistrictCode }) => subdistrictCode === code),
        subdistrict,
      ).toBe(true)
      expect(
        library.homeVisits?.offers.some(({ subdistrictCode }) => subdistrictCode === code),
        subdistrict,
      ).toBe(true)
    }
  },
)

test.each(REGIONS)('notices, policies and articles of $name name only what exists', ({ name }) => {
  const { snapshot, library } = load(name)
  const centres = new Set(snapshot.centres.map(({ id }) => id))
  const articles = new Set(library.articles.map(({ slug }) => slug))
  const policies = new Set(library.policies.map(({ slug }) => slug))
  const missing = [
    ...library.notices.flatMap(({ centreIds }) => centreIds.filter((id) => !centres.has(id))),
    ...library.notices.flatMap(({ articles: own }) => own.filter((slug) => !articles.has(slug))),
    ...library.policies.flatMap(({ articles: own }) => own.filter((slug) => !articles.has(slug))),
    ...library.policies.flatMap(({ restsOn }) =>
      restsOn.filter((slug) => /^[a-z0-9-]+$/.test(slug) && !policies.has(slug)),
    ),
    ...(library.openingGuide?.policies.filter((slug) => !policies.has(slug)) ?? []),
  ]
  expect(missing).toEqual([])
})

test.each(REGIONS)(
  '$name shows its own notice and not that of the other region',
  ({ name, policy }) => {
    const { library } = load(name)
    const local = library.policies.filter(({ level }) => level === 'local')
    expect(local.map(({ slug }) => slug)).toEqual([policy])
    expect(library.responsibilities?.policy).toBe(policy)
  },
)

test('no telephone number of the samples can be reached, and no sample place looks real', () => {
  for (const { name } of REGIONS) {
    const { places, events, homeVisits, responsibilities } = load(name).library
    const phones = [
      ...places.map(({ phone }) => phone),
      ...events.map(({ signUp }) => signUp.phone),
      ...(homeVisits?.offers.map(({ phone }) => phone) ?? []),
      ...(responsibilities?.units.map(({ phone }) => phone) ?? []),
    ].filter((phone) => phone !== undefined)
    expect(phones.filter((phone) => !/^0(591|930)-00000\d{3}$/.test(phone))).toEqual([])
    expect(places.filter((place) => !place.name.includes('示例'))).toEqual([])
    expect(events.filter((event) => !event.organiser.includes('示例'))).toEqual([])
  }
})

test('an article explains a word of officials where it first uses it', () => {
  const { library } = load('gulou')
  const article = library.articles.find(({ slug }) => slug === 'what-filing-means')
  expect(article?.html.match(/href="\/glossary\/#filing"/g)).toHaveLength(1)
})
