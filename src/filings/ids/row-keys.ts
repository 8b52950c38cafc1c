import { z } from 'zod'
import { KEY_KINDS, type Key, kindOf, toHex } from '#src/filings/ids/key.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** Text for comparing: without spaces, brackets and punctuation. Keys in ids.json are made with it: it never changes. */
export const simplify = (text: string): string =>
  SIMPLE.test(text)
    ? text
    : text
        .normalize('NFKC')
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]/gu, '')
const SIMPLE = /^[0-9a-z\u4E00-\u9FFF]*$/

const textAt = ({ entries }: FilingRow, field: string) =>
  entries.get(field)?.value as string | undefined

/** The keys of a row as it writes them, the strongest first; none when nothing says which centre it is. */
export function plainKeysOf(row: FilingRow): readonly Key[] {
  if (row.kept) return row.kept.memo.keys
  const keys: Key[] = []
  const id = textAt(row, 'row.id')
  const filingNumber = textAt(row, 'filingNumber')
  const creditCode = textAt(row, 'creditCode')
  const nameKey = toNameKeyOf(row)
  if (id) keys.push(`id:${id}`)
  if (filingNumber) keys.push(toFilingKey(filingNumber))
  if (creditCode) keys.push(`credit:${creditCode}`)
  if (nameKey) keys.push(nameKey)
  return keys
}

/** The keys that tell a row from those of other centres: what several share counts only together with the address. */
export function keysOfRow(row: FilingRow, keys: readonly Key[], shared: ReadonlySet<Key>): Key[] {
  return keys.flatMap((key): Key[] => {
    if (!shared.has(key)) return [key]
    const address = textAt(row, 'address')
    const isWithAddress = address && (kindOf(key) === 'credit' || kindOf(key) === 'name')
    if (isWithAddress) return [`${key}-${toHex(simplify(address), 4)}`]
    return kindOf(key) === 'name' ? [key] : []
  })
}

export const toFilingKey = (filingNumber: string): Key =>
  `filing:${filingNumber.normalize('NFKC').replace(/\s/g, '')}`

export const toNameKey = (name: string, subdistrictCode: string): Key =>
  `name:${simplify(name)}@${subdistrictCode}`

function toNameKeyOf(row: FilingRow): Key | undefined {
  const [name, subdistrict] = [textAt(row, 'legalName'), textAt(row, 'subdistrictCode')]
  return name && subdistrict ? toNameKey(name, subdistrict) : undefined
}

const keySchema = z.templateLiteral([z.enum(KEY_KINDS), ':', z.string()])

/** `ids.json`: every key a centre was ever recognised by → the id it keeps for ever. */
export const knownIdsSchema = z.record(keySchema, z.string().regex(/^[a-z0-9][a-z0-9-]{0,79}$/))
export type KnownIds = z.infer<typeof knownIdsSchema>
