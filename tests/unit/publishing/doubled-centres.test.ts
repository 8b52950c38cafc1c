import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toRefusals } from '#src/publishing/gates/publish-gates.ts'
import { toRefusalLine } from '#src/publishing/publish-events.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'
import { NO_FILES } from '#tests/support/no-files.ts'

const toCentres = (count: number, prefix: string, fields: Partial<Centre> = {}): Centre[] =>
  Array.from({ length: count }, (_, at) => ({
    ...BARE_CENTRE,
    id: `${prefix}-${at}`,
    filingNumber: `${prefix}-${at}`,
    legalName: `示例第${at}托育园`,
    address: `示例路${at}号`,
    phones: [`0591-${87000000 + at}`],
    ...fields,
  }))

const after = (before: readonly Centre[], now: readonly Centre[]) => {
  const counts = { listRows: now.length, badListRows: 0, centres: now.length }
  return toRefusals(
    { report: { ...NO_FILES, counts }, snapshot: { centres: now } },
    { centres: before.length, snapshot: { centres: before } },
    '2026-11-29',
  )
}

const OLD = toCentres(20, 'gl')

test.each([
  ['whole', {}],
  ['without addresses', { address: undefined } as unknown as Partial<Centre>],
])('a list that stands twice under other numbers, %s, is named', (_, fields) => {
  const now = [...toCentres(20, 'gl', fields), ...toCentres(20, 'new', fields)]
  const refusals = after(toCentres(20, 'gl', fields), now)
  expect(refusals).toEqual([{ gate: 'doubled', names: now.slice(20).map((one) => one.legalName) }])
  expect(refusals.map(toRefusalLine).join()).toContain('20 家机构这次写了两遍')
})

test.each([
  ['two of twenty written twice', toCentres(2, 'new')],
  ['classes of a centre that the door tells apart', toCentres(20, 'new', { displayName: '二部' })],
  ['other centres of the same names elsewhere', toCentres(20, 'new', { address: '别处路1号' })],
])('%s stop nobody', (_, more) => {
  expect(after(OLD, [...OLD, ...more]).filter(({ gate }) => gate === 'doubled')).toEqual([])
})

test('what stood twice before stops nobody', () => {
  const both = [...OLD, ...toCentres(20, 'new')]
  expect(after(both, both)).toEqual([])
})
