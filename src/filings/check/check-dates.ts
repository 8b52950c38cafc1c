import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { DOCUMENT_KIND_LABELS } from '#src/text/codes.ts'

/** Dates of things that have happened: none can be newer than the list that tells of them. */
const PAST = ['filedOn', 'changedOn', 'backgroundCheckedOn', 'qualityGradedOn']

/** The order of dates: suspension, withdrawal, certificates, and nothing after the list itself. */
export function checkDates({ entry, value, tell, leaveOut }: RecordCheck): void {
  const [from, to] = [value<string>('suspendedFrom'), value<string>('suspendedTo')]
  if (from && to && to < from) {
    tell('suspension-out-of-order', 'suspendedTo', from)
    leaveOut('suspendedTo')
  }
  const [filed, withdrawn] = [value<string>('filedOn'), value<string>('withdrawnOn')]
  if (filed && withdrawn && withdrawn < filed) tell('withdrawn-before-filed', 'withdrawnOn', filed)
  for (const field of PAST) {
    const { value: day, asOf } = entry(field) ?? {}
    if (asOf && String(day) > asOf) tell('date-after-list', field, asOf)
  }
}

/** Certificates: valid until after they were issued, and still valid when the list was made. */
export function checkCertificates({ entry, value, tell, leaveOut }: RecordCheck): void {
  for (const [kind, label] of Object.entries(DOCUMENT_KIND_LABELS)) {
    const end = `certificates.${kind}.validTo`
    const [issued, valid] = [value<string>(`certificates.${kind}.issuedOn`), value<string>(end)]
    const asOf = entry(end)?.asOf
    if (issued && valid && valid < issued) {
      tell('validity-out-of-order', end, issued)
      leaveOut(end)
    } else if (valid && asOf && valid < asOf) tell('certificate-expired', end, label)
  }
}
