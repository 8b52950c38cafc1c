import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import type { Measure, PublicPromise } from '#src/guidance/public-promises.ts'
import { isSiteLate, type Site, toSiteStage } from '#src/guidance/sites.ts'
import { tellPromises } from '#src/statistics/promise-states.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { loadShippedLibrary } from '#tests/support/load-shipped-library.ts'
import { toSource } from '#tests/support/statistics-source.ts'

const PROMISE: PublicPromise = {
  id: 'one',
  text: '每个街道一家。',
  quote: '一家',
  clause: '一',
  owner: '街道',
}

function tell(promise: Partial<PublicPromise>, centres: readonly Centre[], sites: Site[] = []) {
  const promises = {
    policy: 'notice',
    number: '1号',
    reviewedOn: '2026-01-01',
    promises: [{ ...PROMISE, ...promise }],
  }
  const [told] = tellPromises(toSource({ centres, library: { promises, sites } }))
  if (!told) throw new Error('The promise is lost.')
  return told
}

const EVERY = { target: 'all', measure: { by: 'subdistrictsWithCentre' } } as const
const EAST = { ...BARE_CENTRE, filedOn: '2021-06-01' }
const WEST = { ...EAST, subdistrictCode: '350102002', filedOn: '2026-02-01' }

test('a promise is kept when every subdistrict has a centre that is filed', () => {
  expect(tell(EVERY, [EAST, WEST])).toMatchObject({ state: 'kept', asked: 2 })
  expect(tell(EVERY, [EAST, { ...WEST, filedUntil: '2026-03-31' }])).toMatchObject({
    state: 'notKept',
    measured: { value: 1, of: 2, unknown: 0 },
  })
})

test('a day that is over is said, with what the dates tell of that day', () => {
  const told = tell({ ...EVERY, dueOn: '2025-12-31' }, [EAST, WEST])
  expect(told).toMatchObject({ state: 'kept', isPast: true, onDueDay: { value: 1, of: 2 } })
  expect(tell({ ...EVERY, dueOn: '2026-11-20' }, [EAST])).toMatchObject({
    isPast: false,
    onDueDay: undefined,
  })
})

test('where centres do not say, nobody is said to have broken a promise', () => {
  const officers = { target: 'all', measure: { by: 'fireOfficers' } } as const
  expect(tell(officers, [{ ...EAST, fireOfficer: true }, EAST]).state).toBe('unclear')
  expect(tell(officers, [{ ...EAST, fireOfficer: false }, EAST]).state).toBe('notKept')
})

test('a centre whose list gives no day of filing breaks no promise to file', () => {
  const filed = { target: 'all', measure: { by: 'filed' } } as const
  expect(tell(filed, [EAST, BARE_CENTRE]).state).toBe('unclear')
  expect(tell(filed, [EAST, { ...EAST, filedUntil: '2026-01-01' }]).state).toBe('notKept')
  const listedState = { state: 'notFiled', asOf: '2026-11-02' } as const
  const told = tell({ ...filed, dueOn: '2026-10-31' }, [EAST, { ...BARE_CENTRE, listedState }])
  expect(told).toMatchObject({ state: 'notKept', measured: { value: 1, of: 2, unknown: 0 } })
  expect(told.onDueDay).toEqual({ value: 1, of: 2, unknown: 1 })
})

test('a subdistrict whose only centre gives no day of filing is not said to have none', () => {
  const silent = { ...BARE_CENTRE, subdistrictCode: '350102002' }
  expect(tell(EVERY, [EAST, silent])).toMatchObject({
    state: 'unclear',
    measured: { value: 1, of: 2, unknown: 1 },
  })
})

test('where an empty column hides kinds of centres, services or grades, no promise of them is said to be broken', () => {
  const nursery: Measure = { by: 'institutionTypes', types: ['kindergartenClass'] }
  expect(tell({ target: 1, measure: nursery }, [EAST])).toMatchObject({
    state: 'unclear',
    measured: { value: 0, unknown: 1 },
  })
  const employer = { ...EAST, institutionType: 'employer' } as const
  expect(tell({ target: 1, measure: nursery }, [employer]).state).toBe('notKept')

  const forms = { target: 'all', measure: { by: 'serviceTypes' } } as const
  const hourly: Centre = { ...EAST, services: [{ serviceType: 'hourly' }] }
  expect(tell(forms, [EAST, hourly])).toMatchObject({
    state: 'unclear',
    measured: { value: 1, of: 4, unknown: 3 },
  })
  expect(tell(forms, [hourly])).toMatchObject({ state: 'notKept', measured: { unknown: 0 } })

  const graded = { target: 'all', measure: { by: 'graded' } } as const
  expect(tell(graded, [EAST, { ...EAST, qualityGrade: 'B' }]).state).toBe('unclear')
})

test('where nobody wrote who comes to homes, no subdistrict is said to have nobody', () => {
  expect(tell({ measure: { by: 'homeVisits' } }, [EAST]).state).toBe('unmeasured')
})

test('a label that no list knows tells nothing', () => {
  const labelled = { target: 1, measure: { by: 'labelled', words: '示范' } } as const
  expect(tell(labelled, [EAST]).state).toBe('unmeasured')
  expect(tell(labelled, [{ ...EAST, demonstrationLabels: ['区级示范单位'] }]).state).toBe('kept')
})

test('a promise without a number is told with today’s count, one without a measure as it is', () => {
  expect(tell({ measure: { by: 'graded' } }, [{ ...EAST, qualityGrade: 'A' }])).toMatchObject({
    state: 'open',
    measured: { value: 1, of: 1 },
  })
  expect(tell({ dueOn: '2020-02-29' }, [EAST])).toMatchObject({ state: 'unmeasured', isPast: true })
})

test('part of nothing keeps no promise', () => {
  const filed = { target: 'all', measure: { by: 'filed' } } as const
  expect(tell(filed, []).state).toBe('notKept')
})

test('where no list says who serves meals, nobody is said to serve them without a permit', () => {
  const food = { target: 'all', measure: { by: 'foodCertificates' } } as const
  expect(tell(food, [EAST]).state).toBe('unmeasured')
  expect(tell(food, [EAST, { ...EAST, providesMeals: true }]).state).toBe('unclear')
})

const SITE: Site = {
  id: 'one',
  name: '示例',
  subdistrictCode: '350102001',
  kind: 'newHousing',
  reached: { planned: '2025-01-01', building: '2026-01-01', open: '2027-01-01' },
  openBy: '2026-11-19',
  source: '示例',
  asOf: '2026-11-01',
}

test('a site has the stage of its day, and is late when it is not open by the promised one', () => {
  expect(toSiteStage(SITE, '2026-11-20')).toBe('building')
  expect(toSiteStage(SITE, '2027-01-01')).toBe('open')
  expect([isSiteLate(SITE, '2026-11-19'), isSiteLate(SITE, '2026-11-20')]).toEqual([false, true])
})

test.each(['gulou', 'jishishan'])(
  'every promise and support of %s quotes its notice',
  async (name) => {
    const { library, issues } = await loadShippedLibrary(name)
    const squeeze = (text: string) => text.replace(/\s/g, '')
    const notice = squeeze(readFileSync(`tests/fixtures/notices/${name}.txt`, 'utf8'))
    const quotes = [...(library.promises?.promises ?? []), ...(library.support?.items ?? [])].map(
      ({ quote }) => squeeze(quote),
    )
    expect(quotes.length).toBeGreaterThan(20)
    expect(quotes.filter((quote) => !notice.includes(quote))).toEqual([])
    expect(notice).toContain(squeeze(library.promises?.number ?? '-'))
    expect(issues.filter(({ file }) => /promises|support|sites/.test(file))).toEqual([])
  },
)

test.each(['gulou', 'jishishan'])(
  'the sites and grants shipped for %s say that they are samples',
  async (name) => {
    const { library } = await loadShippedLibrary(name)
    const sources = [
      ...library.sites.flatMap(({ name, source }) => [name, source]),
      ...(library.support?.items ?? []).flatMap(({ granted }) => granted.map((one) => one.source)),
    ]
    expect(sources.length).toBeGreaterThan(3)
    expect(sources.filter((text) => !text.startsWith('示例'))).toEqual([])
  },
)

test('a paper without a last day, and a check without its day, are neither kept nor broken', () => {
  const fire = { target: 'all', measure: { by: 'fireCertificates' } } as const
  const toPaper = (validTo?: string): Centre => ({
    ...EAST,
    certificates: [{ kind: 'fire', ...(validTo ? { validTo } : {}) }],
  })
  expect(tell(fire, [toPaper()]).measured).toEqual({ value: 0, of: 1, unknown: 1 })
  expect(tell(fire, [toPaper('2026-11-20')]).state).toBe('kept')
  expect(tell(fire, [toPaper('2026-11-19')]).state).toBe('notKept')

  const checks = { target: 'all', measure: { by: 'backgroundChecks' } } as const
  expect(tell(checks, [EAST]).state).toBe('unclear')
  expect(tell(checks, [{ ...EAST, backgroundCheckedOn: '2026-01-01' }]).state).toBe('kept')
})

test('where the region takes no complaints online, no channel is said to be open', () => {
  const channel = { target: 1, measure: { by: 'complaintChannel' } } as const
  expect(tell(channel, [EAST])).toMatchObject({ state: 'notKept', measured: { value: 0 } })
})

test('of labelled centres too it is told how many were filed on a day that is over', () => {
  const labelled = { by: 'labelledFiled', words: '示范' } as const
  const toLabelled = (filedOn: string) => ({ ...EAST, filedOn, demonstrationLabels: ['区级示范'] })
  const told = tell({ target: 'all', measure: labelled, dueOn: '2025-12-31' }, [
    toLabelled('2021-06-01'),
    toLabelled('2026-02-01'),
  ])
  expect(told).toMatchObject({ state: 'kept', onDueDay: { value: 1, of: 2 } })
})

test('of planned sites it is told how many are open, and nothing where none of their kind is planned', () => {
  const sites: Measure = { by: 'sitesOpen', kinds: ['newHousing'] }
  const promise = { target: 'all', measure: sites } as const
  const open = { ...SITE, id: 'two', reached: { ...SITE.reached, open: '2026-11-20' } }
  expect(tell(promise, [EAST], [SITE]).measured).toEqual({ value: 0, of: 1 })
  expect(tell(promise, [EAST], [SITE, open]).measured).toEqual({ value: 1, of: 2 })
  expect(tell(promise, [EAST]).state).toBe('unmeasured')
})
