import { expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { toSupervisionRows } from '#src/centres/to-supervision-rows.ts'
import type { Region } from '#src/region/region.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const region = { subdistricts: [{ code: '350102001', name: '鼓东街道' }] } as unknown as Region
const CENTRE: Centre = {
  ...BARE_CENTRE,
  subdistrictCode: '350102001',
  inspections: [{ inspectedOn: '2024-03-01', authority: '区消防救援大队', result: '合格' }],
  violations: [
    { foundOn: '2020-05-01', severity: 'serious', summary: '超员收托' },
    { foundOn: '2024-05-01', severity: 'minor', summary: '没有公示', correctedOn: '2024-05-09' },
  ],
  penalties: [
    { decidedOn: '2025-01-10', authority: '区卫生健康局', summary: '警告', reply: '已经整改' },
    { decidedOn: '2025-02-10', summary: '罚款', appeal: 'revoked' },
  ],
  provenance: {
    violations: { source: 'siteCheck', asOf: '2026-10-08', authority: '区卫生健康局' },
  },
}
const told = (on: string) =>
  toSupervisionRows([CENTRE], { region, siteUrl: 'https://x', on }).map(
    ({ kind, on, summary, shownTo }) => [kind, on, summary, shownTo],
  )

test('what authorities found is a line each, the newest first, with the last day it may be told', () => {
  expect(told('2026-11-20')).toEqual([
    ['行政处罚', '2025-01-10', '警告', '2028-01-10'],
    ['发现的问题', '2024-05-01', '没有公示', '2027-05-01'],
    ['检查', '2024-03-01', '合格', '2027-03-01'],
    ['发现的问题', '2020-05-01', '超员收托', undefined],
  ])
})

test('after three years only what nobody has put right is told', () => {
  expect(told('2027-05-01').map(([, , summary]) => summary)).toEqual([
    '警告',
    '没有公示',
    '超员收托',
  ])
  expect(told('2030-01-01').map(([, , summary]) => summary)).toEqual(['超员收托'])
})

test('a line says whose it is, who says so, and since when', () => {
  const rows = toSupervisionRows([CENTRE], { region, siteUrl: 'https://x', on: '2026-11-20' })
  expect(rows.find(({ summary }) => summary === '超员收托')).toMatchObject({
    id: 'bare',
    subdistrict: '鼓东街道',
    severity: '严重',
    correctedOn: undefined,
    source: '现场核查',
    sourceAuthority: '区卫生健康局',
    asOf: '2026-10-08',
    page: 'https://x/centres/bare/#oversight',
  })
  expect(rows.find(({ kind }) => kind === '检查')).toMatchObject({ source: undefined })
  expect(rows[0]).toMatchObject({ authority: '区卫生健康局', reply: '已经整改' })
})
