import { execFile } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { makeContentDir } from '#tests/support/import-filings.ts'

/** Runs `filings:check` as the npm script does. */
function check(contentDir: string, ...options: string[]) {
  const env = { PATH: process.env['PATH'], CONTENT_DIR: contentDir, REGION: 'testing' }
  return new Promise<{ code: number; out: string; err: string }>((resolve) => {
    execFile(process.execPath, ['src/filings/cli.ts', ...options], { env }, (error, out, err) =>
      resolve({ code: Number(error?.code ?? 0), out, err }),
    )
  })
}

const GOOD = '机构名称,街道,托位数\n鼓楼区示例小树托育园,鼓东街道,40\n'
const BAD = '机构名称,街道,托位数\n鼓楼区示例小树托育园,鼓东街道,六十\n'

function place(files: Record<string, string>) {
  const { contentDir, filings } = makeContentDir()
  for (const [name, text] of Object.entries(files)) writeFileSync(join(filings, name), text)
  return { contentDir, filings }
}

test('a good list ends well', async () => {
  const { code, out } = await check(place({ 'good.csv': GOOD }).contentDir)
  expect(code).toBe(0)
  expect(out).toContain('可发布 1 家机构')
  expect(out).toContain('没有必须改正的问题')
})

test('a clerk reads where it is wrong, what is wrong and what to write', async () => {
  const { code, out } = await check(place({ 'bad.csv': BAD }).contentDir)
  expect(code).toBe(1)
  expect(out).toContain('【bad.csv】')
  expect(out).toContain('第 2 行，C 列“托位数”：“六十”不是整数，没有发布')
  expect(out).toContain('怎么办：用阿拉伯数字填写，例如 60')
})

test('one file can be checked alone, and the report can be read by a program', async () => {
  const { contentDir } = place({ 'bad.csv': BAD, 'good.csv': GOOD })
  expect((await check(contentDir, '--file', 'good.csv')).code).toBe(0)
  const { code, out } = await check(contentDir, '--file', 'bad.csv', '--json')
  expect(code).toBe(1)
  const [issue] = JSON.parse(out).issues.filter(
    (one: { severity: string }) => one.severity === 'value',
  )
  expect(issue).toMatchObject({
    code: 'not-a-whole-number',
    at: { file: 'bad.csv', row: 2, column: 'C', heading: '托位数' },
    value: '六十',
    what: '“六十”不是整数，没有发布',
  })
})

test.each<[what: string, file: string, text: string, said: string]>([
  ['region.json', '../region.json', '{"code": 1}', 'code：缺少，或类型不对'],
  ['region.json that was cut off', '../region.json', '{"code": ', '不是完整的 JSON'],
  [
    'columns.json',
    'columns.json',
    '{"columns":[{"from":"x","to":"没有这列"}]}',
    '“没有这列”不是数据字典里的列名',
  ],
  ['ids.json', 'ids.json', '{"nonsense": "x"}', 'ids.json 的内容有'],
])(
  'a wrong %s is explained in Chinese, without a trace of the program',
  async (_what, file, text, said) => {
    const { code, out, err } = await check(place({ 'good.csv': GOOD, [file]: text }).contentDir)
    expect(code).toBe(1)
    expect(out).toBe('')
    expect(err).toContain(said)
    expect(err).toContain('怎么办：')
    expect(err).not.toMatch(/\n\s+at /)
  },
)

test('a settings file that is there but cannot be read is not taken for one left out', async () => {
  const { contentDir, filings } = place({ 'good.csv': GOOD })
  mkdirSync(join(filings, 'ids.json'))
  const { code, err } = await check(contentDir)
  expect(code).toBe(1)
  expect(err).toContain('ids.json 读不了')
})

test('a region or a file that is not there is named', async () => {
  const { contentDir } = place({ 'good.csv': GOOD })
  const region = await check(contentDir, '--region', 'nowhere')
  expect(region).toMatchObject({ code: 1, err: expect.stringContaining('找不到') })
  const file = await check(contentDir, '--file', 'gone.csv')
  expect(file).toMatchObject({ code: 1, err: expect.stringContaining('gone.csv') })
  expect((await check(contentDir, '--colour')).code).toBe(2)
})

test('a heading cannot command the terminal', async () => {
  const { out } = await check(
    place({ 'a.csv': `${GOOD.trim()}\n`.replace('托位数', '\u001B[31m红') }).contentDir,
  )
  expect(out).not.toContain('\u001B')
})

test('a folder without lists is no good list, and the clerk reads which folder it is', async () => {
  const { contentDir, filings } = place({})
  const { code, out } = await check(contentDir)
  expect(code).toBe(1)
  expect(out).toContain(`文件夹 ${filings} 里没有名单文件`)
})

test('a folder within the folder and a rule for a file that is not there are named', async () => {
  const rules = JSON.stringify({ files: { '旧名单.csv': { asOf: '2026-11-01' } } })
  const { contentDir, filings } = place({ 'good.csv': GOOD, 'columns.json': rules })
  mkdirSync(join(filings, '十一月'))
  const { code, out } = await check(contentDir)
  expect(code).toBe(1)
  expect(out).toContain('“十一月”是文件夹，里面的文件不会读取')
  expect(out).toContain('columns.json 写到“旧名单.csv”，文件夹里没有这个文件')
})

test('who wrote a fee without a unit reads the name of the column that is missing', async () => {
  const fee = '机构名称,街道,临时托收费\n鼓楼区示例小树托育园,鼓东街道,80\n'
  const { out } = await check(place({ 'fee.csv': fee }).contentDir)
  expect(out).toContain('在“临时托收费单位”列填写')
  expect(out).toContain('unit')
})
