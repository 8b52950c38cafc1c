import { headingUnits } from '#src/filings/cells/parse-number.ts'
import { type ColumnRule, type FileRules, rulesOfFile } from '#src/filings/headings/column-rules.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { zhHans as words } from '#src/filings/propose/words.ts'
import { type Sheet, textOf } from '#src/filings/read/sheet.ts'
import { columnLetters } from '#src/filings/report/filing-issue.ts'
import { findTables } from '#src/filings/tables/find-tables.ts'
import { guessColumn, holdsIdNumbers } from '#src/filings/tables/guess-column.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'

export type Proposal = { lines: string[]; questions: string[]; rules: FileRules }

/** What columns.json may say of a file, in words and as rules; what only a person knows is a question. */
export function proposeRules(name: string, sheets: readonly Sheet[]): Proposal | undefined {
  const proposal: Proposal = { lines: [], questions: [], rules: { source: 'filingSystem' } }
  const columns = new Map<string, ColumnRule>()
  for (const sheet of sheets.filter(({ hidden }) => !hidden))
    for (const table of findTables(sheet.rows, [])) {
      proposal.lines.push(
        words.tableTitle(sheet.name, table.header.rows[0]?.number ?? 0, table.rows.length),
      )
      for (const heading of table.headings) describe(heading, table, proposal, columns)
      askSubdistrict(sheet, table, proposal)
    }
  if (!proposal.lines.length) return undefined
  const asOf = rulesOfFile({}, name).asOf ?? findDay(sheets)
  if (asOf) proposal.rules.asOf = asOf
  else proposal.questions.push(words.askAsOf)
  proposal.questions.push(words.askSource)
  if (columns.size) proposal.rules.columns = [...columns.values()]
  return proposal
}

/** One column: how it is read, or a rule for it. */
function describe(
  { index, heading, column, unnamed }: Heading,
  { rows, headings }: Table,
  { lines, questions, rules }: Proposal,
  columns: Map<string, ColumnRule>,
): void {
  const letters = columnLetters(index)
  const texts = rows
    .map(({ cells }) => cells[index])
    .filter(isFilled)
    .map((cell) => textOf(cell).trim())
  if (unnamed && !texts.length) return
  if (column?.format === 'personal' || (!column && holdsIdNumbers(texts, rows.length))) {
    lines.push(words.personal(letters, heading))
  } else if (!column) {
    const guessed = guessColumn(texts)
    const said = guessed ? { to: guessed.heading } : { ignore: words.ignoreReason }
    columns.set(heading, { from: heading, ...said })
    lines.push(
      guessed ? words.guessed(letters, heading, guessed.heading) : words.unknown(letters, heading),
    )
  } else if (column.format === 'unused') {
    lines.push(words.unused(letters, heading))
  } else {
    lines.push(words.known(letters, heading, column.heading))
    if (column.format === 'date') proposeDateOrder(heading, texts, rules, questions)
    if (column.format === 'months' || column.format === 'monthRange')
      proposeAgeUnit(heading, texts, rules, questions)
    if (
      column.format === 'money' &&
      lacksUnit(heading, column.field, headings) &&
      texts.some(isBare)
    )
      questions.push(words.askUnit(heading))
  }
}

/** A fee whose unit stands neither in its heading nor in a column of its own. */
const lacksUnit = (heading: string, field: string, headings: readonly Heading[]) =>
  !headingUnits(heading).feeUnit &&
  !columnsOf(headings, field.replace(/feeInYuan$/, 'feeUnit')).length

const isBare = (text: string) => /^\d[\d,.]*$/.test(text)

const DAY_AND_MONTH = /^(\d{1,2})[-/.](\d{1,2})[-/.](?:\d\d|\d{4})$/

function proposeDateOrder(
  heading: string,
  texts: readonly string[],
  rules: FileRules,
  questions: string[],
): void {
  const pairs = texts.map((text) => DAY_AND_MONTH.exec(text)).filter((match) => match !== null)
  if (!pairs.length) return
  if (pairs.some(([, first]) => Number(first) > 12)) rules.dateOrder = 'dayMonthYear'
  else if (pairs.some(([, , second]) => Number(second) > 12)) rules.dateOrder = 'monthDayYear'
  else questions.push(words.askDateOrder(heading))
}

/** No child above six comes: numbers up to six are years. */
const MOST_YEARS = 6

function proposeAgeUnit(
  heading: string,
  texts: readonly string[],
  rules: FileRules,
  questions: string[],
): void {
  if (!texts.length || texts.some((text) => words.ageUnit.test(text))) return
  const numbers = texts.flatMap((text) => text.match(/\d+(?:\.\d+)?/g) ?? []).map(Number)
  rules.ageUnit = numbers.every((number) => number <= MOST_YEARS) ? 'year' : 'month'
  questions.push(words.askAges(heading, words.ages[rules.ageUnit]))
}

function askSubdistrict({ name }: Sheet, { headings }: Table, { questions }: Proposal): void {
  if (name && !columnsOf(headings, 'subdistrictCode', 'address').length)
    questions.push(words.askSubdistrict(name))
}

/** The day that a title above a list names. */
function findDay(sheets: readonly Sheet[]): string | undefined {
  const titles = sheets
    .flatMap(({ rows }) => rows.slice(0, 5))
    .flatMap(({ cells }) => cells.map(textOf))
  const [, year = '', month = '', day = ''] =
    titles.map((title) => words.dayOfList.exec(title)).find((match) => match !== null) ?? []
  return year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : undefined
}
