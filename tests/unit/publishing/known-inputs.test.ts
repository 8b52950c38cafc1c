import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { findUnchanged, keepInputs, readInputs } from '#src/publishing/known-inputs.ts'
import { publish } from '#src/publishing/publish.ts'
import type { PublishEvent } from '#src/publishing/publish-events.ts'
import { rollback } from '#src/publishing/rollback.ts'
import { toListRows, writeFilingsFolder } from '#tests/support/filings-folder.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-known-inputs-'))
  writeFilingsFolder(contentDir(), toListRows(12))
})
afterEach(() => rmSync(folder, { recursive: true }))

const contentDir = () => join(folder, 'content')
const filing = (name: string) => join(contentDir(), 'regions', 'testing', 'filings', name)

const settings = (clock = '2026-11-20T10:00:00+08:00') => ({
  contentDir: contentDir(),
  shippedDir: contentDir(),
  region: 'testing',
  dataDir: join(folder, 'data'),
  bundleDir: 'tests/fixtures/bundle',
  siteUrl: 'http://portal.example',
  clock,
  meiliHost: undefined,
  meiliKey: undefined,
  force: false,
})

/** As the command does it. */
async function publishAll() {
  const inputs = readInputs(settings())
  const events: PublishEvent[] = []
  const release = await publish(settings(), (event) => events.push(event))
  if (release) keepInputs(settings(), inputs, release, events)
  return release
}

const find = (given = settings()) => findUnchanged(given, readInputs(given))

test('when nothing was saved since, there is nothing to publish, although new ids were written', async () => {
  expect(await find()).toBeUndefined()
  const release = await publishAll()
  expect(await find()).toBe(release?.version)
})

test.each([
  ['a saved list', () => writeFilingsFolder(contentDir(), toListRows(13))],
  ['an id changed by hand', () => writeFileSync(filing('ids.json'), '{}')],
  ['a point changed by hand', () => writeFileSync(join(filing('..'), 'geocoded.json'), '{}')],
  ['a new file', () => writeFileSync(filing('more.csv'), readFileSync(filing('list.csv')))],
])('%s is noticed', async (_what, save) => {
  await publishAll()
  save()
  expect(await find()).toBeUndefined()
})

test.each(['filings/ids.json', 'geocoded.json'])(
  'what a publication writes beside the lists itself, %s, does not make it another one',
  (name) => {
    const inputs = readInputs(settings())
    writeFileSync(join(contentDir(), 'regions', 'testing', name), '{"written":true}')
    expect(readInputs(settings())).toBe(inputs)
  },
)

test('what was saved while a publication ran is published by the next one', async () => {
  const inputs = readInputs(settings())
  const release = await publish(settings(), () => {})
  writeFilingsFolder(contentDir(), toListRows(13))
  if (release) keepInputs(settings(), inputs, release, [])
  expect(await find()).toBeUndefined()
})

test('a day on which something ends is a change, and so is another address of the site', async () => {
  const rows = toListRows(12).map((row, at) =>
    at === 0 ? { ...row, suspendedFrom: '2026-12-01' } : row,
  )
  writeFilingsFolder(contentDir(), rows)
  const release = await publishAll()
  const at = (clock: string) => findUnchanged(settings(clock), readInputs(settings()))
  expect(await at('2026-11-30T23:00:00+08:00')).toBe(release?.version)
  expect(await at('2026-12-01T00:00:00+08:00')).toBeUndefined()
  expect(await find({ ...settings(), siteUrl: 'http://other.example' })).toBeUndefined()
})

test('after a rollback the newest list is published again', async () => {
  await publishAll()
  writeFilingsFolder(contentDir(), toListRows(13))
  await publishAll()
  await rollback(settings().dataDir)
  expect(await find()).toBeUndefined()
})

test('a content folder below one called regions is seen to change, and one that is gone has nothing in it', () => {
  const inRegions = { ...settings(), contentDir: join(folder, 'regions', 'content') }
  const none = readInputs(inRegions)
  writeFilingsFolder(inRegions.contentDir, toListRows(1))
  const before = readInputs(inRegions)
  writeFileSync(join(inRegions.contentDir, 'article.md'), '# 新')
  expect(new Set([none, before, readInputs(inRegions)]).size).toBe(3)
})
