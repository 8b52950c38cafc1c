import { readdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'
import { runCommand } from '#tests/support/run-portal.ts'
import { makeSmallDisk } from '#tests/support/small-disk.ts'

const disk = makeSmallDisk('96m')
afterAll(() => disk?.remove())

const settings = {
  CONTENT_DIR: join(disk?.folder ?? '', 'content'),
  DATA_DIR: join(disk?.folder ?? '', 'data'),
  REGION: 'testing',
}
const filler = join(disk?.folder ?? '', 'filler')

async function publishWithFree(megabytes: number, dataDir = settings.DATA_DIR) {
  const { bavail, bsize } = statfsSync(disk?.folder ?? '')
  writeFileSync(filler, Buffer.alloc(bavail * bsize - megabytes * 1024 * 1024))
  const finished = await runCommand('src/publishing/cli.ts', [], {
    ...settings,
    DATA_DIR: dataDir,
  })
  rmSync(filler)
  return finished
}

test.skipIf(!disk)(
  'without room for a release the clerk is told in words, readers keep theirs, and nothing more lies on the disk (skipped where no disk can be mounted)',
  async () => {
    writeFilingsFolder(settings.CONTENT_DIR, toListRows(20))
    const first = await runCommand('src/publishing/cli.ts', [], settings)
    expect(first.code, first.err).toBe(0)
    const before = readdirSync(join(settings.DATA_DIR, 'releases'))
    writeFilingsFolder(settings.CONTENT_DIR, toListRows(21))
    const { code, err } = await publishWithFree(20)
    expect([code, err]).toEqual([
      1,
      expect.stringMatching(/^磁盘空间不够.*还剩 \d+ MB，需要 \d+ MB/),
    ])
    expect(readdirSync(join(settings.DATA_DIR, 'releases'))).toEqual(before)
    expect((await runCommand('src/publishing/cli.ts', [], settings)).code).toBe(0)
  },
  120_000,
)

test.skipIf(!disk)(
  'a first release that would take the room kept for complaints is removed again (skipped where no disk can be mounted)',
  async () => {
    const dataDir = `${settings.DATA_DIR}-first`
    const { code, err } = await publishWithFree(33, dataDir)
    expect([code, err]).toEqual([1, expect.stringMatching(/^磁盘空间不够/)])
    expect(readdirSync(join(dataDir, 'releases'))).toEqual([])
  },
  120_000,
)
