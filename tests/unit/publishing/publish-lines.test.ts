import { expect, test } from 'vitest'
import type { CentreChange } from '#src/changes/centre-change.ts'
import { printReport } from '#src/filings/report/print-report.ts'
import type { FilingReport } from '#src/filings/report/to-report.ts'
import { toWebReport } from '#src/filings/report/web/to-web-report.ts'
import { toEventLines } from '#src/publishing/publish-events.ts'
import { NO_FILES } from '#tests/support/no-files.ts'

const changed = (name: string, field: string, before: string, after: string): CentreChange => ({
  kind: 'changed',
  id: 'gl-1',
  name,
  subdistrictCode: '350102001',
  fields: [
    { field: 'phones', before: '0591-00000201', after: '0591-00000202' },
    { field, before, after },
  ],
})

test('a centre that became withdrawn or suspended is told apart from a new telephone', () => {
  const changes = [
    changed('半块饼干托育园', 'filingState', '已备案', '已注销备案'),
    changed('音乐盒托育中心', 'places', '20', '30'),
  ]
  expect(toEventLines({ step: 'changes', changes }, false)).toEqual([
    '变化：备案状态 1 家：半块饼干托育园（备案状态：已备案 → 已注销备案）',
    '变化：有变更 1 家：音乐盒托育中心',
  ])
})

test('a centre that the newest full list leaves out is told by name, apart from what changed', () => {
  const changes = [
    changed('禾苗托育园', 'inLatestList', '是', '否'),
    changed('音乐盒托育中心', 'inLatestList', '否', '是'),
  ]
  const lines = toEventLines({ step: 'changes', changes }, false)
  expect(lines[0]).toContain('变化：不在最新名单 1 家：禾苗托育园。')
  expect(lines.slice(1)).toEqual(['变化：有变更 1 家：音乐盒托育中心'])
})

test('who forces without a reason is told that the reason is what is missing', () => {
  const refusals = [{ gate: 'noCentres' as const }]
  const lines = toEventLines({ step: 'refused', refusals, lacksReason: true }, false)
  expect(lines.at(-1)).toContain('还缺原因')
  expect(toEventLines({ step: 'refused', refusals }, false).at(-1)).toContain('filings:check')
})

const report: FilingReport = {
  region: '示例区',
  ...NO_FILES,
  sheets: [],
  issues: [],
  counts: {
    files: 1,
    rows: 43,
    rowsLeftOut: 0,
    badRows: 0,
    listRows: 43,
    badListRows: 0,
    centres: 43,
    rowIssues: 0,
    valueIssues: 0,
    hintIssues: 0,
  },
}
const line = '  有“联系电话”的机构由 43 家减为 1 家。'

test('lists that no row speaks against are not called well where a publication would be stopped', () => {
  expect(printReport(report)).toContain('没有必须改正的问题')
  expect(printReport(report, [line])).toContain(line)
  expect(printReport(report, [line])).not.toContain('没有必须改正的问题')
  const web = { report, files: [], difference: undefined, madeAt: '' }
  expect(toWebReport({ ...web, refusals: [line] })).toContain(line.trim())
  expect(toWebReport({ ...web, refusals: [] })).not.toContain('发布会被拦下')
})

test('a clerk reads a change in the words of the lists, and of a point that moved only that it moved', () => {
  const fields = [
    { field: 'violations', before: '1条，1条没有改正日期', after: '1条，都已改正' },
    { field: 'position' },
  ]
  const changed = { kind: 'changed', id: 'a', name: '甲园', subdistrictCode: '1', fields } as const
  const difference = { version: '000000000000', changes: [changed] }
  const html = toWebReport({ report, refusals: [], files: [], difference, madeAt: '' })
  expect(html).toContain('问题与整改：1条，1条没有改正日期 → 1条，都已改正')
  expect(html).toContain('坐标：有变动')
})
