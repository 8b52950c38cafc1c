import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { type IndexSource, writeSearchIndex } from '#search/search-index.ts'
import type { Centre } from '#src/centres/centre.ts'
import { makeSearchFixture } from '#tests/support/search-fixture.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-earlier-index-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const fixture = makeSearchFixture()

/** The fixture with its centres changed, as another release of it. */
function change(to: (centres: Centre[]) => Centre[], version = 'bbbbbbbbbbbb'): IndexSource {
  const centres = to(structuredClone(fixture.snapshot.centres))
  return { ...fixture, version, snapshot: { ...fixture.snapshot, centres } }
}

const readAll = (name: string) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, readFileSync(join(parentPath, name)).toString('base64')])

const withFirst = (given: Partial<Centre>) => (centres: Centre[]) =>
  centres.map((centre, at) => (at === 0 ? { ...centre, ...given } : centre))

test.each<[string, (centres: Centre[]) => Centre[]]>([
  ['nothing changed', (centres) => centres],
  ['a telephone changed', withFirst({ phones: ['0591-87654321'] })],
  ['a name in letters and rare sounds came', withFirst({ legalName: '福州囡囡ABC爱娃托育园' })],
  ['an address changed', withFirst({ address: '井大路 999 号' })],
  ['a centre left', (centres) => centres.slice(1)],
  ['a centre came', (centres) => [...centres, { ...(centres[0] as Centre), id: 'new-one' }]],
  ['all centres are others', (centres) => centres.map((c) => ({ ...c, legalName: `${c.id}园` }))],
])('when %s, an index made from the one before equals one made from nothing', async (_what, to) => {
  const place = (name: string) => join(folder, name)
  await writeSearchIndex(place('before'), fixture, { code: 'a' })
  await writeSearchIndex(place('taken'), change(to), { code: 'a', earlier: place('before') })
  await writeSearchIndex(place('scratch'), change(to), { code: 'a' })
  expect(readAll('taken')).toEqual(readAll('scratch'))
})

test('nothing is taken from an index of other programs, or of one that is damaged', async () => {
  const place = (name: string) => join(folder, name)
  await writeSearchIndex(place('before'), fixture, { code: 'a' })
  const source = change(withFirst({ phones: [] }))
  await writeSearchIndex(place('other'), source, { code: 'b', earlier: place('before') })
  await writeSearchIndex(place('gone'), source, { code: 'b', earlier: place('nowhere') })
  expect(readAll('other')).toEqual(readAll('gone'))
})
