import type { Column } from '#src/filings/columns.ts'
import { zhHans as words } from '#src/filings/registered/words.ts'

/** What a list of registered places is read for; the rest of its columns is told as of no use. */
const OF_REGISTERED: ReadonlySet<string> = new Set([
  'legalName',
  'displayName',
  'aliases',
  'formerNames',
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

/**
 * Whether columns are those of an office that registers: the scope or the day of a registration, and nothing that only a list
 * of filings has. Read as one of filings it would make centres of those who never filed.
 */
export function areOfRegistered(
  columns: readonly { heading: string; field?: string | undefined }[],
): boolean {
  const known = columns.filter(({ field }) => field && field !== 'row.unused')
  const has = (wanted: string) => known.some(({ field }) => field === wanted)
  const isRegistration =
    has('row.businessScope') || (has('registeredOn') && has('registrationAuthority'))
  return (
    isRegistration &&
    known.every(
      ({ field = '', heading }) => OF_REGISTERED.has(field) && !words.ofFilings.test(heading),
    )
  )
}
