import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { readPublications } from '#src/publishing/publications.ts'
import { publish } from '#src/publishing/publish.ts'
import { openRelease } from '#src/publishing/release/open-release.ts'
import {
  listReleases,
  readCurrentVersion,
  releaseFolder,
} from '#src/publishing/release/release-folders.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-two-parts-'))
afterAll(() => rmSync(folder, { recursive: true }))
const dataDir = join(folder, 'data')
afterEach(() => rmSync(dataDir, { recursive: true }))
const contentDir = join(folder, 'content')

type Seen = {
  version: string
  statistics: string | undefined
  changed: string | undefined
  /** All it answers, by what it says. */
  tags: (string | undefined)[]
  /** All it answers, compressed. */
  pack: Buffer
}

/** Publishes rows, and looks at the site after each switch; where it is forced, all of it is made anew in one part. */
async function publishRows(name: string, force = false): Promise<Seen[]> {
  const rows = toListRows(1000).map((row, at) => (at === 7 ? { ...row, name } : row))
  writeFilingsFolder(contentDir, rows)
  const switches: string[] = []
  await publish(
    {
      contentDir,
      shippedDir: contentDir,
      region: 'testing',
      dataDir,
      bundleDir: 'tests/fixtures/bundle',
      siteUrl: 'http://portal.example',
      clock: '2026-11-20T10:00:00+08:00',
      meiliHost: undefined,
      meiliKey: undefined,
      force,
      reason: force ? '重新生成' : undefined,
    },
    (event) => event.step === 'switched' && switches.push(event.version),
  )
  return Promise.all(switches.map(look))
}

async function look(version: string): Promise<Seen> {
  const { files } = await openRelease(dataDir, version, {})
  const tagOf = (address: string) => files.get(address)?.etag
  const changed = tagOf('/centres/cs-2026-00008/')
  const tags = [...files.values()].map(({ etag }) => etag)
  const pack = readFileSync(join(releaseFolder(dataDir, version), 'files.pack'))
  return { version, statistics: tagOf('/statistics/'), changed, tags, pack }
}

test('readers of a large region see a changed row at once, and the statistics with it a moment later', async () => {
  const [, before] = await publishRows('小河托育园')
  const [first, whole] = await publishRows('小山托育园')
  expect(first?.changed).not.toBe(before?.changed)
  expect(first?.statistics).toBe(before?.statistics)
  expect(whole?.changed).toBe(first?.changed)
  expect(whole?.statistics).not.toBe(before?.statistics)
  expect(await readCurrentVersion(dataDir)).toBe(whole?.version)
  const acts = (await readPublications(dataDir)).map(({ act }) => act)
  expect(acts.slice(-2)).toEqual(['publish', 'complete'])

  const toInode = (seen: Seen | undefined, name: string) =>
    statSync(join(releaseFolder(dataDir, seen?.version ?? ''), name)).ino
  for (const name of ['snapshot.json', 'search/centres/vocabulary.bin', 'server/entry.mjs'])
    expect(toInode(whole, name), name).toBe(toInode(first, name))
  expect(toInode(whole, 'files.pack')).not.toBe(toInode(first, 'files.pack'))
  expect(toInode(first, 'snapshot.json')).not.toBe(toInode(before, 'snapshot.json'))

  expect(await rollback(dataDir)).toBe(before?.version)
  const again = await publishRows('小山托育园')
  // It tells what was taken back, which the other one did not.
  expect(again.map(({ version }) => version)).not.toContain(whole?.version)
  await publishRows('大山托育园')
  expect(await listReleases(dataDir)).not.toContain(first?.version)
}, 120_000)

test('files compressed in a hurry say the same, and are as small in the end as if there had been none', async () => {
  const [quick, small] = await publishRows('小河托育园')
  expect(small?.tags).toEqual(quick?.tags)
  expect(small?.pack.length).toBeLessThan(quick?.pack.length ?? 0)
  const [atOnce, ...none] = await publishRows('小河托育园', true)
  expect(none).toEqual([])
  expect(atOnce?.version).toBe(small?.version)
  expect(atOnce?.tags).toEqual(small?.tags)
  expect(atOnce?.pack.length).toBe(small?.pack.length)
}, 120_000)
