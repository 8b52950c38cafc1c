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

/** Field by field: what centres had before and have now, and is not the same. Whoever has not changed has kept all. */
export function findReplacedFields(
  before: readonly Centre[],
  now: readonly Centre[],
): ReplacedField[] {
  const former = new Map(before.map((centre) => [centre.id, centre]))
  const stayed = now.flatMap((is) => {
    const was = former.get(is.id)
    return was ? [{ was, is }] : []
  })
  const differing = stayed.filter(({ was, is }) => was !== is)
  return LASTING.flatMap((field) => {
    const hasBoth = ({ was, is }: { was: Centre; is: Centre }) =>
      toText(was[field]) !== '' && toText(is[field]) !== ''
    const changed = differing.filter(
      (pair) => hasBoth(pair) && toText(pair.was[field]) !== toText(pair.is[field]),
    ).length
    if (changed < FEW) return []
    const centres = stayed.filter(hasBoth).length
    return changed > centres * MOST_REPLACED ? [{ field: toLabel(field), changed, centres }] : []
  })
}

const toText = (value: string | readonly string[] | undefined) => [value ?? []].flat().join(' ')
