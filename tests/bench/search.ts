import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { toCentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { SearchEngine } from '#search/engine.ts'
import { readIndexFiles } from '#search/engines/embedded/embedded-index.ts'
import { openMeilisearchEngine } from '#search/engines/meilisearch/open-meilisearch-engine.ts'
import { openSearch } from '#search/open-search.ts'
import { rebuildSearch, removeOldIndexes } from '#search/rebuild/rebuild.ts'
import { writeSearchIndex } from '#search/search-index.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'
import {
  GENERATED_ON,
  generateCentres,
  toGeneratedSnapshot,
} from '#tests/support/generated-centres.ts'
import { generateRegion } from '#tests/support/generated-region.ts'
import { createRandom } from '#tests/support/random.ts'
import {
  connectToRealServer,
  makeTestVersion,
  type RealServer,
  realServer,
} from '#tests/support/real-meilisearch.ts'

/**
 * Times of the embedded engine at several sizes, in milliseconds, beside a scan of an array of objects
 * in the same run; with `MEILI_HOST`, beside Meilisearch too. `node tests/bench/search.ts [sizes…]`, by
 * default 1000 10000 100000.
 */
const sizes = process.argv.slice(2).map(Number)
const RUNS = 200
const region = generateRegion()
const now = new Date(`${GENERATED_ON}T10:00:00+08:00`)
const near = { lat: 26.085, lng: 119.294 }
const random = createRandom(7)

type Kind = { name: string; ask: (centre: Centre) => Partial<CentreQuery> }

/** A part of two or three characters from the middle of a name. */
const partOfName = ({ legalName }: Centre) => {
  const start = random.between(3, 7)
  return legalName.slice(start, start + random.between(2, 3))
}
const INITIALS = ['xty', 'xyl', 'dtz', 'jsl', 'cxx', 'bdmg', 'hzz', 'qfc', 'xht', 'yq']
const WRONG = ['小大阳', '金海屯', '蓝蜗扭', '青积目', '红种籽', '太洋', '春蒲工英', '慧鱼点']

const KINDS: Kind[] = [
  { name: 'text', ask: (centre) => ({ text: partOfName(centre) }) },
  { name: 'initials', ask: () => ({ text: random.pick(INITIALS) }) },
  { name: 'misspelt', ask: () => ({ text: random.pick(WRONG) }) },
  {
    name: 'filter + distance',
    ask: () => ({
      near,
      radiusInMetres: random.pick([1000, 3000, 5000]),
      sort: 'distance',
      serviceTypes: [random.pick(['fullDay', 'temporary'] as const)],
      ageInMonths: random.between(6, 30),
    }),
  },
  { name: 'facets of all', ask: () => ({}) },
  {
    name: 'text + facets + filters + distance',
    ask: (centre) => ({
      text: partOfName(centre),
      near,
      radiusInMetres: 20_000,
      sort: 'distance',
      affordable: random.chance(0.5),
      natures: ['forProfit'],
    }),
  },
]

const rank = (times: number[], share: number) =>
  times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0
const show = (time: number) => time.toFixed(2).padStart(9)

async function time<T>(work: () => Promise<T> | T): Promise<[result: T, milliseconds: number]> {
  const start = performance.now()
  const result = await work()
  return [result, performance.now() - start]
}

async function measureKind({ name, ask }: Kind, engine: SearchEngine, centres: Centre[]) {
  const times: number[] = []
  let found = 0
  for (let run = 0; run < RUNS; run++) {
    const query = { ...EMPTY_QUERY, ...ask(random.pick(centres)) }
    const [{ total }, milliseconds] = await time(() => engine.searchCentres(query, now))
    times.push(milliseconds)
    found += total
  }
  const mean = Math.round(found / RUNS)
  console.log(`  ${name.padEnd(36)}${show(rank(times, 0.5))}${show(rank(times, 0.95))}   ${mean}`)
}

/** What a first attempt would do: filter and sort an array of objects, no facets. */
async function measureScan(centres: Centre[]) {
  const documents = centres.map(toCentreDocument)
  const times: number[] = []
  for (let run = 0; run < RUNS / 4; run++) {
    const part = partOfName(random.pick(centres))
    const [, milliseconds] = await time(() =>
      documents
        .filter(({ legalName, address }) => legalName.includes(part) || address?.includes(part))
        .map((document) => ({
          document,
          distance: document.pointWgs84 ? toDistanceInMetres(near, document.pointWgs84) : Infinity,
        }))
        .sort((a, b) => a.distance - b.distance)
        .slice(0, 20),
    )
    times.push(milliseconds)
  }
  console.log(
    `  ${'baseline: scan of an array'.padEnd(36)}${show(rank(times, 0.5))}${show(rank(times, 0.95))}`,
  )
}

/** The same questions to Meilisearch, however long it takes. */
async function measureMeilisearch(server: RealServer, folder: string, centres: Centre[]) {
  const job = { ...server, folder, now, tell: () => {} }
  const [{ version }, rebuilding] = await time(() => rebuildSearch(job))
  console.log(`  Meilisearch: rebuild ${Math.round(rebuilding)} ms`)
  const index = await readIndexFiles(folder)
  const engine = openMeilisearchEngine(connectToRealServer(), index, { timeLimit: 10_000 })
  for (const kind of KINDS) await measureKind(kind, engine, centres)
  await removeOldIndexes(server, [version])
}

for (const size of sizes.length > 0 ? sizes : [1000, 10_000, 100_000]) {
  const centres = generateCentres(size, region)
  const folder = await mkdtemp(join(tmpdir(), 'search-bench-'))
  const snapshot = toGeneratedSnapshot(centres, region)
  const [, building] = await time(() =>
    writeSearchIndex(folder, { snapshot, region, articles: [], version: makeTestVersion() }),
  )
  const [engine, opening] = await time(() => openSearch(folder, {}))
  console.log(
    `${size} centres: build and write ${Math.round(building)} ms, open ${Math.round(opening)} ms`,
  )
  console.log(`  ${''.padEnd(36)}${'p50'.padStart(9)}${'p95'.padStart(9)}   found`)
  for (const kind of KINDS) await measureKind(kind, engine, centres)
  await measureScan(centres)
  if (realServer) await measureMeilisearch(realServer, folder, centres)
  await rm(folder, { recursive: true })
}
