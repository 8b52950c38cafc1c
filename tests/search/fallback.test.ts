import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { EMPTY_QUERY } from '#search/centre-query.ts'
import { EMPTY_PAGE_QUERY, type SearchEngine } from '#search/engine.ts'
import {
  FAILURES_TO_OPEN,
  MOST_LOOKS,
  PAUSE_IN_MILLISECONDS,
  withFallback,
} from '#search/fallback.ts'
import { openSearch } from '#search/open-search.ts'
import { writeSearchIndex } from '#search/search-index.ts'
import {
  type DoubleMode,
  startMeilisearchDouble,
  UNWELL,
} from '#tests/support/meilisearch-double.ts'
import { makeSearchFixture, SEARCH_NOW } from '#tests/support/search-fixture.ts'

const fixture = makeSearchFixture()

/** What whoever runs the server reads of it; all others: an index that is not whole. */
const REASONS: Partial<Record<DoubleMode, string>> = {
  'says nothing': 'no answer in time',
  'answers letter by letter': 'no answer in time',
  'fails inside': 'server error (500 internal)',
  'stops in the middle of an answer': 'not reachable',
  'answers half of its JSON': 'unreadable answer (SyntaxError)',
  'answers a page of another program': 'unreadable answer (SyntaxError)',
  'answers nothing at all': 'unreadable answer (TypeError)',
  'has too much to do': 'too many requests (429 too_many)',
  'does not know the key': 'wrong key (403 invalid_api_key)',
  'has no index of this version': 'no such index (400 index_not_found)',
}
const QUERY = { ...EMPTY_QUERY, text: '棕熊先生' }

describe('when Meilisearch', () => {
  let folder: string
  let double: Awaited<ReturnType<typeof startMeilisearchDouble>>
  const log: unknown[] = []
  const open = (meiliHost: string) =>
    openSearch(folder, { meiliHost, log: (...line) => log.push(line) })

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'search-fallback-'))
    await writeSearchIndex(folder, fixture)
    double = await startMeilisearchDouble({
      centres: fixture.centres.length,
      articles: fixture.articles.length,
    })
  })
  afterAll(async () => {
    await double.stop()
    await rm(folder, { recursive: true })
  })

  it('is well, it answers', async () => {
    double.state.mode = 'is well'
    const search = await open(double.host)
    const result = await search.searchCentres(QUERY, SEARCH_NOW)
    expect(result).toMatchObject({ engine: 'meilisearch', degraded: false, version: 'fixture' })
    expect(result.total).toBe(1)
  })

  it('is asked once a question, and once more where words leave nothing of what filters find', async () => {
    double.state.mode = 'is well'
    const search = await open(double.host)
    await search.searchCentres(QUERY, SEARCH_NOW)
    const first = double.state.requests
    await search.searchCentres({ ...QUERY, text: '棕熊先生 普惠 8个月' }, SEARCH_NOW)
    expect(double.state.requests).toBe(first + 1)
    await search.countCentres([QUERY, EMPTY_QUERY], SEARCH_NOW, 'meilisearch')
    expect(double.state.requests).toBe(first + 2)
    await search.countCentres([QUERY], SEARCH_NOW, 'embedded')
    expect(double.state.requests).toBe(first + 2)
    // Nobody has these words: that is known without asking.
    const nowhere = { ...EMPTY_QUERY, text: '披萨外卖' }
    expect(await search.countCentres([nowhere], SEARCH_NOW, 'meilisearch')).toEqual([0])
    expect(double.state.requests).toBe(first + 2)
  })

  it.each(UNWELL)('%s, the embedded engine answers and says so', async (mode) => {
    double.state.mode = mode
    const search = await open(double.host)
    const result = await search.searchCentres(QUERY, SEARCH_NOW)
    expect(result).toMatchObject({ engine: 'embedded', degraded: true, total: 3 })
    expect(result.hits.map(({ document }) => document.id)).toContain('bear')
    const listing = await search.listCentres(QUERY, SEARCH_NOW, 2)
    expect(listing).toMatchObject({ engine: 'embedded', degraded: true, total: 3 })
    expect(listing.documents).toHaveLength(2)
    const articles = await search.searchPages({ ...EMPTY_PAGE_QUERY, text: '辅食' }, SEARCH_NOW)
    expect(articles).toMatchObject({ engine: 'embedded', degraded: true, total: 4 })
    expect(await search.health()).toMatchObject({
      version: 'fixture',
      insteadOf: 'meilisearch',
      reason: REASONS[mode] ?? 'incomplete index',
    })
  })

  it('is not there, the embedded engine answers and says so', async () => {
    const gone = await startMeilisearchDouble({ centres: 0, articles: 0 })
    await gone.stop()
    const result = await (await open(gone.host)).searchCentres(QUERY, SEARCH_NOW)
    expect(result).toMatchObject({ engine: 'embedded', degraded: true, total: 3 })
  })

  it('goes on failing, it is left alone, and the log does not say what was asked', async () => {
    double.state.mode = 'fails inside'
    const search = await open(double.host)
    log.length = 0
    for (let time = 0; time < 10; time++) await search.searchCentres(QUERY, SEARCH_NOW)
    const asked = double.state.requests
    await search.searchCentres(QUERY, SEARCH_NOW)
    expect(double.state.requests).toBe(asked)
    expect(log).toEqual([
      [
        'search fell back',
        { engine: 'meilisearch', kind: 'centres', reason: 'server error (500 internal)' },
      ],
    ])
  })
})

describe('between two engines', () => {
  const answer = { degraded: false }
  const make = (name: 'embedded' | 'meilisearch', ask: () => Promise<object>): SearchEngine =>
    ({ name, searchCentres: ask, searchPages: ask, health: ask }) as unknown as SearchEngine

  /** A preferred engine that fails on demand, with a clock set by hand. */
  function setUp() {
    const state = { isWell: true, asked: 0, time: 0 }
    const preferred = make('meilisearch', async () => {
      state.asked++
      if (!state.isWell) throw new Error('unwell')
      return { ...answer, engine: 'meilisearch' }
    })
    const spare = make('embedded', async () => ({ ...answer, engine: 'embedded' }))
    const log: string[] = []
    const engine = withFallback({
      preferred,
      spare,
      log: (event) => log.push(event),
      stopwatch: () => state.time,
    })
    const ask = async () => {
      const { engine: name } = await engine.searchCentres(EMPTY_QUERY, SEARCH_NOW)
      await Promise.resolve()
      return name
    }
    return { state, engine, ask, log }
  }

  it('asks the preferred one as long as single questions fail', async () => {
    const { state, ask, log } = setUp()
    for (let time = 0; time < 20; time++) {
      state.isWell = time % FAILURES_TO_OPEN === 0
      expect(await ask()).toBe(state.isWell ? 'meilisearch' : 'embedded')
    }
    expect(log).toEqual([])
  })

  it('leaves it alone after a few failures in a row, and tries again after each pause', async () => {
    const { state, ask, log } = setUp()
    state.isWell = false
    for (let time = 0; time < 20; time++) await ask()
    expect(state.asked).toBe(FAILURES_TO_OPEN)
    expect(FAILURES_TO_OPEN).toBeLessThanOrEqual(5)
    state.time += PAUSE_IN_MILLISECONDS
    for (let time = 0; time < 20; time++) await ask()
    expect(state.asked).toBe(FAILURES_TO_OPEN + 1)
    expect(log).toEqual(['search fell back'])
  })

  it('comes back by itself, and nobody waits for the trial', async () => {
    const { state, ask, log } = setUp()
    state.isWell = false
    for (let time = 0; time < FAILURES_TO_OPEN; time++) await ask()
    state.isWell = true
    expect(await ask()).toBe('embedded')
    state.time += PAUSE_IN_MILLISECONDS
    expect(await ask()).toBe('embedded')
    expect(await ask()).toBe('meilisearch')
    expect(log).toEqual(['search fell back', 'search recovered'])
  })

  it('comes back without a question, and is not looked at for ever when nobody asks', async () => {
    vi.useFakeTimers()
    const { state, ask, log } = setUp()
    state.isWell = false
    for (let time = 0; time < FAILURES_TO_OPEN; time++) await ask()
    const pass = async (pauses: number) => {
      for (let pause = 0; pause < pauses; pause++) {
        state.time += PAUSE_IN_MILLISECONDS
        await vi.advanceTimersByTimeAsync(PAUSE_IN_MILLISECONDS)
      }
    }
    await pass(MOST_LOOKS + 50)
    expect(state.asked).toBe(FAILURES_TO_OPEN + MOST_LOOKS)
    await ask()
    state.isWell = true
    await pass(1)
    expect(log).toEqual(['search fell back', 'search recovered'])
    vi.useRealTimers()
  })

  it('reads pages far back from the spare one, which is no fault of the other', async () => {
    const { state, engine } = setUp()
    const result = await engine.searchCentres({ ...EMPTY_QUERY, page: 4000 }, SEARCH_NOW)
    expect(result).toMatchObject({ engine: 'embedded', degraded: false })
    expect(state.asked).toBe(0)
  })
})
