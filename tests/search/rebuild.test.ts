import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Settings } from 'meilisearch'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { EMPTY_PAGE_QUERY } from '#search/engine.ts'
import { toIndexNames } from '#search/engines/meilisearch/index-tasks.ts'
import { openSearch } from '#search/open-search.ts'
import { rebuildSearch, removeOldIndexes, toRebuildProblem } from '#search/rebuild/rebuild.ts'
import { writeSearchIndex } from '#search/search-index.ts'
import {
  connectToRealServer,
  IF_THERE_IS_A_SERVER,
  makeTestVersion,
  realServer,
  removeTestVersion,
} from '#tests/support/real-meilisearch.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'
import { startTroubledProxy } from '#tests/support/troubled-proxy.ts'

const fixture = makeSearchFixture()
const version = makeTestVersion()
let folder: string

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'search-rebuild-'))
  await writeSearchIndex(folder, { ...fixture, version })
})
afterAll(() => rm(folder, { recursive: true }))

const rebuild = (meiliHost: string, tell: (line: string) => void = () => {}) =>
  rebuildSearch({ folder, meiliHost, meiliKey: realServer?.meiliKey, now: SEARCH_NOW, tell })

it('says in Chinese that there is no Meilisearch to fill', async () => {
  const error = await rebuild('http://127.0.0.1:9').catch((reason) => reason)
  expect(toRebuildProblem(error)).toContain('连不上 Meilisearch')
})

describe.skipIf(!realServer)(IF_THERE_IS_A_SERVER, () => {
  const host = realServer?.meiliHost ?? ''
  let proxy: Awaited<ReturnType<typeof startTroubledProxy>>

  beforeEach(async () => {
    proxy = await startTroubledProxy(host)
  })
  afterEach(async () => {
    await proxy.stop()
    await removeTestVersion(version)
  })

  /** Which engine answers readers, who have a way to the server of their own. */
  async function askAsReader() {
    const search = await openSearch(folder, realServer ?? {})
    const { engine, total } = await search.searchCentres(EMPTY_QUERY, SEARCH_NOW)
    return { engine, total }
  }
  const listOwnIndexes = async () => {
    const { results } = await connectToRealServer().getRawIndexes({ limit: 1000 })
    return results.map(({ uid }) => uid).filter((uid) => uid.includes(version))
  }
  const WHOLE = { engine: 'meilisearch', total: fixture.centres.length }
  const STAND_IN = { engine: 'embedded', total: fixture.centres.length }

  it('tells every step, and then Meilisearch answers', async () => {
    const lines: string[] = []
    expect(await askAsReader()).toEqual(STAND_IN)
    const report = await rebuild(host, (line) => lines.push(line))
    expect(report).toEqual({
      version,
      centres: fixture.centres.length,
      articles: fixture.articles.length,
    })
    expect(lines.filter((line) => line.startsWith('第')).map((line) => line.slice(0, 3))).toEqual([
      '第1步',
      '第2步',
      '第3步',
      '第4步',
      '第5步',
    ])
    expect(lines.join('\n')).toContain(`机构 已写入 ${fixture.centres.length}/`)
    expect(await askAsReader()).toEqual(WHOLE)
    expect(await listOwnIndexes()).toEqual([`articles_${version}`, `centres_${version}`])
  })

  it('takes the place of an earlier index, and leaves nothing of it', async () => {
    await rebuild(host)
    await rebuild(host)
    expect(await askAsReader()).toEqual(WHOLE)
    expect(await listOwnIndexes()).toHaveLength(2)
  })

  it('keeps the old index when the new one is not complete', async () => {
    await rebuild(host)
    proxy.state.change = (body) => body.replace(/\n.*$/, '')
    const error = await rebuild(proxy.host).catch((reason) => reason)
    expect(toRebuildProblem(error)).toContain('is not complete')
    expect(await askAsReader()).toEqual(WHOLE)
  })

  it('keeps the old index when the new one answers a known query wrongly', async () => {
    await rebuild(host)
    proxy.state.change = (body) => body.replaceAll('"nature":"forProfit"', '"nature":"public"')
    const error = await rebuild(proxy.host).catch((reason) => reason)
    expect(toRebuildProblem(error)).toContain('新索引没有启用')
    expect(await askAsReader()).toEqual(WHOLE)
  })

  it('stopped at any of 20 moments, leaves readers a whole index and can be run again', async () => {
    const requests = await countRequests()
    for (let moment = 0; moment < 20; moment++) {
      proxy.state.leftBeforeBreak = Math.round((requests * moment) / 20)
      await expect(rebuild(proxy.host)).rejects.toThrow()
      expect(await askAsReader()).toEqual(WHOLE)
    }
    await rebuild(host)
    expect(await askAsReader()).toEqual(WHOLE)
    expect(await listOwnIndexes()).toHaveLength(2)
  }, 120_000)

  it('never shows readers anything but a whole index while it runs', async () => {
    await rebuild(host)
    const search = await openSearch(folder, realServer ?? {})
    let running = true
    const rebuilding = rebuild(host).finally(() => {
      running = false
    })
    const seen = new Set<string>()
    while (running) {
      const { engine, total, hits } = await search.searchCentres(EMPTY_QUERY, SEARCH_NOW)
      seen.add(`${engine} ${total} ${hits.length}`)
    }
    await rebuilding
    expect([...seen]).toEqual([`meilisearch ${fixture.centres.length} 20`])
  })

  it('says so where two run at once, and does not blame the key', async () => {
    const both = await Promise.allSettled([rebuild(host), rebuild(host)])
    const problems = both.flatMap((one) => (one.status === 'rejected' ? one.reason : []))
    for (const problem of problems) {
      expect(toRebuildProblem(problem)).toContain('另一次重建或发布同时在进行')
    }
    expect(problems.length).toBeGreaterThan(0)
    await rebuild(host)
    expect(await askAsReader()).toEqual(WHOLE)
  })

  it.each<[what: string, settings: Settings]>([
    ['ranking rules', { rankingRules: ['words', 'sort'] }],
    ['the limit of counts', { faceting: { maxValuesPerFacet: 2 } }],
    ['fields to count', { filterableAttributes: ['stamp', 'heldFrom', 'heldTo'] }],
  ])('does not take an index with other %s for a whole one', async (_, settings) => {
    await rebuild(host)
    const { centres } = toIndexNames(version)
    await connectToRealServer().index(centres).updateSettings(settings).waitTask()
    const search = await openSearch(folder, realServer ?? {})
    expect(await search.searchCentres(EMPTY_QUERY, SEARCH_NOW)).toMatchObject({
      engine: 'embedded',
      degraded: true,
    })
    expect(await search.searchPages(EMPTY_PAGE_QUERY, SEARCH_NOW)).toMatchObject({
      engine: 'meilisearch',
    })
  })

  it('removes the indexes of old releases, those that are gone already too', async () => {
    await rebuild(host)
    await removeOldIndexes({ meiliHost: host, meiliKey: realServer?.meiliKey }, [version, 'gone'])
    expect(await listOwnIndexes()).toEqual([])
  })

  /** How many requests a whole rebuild makes. */
  async function countRequests(): Promise<number> {
    proxy.state.requests = 0
    await rebuild(proxy.host)
    return proxy.state.requests
  }
})
