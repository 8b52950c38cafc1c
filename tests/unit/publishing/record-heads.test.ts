import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { keepHead } from '#src/complaints/store/kept-heads.ts'
import { publish } from '#src/publishing/publish.ts'
import { type PublishEvent, toEventLines } from '#src/publishing/publish-events.ts'
import { readRelease } from '#src/publishing/release/release.ts'
import { releaseFolder } from '#src/publishing/release/release-folders.ts'
import { toHeadText } from '#src/record/record-entry.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-record-heads-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const toHead = (seq: number) => ({
  seq,
  hash: 'ab'.repeat(32),
  at: '2026-11-20T02:00:00.000Z',
})

test('each release holds where the record of complaints stood, and publishing says the last of it', async () => {
  const dataDir = join(folder, 'data')
  const contentDir = join(folder, 'content')
  const settings = {
    contentDir,
    shippedDir: contentDir,
    region: 'testing',
    dataDir,
    bundleDir: 'tests/fixtures/bundle',
    siteUrl: 'http://portal.example',
    clock: undefined,
    meiliHost: undefined,
    meiliKey: undefined,
    force: false,
    by: undefined,
    reason: undefined,
  }
  const publishNow = async (rows: number) => {
    const events: PublishEvent[] = []
    writeFilingsFolder(contentDir, toListRows(rows))
    const release = await publish(settings, (event) => events.push(event))
    const folderOf = releaseFolder(dataDir, release?.version ?? '')
    const said = events.flatMap((event) => toEventLines(event, false)).join('\n')
    return { heads: (await readRelease(folderOf)).recordHeads, said }
  }
  const before = await publishNow(3)
  expect(before.heads).toEqual([])
  await keepHead(dataDir, toHead(4), '2026-11-20')
  const after = await publishNow(4)
  expect(after.heads).toEqual([{ ...toHead(4), until: '2026-11-20' }])
  expect(after.said).toContain(toHeadText(toHead(4)))
  expect(after.said).toContain('最近记下的是2026年11月20日 10:00')
  expect(before.said).not.toContain(toHeadText(toHead(4)))
})
