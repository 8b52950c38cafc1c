import type { CellFormat } from '#src/filings/cells/cell-format.ts'
import type { CellContext } from '#src/filings/cells/parse-cell.ts'
import { type Counted, headingUnits } from '#src/filings/cells/parse-number.ts'
import type { Column } from '#src/filings/columns.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { type Cell, textOf } from '#src/filings/read/sheet.ts'
import { FILING_ISSUES } from '#src/filings/report/filing-issue.ts'
import { type ReadCell, readCell } from '#src/filings/rows/read-cell.ts'
import { zhHans as words } from '#src/filings/rows/words.ts'
import { remember } from '#src/lib/remember.ts'
import { findPersonNames, isPersonName, maskPersonNames } from '#src/text/person-names.ts'
import { findPersonal, MOBILE_NUMBER, type PersonalKind } from '#src/text/personal-numbers.ts'

/** What a cell says, wherever in its column it stands. */
export type CellReading = ReadCell & {
  /** What is a person's own in it; then nothing of the cell is read. */
  personal?: ReturnType<typeof findPersonal>
  /** What was read of a cell that names somebody: all but the name. */
  rest?: string
  /** Its problem leaves the whole row out. */
  leavesRowOut: boolean
}

/** A column of a sheet, and how its cells are read. */
export type ColumnReader = {
  heading: Heading
  field: string
  read: (cell: Cell | undefined) => CellReading
}

/** Columns in which eighteen digits are no citizen's number. */
export const MAY_LOOK_PERSONAL = new Set(['creditCode', 'filingNumber', 'row.id'])

/** What may stand in a column though it looks like a person's: numbers to call, numbers of papers. */
function toAllowed(field: string): readonly PersonalKind[] {
  if (MAY_LOOK_PERSONAL.has(field)) return ['personal-mobile', 'personal-account']
  if (field === 'phones' || field === 'complaintPhones') return ['personal-mobile']
  return NUMBER_OF_PAPER.test(field) ? ['personal-account'] : []
}

const NUMBER_OF_PAPER = /^certificates\.\w+\.number$|^seismicDocument$/

/** What a number of a column counts, by the end of its path. */
const COUNTED: Readonly<Record<string, Counted>> = {
  cameraDaysKept: 'days',
  prepaidMonths: 'months',
  classes: 'classes',
}

const toCounted = ({ field, format }: Column): Counted | undefined =>
  format === 'count' ? (COUNTED[field.replace(/^.*\./, '')] ?? 'heads') : undefined

/** The columns of a sheet that have a meaning. The same words fill most cells of a list: each text is read once. */
export function toColumnReaders(
  headings: readonly Heading[],
  { subdistricts, areaCode }: Pick<CellContext, 'subdistricts' | 'areaCode'>,
): ColumnReader[] {
  return headings.flatMap((one) => {
    const { heading, column, rule } = one
    if (!column) return []
    const counted = toCounted(column)
    const context = { heading, subdistricts, areaCode, rule, counted, ...headingUnits(heading) }
    const allowed = toAllowed(column.field)
    const readText = remember((text) => toReading(text, column, context, allowed))
    const read = (cell: Cell = ''): CellReading =>
      typeof cell === 'string' ? readText(cell) : toReading(cell, column, context, allowed)
    return [{ heading: one, field: column.field, read }]
  })
}

/** The mobile number that somebody wrote behind the name of a centre, with what announces it. */
const MOBILE_BEHIND_NAME = new RegExp(
  String.raw`[（(【\[\s]*${words.mobileAnnounced.source}\s*${MOBILE_NUMBER.source}[)）】\]]?$`,
  'iu',
)

function toReading(
  cell: Cell,
  column: Column,
  context: CellContext,
  allowed: readonly PersonalKind[],
): CellReading {
  const personal = column.format === 'personal' ? undefined : findPersonal(textOf(cell), allowed)
  if (personal?.code === 'personal-mobile' && column.format === 'title') {
    const rest = textOf(cell).replace(MOBILE_BEHIND_NAME, '').trim()
    const read = findPersonal(rest) || !rest ? undefined : toReading(rest, column, context, allowed)
    if (read)
      return {
        ...read,
        rest,
        problems: [{ code: 'mobile-in-name', value: '***' }, ...read.problems],
      }
  }
  if (personal) return { text: '', problems: [], personal, leavesRowOut: false }
  const read = readWithoutPersons(cell, column, context)
  const leavesRowOut =
    read.value === undefined &&
    read.problems.some(({ code }) => FILING_ISSUES[code].severity === 'row')
  return { ...read, leavesRowOut }
}

/** Text from which a name can be taken so that the rest still says what it said. */
const PLAIN_TEXTS = new Set<CellFormat>([
  'text',
  'title',
  'address',
  'name',
  'texts',
  'features',
  'label',
])
/** What knows names itself, or is not shown. */
const NAMED_ELSEWHERE = new Set<CellFormat>(['posts', 'phones', 'contact', 'personal', 'unused'])

/** Who somebody is goes out of a cell, and the rest is read; of records nothing can be taken out. */
function readWithoutPersons(
  cell: Cell,
  column: Column,
  context: CellContext,
): Omit<CellReading, 'leavesRowOut'> {
  const { format } = column
  const written = textOf(cell)
  const isRecordOfPerson = RECORDS.has(format) && written.split(PARTS).some(isPersonName)
  const isNamed = isRecordOfPerson || findPersonNames(written).length > 0
  if (NAMED_ELSEWHERE.has(format) || !isNamed) return readCell(cell, column, context)
  const value = isRecordOfPerson ? '***' : maskPersonNames(written)
  const problem = { code: 'person-named' as const, value }
  const rest = PLAIN_TEXTS.has(format) ? withoutPersons(written) : ''
  const read: ReadCell = rest ? readCell(rest, column, context) : { text: '', problems: [] }
  return { ...read, rest, problems: [problem, ...read.problems] }
}

/** Entries of several parts, one of which names an authority. */
const RECORDS = new Set<CellFormat>(['inspections', 'penalties'])
const PARTS = /\s*[|；;\n]\s*/

const IN_BRACKETS = /[（(【[][^（）()【】[\]]*[)）】\]]/gu

/** Without the brackets, and then the parts, that name somebody. */
function withoutPersons(text: string): string {
  const isFree = (part: string) => findPersonNames(part).length === 0
  const rest = text.replace(IN_BRACKETS, (part) => (isFree(part) ? part : ''))
  if (isFree(rest)) return rest.trim()
  return (rest.match(/[^，,；;。、\s]+[，,；;。、\s]*/gu) ?? [])
    .filter(isFree)
    .join('')
    .replace(/[，,；;、\s]+$/u, '')
}
