import type { Location } from '#src/centres/centre-parts.ts'
import { zhHans as words } from '#src/filings/check/words.ts'
import { simplify } from '#src/filings/ids/row-keys.ts'
import type { CentreRecord } from '#src/filings/merge/merge-rows.ts'
import { type IssueCode, shorten, type Tell } from '#src/filings/report/filing-issue.ts'

type Sameness = { code: IssueCode; field: string; tokens: (record: CentreRecord) => string[] }

const textAt = ({ entries }: CentreRecord, field: string) =>
  entries.get(field)?.value as string | undefined

/** What two different centres should not share. */
const SAMENESSES: readonly Sameness[] = [
  { code: 'duplicate-credit-code', field: 'creditCode', tokens: toCreditCodeAndAddress },
  { code: 'duplicate-coordinates', field: 'locationWgs84', tokens: toCoordinates },
  {
    code: 'duplicate-phone',
    field: 'phones',
    tokens: ({ entries }) =>
      ((entries.get('phones')?.value ?? []) as string[]).map((phone) => phone.replace(/\D/g, '')),
  },
  {
    code: 'same-name',
    field: 'legalName',
    tokens: (record) => [simplify(textAt(record, 'legalName') ?? '')],
  },
  { code: 'same-place', field: 'legalName', tokens: toCoreNameAndAddress },
]

/** What of a centre no other one should share, kind by kind. */
export const tokensOf = (record: CentreRecord): string[][] =>
  SAMENESSES.map(({ tokens }) => tokens(record))

/**
 * Hints at centres that may be one: each later one names the first that it resembles. `known`: tokens that were found
 * before.
 */
export function findDuplicates(
  records: readonly CentreRecord[],
  known: ReadonlyMap<CentreRecord, { tokens: readonly (readonly string[])[] }>,
  tell: Tell,
): void {
  for (const [at, { code, field, tokens }] of SAMENESSES.entries()) {
    const first = new Map<string, CentreRecord>()
    for (const record of records) {
      const others = new Set<CentreRecord>()
      const found = record.finished ?? known.get(record)
      for (const token of found?.tokens[at] ?? tokens(record)) {
        const other = first.get(token)
        if (!other) first.set(token, record)
        else if (other !== record) others.add(other)
      }
      for (const other of others) tellDuplicate(code, field, record, other, tell)
    }
  }
}

function tellDuplicate(
  code: IssueCode,
  field: string,
  record: CentreRecord,
  other: CentreRecord,
  tell: Tell,
): void {
  const entry = record.entries.get(field)
  if (!entry) return
  const { file, row } = other.rows[0]?.at ?? {}
  const detail = `${textAt(other, 'legalName')} (${file}:${row})`
  tell({ code, at: entry.at, value: shorten(entry.text), detail, centre: record.id })
}

function toCreditCodeAndAddress(record: CentreRecord): string[] {
  const [code, address] = [textAt(record, 'creditCode'), textAt(record, 'address')]
  return code && address ? [`${code} ${simplify(address)}`] : []
}

/** A name without the place before it and the form of the company behind it, at its address; what stands on the door tells two. */
function toCoreNameAndAddress(record: CentreRecord): string[] {
  const [name = '', address] = [textAt(record, 'legalName'), textAt(record, 'address')]
  const core = simplify(name.replace(words.aroundName, '').replace(words.companyForm, ''))
  const door = simplify(textAt(record, 'displayName') ?? '')
  return address && core ? [`${core} ${door} ${simplify(address)}`] : []
}

function toCoordinates({ entries }: CentreRecord): string[] {
  const location = entries.get('locationWgs84')?.value as Location | undefined
  return location ? [`${location.lat},${location.lng}`] : []
}
