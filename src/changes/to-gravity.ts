import type { ToldChange } from '#src/changes/centre-change.ts'
import { isLeftOut } from '#src/changes/to-change-text.ts'
import { FILING_STATE_LABELS } from '#src/text/codes.ts'

/** How a change is weighed among those of its day: what a family must act on, who is new, and all else. */
export const GRAVITY = { grave: 0, added: 1, other: 2 } as const

/** Weighs a change: a centre that closes, stops for a while or leaves the list must not stand below a telephone number. */
export function toGravity({ kind, fields }: Pick<ToldChange, 'kind' | 'fields'>): number {
  const isGrave = fields.some(
    (change) =>
      isLeftOut(change) ||
      (change.field === 'filingState' && change.after !== FILING_STATE_LABELS.filed),
  )
  if (kind === 'lost' || isGrave) return GRAVITY.grave
  return kind === 'changed' ? GRAVITY.other : GRAVITY.added
}

/** The newest day first, and of a day what is gravest; otherwise as they came. */
export const byGravity = (one: ToldChange, other: ToldChange): number =>
  other.on.localeCompare(one.on) || toGravity(one) - toGravity(other)
