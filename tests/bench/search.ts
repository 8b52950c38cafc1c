import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { SearchEngine } from '#search/engine.ts'
import { readFoundIndex } from '#search/engines/embedded/embedded-index.ts'
import { openMeilisearchEngine } from '#search/engines/meilisearch/open-meilisearch-engine.ts'
import { toFront } from '#search/front.ts'
import { openSearch } from '#search/open-search.ts'
import { rebuildSearch, removeOldIndexes } from '#search/rebuild/rebuild.ts'
import { writeSearchIndex } from '#search/search-index.ts'
import { toChinaDate } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { measure, type Peer, time, toShare, weigh } from '#tests/bench/search/measure.ts'
import { KINDS, toQuestions, withFacts } from '#tests/bench/search/questions.ts'
import { openSqlite } from '#tests/bench/search/sqlite.ts'
import {
  GENERATED_ON,
  generateCentres,
  toGeneratedSnapshot,
} from '#tests/support/generated-centres.ts'
import { GENERATED_ORIGINS, generateRegion } from '#tests/support/generated-region.ts'
import {
  connectToRealServer,
  makeTestVersion,
  type RealServer,
  realServer,
} from '#tests/support/real-meilisearch.ts'

/**
 * The embedded engine beside SQLite (FTS5 and R*Tree) and, with `MEILI_HOST`, beside Meilisearch: the same centres, the
 * same questions, turn about in one run; milliseconds and how many times as long the others take. `straight` is the
 * request that Meilisearch was sent, without us.
 * `node tests/bench/search.ts [sizes…]`, by default 1500 10000 100000.
 */
const sizes = process.argv.slice(2).map(Number)
const RUNS = 200
const region = generateRegion()
const now = new Date(`${GENERATED_ON}T10:00:00+08:00`)

/** A question as it is asked, and as the embedded engine understood it. */
type Question = { asked: CentreQuery; understood: CentreQuery }

const toPeer = (name: string, engine: SearchEngine): Peer<Question> => ({
  name,
  ask: ({ asked }) => engine.searchCentres(asked, now),
})

/** Asks every kind of all peers; the first one is the measure of the others. */
async function compare(engine: SearchEngine, peers: Peer<Question>[], centres: Centre[]) {
  const heads = peers.map(
    ({ name }) => `${name} p50`.padStart(17) + 'p95'.padStart(9) + 'p99'.padStart(9),
  )
  console.log(`  ${''.padEnd(18)}${heads.join('')}   p95 as many times   found`)
  for (const kind of KINDS) {
    const questions: Question[] = []
    let found = 0
    for (const part of toQuestions(kind, centres, RUNS)) {
      const asked = { ...EMPTY_QUERY, ...part }
      const { effectiveQuery, total } = await engine.searchCentres(asked, now)
      questions.push({ asked, understood: effectiveQuery })
      found += total
    }
    const times = await measure(peers, questions)
    const shares = times.map((each) => [0.5, 0.95, 0.99].map((share) => toShare(each, share)))
    const cells = shares.map((each) =>
      each.map((ms, at) => ms.toFixed(2).padStart(at ? 9 : 17)).join(''),
    )
    const ratios = shares
      .slice(1)
      .map((each) => ((each[1] ?? 0) / (shares[0]?.[1] ?? 1)).toFixed(1))
    const tail = `${ratios.join(' ').padStart(20)}${Math.round(found / RUNS)
      .toString()
      .padStart(8)}`
    console.log(`  ${kind.name.padEnd(18)}${cells.join('')}${tail}`)
  }
}

/** Through Meilisearch, however long it takes; and what it was asked for last, put to the server straight. */
async function openThroughMeilisearch(server: RealServer, folder: string) {
  const [{ version }, rebuilding] = await time(() =>
    rebuildSearch({ ...server, folder, now, tell: () => {} }),
  )
  console.log(`  Meilisearch: rebuild ${Math.round(rebuilding)} ms`)
  const front = toFront(await readFoundIndex(folder))
  const client = connectToRealServer()
  const askServer = client.multiSearch.bind(client)
  let lastAsked: Parameters<typeof askServer>[0] = { queries: [] }
  client.multiSearch = ((...asked: Parameters<typeof askServer>) => {
    lastAsked = asked[0]
    return askServer(...asked)
  }) as typeof client.multiSearch
  const engine = openMeilisearchEngine(client, front, { timeLimit: 10_000 })
  const straight: Peer<Question> = { name: 'straight', ask: () => askServer(lastAsked) }
  return {
    peers: [toPeer('Meilisearch', engine), straight],
    close: () => removeOldIndexes(server, [version]),
  }
}

async function benchSize(size: number): Promise<void> {
  const centres = generateCentres(size, region).map(withFacts)
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'))
  const snapshot = toGeneratedSnapshot(centres, region)
  const source = {
    snapshot,
    region,
    articles: [],
    origins: GENERATED_ORIGINS,
    version: makeTestVersion(),
    lot: '2026-11-23',
  }
  const [, building] = await time(() => writeSearchIndex(folder, source))
  const [[engine, opening], memory] = await weigh(() => time(() => openSearch(folder, {})))
  const [sqlite, filling] = await time(() => openSqlite(centres, toChinaDate(now)))
  console.log(
    `${size} centres: build and write ${Math.round(building)} ms, open ${Math.round(opening)} ms, ${memory}`,
  )
  console.log(`  FTS5: build ${Math.round(filling)} ms`)
  const meilisearch = realServer && (await openThroughMeilisearch(realServer, folder))
  const peers = [
    toPeer('embedded', engine),
    { name: 'FTS5', ask: ({ understood }: Question) => sqlite.ask(understood, true) },
    { name: '  no facets', ask: ({ understood }: Question) => sqlite.ask(understood, false) },
    ...(meilisearch?.peers ?? []),
  ]
  await compare(engine, peers, centres)
  sqlite.close()
  await meilisearch?.close()
  await rm(folder, { recursive: true })
}

for (const size of sizes.length > 0 ? sizes : [1500, 10_000, 100_000]) await benchSize(size)
