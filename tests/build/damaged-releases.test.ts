import {
  cpSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  truncateSync,
  utimesSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import { openRelease } from '#src/publishing/release/open-release.ts'
import { readCurrentVersion } from '#src/publishing/release/release-folders.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { runCommand } from '#tests/support/run-portal.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-damaged-'))
const settings = {
  CONTENT_DIR: join(folder, 'content'),
  DATA_DIR: join(folder, 'data'),
  REGION: 'testing',
}
const publish = (args: string[] = [], more: Record<string, string> = {}) =>
  runCommand('src/publishing/cli.ts', args, { ...settings, ...more })
const inCurrent = (name: string) => join(settings.DATA_DIR, 'current', name)

async function countCentres(): Promise<number> {
  const version = (await readCurrentVersion(settings.DATA_DIR)) ?? ''
  return (await openRelease(settings.DATA_DIR, version, {})).snapshot.centres.length
}

const WHOLE = join(folder, 'whole')
beforeAll(async () => {
  for (const rows of [20, 21]) {
    writeFilingsFolder(settings.CONTENT_DIR, toListRows(rows))
    expect((await publish()).code).toBe(0)
  }
  renameSync(settings.DATA_DIR, WHOLE)
})
/** Each test damages two whole releases of its own. */
beforeEach(() => {
  rmSync(settings.DATA_DIR, { recursive: true, force: true })
  const asIs = { recursive: true, verbatimSymlinks: true, preserveTimestamps: true }
  cpSync(WHOLE, settings.DATA_DIR, asIs)
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(21))
})
afterAll(() => rmSync(folder, { recursive: true }))

test.each([
  'release.json',
  'files.json',
  'files.pack',
  'snapshot.json',
  'library.json',
  'region.json',
])('a current release whose %s is cut is made anew, and one can go back from it', async (name) => {
  const { length } = readFileSync(inCurrent(name))
  truncateSync(inCurrent(name), Math.floor(length / 2))
  const back = await publish(['--rollback'])
  expect([back.code, back.err]).toEqual([0, ''])
  expect(await countCentres()).toBe(20)
  const again = await publish()
  expect([again.code, again.err]).toEqual([0, ''])
  expect(await countCentres()).toBe(21)
  truncateSync(inCurrent(name), Math.floor(length / 2))
  const mended = await publish()
  expect([mended.code, mended.err]).toEqual([0, ''])
  expect(await countCentres()).toBe(21)
})

test('a clerk goes back although the clock of the machine was put back since', async () => {
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(22))
  expect((await publish()).code).toBe(0)
  const ahead = new Date(Date.now() + 26 * 3_600_000)
  utimesSync(inCurrent('release.json'), ahead, ahead)
  writeFilingsFolder(settings.CONTENT_DIR, toListRows(23))
  expect((await publish()).code).toBe(0)
  const { code, out } = await publish(['--rollback'])
  expect([code, out]).toEqual([0, expect.stringContaining('已回到版本')])
  expect(await countCentres()).toBe(22)
})
