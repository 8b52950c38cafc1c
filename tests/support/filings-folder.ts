import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Region } from '#src/region/region.ts'

/** A row of a filing list; a blank name makes a bad row. */
export type ListRow = { number: string; name: string; phone?: string; suspendedFrom?: string }

const HEADINGS = '备案编号,机构名称,所属街道,联系电话,备案日期,服务形式,暂停服务起'

const region = {
  code: '999901',
  name: '测试区',
  fullName: '测试省测试市测试区',
  siteName: '测试区托育服务',
  regime: 'filing',
  sample: true,
  bboxWgs84: { west: 119, south: 26, east: 120, north: 27, source: '测试' },
  centreWgs84: { lat: 26.5, lng: 119.5 },
  authority: { name: '测试区卫生健康局' },
  hotlines: [],
  subdistricts: [
    {
      code: '999901001',
      name: '东街',
      kind: '街道',
      slug: 'dongjie',
      office: { name: '东街街道办事处' },
    },
  ],
  promises: [],
  footer: { organiser: '测试区卫生健康局' },
  dataLicence: '测试',
} satisfies Partial<Record<keyof Region, unknown>>

/** Writes a content folder with one region, `testing`, and one filing list. */
export function writeFilingsFolder(contentDir: string, rows: readonly ListRow[]): void {
  const folder = join(contentDir, 'regions', 'testing')
  mkdirSync(join(folder, 'filings'), { recursive: true })
  writeFileSync(join(folder, 'region.json'), JSON.stringify(region))
  const lines = rows.map(
    ({ number, name, phone = '', suspendedFrom = '' }, at) =>
      `${number},${name},东街街道,${phone},2026-01-${String(2 + (at % 27)).padStart(2, '0')},全日托,${suspendedFrom}`,
  )
  writeFileSync(join(folder, 'filings', 'list.csv'), [HEADINGS, ...lines].join('\n'))
  const files = { 'list.csv': { source: 'filingSystem', asOf: '2026-11-02' } }
  writeFileSync(join(folder, 'filings', 'columns.json'), JSON.stringify({ files }))
}

/** So many ordinary rows. */
export const toListRows = (count: number): ListRow[] =>
  Array.from({ length: count }, (_, index) => ({
    number: `CS-2026-${String(index + 1).padStart(5, '0')}`,
    name: `测试区第${index + 1}示例托育园`,
  }))
