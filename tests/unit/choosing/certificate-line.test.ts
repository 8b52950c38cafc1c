import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toCertificateLine } from '#src/choosing/certificate-line.ts'

const TODAY = '2026-11-20'
const lineOf = (certificates: Centre['certificates']) => toCertificateLine(certificates, TODAY)
const toBars = (certificates: Centre['certificates']) =>
  lineOf(certificates)?.certificates.map((one) =>
    'earlier' in one ? one.earlier : [one.from.toFixed(2), one.to?.toFixed(2)],
  )

test('certificates without a day are not drawn', () => {
  expect(lineOf([])).toBeUndefined()
  expect(lineOf([{ kind: 'fire', result: '合格' }])).toBeUndefined()
})

test('a certificate reaches from its first to its last day, on whole years', () => {
  const certificates: Centre['certificates'] = [
    { kind: 'fire', issuedOn: '2025-01-01', validTo: '2027-01-01' },
    { kind: 'food', issuedOn: '2026-07-02' },
    { kind: 'hygiene', validTo: '2026-01-01' },
  ]
  const line = lineOf(certificates)
  expect([line?.firstDay, line?.endDay]).toEqual(['2025-01-01', '2028-01-01'])
  expect(line?.years.map(({ year }) => year)).toEqual([2025, 2026, 2027])
  expect(toBars(certificates)).toEqual([
    ['0.00', '0.67'],
    ['0.50', undefined],
    ['0.00', '0.33'],
  ])
})

test.each<[what: string, Centre['certificates'][number], first: string, end: string]>([
  ['valid for ever', { kind: 'fire', validTo: '2099-12-31' }, '2026-01-01', '2032-01-01'],
  ['of the year 9999', { kind: 'fire', validTo: '9999-12-31' }, '2026-01-01', '2032-01-01'],
  ['over long ago', { kind: 'fire', validTo: '1999-12-31' }, '2021-01-01', '2027-01-01'],
  ['that ended last year', { kind: 'fire', validTo: '2025-06-30' }, '2025-01-01', '2027-01-01'],
  ['that begins next year', { kind: 'fire', issuedOn: '2027-02-01' }, '2026-01-01', '2028-01-01'],
])('today is on the line of a certificate %s', (_, certificate, firstDay, endDay) => {
  expect(lineOf([certificate])).toMatchObject({ firstDay, endDay })
})

test('one that is valid for ever is cut where the line ends and leaves the others their room', () => {
  const bars = toBars([
    { kind: 'fire', issuedOn: '1999-01-01', validTo: '2099-12-31' },
    { kind: 'food', validTo: '2026-11-20' },
    { kind: 'hygiene', validTo: '2024-02-29' },
  ])
  expect(bars).toEqual([
    ['0.00', '1.00'],
    ['0.00', '0.53'],
    ['0.00', '0.29'],
  ])
})

test('one that was over before the line begins is told by its day', () => {
  const earlier = { issuedOn: '2010-01-01', validTo: '2015-12-31' }
  expect(
    toBars([
      { kind: 'fire', ...earlier },
      { kind: 'food', issuedOn: '2009-05-01' },
    ]),
  ).toEqual([earlier, { issuedOn: '2009-05-01', validTo: undefined }])
})
