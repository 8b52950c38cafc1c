import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import type { ContentIssue } from '#src/library/content-issue.ts'
import { findEmptiedFields } from '#src/publishing/gates/emptied-fields.ts'
import { findFilledFields } from '#src/publishing/gates/filled-fields.ts'
import type { Former } from '#src/publishing/gates/former-release.ts'
import { findLeaps } from '#src/publishing/gates/leaping-figures.ts'
import { findSlipped } from '#src/publishing/gates/moved-values.ts'
import { toRefusals, toRefusalsAfter } from '#src/publishing/gates/publish-gates.ts'
import { toStayed } from '#src/publishing/gates/stayed-centres.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { NO_FILES } from '#tests/support/no-files.ts'

const TODAY = '2026-11-29'

type Fields = (at: number) => Partial<Centre>
const toCentres = (length: number, toFields: Fields) =>
  Array.from(
    { length },
    (_, at): Centre => ({
      ...BARE_CENTRE,
      id: `c-${at}`,
      legalName: `示例第${at}托育园`,
      filedOn: '2025-01-01',
      ...toFields(at),
    }),
  )
const toChecked = (centres: Centre[]) => ({
  report: {
    ...NO_FILES,
    counts: { listRows: centres.length, badListRows: 0, centres: centres.length },
  },
  snapshot: { centres },
})
const stayed = (before: Fields, now: Fields, length = 20) =>
  toStayed(toCentres(length, before), toCentres(length, now))
const emptied = (before: Fields, now: Fields, length = 40) =>
  findEmptiedFields(toCentres(length, before), toCentres(length, now), TODAY)

const centres = toCentres(4, () => ({}))
const FORMER = {
  read: { release: { centres: 4 }, content: { snapshot: { centres }, library: {} } },
  refusals: [{ gate: 'otherRegion', region: '示例区' }],
} as unknown as Former
const refuseContent = (content: ContentIssue[], former = FORMER) =>
  toRefusalsAfter(former, toChecked(centres), TODAY, content)

test('a file of the region of which nothing can be read is named once, beside what was found before', () => {
  const broken: ContentIssue[] = [
    { code: 'badJson', file: 'regions/gulou/library/events.json' },
    { code: 'tooBig', file: 'regions/gulou/library/events.json' },
    { code: 'unreadable', file: 'regions/gulou/population.csv' },
  ]
  expect(refuseContent(broken)).toEqual([
    ...FORMER.refusals,
    {
      gate: 'unreadContent',
      files: ['regions/gulou/library/events.json', 'regions/gulou/population.csv'],
    },
  ])
  expect(refuseContent(broken, { refusals: [] })).toEqual([])
})

test('what is only wrong in a file, and a file that is not of the region, stop nobody', () => {
  const small: ContentIssue[] = [
    { code: 'endsSoon', file: 'regions/gulou/library/events.json' },
    { code: 'badJson', file: 'guidance/regions/events.json' },
  ]
  expect(refuseContent(small)).toEqual(FORMER.refusals)
})

test('three of four that fell out of the newest list are as many as it takes', () => {
  const fall = (fell: number, of: number) =>
    toRefusals(
      toChecked(toCentres(of, (at) => ({ inLatestList: at >= fell }))),
      { centres: of, snapshot: { centres: toCentres(of, () => ({ inLatestList: true })) } },
      TODAY,
    ).map(({ gate }) => gate)
  expect(fall(3, 4)).toEqual(['leftLatestList'])
  expect(fall(2, 4)).toEqual([])
  expect(fall(2, 2)).toEqual(['leftLatestList'])
})

const brand: Fields = (at) => (at < 30 ? { brand: '示例' } : {})

test('three that lost what others keep are as many as it takes, where they are a tenth', () => {
  const lose = (lost: number) => emptied(brand, (at) => (at < lost ? {} : brand(at)))
  expect(lose(2)).toEqual([])
  expect(lose(3)).toMatchObject([{ now: 27, before: 30 }])
})

const toGroups = (...names: ('infant' | 'youngToddler')[]) => ({
  classGroups: names.map((classGroup) => ({ classGroup })),
})

test('a class that two had and nobody has is missed, and one that a single centre gave up is not', () => {
  const had =
    (count: number): Fields =>
    (at) =>
      toGroups(...(at < count ? (['youngToddler', 'infant'] as const) : ['youngToddler' as const]))
  const has: Fields = () => toGroups('youngToddler')
  expect(emptied(had(1), has)).toEqual([])
  expect(emptied(had(2), has)).toMatchObject([{ field: '乳儿班', now: 0, before: 2 }])
})

test('figures may nearly be three times as much, or a third', () => {
  const leap = (times: number) =>
    findLeaps(
      stayed(
        (at) => ({ places: 20 + at }),
        (at) => ({ places: (20 + at) * times }),
      ),
    ).leapt
  expect([leap(2.9), leap(1 / 2.9)]).toEqual([[], []])
  expect([leap(3), leap(1 / 3)]).toMatchObject([[{ changed: 20 }], [{ changed: 20 }]])
})

/** Five fees that several take, so that nobody's is his own. */
const fees =
  (length: number, by: number, values: number): Fields =>
  (at) => ({
    services: [
      {
        serviceType: 'fullDay',
        feeInYuan: 1000 + (((at + by) % length) % values) * 10,
        feeUnit: 'month',
      },
    ],
  })

test('what was dealt out anew is told from five different values on, also where one of them is gone', () => {
  const slip = (values: number, more: Fields = () => ({})) =>
    findSlipped(stayed((at) => ({ ...fees(20, 0, values)(at), ...more(at) }), fees(20, 1, values)))
  expect(slip(4)).toEqual([])
  expect(slip(5)).toMatchObject([{ moved: 20, centres: 20 }])
  // 1110 yuan, that only one took.
  const one: Fields = (at) => (at === 19 ? fees(20, 11, 20)(0) : {})
  expect(slip(5, one)).toMatchObject([{ centres: 20 }])
})

test('days of the hygiene paper that slipped by a row are told as those of the others', () => {
  const day = (at: number) => `2027-0${1 + (at % 9)}-1${at % 7}`
  for (const kind of ['fire', 'food', 'hygiene'] as const) {
    const has =
      (by: number): Fields =>
      (at) => ({ certificates: [{ kind, validTo: day(at + by) }] })
    expect([kind, findSlipped(stayed(has(0), has(1)))]).toMatchObject([kind, [{ centres: 20 }]])
  }
})

test('a last day of papers that several share is none that was filled down, unless all have it', () => {
  const shared =
    (count: number): Fields =>
    (at) => ({
      filedOn: `2025-01-${at + 10}`,
      certificates: [{ kind: 'fire', validTo: at < count ? '2027-06-30' : `2027-01-${at + 10}` }],
    })
  expect(findFilledFields([], toCentres(12, shared(11)))).toEqual([])
  expect(findFilledFields([], toCentres(12, shared(12)))).toMatchObject([{ same: 12 }])
})
