import { toStateWord } from '#src/filings/check/state/to-state-word.ts'
import { columnOf } from '#src/filings/headings/column-of.ts'
import type { FileRules } from '#src/filings/headings/column-rules.ts'
import type { Heading } from '#src/filings/headings/find-header.ts'
import { type Sheet, type SheetRow, textOf } from '#src/filings/read/sheet.ts'
import { type CellRef, shorten, type Tell, toCellRef } from '#src/filings/report/filing-issue.ts'
import { giveText } from '#src/filings/tables/given-values.ts'
import { type Given, isRemark } from '#src/filings/tables/notes/noted-states.ts'
import {
  joinStates,
  toCertainState,
  toRemarkedState,
  toSaidState,
  toTitleState,
} from '#src/filings/tables/said-state.ts'
import type { Section } from '#src/filings/tables/sections.ts'
import { columnsOf, isFilled, type Table } from '#src/filings/tables/table.ts'
import { zhHans as words } from '#src/filings/tables/words.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'

/**
 * The state of rows that is said outside their state column: by a title above them, by the name of their sheet or file,
 * by a note on them, by a remark beside them. It goes before a column that says filed.
 */
export function giveStates(
  table: Table,
  sheet: Sheet,
  sections: ReadonlyMap<SheetRow, Section>,
  { at, rules, noted }: { at: CellRef; rules: FileRules; noted: ReadonlyMap<SheetRow, Given> },
  tell: Tell,
): void {
  const ofTable = findTableState(table, sheet, at, rules)
  const remarks = table.headings.filter(isRemark)
  const [own] = columnsOf(table.headings, 'row.status')
  const given = new Map<SheetRow, Given>()
  for (const row of table.rows) {
    const remark = findRemark(row, remarks, at)
    const said = [remark, noted.get(row), ofSection(sections.get(row), at, ofTable)]
    const [found] = said.flatMap((one) => one ?? []).sort((a, b) => toDoubt(a) - toDoubt(b))
    const written = own === undefined ? '' : textOf(row.cells[own]).trim()
    if (!found || !isNews(found, written)) continue
    given.set(row, found)
    if (found.state === 'withdrawn' && written !== '')
      tell({
        code: 'states-differ',
        at: { ...at, row: row.number },
        value: shorten(found.title),
        detail: shorten(written),
      })
    if (own !== undefined) row.cells[own] = ''
  }
  const told = new Set<string>()
  for (const { state, title, at: place } of given.values()) {
    const key = JSON.stringify(place)
    if (told.has(key)) continue
    told.add(key)
    tell(
      state === 'doubtful'
        ? { code: 'state-of-title-unclear', at: place, value: shorten(title) }
        : { code: 'state-from-title', at: place, value: shorten(title), detail: labelOf(state) },
    )
  }
  giveText(table, words.status, (row) => {
    const state = given.get(row)?.state
    return state && labelOf(state)
  })
}

const labelOf = (state: Given['state']) =>
  state === 'doubtful' ? words.unclearState : FILING_STATE_LABELS[state]

/** What is clear goes before what is doubtful, and that before what may be nothing. */
const toDoubt = ({ state, firm }: Given) => (state !== 'doubtful' ? 0 : firm ? 1 : 2)

/** What is said elsewhere is news where the state column says nothing, or calls the centre filed. */
function isNews({ state, firm }: Given, written: string): boolean {
  const word = written === '' ? undefined : toStateWord(written)
  return word === undefined || (word === 'filed' && (firm || state !== 'doubtful'))
}

/** Days of their own tell what a title that names several states means. */
const DAYS = ['row.status', 'withdrawnOn', 'suspendedFrom', 'filedUntil']

function findTableState(
  { headings, above }: Table,
  { name = '' }: Sheet,
  at: CellRef,
  { constants, sheets, kind }: FileRules,
): Given | undefined {
  const told = { ...constants, ...sheets?.[name]?.constants }
  const isTold = Object.keys(told).some((heading) => columnOf(heading)?.field === 'row.status')
  if (isTold || kind === 'registered') return undefined
  const titles = above.map(titleOf).filter(Boolean)
  const file = at.file.replace(/\.\w+$/, '')
  const texts = [titles.join(' '), name, file]
  const states = [...titles.map(toTitleState), toTitleState(name), toTitleState(file)]
  const state = joinStates(states)
  if (!state || (state === 'doubtful' && columnsOf(headings, ...DAYS).length)) return undefined
  const title = texts.find((text) => text && toSaidState(text)) ?? file
  const row = above.find((one) => toTitleState(titleOf(one)))?.number
  return { state, title, at: row ? { ...at, row } : at, firm: false }
}

const titleOf = ({ cells }: SheetRow) =>
  cells.filter(isFilled).length > 2 ? '' : cells.map(textOf).join('').trim()

function ofSection(
  section: Section | undefined,
  at: CellRef,
  ofTable: Given | undefined,
): Given | undefined {
  const { state, title = '' } = section ?? {}
  if (state === undefined) return ofTable
  if (state === 'filed') return undefined
  return { state, title, at: { ...at, row: section?.row ?? 0 }, firm: false }
}

/** A column without a known meaning may hold any text: only short ones are states. */
const LONGEST_WORD = 12
const LONGEST_REMARK = 60

function findRemark(
  { number, cells }: SheetRow,
  remarks: readonly Heading[],
  at: CellRef,
): Given | undefined {
  for (const remark of remarks) {
    const { index, column } = remark
    const text = textOf(cells[index]).trim()
    const state =
      text !== '' && text.length <= (column ? LONGEST_REMARK : LONGEST_WORD)
        ? toRemarkedState(text)
        : undefined
    if (!state || state === 'filed') continue
    const place = toCellRef({ ...at, row: number }, remark)
    return { state, title: text, at: place, firm: toCertainState(text) !== undefined }
  }
  return undefined
}
