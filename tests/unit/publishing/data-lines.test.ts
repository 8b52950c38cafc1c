import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { GET as getCsv } from '#src/pages/data/centres.csv.ts'
import { GET as getGeojson } from '#src/pages/data/centres.geojson.ts'
import { GET as getJson } from '#src/pages/data/centres.json.ts'
import { type Render, toAnswerer } from '#src/publishing/bundle/site-bundle.ts'
import { DataLines } from '#src/publishing/pages/data-lines.ts'
import { generateCentres } from '#tests/support/generated-centres.ts'
import { makeSearchFixture } from '#tests/support/search-fixture.ts'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portal-data-lines-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

const { region, snapshot } = makeSearchFixture()
const ROUTES = {
  '/data/centres.csv': getCsv,
  '/data/centres.json': getJson,
  '/data/centres.geojson': getGeojson,
} as const
type Address = keyof typeof ROUTES
const ADDRESSES = Object.keys(ROUTES) as Address[]

let rendered = 0
const render: Render = async (request, locals) => {
  rendered += locals.snapshot.centres.length
  const route = ROUTES[new URL(request.url).pathname as Address]
  return (await route({ locals } as Parameters<typeof route>[0])) as Response
}

const toLocals = (centres: readonly Centre[], day: string) =>
  ({
    region,
    siteUrl: 'http://portal.example',
    now: new Date(`${day}T10:00:00+08:00`),
    snapshot: { ...snapshot, centres },
  }) as unknown as App.Locals

/** The three files of a release, made from those of the one before where there is one. */
async function make(
  centres: readonly Centre[],
  before?: Record<string, Buffer>,
  { day = '2026-11-20', shared = 'site' } = {},
) {
  const lines = await DataLines.open({
    shared,
    on: day,
    earlier: before && folder,
    findEarlier: (address) => before && { content: { plain: before[address] as Buffer } },
  })
  const withLines = lines.withLines(toAnswerer(render))
  const files: Record<string, Buffer> = {}
  for (const address of ADDRESSES) {
    const answer = await withLines(`http://portal.example${address}`, toLocals(centres, day))
    files[address] =
      'pieces' in answer ? Buffer.concat(await Array.fromAsync(answer.pieces)) : answer.body
  }
  await lines.write(folder)
  return files
}

const toText = (files: Record<string, Buffer>) =>
  Object.fromEntries(Object.entries(files).map(([address, body]) => [address, body.toString()]))

const change = (given: Partial<Centre>) =>
  snapshot.centres.map((centre, at) => (at === 3 ? { ...centre, ...given } : centre))

test.each<[string, readonly Centre[]]>([
  ['nothing changed', snapshot.centres],
  [
    'an address with a broken line, commas and quotes changed',
    change({ address: '井大路,"1"\r\n号' }),
  ],
  ['a centre left', snapshot.centres.slice(1)],
  ['all left but one', snapshot.centres.slice(0, 1)],
  ['nobody is left', []],
  ['the order changed', snapshot.centres.toReversed()],
])('when %s, open data joined from lines equals that made from nothing', async (_what, after) => {
  const before = await make(snapshot.centres)
  expect(toText(await make(after, before))).toEqual(toText(await make(after)))
})

test('only the line of a centre that changed is made anew', async () => {
  const before = await make(snapshot.centres)
  rendered = 0
  await make(change({ phones: ['0591-87654321'] }), before)
  expect(rendered).toBe(3)
})

test('lines of another site are not taken over, and on another day those that read otherwise', async () => {
  const suspended = change({ suspendedFrom: '2026-12-01' })
  const before = await make(suspended)
  const later = { day: '2026-12-02' }
  expect(toText(await make(suspended, before, later))).toEqual(
    toText(await make(suspended, undefined, later)),
  )
  rendered = 0
  await make(snapshot.centres, before, { shared: 'other' })
  const located = snapshot.centres.filter(({ locationWgs84 }) => locationWgs84)
  expect(rendered).toBe(2 * snapshot.centres.length + located.length)
})

test('files of many centres, rendered in stretches, are those rendered at once', async () => {
  const many = generateCentres(1234, region)
  const inStretches = await make(many)
  for (const address of ADDRESSES) {
    const url = `http://portal.example${address}`
    const whole = await toAnswerer(render)(url, toLocals(many, '2026-11-20'))
    if (!('body' in whole)) throw new TypeError('In pieces')
    expect(inStretches[address]?.equals(whole.body), address).toBe(true)
  }
  const changed = many.map((centre, at) => (at % 3 ? centre : { ...centre, phones: ['12345'] }))
  expect(toText(await make(changed, inStretches))).toEqual(toText(await make(changed)))
})

test('the files can be read by whoever reads such files', async () => {
  const files = toText(await make(snapshot.centres))
  expect(JSON.parse(files['/data/centres.json'] ?? '').centres).toHaveLength(
    snapshot.centres.length,
  )
  const { features } = JSON.parse(files['/data/centres.geojson'] ?? '')
  expect(features).toHaveLength(
    snapshot.centres.filter(({ locationWgs84 }) => locationWgs84).length,
  )
})
