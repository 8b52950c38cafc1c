import { describe, expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import type { CareAsked } from '#src/choosing/care/care.ts'
import { toCareList } from '#src/choosing/care/care-list.ts'

const CALENDAR = {
  knownFrom: '2026-10-01',
  knownTo: '2026-12-31',
  holidays: [],
  makeUpDays: [],
}
const ASKED: CareAsked = {
  on: '2026-11-23',
  from: '09:00',
  to: '12:00',
  now: { on: '2026-11-20', time: '10:00' },
}
const HOURLY: Service = {
  serviceType: 'hourly',
  minimumBookingInHours: 2,
  bookingNoticeInHours: 4,
}

const toCentre = (id: string, own: Partial<Centre> = {}): Centre => ({
  id,
  legalName: id,
  subdistrictCode: '350102001',
  filedOn: '2024-01-01',
  aliases: [],
  phones: [],
  openingHours: [{ weekday: 1, opens: '08:00', closes: '18:00' }],
  services: [HOURLY],
  classGroups: [],
  staff: [],
  certificates: [],
  inspections: [],
  violations: [],
  penalties: [],
  pilotLabels: [],
  demonstrationLabels: [],
  provenance: {},
  ...own,
})
const at = (lat: number) => ({ locationWgs84: { lat, lng: 119.3, sourceDatum: 'wgs84' as const } })
const ids = (hits: readonly { id: string }[]) => hits.map(({ id }) => id)

const NOT_SAID = { services: [{ ...HOURLY, bookingNoticeInHours: undefined }] }
const LITTLE_SAID = { services: [{ serviceType: 'hourly' as const }] }

describe('who can take a child for some hours', () => {
  test('is told apart from who may and who cannot; who is gone is left out', () => {
    const centres = [
      toCentre('fits'),
      toCentre('may', NOT_SAID),
      toCentre('cannot', { openToOutsiders: false }),
      toCentre('gone', { withdrawnOn: '2026-01-01' }),
      toCentre('full-day-only', { services: [{ serviceType: 'fullDay' }] }),
    ]
    const list = toCareList(centres, ASKED, CALENDAR, { lot: 'a' })
    expect([list.fits, list.toAsk, list.fitsNot].map(ids)).toEqual([['fits'], ['may'], ['cannot']])
  })

  test('comes nearest first around a place, and last where nobody knows the way', () => {
    const centres = [toCentre('unknown'), toCentre('far', at(26.2)), toCentre('near', at(26.09))]
    const point = { lat: 26.08, lng: 119.3 }
    const { fits } = toCareList(centres, ASKED, CALENDAR, { point, lot: 'a' })
    expect(ids(fits)).toEqual(['near', 'far', 'unknown'])
    expect(fits[0]?.distanceInMetres).toBeCloseTo(1112, 0)
  })

  test('is never told how far a home point is', () => {
    const centres = [toCentre('home', { ...at(26.09), institutionType: 'homePoint' })]
    const { fits } = toCareList(centres, ASKED, CALENDAR, {
      point: { lat: 26.08, lng: 119.3 },
      lot: 'a',
    })
    expect(fits[0]?.distanceInMetres).toBeUndefined()
  })

  test('comes first, without a place, where more was said', () => {
    const centres = [toCentre('little', LITTLE_SAID), toCentre('more', NOT_SAID)]
    const { toAsk } = toCareList(centres, ASKED, CALENDAR, { lot: 'a' })
    expect(ids(toAsk)).toEqual(['more', 'little'])
  })

  test('is looked for in one subdistrict where one is asked for', () => {
    const centres = [toCentre('here'), toCentre('there', { subdistrictCode: '350102002' })]
    const view = { subdistrictCode: '350102002', lot: 'a' }
    expect(ids(toCareList(centres, ASKED, CALENDAR, view).fits)).toEqual(['there'])
  })
})
