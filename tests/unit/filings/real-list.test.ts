import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type LoadedFilings, loadFilings } from '#src/filings/load-filings.ts'
import { FILING_ISSUES, type IssueCode } from '#src/filings/report/filing-issue.ts'

/** A real public list (衛福部社家署 兒童托育媒合平台, CC BY compatible); it is not part of this repository. */
const LIST = resolve('../shared/real-filings/infant_care_centres.csv')

describe.skipIf(!existsSync(LIST))('a real list of 2,351 rows that nobody here made', () => {
  const contentDir = mkdtempSync(join(tmpdir(), 'real-list-'))
  const place = { contentDir, region: 'tw-real', today: '2026-12-31' }
  let loaded: LoadedFilings

  beforeAll(async () => {
    const region = join(contentDir, 'regions', 'tw-real')
    cpSync('tests/fixtures/regions/tw-real', region, { recursive: true })
    cpSync(LIST, join(region, 'filings', 'infant_care_centres.csv'))
    loaded = await loadFilings(place)
  })
  afterAll(() => rmSync(contentDir, { recursive: true, force: true }))

  const count = (code: IssueCode) => loaded.report.issues.filter((one) => one.code === code).length

  test('every row is a centre, repeats are joined by their id, none is left out', () => {
    expect(loaded.report.counts).toMatchObject({
      rows: 2351,
      rowsLeftOut: 0,
      // 2,050 ids; two of them stand beside two names at two addresses.
      centres: 2052,
      rowIssues: 0,
    })
  })

  test('every value that is left out is explained', () => {
    const left = loaded.report.issues.filter(({ code }) => FILING_ISSUES[code].severity === 'value')
    const codes = Object.fromEntries(left.map(({ code }) => [code, count(code)]))
    expect(codes).toEqual({
      'not-a-number': 31,
      // Numbers of its own country among them: they are no numbers here.
      'not-a-phone': 57,
      'fee-without-unit': 96,
      'out-of-range': 3,
      'conflicting-rows': 124,
      'shared-number': 5,
    })
    for (const { at, value } of left) {
      expect(at).toMatchObject({ row: expect.any(Number), heading: expect.any(String) })
      expect(value).toBeTruthy()
    }
  })

  test('of repeated rows the newer one counts, and each value it replaces is named', () => {
    expect(count('older-value')).toBeGreaterThan(700)
    const first = loaded.report.issues.find(({ code }) => code === 'older-value')
    const centre = loaded.snapshot.centres.find(({ id }) => id === first?.centre)
    expect(centre?.provenance['legalName']?.asOf).toBe('2025-12-31')
  })

  test('subdistricts come out of addresses, fees out of JSON, days out of Taiwanese years', () => {
    const centre = loaded.snapshot.centres.find(({ id }) => id === 'cw10112215')
    const street = loaded.region.subdistricts.find(({ code }) => code === centre?.subdistrictCode)
    expect(street?.name).toBe('南投縣埔里鎮')
    expect(centre).toMatchObject({
      address: '南投縣埔里鎮大城里水裡巷29號',
      services: [{ serviceType: 'fullDay', feeInYuan: 14500, feeUnit: 'month', feeNote: '月費' }],
      indoorAreaInSquareMetres: 161.74,
      locationWgs84: { lat: 23.968017, lng: 120.95564, sourceDatum: 'wgs84' },
    })
    expect(centre?.provenance['places']?.asOf).toBe('2023-12-31')
  })

  test('columns that are left out say why', () => {
    const reasons = loaded.report.issues.filter(({ code }) => code === 'ignored-column')
    expect(reasons.map(({ value }) => value)).toEqual(['評鑑等級', '縣市', '收費情形'])
  })
})
