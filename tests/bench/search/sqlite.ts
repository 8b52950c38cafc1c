import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { toPinyinReader } from '#search/analyser/pinyin.ts'
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
    ask: (query: CentreQuery, withFacets: boolean) => answer(db, query, on, withFacets),
    close: () => db.close(),
  }
}

const FACETS = [...VALUE_FILTERS.map(({ parameter }) => parameter), 'availability']
const FACET_LIST = FACETS.map((name) => `"${name}"`).join()
const NUMBERS = BOUND_FILTERS.flatMap(({ matching }) => Object.keys(matching.columns))

function createTables(db: DatabaseSync): void {
  const columns = ['standing', 'document', 'lat', 'lng', ...NUMBERS, ...FACETS].map(
    (name) => `"${name}"`,
  )
  db.exec(`
    CREATE TABLE centre (id INTEGER PRIMARY KEY, ${columns.join()});
    CREATE VIRTUAL TABLE words USING fts5 (name, pinyin, address, content = '', detail = column);
    CREATE VIRTUAL TABLE places USING rtree (id, south, north, west, east);
    CREATE INDEX by_standing ON centre (standing);
    CREATE TEMP TABLE found (id INTEGER PRIMARY KEY, score, standing, ${FACET_LIST});
    ${FACETS.map((name) => `CREATE INDEX "by_${name}" ON centre ("${name}");`).join('')}
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
    const free = toBestAvailability(document, [], on)
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

/** From each syllable on, the full pinyin and the initials. */
const toPinyinTokens = (syllables: readonly string[]): string[] =>
  syllables.flatMap((_, start) => {
    const rest = syllables.slice(start)
    return [rest.join(''), rest.map((syllable) => syllable.charAt(0)).join('')]
  })

type Condition = { sql: string; values: SQLInputValue[]; facet?: string }

const toWhere = (conditions: readonly Condition[]): Condition => ({
  sql: ['TRUE', ...conditions.map(({ sql }) => sql)].join(' AND '),
  values: conditions.flatMap(({ values }) => values),
})

/** Total, facets and the documents of the first page, as the embedded engine gives them; or without facets. */
function answer(db: DatabaseSync, query: CentreQuery, on: string, withFacets: boolean) {
  const run = ({ sql, values }: Condition) => db.prepare(sql).all(...values)
  const conditions = toFacetConditions(query)
  const from = findCentres(db, query, toWhere(toBoundConditions(query, on))) ? 'found' : 'centre'
  const facets = FACETS.map((name) => {
    const { sql, values } = toWhere(conditions.filter(({ facet }) => facet !== name))
    const counts = `SELECT "${name}", count(*) FROM ${from} WHERE ${sql} GROUP BY 1`
    return withFacets ? run({ sql: counts, values }) : []
  })
  const { sql, values } = toWhere(conditions)
  const [{ total } = { total: 0 }] = run({
    sql: `SELECT count(*) AS total FROM ${from} WHERE ${sql}`,
    values,
  })
  const order = from === 'found' ? 'standing, score' : 'standing'
  const page = run({
    sql: `SELECT document FROM centre JOIN (SELECT id FROM ${from} WHERE ${sql}
      ORDER BY ${order}, id LIMIT ${PAGE_SIZE}) USING (id)`,
    values,
  })
  return {
    total: Number(total),
    facets,
    hits: page.map(({ document }) => JSON.parse(String(document)) as object),
  }
}

/** Fills `found` with what words, radius and bounds leave; false when none of them is asked. */
function findCentres(
  db: DatabaseSync,
  { text, near, radiusInMetres }: CentreQuery,
  bounds: Condition,
): boolean {
  const grams = toRuns(text.toLowerCase()).flatMap(({ script, text: run }) =>
    script === 'han' ? toBigrams(run).map((gram) => `"${gram}"`) : [`"${run}"*`],
  )
  const isNear = near !== undefined && radiusInMetres !== undefined
  if (grams.length === 0 && !isNear && bounds.values.length === 0) return false
  const within = isNear ? toRadiusCondition(near, radiusInMetres) : undefined
  const toSelect = (score: string, from: string, where: string) =>
    `DELETE FROM found; INSERT INTO found SELECT centre.id, ${score}, standing, ${FACET_LIST}
     FROM ${from} WHERE ${where} AND ${bounds.sql}`.split(';')
  const fill = ([empty = '', insert = '']: string[], values: SQLInputValue[]) => {
    db.exec(empty)
    return db.prepare(insert).run(...values, ...bounds.values).changes
  }
  if (grams.length === 0) {
    const from = within ? 'places CROSS JOIN centre USING (id)' : 'centre'
    const where = within ? `${within.box} AND ${within.near}` : 'TRUE'
    fill(toSelect(within?.distance ?? '0', from, where), [])
    return true
  }
  const words = 'words CROSS JOIN centre ON centre.id = words.rowid'
  const where = `words MATCH ? AND ${within?.near ?? 'TRUE'}`
  const found = fill(toSelect('words.rank', words, where), [grams.join(' AND ')])
  if (found === 0) {
    const some = `(SELECT rowid, rank AS score FROM words WHERE words MATCH ? ORDER BY rank LIMIT 200)
      AS some JOIN centre ON centre.id = some.rowid`
    fill(toSelect('score', some, 'TRUE'), [grams.join(' OR ')])
  }
  return true
}

const METRES_BY_DEGREE = 111_195

/** The box, which the tree answers, and the distance itself. */
function toRadiusCondition({ lat, lng }: { lat: number; lng: number }, radius: number) {
  const high = radius / METRES_BY_DEGREE
  const wide = high / Math.cos((lat * Math.PI) / 180)
  const distance = `2 * 6371000 * asin(sqrt(pow(sin(radians(lat - ${lat}) / 2), 2) +
    cos(radians(lat)) * cos(radians(${lat})) * pow(sin(radians(lng - ${lng}) / 2), 2)))`
  return {
    distance,
    box: `south >= ${lat - high} AND north <= ${lat + high} AND west >= ${lng - wide} AND east <= ${lng + wide}`,
    near: `${distance} <= ${radius}`,
  }
}

const toBoundConditions = (query: CentreQuery, on: string): Condition[] =>
  toBounds(query, on).flatMap(({ column, atMost, atLeast }) => [
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
