import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { PageDocument } from '#search/page-document.ts'
import { type IndexSource, writeSearchIndex } from '#search/search-index.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toHash } from '#src/publishing/release/to-hash.ts'
import { createRandom, type Random } from '#tests/support/random.ts'
import { makeSearchFixture } from '#tests/support/search-fixture.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-earlier-index-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const fixture = makeSearchFixture()

/** The fixture with its centres changed, as another release of it; in its order, unless another lot is drawn. */
function change(
  to: (centres: Centre[]) => Centre[],
  version = 'bbbbbbbbbbbb',
  lot = fixture.lot,
): IndexSource {
  const centres = to(structuredClone(fixture.snapshot.centres))
  return { ...fixture, version, lot, snapshot: { ...fixture.snapshot, centres } }
}

const readAll = (name: string) =>
  readdirSync(join(folder, name), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => [name, toHash(readFileSync(join(parentPath, name)))])

const withFirst = (given: Partial<Centre>) => (centres: Centre[]) =>
  centres.map((centre, at) => (at === 0 ? { ...centre, ...given } : centre))

test.each<[string, (centres: Centre[]) => Centre[]]>([
  ['nothing changed', (centres) => centres],
  ['a telephone changed', withFirst({ phones: ['0591-87654321'] })],
  ['a name in letters and rare sounds came', withFirst({ legalName: '福州囡囡ABC爱娃托育园' })],
  ['an address changed', withFirst({ address: '井大路 999 号' })],
  ['a fee changed', withFirst({ services: [{ serviceType: 'fullDay', feeInYuan: 1234 }] })],
  ['what it has of its own changed', withFirst({ features: ['双语环境', '蒙氏教具'] })],
  ['a name with a house number came', withFirst({ legalName: '井大路999号全日托托育园' })],
  ['a centre left', (centres) => centres.slice(1)],
  ['a centre came', (centres) => [...centres, { ...(centres[0] as Centre), id: 'new-one' }]],
  ['all centres are others', (centres) => centres.map((c) => ({ ...c, legalName: `${c.id}园` }))],
])('when %s, an index made from the one before equals one made from nothing', async (_what, to) => {
  const place = (name: string) => join(folder, name)
  await writeSearchIndex(place('before'), fixture, { code: 'a' })
  for (const lot of [fixture.lot, '2026-11-23']) {
    const source = change(to, 'bbbbbbbbbbbb', lot)
    await writeSearchIndex(place('taken'), source, { code: 'a', earlier: place('before') })
    await writeSearchIndex(place('scratch'), source, { code: 'a' })
    expect(readAll('taken'), lot).toEqual(readAll('scratch'))
  }
})

test('when other pages come, change and go, an index made from the one before equals one made from nothing', async () => {
  const place = (name: string) => join(folder, name)
  await writeSearchIndex(place('before'), fixture, { code: 'a' })
  const [first, second, ...others] = fixture.articles as PageDocument[]
  const articles = [
    ...others,
    { ...(first as PageDocument), title: '榕树下的新标题', href: '/new/' },
    { ...(second as PageDocument), keywords: ['全托', 'abc'] },
  ]
  const source = { ...change((centres) => centres), articles }
  await writeSearchIndex(place('taken'), source, { code: 'a', earlier: place('before') })
  await writeSearchIndex(place('scratch'), source, { code: 'a' })
  expect(readAll('taken')).toEqual(readAll('scratch'))
})

test('a series of changes gives what each gives from nothing', async () => {
  const random = createRandom(7)
  let { centres } = fixture.snapshot
  let earlier: string | undefined
  for (let turn = 0; turn < 6; turn++) {
    const place = (name: string) => join(folder, `${turn}${name}`)
    const source = change(() => [...centres], `${turn}bbbbbbbbbbb`, `lot ${turn >> 1}`)
    await writeSearchIndex(place('taken'), source, { code: 'a', earlier })
    await writeSearchIndex(place('scratch'), source, { code: 'a' })
    expect(readAll(`${turn}taken`)).toEqual(readAll(`${turn}scratch`))
    earlier = place('taken')
    centres = changeAny(centres, random)
  }
})

/** Some centres with the name or address of another, one fewer, one more. */
function changeAny(centres: readonly Centre[], random: Random): Centre[] {
  const changed = centres.map((centre): Centre => {
    if (random.chance(0.9)) return centre
    const { legalName, address, phones } = random.pick(centres)
    return random.chance(0.5)
      ? { ...centre, legalName: legalName.slice(1), aliases: [legalName] }
      : { ...centre, address, phones, locationWgs84: undefined }
  })
  return [...changed.slice(1), { ...random.pick(centres), id: `new-${random.next()}` }]
}

test('nothing is taken from an index of other programs, or of one that is damaged', async () => {
  const place = (name: string) => join(folder, name)
  await writeSearchIndex(place('before'), fixture, { code: 'a' })
  const source = change(withFirst({ phones: [] }))
  await writeSearchIndex(place('other'), source, { code: 'b', earlier: place('before') })
  await writeSearchIndex(place('gone'), source, { code: 'b', earlier: place('nowhere') })
  expect(readAll('other')).toEqual(readAll('gone'))
})

test.each([
  'made-of.json',
  'centres/columns.bin',
  'centres/documents.bin',
  'centres/documents.jsonl',
  'centres/vocabulary.bin',
])('of an index with a damaged %s nothing is taken', async (name) => {
  const place = (folderName: string) => join(folder, folderName)
  await writeSearchIndex(place('before'), fixture, { code: 'a' })
  const bytes = readFileSync(join(place('before'), name))
  const middle = bytes.length >> 1
  bytes[middle] = (bytes[middle] as number) ^ 0xff
  writeFileSync(join(place('before'), name), bytes)
  const source = change(withFirst({ phones: [] }))
  await writeSearchIndex(place('taken'), source, { code: 'a', earlier: place('before') })
  await writeSearchIndex(place('scratch'), source, { code: 'a' })
  expect(readAll('taken')).toEqual(readAll('scratch'))
})
