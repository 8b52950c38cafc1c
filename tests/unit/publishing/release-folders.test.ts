import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import {
  clearLeftOvers,
  finishDraft,
  listReleases,
  makeDraftFolder,
  removeReleases,
  switchTo,
} from '#src/publishing/release/release-folders.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'portal-releases-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const [OLD, MIDDLE, NEW] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb', 'cccccccccccc'] as const
const path = (...names: string[]) => join(dataDir, 'releases', ...names)
const inReleases = () => readdirSync(path()).sort()

/** A folder with a file below it and, when it is whole, its `release.json`, `order` seconds after the epoch. */
function makeFolder(name: string, order: number, isWhole = true): void {
  mkdirSync(path(name, 'search'), { recursive: true })
  if (!isWhole) return
  writeFileSync(path(name, 'release.json'), '{}')
  utimesSync(path(name, 'release.json'), order, order)
}

test('the newest release comes first; halves, drafts and what is not ours are no releases', async () => {
  makeFolder(OLD, 1)
  makeFolder(NEW, 3)
  makeFolder(MIDDLE, 2, false)
  makeFolder('.draft-7', 4)
  makeFolder('.removing-dddddddddddd', 5)
  makeFolder('lost+found', 6)
  expect(await listReleases(dataDir)).toEqual([NEW, OLD])
})

test('halves, drafts and pointers never put in place are cleared away; what is not ours stays', async () => {
  makeFolder(NEW, 1)
  makeFolder(OLD, 1, false)
  makeFolder('.draft-7', 1)
  makeFolder(`.removing-${MIDDLE}`, 1)
  makeFolder('lost+found', 1)
  symlinkSync(join('releases', NEW), join(dataDir, 'current.4711'))
  await switchTo(dataDir, NEW)
  await clearLeftOvers(dataDir)
  expect(inReleases()).toEqual([NEW, 'lost+found'])
  expect(readdirSync(dataDir).sort()).toEqual(['current', 'releases'])
})

test('a current release that was killed while it made way for its equal comes back', async () => {
  makeFolder(`.removing-${NEW}`, 1)
  await switchTo(dataDir, NEW)
  await clearLeftOvers(dataDir)
  expect(inReleases()).toEqual([NEW])
  expect(await listReleases(dataDir)).toEqual([NEW])
})

test('the half of a current release does not come back over a whole one', async () => {
  makeFolder(`.removing-${NEW}`, 1, false)
  makeFolder(NEW, 2)
  await switchTo(dataDir, NEW)
  await clearLeftOvers(dataDir)
  expect(inReleases()).toEqual([NEW])
  expect(existsSync(path(NEW, 'release.json'))).toBe(true)
})

test('removed releases are gone, the others stay', async () => {
  const versions = ['111111111111', '222222222222', '333333333333']
  for (const [order, version] of versions.entries()) makeFolder(version, order)
  makeFolder('.removing-222222222222', 1)
  await removeReleases(dataDir, ['222222222222', '111111111111'])
  expect(inReleases()).toEqual(['333333333333'])
})

test.each([
  ['a whole one', true],
  ['the half of one', false],
])('a finished draft takes the place of %s', async (_, isWhole) => {
  makeFolder(NEW, 1, isWhole)
  const draft = await makeDraftFolder(dataDir)
  writeFileSync(join(draft, 'release.json'), '{"made":"anew"}')
  await finishDraft(dataDir, draft, NEW)
  expect(inReleases()).toEqual([NEW])
  expect(readdirSync(path(NEW))).toEqual(['release.json'])
})
