import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import type { Centre } from '#src/centres/centre.ts'
import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { readSnapshot, writeSnapshot } from '#src/publishing/release/snapshot-lines.ts'
import { BARE_CENTRE } from '#tests/support/example-centres.ts'

const made: string[] = []
const makeFolder = () => {
  const folder = mkdtempSync(join(tmpdir(), 'portal-snapshot-'))
  made.push(folder)
  return folder
}
afterAll(() => {
  for (const folder of made) rmSync(folder, { recursive: true })
})

const toSnapshot = (centres: Centre[]): CentreSnapshot => ({
  regionCode: '350102',
  version: 'abcdefabcdef',
  centres,
  formerIds: { old: 'a' },
})

const readText = (folder: string) => readFileSync(join(folder, 'snapshot.json'), 'utf8')

const aList = fc.uniqueArray(
  fc.record({
    ...Object.fromEntries(
      Object.entries(BARE_CENTRE).map(([key, value]) => [key, fc.constant(value)]),
    ),
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
    legalName: fc.constantFrom('小河', '大\n山', '"],"formerIds":{}'),
  }),
  { selector: ({ id }) => id, maxLength: 5 },
) as fc.Arbitrary<Centre[]>

test('whatever a series of lists changes, a snapshot with lines of before is the same as one without', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(aList, { minLength: 2, maxLength: 5 }), async (lists) => {
      let earlier: string | undefined
      for (const centres of lists) {
        const [folder, anew] = [makeFolder(), makeFolder()]
        const snapshot = toSnapshot(centres)
        await writeSnapshot(folder, snapshot, earlier)
        await writeSnapshot(anew, snapshot, undefined)
        expect(readText(folder)).toBe(readText(anew))
        expect(JSON.parse(readText(folder))).toEqual(snapshot)
        const before = earlier && (await readSnapshot(earlier, snapshot))
        if (earlier) expect(before).toEqual(await readSnapshot(earlier))
        earlier = folder
      }
    }),
    { numRuns: 25 },
  )
})

test('centres that have not changed are not read again', async () => {
  const folder = makeFolder()
  const [a, b] = ['a', 'b'].map((id): Centre => ({ ...BARE_CENTRE, id })) as [Centre, Centre]
  await writeSnapshot(folder, toSnapshot([a, b]), undefined)
  const before = await readSnapshot(folder, { centres: [a, { ...b, legalName: '新名字' }] })
  expect(before.centres[0]).toBe(a)
  expect(before.centres[1]).toEqual(b)
})

test.each(['[]', '["one"]', '{', '["one","two","three"]'])(
  'hashes that do not belong to the lines are of no use: %s',
  async (hashes) => {
    const folder = makeFolder()
    const snapshot = toSnapshot(['a', 'b'].map((id) => ({ ...BARE_CENTRE, id })))
    await writeSnapshot(folder, snapshot, undefined)
    writeFileSync(join(folder, 'snapshot-hashes.json'), hashes)
    expect(await readSnapshot(folder, snapshot)).toEqual(snapshot)
  },
)
