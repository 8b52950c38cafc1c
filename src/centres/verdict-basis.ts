import type { Centre } from '#src/centres/centre.ts'
import { type FilingState, toFilingState } from '#src/centres/filing-state.ts'
import { type Provenance, toProvenance } from '#src/centres/provenance.ts'

/** What each state is told by, the likeliest first. */
const TOLD_BY: Readonly<Record<FilingState, readonly (keyof Centre)[]>> = {
  filed: ['filedOn', 'filingNumber'],
  expired: ['filedUntil', 'listedState'],
  renewing: ['renewalFrom', 'filedUntil'],
  suspended: ['suspendedFrom', 'listedState'],
  withdrawn: ['withdrawnOn', 'listedState'],
  notFiled: ['listedState'],
  unknown: ['legalName'],
}

/** Where the state of a centre on a day comes from. */
export function toVerdictBasis(centre: Centre, on: string): Provenance | undefined {
  const fields: readonly string[] = TOLD_BY[toFilingState(centre, on)]
  return fields.map((field) => toProvenance(centre, field)).find(Boolean)
}
