import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import { type Location, locationSchema } from '#src/centres/centre-parts.ts'
import { isWithin, toWgs84 } from '#src/geo/locate.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import {
  type ContentFile,
  type ContentSource,
  readRegionContent,
} from '#src/library/read-content-files.ts'
import { zhHans } from '#src/library/words.ts'
import { ORIGIN_KIND_LABELS, type Origin, originEntrySchema } from '#src/origins/origin.ts'
import { DATUM_LABELS } from '#src/text/codes.ts'

const words = zhHans.origins

/** Far more than a county has; of a longer file only so many lines are read. */
const MOST_ROWS = 20_000

type Column = keyof typeof words.columns
const COLUMNS = Object.keys(words.columns) as Column[]
const NEEDED: readonly Column[] = ['id', 'name', 'kind', 'source', 'asOf']

/** One line of the file, and how to tell what is wrong with a cell of it. */
type Row = {
  cells: Readonly<Record<Column, string>>
  tell: (code: Parameters<TellContent>[0]['code'], column: Column) => void
}

/**
 * Named places that a parent may start from: `origins.csv` of a region. A line that is wrong is left out and told
 * with its row and column; one without a point is kept, for it is known by name.
 */
export async function loadOrigins(source: ContentSource, tell: TellContent): Promise<Origin[]> {
  const file = await readRegionContent(source, 'origins.csv', tell)
  if (!file) return []
  const origins = new Map<string, Origin>()
  for (const row of readRows(file, tell)) {
    const origin = toOrigin(row, source)
    if (!origin) continue
    if (origins.has(origin.id)) row.tell('originSameId', 'id')
    else origins.set(origin.id, origin)
  }
  return [...origins.values()]
}

function readRows(file: ContentFile, tell: TellContent): Row[] {
  const records = parseCsv(file, tell)
  const [heading = [], ...rest] = records
  const titles = heading.map((title) => title.trim())
  const places = COLUMNS.map((column) => ({
    column,
    at: titles.findIndex((title) => title === column || title === words.columns[column]),
  }))
  const missing = places.filter(({ column, at }) => at < 0 && NEEDED.includes(column))
  if (records.length > 0 && missing.length > 0) {
    const value = missing.map(({ column }) => words.columnName(column)).join(words.separator)
    tell({ code: 'originColumns', file: file.path, value })
    return []
  }
  return rest.flatMap((record, index) => {
    if (record.every((cell) => cell.trim() === '')) return []
    const entries = places.map(({ column, at }) => [column, record[at]?.trim() ?? ''])
    const cells = Object.fromEntries(entries) as Row['cells']
    const tellCell: Row['tell'] = (code, column) => {
      const field = words.cell(index + 2, column)
      tell({ code, file: file.path, field, value: cells[column] })
    }
    return [{ cells, tell: tellCell }]
  })
}

function parseCsv({ path, text }: ContentFile, tell: TellContent): string[][] {
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true, to: MOST_ROWS })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    tell({ code: 'originBroken', file: path, detail: error.message })
    return []
  }
}

/** Which problem to tell where the schema refuses a column. */
const PROBLEMS = {
  id: 'originId',
  name: 'originName',
  aliases: 'originName',
  kind: 'originKind',
  source: 'originSource',
  asOf: 'originDate',
} as const

function toOrigin({ cells, tell }: Row, source: ContentSource): Origin | undefined {
  const point = toLocation({ cells, tell }, source)
  const parsed = originEntrySchema.safeParse({
    id: cells.id,
    name: cells.name,
    aliases: cells.aliases.split(/[;；、|]/).flatMap((alias) => alias.trim() || []),
    kind: fromLabel(ORIGIN_KIND_LABELS, cells.kind),
    source: cells.source,
    asOf: cells.asOf.replaceAll('/', '-'),
    ...(point === 'missing' || point === 'wrong' ? {} : { location: point }),
  })
  for (const issue of parsed.error?.issues ?? []) {
    const column = issue.path[0] as keyof typeof PROBLEMS
    tell(PROBLEMS[column], column)
  }
  if (!parsed.success || point === 'wrong') return undefined
  if (point === 'missing') tell('originNoPoint', 'name')
  const { location, asOf: _, ...entry } = parsed.data
  const pointWgs84 = location && { lat: location.lat, lng: location.lng }
  return { ...entry, initials: '', pointWgs84, isApproximate: false }
}

/** A code as it is, or the code of a label. */
const fromLabel = (labels: Readonly<Record<string, string>>, text: string): string =>
  Object.keys(labels).find((code) => labels[code] === text) ?? text

const isBlank = (cell: string) => cell === '' || Number(cell) === 0

/** Blank cells and 0,0 are no point; a point outside the region is a wrong one. */
function toLocation({ cells, tell }: Row, { box }: ContentSource): Location | 'missing' | 'wrong' {
  if (isBlank(cells.lng) && isBlank(cells.lat)) return 'missing'
  const point = { lat: toDegrees(cells.lat), lng: toDegrees(cells.lng) }
  for (const column of ['lng', 'lat'] as const) {
    if (!Number.isNaN(point[column])) continue
    tell('originDegrees', column)
    return 'wrong'
  }
  const datum = locationSchema.shape.sourceDatum.safeParse(fromLabel(DATUM_LABELS, cells.datum))
  if (!datum.success) {
    tell('originDatum', 'datum')
    return 'wrong'
  }
  const isReadable = Math.abs(point.lat) <= 90 && Math.abs(point.lng) <= 180
  const wgs84 = isReadable ? toWgs84(point, datum.data) : undefined
  if (wgs84 && isWithin(wgs84, box)) return { ...wgs84, sourceDatum: datum.data }
  const isSwapped = isWithin({ lat: point.lng, lng: point.lat }, box)
  tell(isSwapped ? 'originSwapped' : 'originOutside', 'lng')
  return 'wrong'
}

const toDegrees = (cell: string) => (/^-?\d+(?:\.\d+)?$/.test(cell) ? Number(cell) : Number.NaN)
