import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import { KeptSurroundings } from '#src/publishing/pages/kept-surroundings.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const folder = mkdtempSync(join(tmpdir(), 'portal-around-'))
afterAll(() => rmSync(folder, { recursive: true }))

const ON = '2026-11-20'

/** Opens what is around centres, with what the release before knew of it where there is one. */
const open = (centres: readonly Centre[], { earlier = '', code = 'one' } = {}) =>
  KeptSurroundings.open({ centres, origins: [], on: ON, code }, earlier || undefined)

async function toHashes(centres: readonly Centre[], kept: KeptSurroundings) {
  const hashes = centres.map((centre) => kept.of(centre).hash)
  await kept.write(folder)
  return hashes
}

const degrees = (from: number, to: number) =>
  fc.integer({ min: 0, max: 40 }).map((step) => from + ((to - from) * step) / 40)
const aCentre = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'),
  subdistrictCode: fc.constantFrom('350102001', '350102002'),
  place: fc.option(fc.record({ lat: degrees(26.08, 26.12), lng: degrees(119.28, 119.34) })),
  isWithdrawn: fc.boolean(),
})
const aRelease = fc
  .uniqueArray(aCentre, { selector: ({ id }) => id, maxLength: 8 })
  .map((centres) =>
    centres
      .map(({ id, subdistrictCode, place, isWithdrawn }): Centre => {
        const locationWgs84 = place ? { ...place, sourceDatum: 'wgs84' as const } : undefined
        const withdrawnOn = isWithdrawn ? '2026-01-01' : undefined
        return { ...BARE_CENTRE, id, subdistrictCode, locationWgs84, withdrawnOn } as Centre
      })
      .sort((a, b) => (a.subdistrictCode + a.id < b.subdistrictCode + b.id ? -1 : 1)),
  )

test('whatever a series of lists changes, what is taken over of surroundings is what is there', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aRelease, { minLength: 2, maxLength: 6 }), async (releases) => {
      let earlier = ''
      for (const centres of releases) {
        const taken = await toHashes(centres, await open(centres, { earlier }))
        const anew = await open(centres)
        expect(taken).toEqual(centres.map((centre) => anew.of(centre).hash))
        earlier = folder
      }
    }),
    { numRuns: 60 },
  )
})

test('programs that find something else take nothing over', async () => {
  const locationWgs84 = { lat: 26.1, lng: 119.3, sourceDatum: 'wgs84' as const }
  const centres: Centre[] = [{ ...BARE_CENTRE, id: 'a', locationWgs84 }]
  await toHashes(centres, await open(centres))
  const path = join(folder, 'around.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/"a (.*?)":"[^"]*"/, '"a $1":"other"'))
  const [same] = await toHashes(centres, await open(centres, { earlier: folder }))
  const [other] = await toHashes(centres, await open(centres, { earlier: folder, code: 'two' }))
  expect([same, other]).toEqual(['other', expect.not.stringMatching('other')])
})
