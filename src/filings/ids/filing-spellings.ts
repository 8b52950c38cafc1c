import { type Key, kindOf, valueOfKey } from '#src/filings/ids/key.ts'
import { type KnownIds, plainKeysOf } from '#src/filings/ids/row-keys.ts'
import { shorten, type Tell } from '#src/filings/report/filing-issue.ts'
import type { FilingRow } from '#src/filings/rows/filing-row.ts'

/** The keys of a row, of which the number of its filing is spelt as ids.json, else the first row, spells it. */
export type KeysOf = (row: FilingRow) => readonly Key[]

/**
 * Numbers of filings that differ only in case, in what stands for a hyphen or in the kind of brackets are one number.
 * Keys that are kept stay as they were spelt; where ids.json has a number in several spellings, a row has them all.
 */
export function toKeysOf(rows: readonly FilingRow[], known: KnownIds, tell: Tell): KeysOf {
  const spellings = new Map<string, Key[]>()
  for (const key of Object.keys(known) as Key[])
    if (kindOf(key) === 'filing') add(spellings, toPlainNumber(key), key)
  const firsts = new Map<string, { key: Key; row: FilingRow }>()
  for (const row of rows)
    for (const key of plainKeysOf(row)) {
      if (kindOf(key) !== 'filing') continue
      const plain = toPlainNumber(key)
      if (!spellings.has(plain)) spellings.set(plain, [key])
      const first = firsts.get(plain)
      if (!first) firsts.set(plain, { key, row })
      else if (first.key !== key) tellOtherSpelling(row, first, tell)
    }
  return (row) =>
    plainKeysOf(row).flatMap((key) =>
      kindOf(key) === 'filing' ? (spellings.get(toPlainNumber(key)) ?? [key]) : [key],
    )
}

function add(spellings: Map<string, Key[]>, plain: string, key: Key): void {
  const own = spellings.get(plain)
  if (own) own.push(key)
  else spellings.set(plain, [key])
}

/** A number without what keyboards and spreadsheets write otherwise: `gl—2024—〔1〕` and `GL-2024-[1]` are the same. */
export const toPlainNumber = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s/g, '')
    .replace(/[\p{Pd}\u2212\u30FC_]+/gu, '-')
    .replace(/\p{Ps}/gu, '(')
    .replace(/\p{Pe}/gu, ')')

function tellOtherSpelling(row: FilingRow, first: { key: Key; row: FilingRow }, tell: Tell): void {
  const entry = row.entries.get('filingNumber')
  if (!entry) return
  const { file, row: number } = first.row.at
  const detail = `${shorten(valueOfKey(first.key))} (${file}:${number})`
  tell({ code: 'number-spelt-otherwise', at: entry.at, value: shorten(entry.text), detail })
}
