import { describe, expect, it } from 'vitest'
import { toCentreDocument } from '#search/centre-document.ts'
import { makeCentre } from '#tests/support/generated-centres.ts'

const bare = makeCentre({ id: 'a', legalName: '小太阳托育' })

describe('the part of a centre that search holds', () => {
  it('is confirmed on the newest day of any of its values', () => {
    const provenance = {
      legalName: { source: 'filingSystem', asOf: '2025-03-01' },
      address: { source: 'siteCheck', asOf: '2026-10-08' },
      phones: { source: 'centreReport', asOf: '2026-02-01' },
    } as const
    expect(toCentreDocument({ ...bare, provenance }).confirmedOn).toBe('2026-10-08')
    expect(toCentreDocument(bare).confirmedOn).toBeUndefined()
  })

  it('has a point without its former datum, and all labels together', () => {
    const document = toCentreDocument({
      ...bare,
      locationWgs84: { lat: 26.1, lng: 119.3, sourceDatum: 'bd09' },
      pilotLabels: ['试点'],
      demonstrationLabels: ['示范'],
    })
    expect(document.pointWgs84).toEqual({ lat: 26.1, lng: 119.3 })
    expect(document.labels).toEqual(['试点', '示范'])
  })

  it('holds nothing about inspections, staff or where values come from', () => {
    const keys = Object.keys(toCentreDocument(bare))
    for (const key of ['staff', 'inspections', 'penalties', 'provenance', 'creditCode']) {
      expect(keys).not.toContain(key)
    }
  })
})
