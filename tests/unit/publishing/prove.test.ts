import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { prove } from '#src/publishing/prove.ts'
import { publish } from '#src/publishing/publish.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-prove-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const dataDir = () => join(folder, 'data')
const place = () => ({
  dataDir: dataDir(),
  clock: '2026-11-20T10:00:00+08:00',
  meiliHost: undefined,
  meiliKey: undefined,
})

async function publishRows(count: number) {
  const contentDir = join(folder, 'content')
  writeFilingsFolder(contentDir, toListRows(count))
  const source = { contentDir, shippedDir: contentDir, region: 'testing' }
  const site = { bundleDir: 'tests/fixtures/bundle', siteUrl: 'http://portal.example' }
  return publish({ ...place(), ...source, ...site, force: false }, () => {})
}

test('a release that took pages and index over is proved to be what its data give, and nothing is left behind', async () => {
  await publishRows(20)
  const release = await publishRows(21)
  const before = readdirSync(dataDir())
    .concat(readdirSync(join(dataDir(), 'releases')))
    .sort()
  const proof = await prove(place())
  expect(proof).toEqual({
    version: release?.version,
    compared: expect.any(Number),
    differing: [],
  })
  expect(proof?.compared).toBeGreaterThan(21)
  const after = readdirSync(dataDir()).concat(readdirSync(join(dataDir(), 'releases')))
  const isLasting = (name: string) => name !== 'kept'
  expect(after.filter(isLasting).sort()).toEqual(before.filter(isLasting))
  const proofs = readdirSync(join(dataDir(), 'kept')).filter((name) => name.startsWith('proof-'))
  expect(proofs).toEqual([])
})

test('a page that reads otherwise than its data give is named', async () => {
  await publishRows(20)
  const path = join(
    releaseFolder(dataDir(), (await readCurrentVersion(dataDir())) ?? ''),
    'files.json',
  )
  const list = JSON.parse(readFileSync(path, 'utf8'))
  const page = list.files.find(({ address }: { address: string }) => address.endsWith('-00007/'))
  page.hash = 'another'
  writeFileSync(path, JSON.stringify(list))
  expect((await prove(place()))?.differing).toEqual([page.address])
})

test('an index made by other programs is no fault as long as it answers the same', async () => {
  await publishRows(20)
  const current = releaseFolder(dataDir(), (await readCurrentVersion(dataDir())) ?? '')
  const path = join(current, 'search', 'made-of.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace('"key":"', '"key":"other'))
  expect((await prove(place()))?.differing).toEqual([])
})

test('without a release there is nothing to prove', async () => {
  expect(await prove(place())).toBeUndefined()
})
