import { columnOf } from '#src/filings/headings/column-of.ts'
import { type FileContent, LIMITS } from '#src/filings/read/sheet.ts'
import { zhHans as words } from '#src/filings/read/words.ts'
import { toTextPlace } from '#src/text/schema-problems.ts'

type Entry = Record<string, unknown>
const isEntry = (value: unknown): value is Entry =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/**
 * JSON text → one sheet: the keys are the headings (row 0), and row 1 is the first entry. Read are an array of objects,
 * an object that holds one such array (`{ "centres": […] }`), and GeoJSON.
 * Lists of texts are joined with ；, anything deeper stays JSON for the paths of `columns.json`.
 */
export function parseJson(text: string): FileContent {
  const entries = toEntries(text)
  if (!Array.isArray(entries)) return entries
  if (entries.length > LIMITS.rows) return { fault: 'too-many-rows' }
  const columns = toColumns(entries)
  const headings = columns.map(([heading = '']) => heading)
  if (headings.length > LIMITS.columns) return { fault: 'too-many-columns' }
  const rows = entries.map((entry, index) => ({
    number: index + 1,
    cells: columns.map((keys) => toCell(entry[keys.find((key) => key in entry) ?? ''])),
  }))
  return { sheets: [{ rows: [{ number: 0, cells: headings }, ...rows] }] }
}

/** Keys that are one column, and in which kinds of entry they stand. */
type Column = { keys: string[]; kinds: Set<number> }

/** The keys of all entries; two that mean the same are one column where no entry has both. */
function toColumns(entries: readonly Entry[]): string[][] {
  const kinds = [...new Set(entries.map((entry) => JSON.stringify(Object.keys(entry))))]
  const kindsOf = new Map<string, number[]>()
  for (const [kind, written] of kinds.entries())
    for (const key of JSON.parse(written) as string[]) {
      const own = kindsOf.get(key) ?? []
      own.push(kind)
      kindsOf.set(key, own)
    }
  const columns: Column[] = []
  const firsts = new Map<string, Column>()
  for (const [key, own] of kindsOf) {
    const field = columnOf(key)?.field ?? ''
    const same = firsts.get(field)
    if (same && !own.some((kind) => same.kinds.has(kind))) {
      same.keys.push(key)
      for (const kind of own) same.kinds.add(kind)
      continue
    }
    const column = { keys: [key], kinds: new Set(own) }
    columns.push(column)
    if (field && !field.startsWith('row.') && !same) firsts.set(field, column)
  }
  return columns.map(({ keys }) => keys)
}

function toEntries(text: string): Entry[] | { fault: 'broken-file'; detail: string } {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { fault: 'broken-file', detail: `：${toTextPlace((error as SyntaxError).message)}` }
  }
  if (isEntry(json) && json['type'] === 'FeatureCollection') return toFeatures(json['features'])
  const found = findLists(json)
  const filled = found.filter(({ length }) => length > 0)
  // A list of nothing is a list where no other stands beside it.
  const lists = filled.length > 0 ? filled : found
  const [list] = lists
  return list && lists.length === 1 ? list : { fault: 'broken-file', detail: words.noOneList }
}

/** How deep a list may lie: `responseData.dataList`. */
const DEEPEST = 3

/** The arrays of objects that a value is or holds. */
function findLists(value: unknown, depth = 0): Entry[][] {
  if (Array.isArray(value)) return value.every(isEntry) ? [value] : []
  if (!isEntry(value) || depth === DEEPEST) return []
  return Object.values(value).flatMap((one) => findLists(one, depth + 1))
}

/** Entries of GeoJSON: their properties, and the point where there is one. */
function toFeatures(features: unknown): Entry[] {
  if (!Array.isArray(features)) return []
  return features.filter(isEntry).map(({ properties, geometry }) => {
    const point = isEntry(geometry) && geometry['type'] === 'Point' && geometry['coordinates']
    const [lng, lat] = Array.isArray(point) ? point : []
    return {
      ...(isEntry(properties) ? properties : {}),
      ...(lat === undefined ? {} : { lng, lat }),
    }
  })
}

function toCell(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value !== 'object') return String(value)
  const texts = Array.isArray(value) && value.every((item) => typeof item === 'string')
  return texts ? value.join('；') : JSON.stringify(value)
}
