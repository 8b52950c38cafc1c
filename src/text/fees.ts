import type { ExtraCharge, RefundStep, Service } from '#src/centres/centre-parts.ts'
import {
  CHARGE_UNIT_LABELS,
  FEE_UNIT_LABELS,
  NOT_PROVIDED,
  SERVICE_TYPE_LABELS,
} from '#src/text/codes.ts'

/** `2,680元/月`; the fee may have cents. `undefined` when none is known. */
export function toFeeText({
  feeInYuan,
  feeUnit,
}: Pick<Service, 'feeInYuan' | 'feeUnit'>): string | undefined {
  if (feeInYuan === undefined) return undefined
  return toAmount(feeInYuan) + (feeUnit ? FEE_UNIT_LABELS[feeUnit] : '元（计费单位未提供）')
}

/** Services with their fees, a line each: `全日托 3,280元/月`. */
export const toServiceLines = (services: readonly Service[]): string[] =>
  services.map(
    (service) =>
      `${SERVICE_TYPE_LABELS[service.serviceType]} ${toFeeText(service) ?? `收费${NOT_PROVIDED}`}`,
  )

/** All of them in one line; `undefined` when there are none. */
export const toServicesText = (services: readonly Service[]): string | undefined =>
  toServiceLines(services).join('；') || undefined

/** What is charged besides: `伙食费28元/天`. */
export const toChargeText = ({ item, amountInYuan, unit }: ExtraCharge) =>
  item + toAmount(amountInYuan) + CHARGE_UNIT_LABELS[unit]

/** One step of a rule of refund: `到托不超过10天退50%`. */
export function toRefundText({ attendedDaysAtMost: days, refundInPercent, note }: RefundStep) {
  const when = days === undefined ? '其他情况' : days === 0 ? '没有到托' : `到托不超过${days}天`
  const share = refundInPercent === 0 ? '不退' : `退${refundInPercent}%`
  const back = refundInPercent === undefined ? '按没有到托的天数退' : share
  return when + back + (note ? `（${note}）` : '')
}

/** A service's rule of refund, in the words and in the steps of its list; nothing where neither is known. */
export const toRefundRuleText = ({
  refundRule,
  refundSteps = [],
}: Pick<Service, 'refundRule' | 'refundSteps'>): string | undefined =>
  [refundRule, ...refundSteps.map(toRefundText)].filter(Boolean).join('；') || undefined

/** An amount that has no unit of time: `1,000元`. */
export const toYuanText = (yuan: number) => `${toAmount(yuan)}元`

/** Thousands apart, two decimals where there are cents. */
export function toAmount(yuan: number): string {
  return yuan.toFixed(Number.isInteger(yuan) ? 0 : 2).replace(/\B(?=(\d{3})+(?!\d))/g, ',')
}
