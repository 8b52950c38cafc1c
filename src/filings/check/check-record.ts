import { isHomePoint } from '#src/centres/home-point.ts'
import {
  checkAddress,
  checkCertificates,
  checkCreditCode,
  checkDates,
  checkDivision,
  checkPhones,
  checkSubdistrict,
} from '#src/filings/check/check-filing.ts'
import {
  checkAges,
  checkClasses,
  checkFees,
  checkHours,
  checkMeals,
  checkServices,
} from '#src/filings/check/check-offer.ts'
import { checkOversight } from '#src/filings/check/check-oversight.ts'
import { checkSums } from '#src/filings/check/check-sums.ts'
import { type RecordCheck, toRecordCheck } from '#src/filings/check/record-check.ts'
import { checkState } from '#src/filings/check/state/check-state.ts'
import type { CentreRecord } from '#src/filings/merge/merge-rows.ts'
import { errorsOnly, type IssueCode, type Tell } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'
import type { Region } from '#src/region/region.ts'

/** Every check that looks at several values of one centre, in the order of the report. */
const CHECKS: readonly ((check: RecordCheck) => void)[] = [
  checkCreditCode,
  checkAddress,
  checkSubdistrict,
  checkDivision,
  checkPhones,
  checkDates,
  checkState,
  checkCertificates,
  checkOversight,
  checkAges,
  checkHours,
  checkServices,
  checkFees,
  checkMeals,
  checkClasses,
  checkSums,
]

/** Checks a merged record; values that cannot be right are taken out of it. */
export function checkRecord(record: CentreRecord, region: Region, tell: Tell): void {
  const check = toRecordCheck(record, region, tell)
  for (const run of CHECKS) run(check)
  tellHomePoint(check, tell)
}

/** All that must be put right in a row of which nothing is published. */
export function checkLeftOut(row: FilingRow, region: Region, tell: Tell): void {
  const record = { id: '', rows: [row], entries: row.entries, inLatestList: undefined }
  const tellError = errorsOnly(tell)
  checkRecord(record, region, ({ centre: _, ...issue }) => tellError(issue))
}

/** Where somebody lives is not published: `toCentres` withholds it, and this says so without repeating it. */
function tellHomePoint({ record, entry, value }: RecordCheck, tell: Tell): void {
  const isHome = isHomePoint({
    legalName: value<string>('legalName') ?? '',
    institutionType: value('institutionType'),
  })
  const withheld = entry('address') ?? entry('locationWgs84')
  if (isHome && withheld) tell({ code: 'home-point-withheld', at: withheld.at, centre: record.id })
}

const REQUIRED: readonly (readonly [field: string, code: IssueCode])[] = [
  ['legalName', 'missing-name'],
  ['subdistrictCode', 'missing-subdistrict'],
]

/** Whether a centre has what it cannot be published without; if not, every row of it is reported, with all else that is wrong with it. */
export function isComplete(record: CentreRecord, region: Region, tell: Tell): boolean {
  const { id, rows, entries } = record
  const missing = REQUIRED.find(([field]) => !entries.has(field))
  if (!missing) return true
  for (const { at } of rows) tell({ code: missing[1], at, centre: id })
  checkRecord(record, region, errorsOnly(tell))
  return false
}
