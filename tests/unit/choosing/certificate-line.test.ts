import { expect, test } from 'vitest'
import { toCertificateLine } from '#src/choosing/certificate-line.ts'

test('certificates without a day are not drawn', () => {
  expect(toCertificateLine([])).toBeUndefined()
  expect(toCertificateLine([{ kind: 'fire', result: '合格' }])).toBeUndefined()
})

test('a certificate reaches from its first to its last day, on whole years', () => {
  const line = toCertificateLine([
    { kind: 'fire', issuedOn: '2025-01-01', validTo: '2027-01-01' },
    { kind: 'food', issuedOn: '2026-07-02' },
    { kind: 'hygiene', validTo: '2026-01-01' },
  ])
  expect([line?.firstDay, line?.endDay]).toEqual(['2025-01-01', '2028-01-01'])
  expect(line?.years.map(({ year }) => year)).toEqual([2025, 2026, 2027])
  expect(line?.certificates.map(({ from, to }) => [from.toFixed(2), to?.toFixed(2)])).toEqual([
    ['0.00', '0.67'],
    ['0.50', undefined],
    ['0.00', '0.33'],
  ])
})

test('a day of another century does not squeeze the others', () => {
  const line = toCertificateLine([
    { kind: 'fire', issuedOn: '1926-01-01', validTo: '2027-06-30' },
    { kind: 'food', issuedOn: '2025-06-30', validTo: '2026-06-30' },
  ])
  expect(line?.firstDay).toBe('2016-01-01')
  expect(line?.certificates[0]?.from).toBe(0)
  expect(line?.years).toHaveLength(6)
})
