import { appendFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  checkNote,
  PublicationNoteError,
  readPublications,
  recordPublication,
} from '#src/publishing/publications.ts'
import { withPublishLock } from '#src/publishing/publish-lock.ts'
import { releaseFolder, switchTo } from '#src/publishing/release-folders.ts'

const [OLD, NEW] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'] as const

let dataDir: string
beforeEach(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'portal-publications-'))
  for (const version of [OLD, NEW]) mkdirSync(releaseFolder(dataDir, version), { recursive: true })
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
  ['a telephone number', { by: '备案科', reason: '联系 13812345678 核对过' }, 'personalNote'],
  ['a text too long for a line', { reason: '因'.repeat(201) }, 'longNote'],
] as const)('%s is not kept as a reason', (_what, note, problem) => {
  expect(() => checkNote(note)).toThrow(new PublicationNoteError(problem))
})
