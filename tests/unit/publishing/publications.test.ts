import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  checkNote,
  PublicationNoteError,
  readPublications,
  recordPublication,
} from '#src/publishing/publications.ts'
import { toKeptRefusalLine } from '#src/publishing/publish-events.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { releaseFolder, switchTo } from '#src/publishing/release/release-folders.ts'

const [OLD, NEW] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const

let dataDir: string
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'portal-publications-'))
  for (const version of [OLD, NEW]) {
    mkdirSync(releaseFolder(dataDir, version), { recursive: true })
    writeFileSync(join(releaseFolder(dataDir, version), 'release.json'), '{}')
  }
  await switchTo(dataDir, OLD)
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const publishNew = () =>
  recordPublication(dataDir, { act: 'publish', version: NEW, by: '备案科', reason: '十一月名单' })

test('who published what, when and why can be read afterwards', async () => {
  await publishNew()
  expect(await readPublications(dataDir)).toEqual([
    {
      at: expect.stringMatching(/^\d{4}-/),
      act: 'publish',
      version: NEW,
      from: OLD,
      by: '备案科',
      reason: '十一月名单',
    },
  ])
})

test('a publication killed before the switch is told as one that never came to be', async () => {
  await publishNew()
  await withPublishLock(dataDir, async () => {})
  const acts = (await readPublications(dataDir)).map(({ act, version }) => [act, version])
  expect(acts).toEqual([
    ['publish', NEW],
    ['stopped', OLD],
  ])
  await withPublishLock(dataDir, async () => {})
  expect(await readPublications(dataDir)).toHaveLength(2)
})

test('a line that was cut off spoils neither the ones before nor the next one', async () => {
  await publishNew()
  appendFileSync(join(dataDir, 'history', 'publications.jsonl'), '{"at":"2026-11-2')
  await publishNew()
  expect(await readPublications(dataDir)).toHaveLength(2)
})

test.each([
  ['刘五', 'notAPost'],
  ['张三（备案科）', 'notAPost'],
  ['备案科张三', 'notAPost'],
  ['陈科长', 'notAPost'],
  ['ops', 'notAPost'],
  ['备案科13812345678', 'personalNote'],
] as const)('%s is not kept as a post', (by, problem) => {
  expect(() => checkNote({ by })).toThrow(new PublicationNoteError(problem))
})

test.each([
  '备案科',
  '托育科经办',
  '温泉街道办',
  '康复科主任',
  '值班员',
  '鼓楼区卫健局',
  '定时任务',
])('%s is a post or a unit', (by) => {
  expect(() => checkNote({ by, reason: '十一月名单' })).not.toThrow()
})

test.each([
  ['。', 'emptyReason'],
  ['测试', 'emptyReason'],
  ['张小三', 'personalNote'],
  ['已与园长张三核对', 'personalNote'],
  ['由李四核对过名单', 'personalNote'],
  ['电话 0591-87654321 核对过', 'personalNote'],
] as const)('%s is not kept as a reason', (reason, problem) => {
  expect(() => checkNote({ reason })).toThrow(new PublicationNoteError(problem))
})

test('a pointer to a release that is not there is told as that, once', async () => {
  await publishNew()
  await switchTo(dataDir, NEW)
  rmSync(releaseFolder(dataDir, NEW), { recursive: true })
  for (let at = 0; at < 2; at += 1) await withPublishLock(dataDir, async () => {})
  const acts = (await readPublications(dataDir)).map(({ act, version }) => [act, version])
  expect(acts).toEqual([
    ['publish', NEW],
    ['lost', NEW],
  ])
})

test('what a later program kept of a publication is told as not known', () => {
  expect(toKeptRefusalLine({ gate: 'tooManyMoons', moons: 3 })).toContain('不认识的异议')
  expect(toKeptRefusalLine({ gate: 'lostCentres', centres: 3 })).toContain('不认识的异议')
  expect(toKeptRefusalLine({ gate: 'badRows', badRows: 3, rows: 9 })).toContain('9 行中有 3 行')
})

test.each([
  ['a telephone number', { by: '备案科', reason: '联系 13812345678 核对过' }, 'personalNote'],
  ['a text too long for a line', { reason: '因'.repeat(201) }, 'longNote'],
] as const)('%s is not kept as a reason', (_what, note, problem) => {
  expect(() => checkNote(note)).toThrow(new PublicationNoteError(problem))
})
