import { beforeAll, describe, expect, it } from 'vitest'
import { SAYINGS } from '#tests/search/sayings/all-sayings.ts'
import { checkSaying, isLost } from '#tests/search/sayings/check-saying.ts'
import { KNOWN_MISSES } from '#tests/search/sayings/known-misses.ts'
import { openSampleSearch, type SampleSearch } from '#tests/support/open-sample-search.ts'

const REGIONS = ['gulou', 'jishishan'] as const
const KINDS = [...new Set(SAYINGS.map(({ kind }) => kind))]
const searches = new Map<string, SampleSearch>()

beforeAll(async () => {
  for (const name of REGIONS) searches.set(name, await openSampleSearch(name))
})

const isKnown = (kind: string, say: string) => (KNOWN_MISSES[kind] ?? []).includes(say)

/** Sayings of a kind that are not understood, and what came instead. */
async function toMisses(kind: string): Promise<Map<string, string>> {
  const misses = new Map<string, string>()
  for (const saying of SAYINGS.filter((each) => each.kind === kind)) {
    const problems = await checkSaying(saying, searches.get(saying.region) as SampleSearch)
    if (problems.length > 0) misses.set(saying.say, problems.join('; '))
  }
  return misses
}

describe('what people say', () => {
  it.each(KINDS)('is understood: %s', async (kind) => {
    const misses = await toMisses(kind)
    const added = [...misses].filter(([say]) => !isKnown(kind, say))
    expect(added.map(([say, seen]) => `${say}: ${seen}`)).toEqual([])
    const mended = (KNOWN_MISSES[kind] ?? []).filter((say) => !misses.has(say))
    expect(mended, 'understood by now: take them off the list').toEqual([])
  })

  it('never finds nobody where filters were understood that fit somebody', async () => {
    const lost: string[] = []
    for (const saying of SAYINGS) {
      if (await isLost(saying, searches.get(saying.region) as SampleSearch)) lost.push(saying.say)
    }
    expect(lost).toEqual([])
  })

  it('is of many kinds, much of it dictated, a fifth of it from the county', () => {
    const share = (count: number) => count / SAYINGS.length
    expect(SAYINGS.length).toBeGreaterThanOrEqual(1000)
    expect(KINDS.length).toBeGreaterThanOrEqual(20)
    expect(share(SAYINGS.filter(({ voice }) => voice).length)).toBeGreaterThan(0.4)
    expect(share(SAYINGS.filter(({ region }) => region === 'jishishan').length)).toBeGreaterThan(
      0.2,
    )
    const names = SAYINGS.map(({ region, say }) => `${region} ${say}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })
})
