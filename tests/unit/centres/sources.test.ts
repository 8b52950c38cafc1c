import { expect, test } from 'vitest'
import { groupSources, toProvenance } from '#src/centres/provenance.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'

test('a value tells its own source, a group the newest of its parts', () => {
  expect(toProvenance(FULL_CENTRE, 'services.fullDay.feeInYuan')?.asOf).toBe('2026-09-01')
  expect(toProvenance(FULL_CENTRE, 'services.fullDay')?.asOf).toBe('2026-09-15')
})

test('a path is no prefix of a longer word', () => {
  expect(toProvenance(FULL_CENTRE, 'service')).toBeUndefined()
})

test('values of one source and day are told together, values without a source apart', () => {
  const groups = groupSources(FULL_CENTRE, [
    { label: '备案日期', path: 'filedOn' },
    { label: '托位', path: 'places' },
    { label: '地址', path: 'address' },
  ])
  expect(groups.map(({ labels, provenance }) => [provenance?.source, labels])).toEqual([
    ['filingSystem', ['备案日期', '地址']],
    [undefined, ['托位']],
  ])
})
