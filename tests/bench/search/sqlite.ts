import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { toPinyinReader, toPinyinTokens } from '#search/analyser/pinyin.ts'
import { toBigrams, toHanRuns, toRuns } from '#search/analyser/tokens.ts'
import { toCentreDocument } from '#search/centre-document.ts'
import { type CentreQuery, PAGE_SIZE } from '#search/centre-query.ts'
import { toBestAvailability, toCentreStatus } from '#search/centre-status.ts'
import { toValues } from '#search/filters/filter.ts'
import { BOUND_FILTERS, toBounds, VALUE_FILTERS } from '#search/filters/whole-filters.ts'
import type { Centre } from '#src/centres/centre.ts'

/**
 * What one would do without an engine of one's own: SQLite with pairs of characters in FTS5, points in an R*Tree, a
 * column with an index for each filter, and facets by GROUP BY. It is asked with the filters that were understood
 * already, knows no sound, and counts free places without looking at the age, which is all in its favour.
 */
export function openSqlite(centres: readonly Centre[], on: string) {
  const db = new DatabaseSync(':memory:')
  createTables(db)
  fill(db, centres, on)
  return {
    ask: (query: CentreQuery) => answer(db, query),
    close: () => db.close(),
  }
}

const FACETS = [...VALUE_FILTERS.map(({ parameter }) => parameter), 'availability']
const NUMBERS = BOUND_FILTERS.flatMap(({ matching }) => Object.keys(matching.columns))

function createTables(db: DatabaseSync): void {
  const columns = ['rank', 'document', 'lat', 'lng', ...NUMBERS, ...FACETS].map(
    (name) => `"${name}"`,
  )
  db.exec(`
    CREATE TABLE centre (id INTEGER PRIMARY KEY, ${columns.join()});
    CREATE VIRTUAL TABLE words USING fts5 (name, pinyin, address, content = '', detail = column);
    CREATE VIRTUAL TABLE places USING rtree (id, south, north, west, east);
    CREATE TEMP TABLE found (id INTEGER PRIMARY KEY, score);
    ${FACETS.map((name) => `CREATE INDEX by_${name} ON centre ("${name}");`).join('')}
  `)
}

function fill(db: DatabaseSync, centres: readonly Centre[], on: string): void {
  const marks = (count: number) => Array(count).fill('?').join()
  const centre = db.prepare(
    `INSERT INTO centre VALUES (${marks(5 + NUMBERS.length + FACETS.length)})`,
  )
  const words = db.prepare('INSERT INTO words (rowid, name, pinyin, address) VALUES (?, ?, ?, ?)')
  const places = db.prepare('INSERT INTO places VALUES (?, ?, ?, ?, ?)')
  const read = toPinyinReader({})
  db.exec('BEGIN')
  centres.forEach((each, id) => {
    const document = toCentreDocument(each)
    const { lat = null, lng = null } = document.pointWgs84 ?? {}
    const numbers = BOUND_FILTERS.flatMap(({ matching }) =>
      Object.values(matching.columns).map((toNumber) => toNumber(document) ?? null),
    )
    const facets = VALUE_FILTERS.map(({ matching }) => matching.toValues(document).join() || null)
    const { rank } = toCentreStatus(document, on)
    const free = toBestAvailability(document, undefined, on)
    centre.run(id, rank, JSON.stringify(document), lat, lng, ...numbers, ...facets, free)
    const names = [document.legalName, document.displayName ?? ''].join(' ')
    const pinyin = toHanRuns(names).flatMap((run) => toPinyinTokens(read(run)))
    words.run(id, toTokens(names), pinyin.join(' '), toTokens(document.address ?? ''))
    if (lat !== null && lng !== null) places.run(id, lat, lat, lng, lng)
  })
  db.exec("COMMIT; INSERT INTO words (words) VALUES ('optimize'); ANALYZE")
}

const toTokens = (text: string) =>
  toRuns(text.toLowerCase())
    .flatMap(({ script, text: run }) => (script === 'han' ? [...run, ...toBigrams(run)] : [run]))
    .join(' ')

type Condition = { sql: string; values: SQLInputValue[]; facet?: string }

function answer(db: DatabaseSync, query: CentreQuery) {
  const run = ({ sql, values }: Condition) => db.prepare(sql).all(...values)
  const isNarrow = findIds(db, query)
  const conditions = [
    ...(isNarrow ? [{ sql: 'id IN (SELECT id FROM found)', values: [] }] : []),
    ...toBoundConditions(query),
    ...toFacetConditions(query),
  ]
  const where = (left: Condition[]) => ({
    sql: ['TRUE', ...left.map(({ sql }) => sql)].join(' AND '),
    values: left.flatMap(({ values }) => values),
  })
  const facets = FACETS.map((name) => {
    const { sql, values } = where(conditions.filter(({ facet }) => facet !== name))
    const counts = `SELECT "${name}", count(*) FROM centre WHERE ${sql} GROUP BY 1`
    return run({ sql: counts, values })
  })
  const all = where(conditions)
  const [{ total } = { total: 0 }] = run({
    ...all,
    sql: `SELECT count(*) AS total FROM centre WHERE ${all.sql}`,
  })
  const order = isNarrow ? '(SELECT score FROM found WHERE found.id = centre.id),' : ''
  const page = run({
    ...all,
    sql: `SELECT document FROM centre WHERE ${all.sql} ORDER BY rank, ${order} id LIMIT ${PAGE_SIZE}`,
  })
  return {
    total: Number(total),
    facets,
    hits: page.map(({ document }) => JSON.parse(String(document)) as object),
  }
}

/** Fills `found` with what the words and the radius leave; false when neither is asked. */
function findIds(db: DatabaseSync, { text, near, radiusInMetres }: CentreQuery): boolean {
  const grams = toRuns(text.toLowerCase()).flatMap(({ script, text: run }) =>
    script === 'han' ? toBigrams(run).map((gram) => `"${gram}"`) : [`"${run}"*`],
  )
  const isNear = near !== undefined && radiusInMetres !== undefined
  if (grams.length === 0 && !isNear) return false
  db.exec('DELETE FROM found')
  const toWithin = (columns: { lat: string; lng: string }) =>
    isNear ? toRadiusCondition(near, radiusInMetres, columns) : undefined
  if (grams.length === 0) {
    const within = toWithin({ lat: 'south', lng: 'west' })
    db.exec(`INSERT INTO found SELECT id, ${within?.distance} FROM places WHERE ${within?.sql}`)
    return true
  }
  const within = toWithin({ lat: 'lat', lng: 'lng' })
  const toWords = (
    condition: string,
  ) => `INSERT INTO found SELECT words.rowid, words.rank FROM words
    CROSS JOIN centre ON centre.id = words.rowid WHERE words MATCH ? AND ${condition}`
  const { changes } = db.prepare(toWords(within?.sql ?? 'TRUE')).run(grams.join(' AND '))
  if (changes === 0) {
    db.prepare(`${toWords('TRUE')} ORDER BY words.rank LIMIT 200`).run(grams.join(' OR '))
  }
  return true
}

const METRES_BY_DEGREE = 111_195

/** The box first, which the tree answers where it is asked, then the distance itself. */
function toRadiusCondition(
  { lat, lng }: { lat: number; lng: number },
  radius: number,
  columns: { lat: string; lng: string },
) {
  const high = radius / METRES_BY_DEGREE
  const wide = high / Math.cos((lat * Math.PI) / 180)
  const distance = `2 * 6371000 * asin(sqrt(pow(sin(radians(${columns.lat} - ${lat}) / 2), 2) +
    cos(radians(${columns.lat})) * cos(radians(${lat})) * pow(sin(radians(${columns.lng} - ${lng}) / 2), 2)))`
  const box = `${columns.lat} BETWEEN ${lat - high} AND ${lat + high}
    AND ${columns.lng} BETWEEN ${lng - wide} AND ${lng + wide}`
  return { distance, sql: `${box} AND ${distance} <= ${radius}` }
}

const toBoundConditions = (query: CentreQuery): Condition[] =>
  toBounds(query).flatMap(({ column, atMost, atLeast }) => [
    ...(atMost === undefined ? [] : [{ sql: `"${column}" <= ?`, values: [atMost] }]),
    ...(atLeast === undefined ? [] : [{ sql: `"${column}" >= ?`, values: [atLeast] }]),
  ])

const toFacetConditions = (query: CentreQuery): Condition[] =>
  VALUE_FILTERS.flatMap((filter) => {
    const values = toValues(filter, query).map((value) => `%${value}%`)
    if (values.length === 0) return []
    const any = values.map(() => `"${filter.parameter}" LIKE ?`).join(' OR ')
    return [{ sql: `(${any})`, values, facet: filter.parameter }]
  })
