import { CsvError } from 'csv-parse'
import { parse } from 'csv-parse/sync'
import type { Location } from '#src/centres/centre-parts.ts'
import { datumSchema } from '#src/centres/codes.ts'
import { isWithin, toWgs84 } from '#src/geo/locate.ts'
import type { ContentIssue, TellContent } from '#src/library/content-issue.ts'
import {
  type ContentFile,
  type ContentSource,
  readRegionContent,
} from '#src/library/read-content-files.ts'
import { zhHans } from '#src/library/words.ts'
import {
  isReservedOriginId,
  ORIGIN_KIND_LABELS,
  type Origin,
  originEntrySchema,
} from '#src/origins/origin.ts'
import { zhHans as originWords } from '#src/origins/words.ts'
import { DATUM_WORDS, simplifyWord, toCodeTable } from '#src/text/code-words.ts'
import { DATUM_LABELS } from '#src/text/codes.ts'
import { findPhones } from '#src/text/find-phones.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'
import { readDate, readDegrees } from '#src/text/read-cell.ts'

const words = zhHans.origins

/** Far more than a county has, and what search still holds at ease; of a longer file only so many lines are read. */
const MOST_ROWS = 20_000

type Column = keyof typeof words.columns
const COLUMNS = Object.keys(words.columns) as Column[]
const NEEDED: readonly Column[] = ['id', 'name', 'kind', 'source', 'asOf']

/** One line of the file, and how to tell what is wrong with a cell of it. */
type Row = {
  /** As a spreadsheet counts. */
  number: number
  cells: Readonly<Record<Column, string>>
  /** The value is the whole cell, unless another is given. */
  tell: (
    code: ContentIssue['code'],
    column: Column,
    more?: Pick<ContentIssue, 'value' | 'detail'>,
  ) => void
}

/**
 * Named places that a parent may start from: `origins.csv` of a region. A line that is wrong is left out and told
 * with its row and column; one without a point is kept, for it is known by name.
 */
export async function loadOrigins(source: ContentSource, tell: TellContent): Promise<Origin[]> {
  const file = await readRegionContent(source, 'origins.csv', tell)
  if (!file) return []
  const read = readRows(file, tell).flatMap((row) => {
    const origin = toOrigin(row, source)
    return origin ? [{ row, origin }] : []
  })
  return dropShared(read)
}

type Read = { row: Row; origin: Origin }

/** An id and a name are those of one place: of two lines the first counts. The name of one place is no alias of another. */
function dropShared(read: readonly Read[]): Origin[] {
  const ids = new Set<string>()
  const rowOfName = new Map<string, number>()
  const kept = read.filter(({ row, origin }) => {
    const name = simplifyWord(origin.name)
    const sameName = rowOfName.get(name)
    if (ids.has(origin.id)) row.tell('originSameId', 'id')
    else if (sameName) row.tell('originSameName', 'name', { detail: String(sameName) })
    else {
      ids.add(origin.id)
      rowOfName.set(name, row.number)
      return true
    }
    return false
  })
  return kept.map(({ row, origin }) => {
    const aliases = origin.aliases.filter((alias) => {
      const named = rowOfName.get(simplifyWord(alias)) ?? row.number
      if (named === row.number) return true
      row.tell('originAliasTaken', 'aliases', { value: alias, detail: String(named) })
      return false
    })
    return { ...origin, aliases }
  })
}

function readRows(file: ContentFile, tell: TellContent): Row[] {
  const records = parseCsv(file, tell)
  const isBroken = records === undefined
  const [heading = [], ...rest] = records ?? []
  const titles = heading.map((title) => title.trim())
  const places = COLUMNS.map((column) => ({
    column,
    at: titles.findIndex((title) => title === column || title === words.columns[column]),
  }))
  const missing = places.filter(({ column, at }) => at < 0 && NEEDED.includes(column))
  const rows = rest.slice(0, MOST_ROWS).flatMap((record, index) => {
    if (record.every((cell) => cell.trim() === '')) return []
    const entries = places.map(({ column, at }) => [column, record[at]?.trim() ?? ''])
    const cells = Object.fromEntries(entries) as Row['cells']
    const number = index + 2
    const tellCell: Row['tell'] = (code, column, more) => {
      const field = words.cell(number, column)
      tell({ code, file: file.path, field, value: cells[column], ...more })
    }
    return [{ number, cells, tell: tellCell }]
  })
  if (rest.length > MOST_ROWS) {
    tell({ code: 'originTooMany', file: file.path, value: String(MOST_ROWS + 2) })
  }
  if (!isBroken && rows.length === 0) tell({ code: 'originEmpty', file: file.path })
  else if (!isBroken && missing.length > 0) {
    const value = missing.map(({ column }) => words.columnName(column)).join(words.separator)
    tell({ code: 'originColumns', file: file.path, value })
    return []
  }
  return rows
}

function parseCsv({ path, text }: ContentFile, tell: TellContent): string[][] | undefined {
  try {
    return parse(text, { relax_column_count: true, relax_quotes: true, to: MOST_ROWS + 2 })
  } catch (error) {
    if (!(error instanceof CsvError)) throw error
    tell({ code: 'originBroken', file: path, detail: error.message })
    return undefined
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

function toOrigin(row: Row, source: ContentSource): Origin | undefined {
  const { cells, tell } = row
  const point = toLocation(row, source)
  const asOf = readDate(cells.asOf)
  const parsed = originEntrySchema.safeParse({
    id: cells.id,
    name: cells.name,
    aliases: toAliases(cells),
    kind: KINDS.get(simplifyWord(cells.kind)),
    source: cells.source,
    asOf,
    ...(point === 'missing' || point === 'wrong' ? {} : { location: point }),
  })
  for (const issue of parsed.error?.issues ?? []) {
    const column = issue.path[0] as keyof typeof PROBLEMS
    tell(PROBLEMS[column], column)
  }
  if (!parsed.success || point === 'wrong' || !isFit(row, source)) return undefined
  if (point === 'missing') tell('originNoPoint', 'name')
  const { location, asOf: _, ...entry } = parsed.data
  const pointWgs84 = location && { lat: location.lat, lng: location.lng }
  return { ...entry, initials: '', pointWgs84, isApproximate: false }
}

const toAliases = ({ aliases }: Row['cells']) =>
  aliases.split(/[;；、|]/).flatMap((alias) => alias.trim() || [])

/** Whether a line that is well written may be published. */
function isFit({ cells, tell }: Row, { on, isQuestion }: ContentSource): boolean {
  let fits = true
  const refuse: Row['tell'] = (...issue) => {
    tell(...issue)
    fits = false
  }
  for (const column of ['name', 'aliases', 'source'] as const) {
    if (hasNumberToCall(cells[column])) refuse('originPhone', column, { value: '' })
  }
  if (isQuestion(cells.name)) refuse('originQuestion', 'name')
  for (const value of toAliases(cells).filter(isQuestion)) {
    refuse('originQuestion', 'aliases', { value })
  }
  if (isReservedOriginId(cells.id)) refuse('originReservedId', 'id')
  if (isLater(cells.asOf, on)) refuse('originFuture', 'asOf')
  return fits
}

/** A short number (12345平台) is nobody's own. */
const SHORTEST_PHONE = 7

const hasNumberToCall = (text: string) =>
  findPhones(text).some(({ dial }) => dial.length >= SHORTEST_PHONE) ||
  Boolean(findPersonal(text) ?? findIdNumber(text))

const isLater = (cell: string, on: string) => {
  const date = readDate(cell)
  return typeof date === 'string' && date > on
}

const KINDS = toCodeTable(ORIGIN_KIND_LABELS, originWords.otherKinds)
const DATUMS = toCodeTable(DATUM_LABELS, DATUM_WORDS)

/** Blank cells and 0,0 are no point; a point outside the region is a wrong one. */
function toLocation({ cells, tell }: Row, { box }: ContentSource): Location | 'missing' | 'wrong' {
  const [lng, lat] = [readDegrees(cells.lng), readDegrees(cells.lat)]
  const isBlank = (cell: string, degrees: number | undefined) => cell === '' || degrees === 0
  if (isBlank(cells.lng, lng) && isBlank(cells.lat, lat)) return 'missing'
  if (lng === undefined || lat === undefined) {
    tell('originDegrees', lng === undefined ? 'lng' : 'lat')
    return 'wrong'
  }
  const point = { lat, lng }
  const datum = datumSchema.safeParse(DATUMS.get(simplifyWord(cells.datum)))
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
