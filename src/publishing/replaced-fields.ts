import type { Centre } from '#src/centres/centre.ts'
import { toLabel } from '#src/publishing/emptied-fields.ts'

/** A field whose value most centres changed at once, by what it is called in lists. */
export type ReplacedField = { field: string; changed: number; centres: number }

/** What a centre keeps for years. Fees, places and posts are asked anew, and may all change. */
const LASTING = [
  'legalName',
  'creditCode',
  'filingNumber',
  'filedOn',
  'subdistrictCode',
  'address',
  'phones',
] as const satisfies readonly (keyof Centre)[]

/** More than this share of them at once: a column slipped by a row, or one value was filled down. */
const MOST_REPLACED = 0.5
const FEW = 3

/** Field by field: what centres had before and have now, and is not the same. */
export function findReplacedFields(
  before: readonly Centre[],
  now: readonly Centre[],
): ReplacedField[] {
  const former = new Map(before.map((centre) => [centre.id, centre]))
  return LASTING.flatMap((field) => {
    const values = now.flatMap((centre) => {
      const [was, is] = [toText(former.get(centre.id)?.[field]), toText(centre[field])]
      return was && is ? [{ was, is }] : []
    })
    const changed = values.filter(({ was, is }) => was !== is).length
    const isMuch = changed >= FEW && changed > values.length * MOST_REPLACED
    return isMuch ? [{ field: toLabel(field), changed, centres: values.length }] : []
  })
}

const toText = (value: string | readonly string[] | undefined) => [value ?? []].flat().join(' ')
