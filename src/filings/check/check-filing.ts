import { toRenewalFrom } from '#src/centres/filing-state.ts'
import { divisionOf, hasCheckDigit } from '#src/filings/cells/parse-credit-code.ts'
import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { CERTIFICATES, CLASS_GROUPS } from '#src/filings/rows/coded-fields.ts'

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

/** Dates of things that have happened: none can be newer than the list that tells of them. */
const PAST = [
  'filedOn',
  'changedOn',
  'renewalFrom',
  'commitmentSignedOn',
  'siteCheckedOn',
  'backgroundCheckedOn',
  'qualityGradedOn',
]

/** The order of dates: suspension, withdrawal, certificates, and nothing after the list itself. */
export function checkDates({ entry, value, tell, leaveOut }: RecordCheck): void {
  const [from, to] = [value<string>('suspendedFrom'), value<string>('suspendedTo')]
  if (from && to && to < from) {
    tell('suspension-out-of-order', 'suspendedTo', from)
    leaveOut('suspendedTo')
  }
  const [filed, withdrawn] = [value<string>('filedOn'), value<string>('withdrawnOn')]
  if (filed && withdrawn && withdrawn < filed) {
    tell('withdrawn-before-filed', 'withdrawnOn', filed)
    leaveOut('filedOn', 'withdrawnOn')
  }
  const until = value<string>('filedUntil')
  if (filed && until && until < filed) {
    tell('filed-until-before-filed', 'filedUntil', filed)
    leaveOut('filedUntil')
  }
  const renewal = value<string>('renewalFrom')
  if (renewal && !toRenewalFrom({ filedOn: filed, filedUntil: until, renewalFrom: renewal }))
    tell('renewal-of-earlier-filing', 'renewalFrom', [filed, until].filter(Boolean).join(' ~ '))
  for (const field of PAST) {
    const { value: day, asOf } = entry(field) ?? {}
    if (!asOf || String(day) <= asOf) continue
    tell('date-after-list', field, asOf)
    leaveOut(field)
  }
  for (const { availability, availabilityOn } of CLASS_GROUPS) {
    const { value: day, asOf } = entry(availabilityOn) ?? {}
    if (!asOf || String(day) <= asOf) continue
    tell('date-after-list', availabilityOn, asOf)
    leaveOut(availability, availabilityOn)
  }
}

/** Certificates: valid until after they were issued, and still valid when the list was made. */
export function checkCertificates({ entry, value, tell, leaveOut }: RecordCheck): void {
  for (const { label, issuedOn, validTo } of CERTIFICATES) {
    const [issued, valid] = [value<string>(issuedOn), value<string>(validTo)]
    const asOf = entry(validTo)?.asOf
    if (issued && valid && valid < issued) {
      tell('validity-out-of-order', validTo, issued)
      leaveOut(validTo)
    } else if (valid && asOf && valid < asOf) tell('certificate-expired', validTo, label)
  }
}
