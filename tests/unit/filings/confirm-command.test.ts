import { execFile } from 'node:child_process'
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { toWorkbook } from '#tests/support/workbook.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-confirm-command-'))
afterAll(() => rmSync(folder, { recursive: true }))
const contentDir = join(folder, 'content')

const run = (...options: string[]) =>
  new Promise<{ code: number | string; out: string; err: string }>((resolve) => {
    const env = {
      ...process.env,
      CONTENT_DIR: contentDir,
      DATA_DIR: join(folder, 'data'),
      REGION: 'testing',
      CLOCK: '2026-11-20T10:00:00+08:00',
    }
    const program = 'src/filings/confirm/cli.ts'
    execFile(process.execPath, [program, ...options], { env }, (error, out, err) =>
      resolve({ code: error?.code ?? 0, out, err }),
    )
  })

/** A form on which nothing changed. */
function writeForm(name: string, id: string, post: string, on = '2026-11-19') {
  const at = Number(id.slice(-5))
  const rows = [
    ['机构编号', id],
    ['机构名称', `测试区第${at}示例托育园`],
    ['街道', '东街'],
    ['备案编号', `CS-2026-0000${at}`],
    ['填表日期', on],
    ['填表岗位', post],
    ['项目', '名单上写的', '改成', '写法'],
  ]
  const path = join(folder, name)
  writeFileSync(path, toWorkbook({ 确认表: { rows } }))
  return path
}

beforeAll(() => writeFilingsFolder(contentDir, toListRows(3)))

test('of several forms the clerk reads which went on and which did not, and why', async () => {
  const good = writeForm('good.xlsx', 'cs-2026-00001', '园长')
  const wrong = writeForm('wrong.xlsx', 'cs-2026-00002', '办公室')
  const { code, out, err } = await run('read', good, wrong, join(folder, 'none.xlsx'))
  expect(code).toBe(1)
  expect(out).toContain('测试区第1示例托育园')
  expect(err).toContain('“填表岗位”写的是“办公室”，不是岗位')
  expect(err).toContain('3 张表：1 张放进待审，2 张有错、没有放进：wrong.xlsx、none.xlsx')
})

test('a centre is found by the number on the list, and one that does not wait is told with those that do', async () => {
  const other = await run('approve', 'CS-2026-00003', '--by', '托育科')
  expect(other).toMatchObject({ code: 1 })
  expect(other.err).toContain('没有待审的表：cs-2026-00003。待审的有：cs-2026-00001')
  const strange = await run('approve', '向日葵', '--by', '托育科')
  expect([strange.code, strange.err]).toEqual([1, '没有这家机构：向日葵\n'])
  const done = await run('approve', 'CS-2026-00001', '--by', '托育科')
  expect(done).toMatchObject({ code: 0 })
})

test('a centre that was withdrawn gets no form, unless it is asked for', async () => {
  const list = join(contentDir, 'regions', 'testing', 'filings', 'later.json')
  const row = { 备案编号: 'CS-2026-00002', 机构名称: '测试区第2示例托育园', 所属街道: '东街' }
  writeFileSync(list, JSON.stringify([{ ...row, 注销日期: '2026-11-05', 数据日期: '2026-11-06' }]))
  const forms = join(folder, 'forms')
  expect((await run('forms', '--out', forms)).code).toBe(0)
  expect(readdirSync(forms)).toEqual(['确认表-cs-2026-00001.xlsx', '确认表-cs-2026-00003.xlsx'])
  expect((await run('forms', '--centre', 'cs-2026-00002', '--out', forms)).code).toBe(0)
  expect(readdirSync(forms)).toHaveLength(3)
})

test('a form that was filled in before the one that waits or was approved does not replace it', async () => {
  const id = 'cs-2026-00001'
  const older = await run('read', writeForm('older.xlsx', id, '园长', '2026-11-12'))
  expect([older.code, older.err]).toEqual([
    1,
    expect.stringContaining('已经有2026-11-19填的一张在待审或者通过了，没有放进'),
  ])
  const first = await run('read', writeForm('a.xlsx', 'cs-2026-00003', '园长', '2026-11-18'))
  expect(first.code).toBe(0)
  const again = await run('read', writeForm('b.xlsx', 'cs-2026-00003', '园长'))
  expect([again.code, again.out]).toEqual([0, expect.stringContaining('（2026-11-18填）不用了')])
})

test('what the lists say otherwise by now is not put back by a form of before', async () => {
  const both = await run('approve', 'cs-2026-00003', 'cs-2026-00001', '--by', '托育科')
  expect([both.code, both.err]).toEqual([1, expect.stringContaining('一次只能决定一家')])
  const list = join(contentDir, 'regions', 'testing', 'filings', 'renamed.json')
  const row = { 备案编号: 'CS-2026-00003', 机构名称: '测试区示例新名托育园', 所属街道: '东街' }
  writeFileSync(list, JSON.stringify([{ ...row, 数据日期: '2026-11-10' }]))
  const late = await run('approve', 'cs-2026-00003', '--by', '托育科')
  expect(late.code).toBe(1)
  expect(late.err).toContain('读表以后名单变了，“机构名称”表上印的是“测试区第3示例托育园”')
  expect((await run('list')).out).toContain('测试区第3示例托育园')
  rmSync(list)
  expect((await run('approve', 'cs-2026-00003', '--by', '托育科')).code).toBe(0)
})
