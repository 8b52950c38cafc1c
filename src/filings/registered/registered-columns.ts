import type { Column } from '#src/filings/columns.ts'

/** What a list of registered places is read for; the rest of its columns is told as of no use. */
const OF_REGISTERED: ReadonlySet<string> = new Set([
  'legalName',
  'displayName',
  'aliases',
  'creditCode',
  'registrationAuthority',
  'subdistrictCode',
  'address',
  'phones',
  'registeredOn',
  'row.businessScope',
  'row.status',
  'row.division',
  'row.source',
  'row.asOf',
  'row.authority',
])

/** What only such a list is read for. */
const ONLY_REGISTERED: ReadonlySet<string> = new Set(['row.businessScope'])

/** Which kind of list a file is: of filings, or of places that offices registered. */
export type ListKind = 'filings' | 'registered'

/** Whether something is made of a column in a list of this kind. */
export const isOfKind = ({ field }: Column, kind: ListKind = 'filings'): boolean =>
  kind === 'registered' ? OF_REGISTERED.has(field) : !ONLY_REGISTERED.has(field)
