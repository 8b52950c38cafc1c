import type { TellContent } from '#src/library/content-issue.ts'
import { readLocation } from '#src/library/points/read-location.ts'
import { readTable, type TableForm, type TableRow } from '#src/library/points/read-table.ts'
import { type ContentSource, readRegionContent } from '#src/library/read-content-files.ts'
import { isMadeUp } from '#src/library/things.ts'
import { zhHans } from '#src/library/words.ts'
import {
  isReservedOriginId,
  ORIGIN_KIND_LABELS,
  type Origin,
  originEntrySchema,
} from '#src/origins/origin.ts'
import { zhHans as originWords } from '#src/origins/words.ts'
import { simplifyWord, toCodeTable } from '#src/text/code-words.ts'
import { findPhones } from '#src/text/find-phones.ts'
import { findIdNumber, findPersonal } from '#src/text/personal-numbers.ts'
import { readDate } from '#src/text/read-cell.ts'

const words = zhHans.origins

/** Far more than a county has, and what search still holds at ease; of a longer file only so many lines are read. */
const MOST_ROWS = 20_000

type Column = keyof typeof words.columns
type Row = TableRow<Column>

const FORM: TableForm<Column> = {
  columns: words.columns,
  needed: ['id', 'name', 'kind', 'source', 'asOf'],
  mostRows: MOST_ROWS,
  empty: 'originEmpty',
}

/**
 * Named places that a parent may start from: `origins.csv` of a region. A line that is wrong is left out and told
 * with its row and column; one without a point is kept, for it is known by name.
 */
export async function loadOrigins(source: ContentSource, tell: TellContent): Promise<Origin[]> {
  const file = await readRegionContent(source, 'origins.csv', tell)
  if (!file) return []
  const read = readTable(file, FORM, tell).flatMap((row) => {
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

/** Which problem to tell where the schema refuses a column. */
const PROBLEMS = {
  id: 'originId',
  name: 'originName',
  aliases: 'originName',
  kind: 'originKind',
  source: 'noSource',
  asOf: 'wrongDate',
} as const

function toOrigin(row: Row, source: ContentSource): Origin | undefined {
  const { cells, tell } = row
  const point = readLocation(row, source.box)
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
function isFit({ cells, tell }: Row, { on, isSample, isQuestion }: ContentSource): boolean {
  let fits = true
  const refuse: Row['tell'] = (...issue) => {
    tell(...issue)
    fits = false
  }
  for (const column of ['name', 'aliases', 'source'] as const) {
    if (hasNumberToCall(cells[column])) refuse('originPhone', column, { value: '' })
  }
  if (!isSample && isMadeUp(cells)) refuse('madeUp', 'name')
  if (isQuestion(cells.name)) refuse('originQuestion', 'name')
  for (const value of toAliases(cells).filter(isQuestion)) {
    refuse('originQuestion', 'aliases', { value })
  }
  if (isReservedOriginId(cells.id)) refuse('originReservedId', 'id')
  if (isLater(cells.asOf, on)) refuse('futureDate', 'asOf')
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
