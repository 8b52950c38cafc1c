import { cpSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { brotliDecompressSync } from 'node:zlib'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { publish } from '#src/publishing/publish.ts'
import { openRelease } from '#src/publishing/release/open-release.ts'
import { readCurrentVersion, releaseFolder } from '#src/publishing/release/release-folders.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
let dataDir: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-assets-'))
  dataDir = join(folder, 'data')
  writeFilingsFolder(join(folder, 'content'), toListRows(12))
})
afterEach(() => rmSync(folder, { recursive: true }))

const toAddress = (name: string) => `/_astro/site.${name}.css`
const toStyles = (name: string) => `body { --build: '${name}' } /* ${'long '.repeat(100)}*/`

/** Publishes a build of its own, whose one style sheet is named after it. */
async function publishBuild(name: string): Promise<string> {
  const bundleDir = join(folder, `bundle-${name}`)
  cpSync('tests/fixtures/bundle', bundleDir, { recursive: true })
  const assets = join(bundleDir, 'client', '_astro')
  renameSync(join(assets, 'site.abc.css'), join(assets, `site.${name}.css`))
  writeFileSync(join(assets, `site.${name}.css`), toStyles(name))
  const release = await publish(
    {
      contentDir: join(folder, 'content'),
      shippedDir: join(folder, 'content'),
      region: 'testing',
      dataDir,
      bundleDir,
      siteUrl: 'http://portal.example',
      clock: undefined,
      meiliHost: undefined,
      meiliKey: undefined,
      force: false,
    },
    () => {},
  )
  return release?.version ?? ''
}

const readServed = async () =>
  (await openRelease(dataDir, (await readCurrentVersion(dataDir)) ?? '', {})).files

const toNames = (files: ReadonlyMap<string, unknown>) =>
  [...files.keys()].filter((address) => address.startsWith('/_astro/')).sort()

test('a page delivered before a switch finds its styles as long as its release is kept', async () => {
  for (const name of ['one', 'two', 'three']) await publishBuild(name)
  const files = await readServed()
  for (const name of ['one', 'two', 'three']) {
    const file = files.get(toAddress(name))
    const body = file && 'br' in file ? brotliDecompressSync(file.br).toString() : ''
    expect(body).toBe(toStyles(name))
    expect(file?.headers).toEqual({
      'content-type': 'text/css; charset=utf-8',
      'cache-control': 'public, max-age=31536000, immutable',
    })
  }
  await publishBuild('four')
  expect(toNames(await readServed())).toEqual(['four', 'three', 'two'].map(toAddress))
})

test('pages of other releases are not served, and after a rollback the newer styles are', async () => {
  await publishBuild('one')
  const one = await readServed()
  await publishBuild('two')
  const two = await readServed()
  expect([...two.keys()].filter((address) => !one.has(address))).toEqual([toAddress('two')])
  await rollback(dataDir)
  expect(toNames(await readServed())).toEqual(['one', 'two'].map(toAddress))
})

test('an older release that is damaged costs its styles, not the new release', async () => {
  const first = await publishBuild('one')
  await publishBuild('two')
  rmSync(join(releaseFolder(dataDir, first), 'files.pack'))
  expect(toNames(await readServed())).toEqual([toAddress('two')])
})
