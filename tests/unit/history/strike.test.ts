import {
  appendFileSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { addChanges } from '#src/history/add-changes.ts'
import { appendHistory, historyFile, readHistory } from '#src/history/history-log.ts'
import { readPublications } from '#src/publishing/publications.ts'
import { releaseFolder, switchTo } from '#src/publishing/release/release-folders.ts'
import { strike } from '#src/publishing/strike.ts'
import { FULL_CENTRE } from '#tests/support/example-centres.ts'

const CURRENT = 'aaaaaaaaaaaa'
const PHONE = '13812345678'

let dataDir: string
const settings = () => ({ dataDir, meiliHost: undefined, meiliKey: undefined })
const log = () => historyFile(dataDir, '350102')
const text = () => readFileSync(log(), 'utf8')

beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'portal-strike-'))
  mkdirSync(releaseFolder(dataDir, CURRENT), { recursive: true })
  await switchTo(dataDir, CURRENT)
  const named = { id: 'a', name: '示例托育园', subdistrictCode: '350102001' }
  const fields = [
    { field: 'phones', before: '138-1234-5678', after: '0591-87100000' },
    { field: 'closures', before: '请找张三，周末休息' },
  ]
  const centre = { ...FULL_CENTRE, phones: [PHONE, '0591-87100001'] }
  const on = (day: number) => ({ on: `2026-11-0${day}`, at: new Date(Date.UTC(2026, 10, day)) })
  const first = addChanges([], [], on(1))
  const second = addChanges(first, [{ ...named, kind: 'changed', fields }], on(2))
  await appendHistory(log(), addChanges(second, [{ ...named, kind: 'lost', centre }], on(3)))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const NOTE = { by: '备案科', reason: '本人要求删除' }
const order = (texts: string[], isMeant: boolean) => ({ texts, mobiles: false, isMeant, ...NOTE })

test('a dry run says where the words stand, and writes nothing', async () => {
  const before = text()
  const { struck } = await strike(settings(), order([PHONE], false))
  expect(struck).toMatchObject([
    { line: 2, on: '2026-11-02', name: '示例托育园', field: 'phones' },
    { line: 3, on: '2026-11-03', name: '示例托育园', field: 'phones' },
  ])
  expect(text()).toBe(before)
  expect(await readPublications(dataDir)).toHaveLength(0)
})

test('a telephone is struck however its digits are grouped, and the log stays whole', async () => {
  await strike(settings(), order([PHONE], true))
  expect(text().replace(/\D/g, '')).not.toContain(PHONE)
  const records = await readHistory(log())
  expect(records).toHaveLength(3)
  expect(JSON.stringify(records)).toContain('0591-87100001')
})

test('who struck, when and why is kept, and not what', async () => {
  await strike(settings(), order(['张三'], true))
  expect(await readPublications(dataDir)).toMatchObject([{ act: 'strike', ...NOTE }])
  expect(readFileSync(join(dataDir, 'history', 'publications.jsonl'), 'utf8')).not.toContain('张三')
  expect(text()).toContain('请找〔已删〕，周末休息')
})

test('every mobile number that was kept is found', async () => {
  const { struck } = await strike(settings(), { texts: [], mobiles: true, isMeant: true, ...NOTE })
  expect(struck).toHaveLength(2)
  expect(text()).not.toMatch(/1[3-9](?:[\s-]?\d){9}/)
})

test('a damaged line that holds the words goes whole', async () => {
  appendFileSync(log(), `0123456789ab {"cut off ${PHONE}\n`)
  await strike(settings(), order([PHONE], true))
  expect(text()).not.toContain('cut off')
  expect(await readHistory(log())).toHaveLength(3)
})

test('what is not there changes nothing', async () => {
  const before = text()
  const nothing = { struck: [], releases: [], files: [], waiting: [], isOnPages: false }
  expect(await strike(settings(), order(['没有的话'], true))).toMatchObject(nothing)
  expect(text()).toBe(before)
  expect(await readPublications(dataDir)).toHaveLength(0)
})

test('what a centre once confirmed is struck from the log of confirmations too, which stays private', async () => {
  const folder = join(dataDir, 'confirm', 'gulou')
  const file = join(folder, 'log.jsonl')
  mkdirSync(folder, { recursive: true })
  const entry = { at: '2026-11-01T00:00:00.000Z', action: 'approved', by: '备案科', id: 'a' }
  const line = JSON.stringify({ ...entry, row: { 机构名称: '示例托育园', 联系电话: PHONE } })
  writeFileSync(file, `${line}\n`, { mode: 0o600 })
  const { struck } = await strike(settings(), order([PHONE], true))
  expect(struck.at(-1)).toMatchObject({ file, line: 1, on: '2026-11-01' })
  const [kept = ''] = readFileSync(file, 'utf8').split('\n')
  expect(JSON.parse(kept)).toMatchObject({ ...entry, row: { 联系电话: '〔已删〕' } })
  expect(statSync(file).mode & 0o777).toBe(0o600)
})
