import { divisionOf, hasCheckDigit } from '#src/filings/cells/parse-credit-code.ts'
import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { zhHans as words } from '#src/filings/check/words.ts'

/** The credit code: real ones may fail the check digit or be registered elsewhere, so both are hints. */
export function checkCreditCode({ region, value, tell }: RecordCheck): void {
  const code = value<string>('creditCode')
  if (!code) return
  if (!hasCheckDigit(code)) tell('credit-code-check-digit', 'creditCode')
  const division = divisionOf(code)
  if (!division.startsWith(region.code.replace(/(?:00)+$/, '')))
    tell('credit-code-division', 'creditCode', division)
}

/** The district column names this region, by name or by code. */
export function checkDivision({ region, value, tell }: RecordCheck): void {
  const division = value<string>('row.division')?.replace(/\s/g, '')
  if (!division) return
  const names = [region.name, region.fullName, ...region.aliases]
  const isHere = /^\d+$/.test(division)
    ? division.startsWith(region.code)
    : names.some((name) => name.endsWith(division) || division.endsWith(name))
  if (!isHere) tell('division-mismatch', 'row.division')
}

const STATUS_DATES: readonly (readonly [readonly string[], string])[] = [
  [words.withdrawnWords, 'withdrawnOn'],
  [words.suspendedWords, 'suspendedFrom'],
  [words.filedWords, 'filedOn'],
]

/** A state in words is not published; dates are. */
export function checkStatus({ value, tell }: RecordCheck): void {
  const status = value<string>('row.status')
  if (!status) return
  const dateField = STATUS_DATES.find(([words]) => words.some((word) => status.includes(word)))?.[1]
  if (!dateField || !value(dateField)) tell('status-without-date', 'row.status')
}
