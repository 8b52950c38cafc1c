import { headingUnits } from '#src/filings/cells/parse-number.ts'
import { type ColumnRule, type FileRules, rulesOfFile } from '#src/filings/headings/column-rules.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { toStatedDay } from '#src/filings/headings/stated-day.ts'
import { settleVotes, toAgeUnit, toDateOrder, type Voted } from '#src/filings/propose/cell-votes.ts'
import { toLook } from '#src/filings/propose/columns-of-weight.ts'
import { zhHans as words } from '#src/filings/propose/words.ts'
import { type Sheet, textOf } from '#src/filings/read/sheet.ts'
import { areOfRegistered } from '#src/filings/registered/registered-columns.ts'
import { columnLetters } from '#src/filings/report/filing-issue.ts'
import { findTables } from '#src/filings/tables/find-tables.ts'
import { guessColumn } from '#src/filings/tables/guess-column.ts'
import { hidePersonal } from '#src/filings/tables/prepare-table.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'

export type Proposal = { lines: string[]; questions: string[]; rules: FileRules }

type Draft = Proposal & {
  /** What its columns are known to be. */
  known: { heading: string; field: string }[]
  columns: Map<string, ColumnRule>
  dates: Voted<NonNullable<FileRules['dateOrder']>>[]
  ages: Voted<NonNullable<FileRules['ageUnit']>>[]
}

/** What columns.json may say of a file, in words and as rules; what only a person knows is a question. */
export function proposeRules(name: string, sheets: readonly Sheet[]): Proposal | undefined {
  const rules: FileRules = { source: 'filingSystem' }
  const draft: Draft = {
    lines: [],
    questions: [],
    rules,
    known: [],
    columns: new Map(),
    dates: [],
    ages: [],
  }
  const titles: string[] = []
  for (const sheet of sheets.filter(({ hidden }) => !hidden))
    for (const table of findTables(sheet.rows, [])) {
      titles.push(...table.above.flatMap(({ cells }) => cells.map(textOf)))
      draft.lines.push(
        words.tableTitle(sheet.name, table.header.rows[0]?.number ?? 0, table.rows.length),
      )
      for (const heading of table.headings) describe(heading, table, draft)
      askSubdistrict(sheet, table, draft)
    }
  const { lines, questions, columns } = draft
  if (!lines.length) return undefined
  proposeDates(draft)
  proposeAges(draft)
  const asOf = rulesOfFile({}, name).asOf ?? toStatedDay(titles)
  if (asOf) rules.asOf = asOf
  else questions.push(words.askAsOf)
  if (areOfRegistered(draft.known)) {
    delete rules.source
    rules.kind = 'registered'
    questions.push(words.askRegistered)
  } else questions.push(words.askSource)
  if (columns.size) rules.columns = [...columns.values()]
  return { lines, questions, rules }
}

/** One column: how it is read, a rule for it, or a question about it. */
function describe(
  found: Heading,
  table: Table,
  { lines, questions, known, columns, dates, ages }: Draft,
): void {
  const { index, heading, column, unnamed } = hidePersonal(found, table)
  const { rows, headings } = table
  const letters = columnLetters(index)
  const texts = rows
    .map(({ cells }) => cells[index])
    .filter(isFilled)
    .map((cell) => textOf(cell).trim())
  if (unnamed && !texts.length) return
  if (column?.format === 'personal') {
    lines.push(words.personal(letters, heading))
  } else if (!column) {
    const guessed = guessColumn(texts)
    const look = guessed ? undefined : toLook(heading, texts)
    if (look) {
      lines.push(words.asked(letters, heading, look[0]))
      questions.push(words.askColumn(heading, look))
      return
    }
    const said = guessed ? { to: guessed.heading } : { ignore: words.ignoreReason }
    columns.set(heading, { from: heading, ...said })
    lines.push(
      guessed ? words.guessed(letters, heading, guessed.heading) : words.unknown(letters, heading),
    )
  } else if (column.format === 'unused') {
    lines.push(words.unused(letters, heading))
  } else {
    const to = column.heading
    known.push({ heading, field: column.field })
    lines.push(words.known(letters, heading, to))
    if (column.format === 'date') dates.push({ heading, to, vote: toDateOrder(texts) })
    if (column.format === 'months' || column.format === 'monthRange')
      ages.push({ heading, to, vote: toAgeUnit(heading, texts) })
    if (
      column.format === 'money' &&
      lacksUnit(heading, column.field, headings) &&
      texts.some(isBare)
    )
      questions.push(words.askUnit(heading))
  }
}

function proposeDates({ rules, columns, dates, questions }: Draft): void {
  const { rule, own, asked } = settleVotes(dates, true)
  if (rule) rules.dateOrder = rule
  for (const { heading, to, rule: dateOrder } of own)
    columns.set(heading, { from: heading, to, dateOrder })
  for (const heading of asked)
    questions.push(
      rule ? words.followDateOrder(heading, words.orders[rule]) : words.askDateOrder(heading),
    )
}

function proposeAges({ rules, columns, ages, questions }: Draft): void {
  const { rule, own, asked } = settleVotes(ages, false)
  if (rule) rules.ageUnit = rule
  for (const { heading, to, rule: ageUnit } of own)
    columns.set(heading, { from: heading, to, ageUnit })
  for (const { heading, vote } of ages)
    if (vote && vote !== 'asked') questions.push(words.checkAges(heading, words.ageUnits[vote]))
  for (const heading of asked) questions.push(words.askAges(heading))
}

/** A fee whose unit stands neither in its heading nor in a column of its own. */
const lacksUnit = (heading: string, field: string, headings: readonly Heading[]) =>
  !headingUnits(heading).feeUnit &&
  !columnsOf(headings, field.replace(/feeInYuan$/, 'feeUnit')).length

const isBare = (text: string) => /^\d[\d,.]*$/.test(text)

function askSubdistrict({ name }: Sheet, { headings }: Table, { questions }: Draft): void {
  // A sheet named after a subdistrict says it by its name.
  if (name && !words.street.test(name) && !columnsOf(headings, 'subdistrictCode', 'address').length)
    questions.push(words.askSubdistrict(name))
}
