import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { toWebReport, type WebReport } from '#src/filings/report/web/to-web-report.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { runCommand } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'web-report-'))
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  REGION: 'testing',
}
afterAll(() => rmSync(folder, { recursive: true }))

const filings = join(settings.CONTENT_DIR, 'regions', 'testing', 'filings')
const LIST = [
  '机构名称,街道,地址,联系电话,托位数,负责人身份证号',
  '示例<b>甲</b>托育园,东街街道,示例路1号,0591-00000301,六十,110101199003078515',
  ',东街街道,示例路2号,0591-00000302,20,110101199003078515',
].join('\n')

test('a clerk opens her list in a browser and sees which cells are meant, and no number of a person', async () => {
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(3))
  mkdirSync(filings, { recursive: true })
  writeFileSync(join(filings, '街道上报.csv'), LIST)
  const reports = join(settings.DATA_DIR, 'reports')
  mkdirSync(reports, { recursive: true })
  for (const name of ['filings-999901.html', 'filings-999901.html.new'])
    writeFileSync(join(reports, name), '以前的', { mode: 0o644 })
  const { out } = await runCommand('src/filings/cli.ts', ['--web'], settings)
  const path = /网页报告：(\S+?)（/.exec(out)?.[1] ?? ''
  expect(path.startsWith(settings.DATA_DIR)).toBe(true)
  expect(path).toBe(join(reports, 'filings-999901.html'))
  expect(statSync(path).mode & 0o777).toBe(0o600)
  const html = readFileSync(path, 'utf8')
  expect(html).toContain('示例&lt;b&gt;甲&lt;/b&gt;托育园')
  expect(html).not.toContain('<b>甲')
  expect(html).not.toContain('110101199003078515')
  expect(html).toContain('负责人身份证号')
  expect(html).not.toMatch(/<script|https?:\/\//)
  expect(html).toMatch(/<td class="value">六十<sup><a href="#i\d+-\d+">/)
  for (const [, target] of html.matchAll(/href="#([^"]+)"/g))
    expect(html).toContain(`id="${target}"`)
  expect(html).toContain('还没有发布过')
}, 30_000)

test('a report on one file does not call the centres of the others lost, and shows no name', async () => {
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(3))
  writeFileSync(
    join(filings, '地址.csv'),
    '机构名称,街道,地址\n示例丁托育园,东街街道,示例路4号（负责人：张三）\n',
  )
  const { out } = await runCommand('src/filings/cli.ts', ['--web', '--file', '地址.csv'], settings)
  const html = readFileSync(/网页报告：(\S+?)（/.exec(out)?.[1] ?? '', 'utf8')
  expect(html).toContain('这次只核对一个文件')
  expect(html).not.toContain('名单里不再有')
  expect(html + out).not.toContain('张三')
}, 30_000)

test('a report says that it holds words of lists only where it shows any', () => {
  const counts = { files: 1, rows: 3, rowsLeftOut: 0, centres: 3 }
  const report = {
    region: '测试区',
    counts: { ...counts, rowIssues: 0, valueIssues: 0, hintIssues: 0 },
    issues: [],
    sheets: [],
  } as unknown as WebReport['report']
  const clean = { report, refusals: [], difference: undefined, madeAt: '今天' }
  expect(toWebReport({ ...clean, files: [] })).not.toContain('含名单原文')
  const sheets = [{ name: undefined, rows: [] }] as unknown as WebReport['files'][number]['sheets']
  expect(toWebReport({ ...clean, files: [{ file: 'a.csv', sheets }] })).toContain('含名单原文')
})
