import type { KeysOf } from '#src/filings/ids/filing-spellings.ts'
import { KEY_KINDS, type Key, kindOf, valueOfKey } from '#src/filings/ids/key.ts'
import { areTwo, differs, isSame } from '#src/filings/ids/row-places.ts'
import { shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** The field whose cell a key is made of. */
const FIELD_OF = {
  id: 'row.id',
  filing: 'filingNumber',
  credit: 'creditCode',
  name: 'legalName',
} as const

/**
 * Keys that rows of one list share although they are of different centres. A number that was copied, or stands for none,
 * is no key and is not published; a name or credit code of several branches is one only together with the address.
 */
export function takeSharedKeys(
  rows: readonly FilingRow[],
  keysOf: KeysOf,
  tell: Tell,
): ReadonlySet<Key> {
  const firsts = new Map<string, FilingRow>()
  const shared = new Map<Key, FilingRow>()
  for (const row of rows)
    for (const key of keysOf(row)) {
      const inFile = `${row.at.file} ${key}`
      const first = firsts.get(inFile)
      if (!first) firsts.set(inFile, row)
      else if (!shared.has(key) && isOfTwo(key, first, row)) shared.set(key, row)
    }
  for (const row of shared.size ? rows : []) leaveOut(row, keysOf(row), shared, firsts, tell)
  return new Set(shared.keys())
}

function isOfTwo(key: Key, a: FilingRow, b: FilingRow): boolean {
  const kind = kindOf(key)
  if (kind === 'credit') return hasOtherPlace(a, b)
  if (kind !== 'name') return areTwo(a, b)
  return !isToldByNumber(a, b) && differs(a, b, 'address')
}

/** Numbers that differ tell two, a number that both write tells one; a credit code may be that of several branches. */
function isToldByNumber(a: FilingRow, b: FilingRow): boolean {
  if (isSame(a, b, FIELD_OF.id) || isSame(a, b, FIELD_OF.filing)) return true
  return KEY_KINDS.some((other) => other !== 'name' && differs(a, b, FIELD_OF[other]))
}

/** Another address; where one of them has none, another name or street. */
function hasOtherPlace(a: FilingRow, b: FilingRow): boolean {
  const [one, other] = [a, b].map(({ entries }) => entries.has('address'))
  return one && other
    ? differs(a, b, 'address')
    : differs(a, b, 'legalName') || differs(a, b, 'subdistrictCode')
}

function leaveOut(
  row: FilingRow,
  keys: readonly Key[],
  shared: ReadonlyMap<Key, FilingRow>,
  firsts: ReadonlyMap<string, FilingRow>,
  tell: Tell,
): void {
  for (const key of keys) {
    const second = shared.get(key)
    const kind = kindOf(key)
    const entry = row.entries.get(FIELD_OF[kind])
    if (!second || !entry || kind === 'credit') continue
    const first = firsts.get(`${second.at.file} ${key}`)
    const other = row === first ? second : first
    if (!other || (kind === 'name' && row.at.file !== other.at.file)) continue
    const name = shorten(other.entries.get('legalName')?.text ?? '')
    tell({
      code: kind === 'name' ? 'same-name-other-address' : 'shared-number',
      at: entry.at,
      value: shorten(valueOfKey(key)),
      detail: `${name} (${other.at.file}:${other.at.row})`,
    })
    if (kind !== 'name') row.entries.delete(FIELD_OF[kind])
  }
}
