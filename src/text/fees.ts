import type { Service } from '#src/centres/centre-parts.ts'
import { FEE_UNIT_LABELS } from '#src/text/codes.ts'

/** `2,680元/月`; the fee may have cents. `undefined` when none is known. */
export function toFeeText({
  feeInYuan,
  feeUnit,
}: Pick<Service, 'feeInYuan' | 'feeUnit'>): string | undefined {
  if (feeInYuan === undefined) return undefined
  const amount = feeInYuan.toFixed(Number.isInteger(feeInYuan) ? 0 : 2)
  const grouped = amount.replace(/\B(?=(\d{3})+(?!\d))/g, ',')
  return `${grouped}${feeUnit ? FEE_UNIT_LABELS[feeUnit] : '元（计费单位未提供）'}`
}
