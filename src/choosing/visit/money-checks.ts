import type { Service } from '#src/centres/centre-parts.ts'
import { ofValue, type ToChecks, type VisitCheck } from '#src/choosing/visit/visit-check.ts'
import { zhHans as words } from '#src/choosing/visit/words.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toChargeText, toFeeText, toRefundRuleText, toYuanText } from '#src/text/fees.ts'

function toFee(service: Service): VisitCheck {
  const name = SERVICE_TYPE_LABELS[service.serviceType]
  const { feeNote } = service
  return ofValue(
    `fee-${service.serviceType}`,
    toFeeText(service),
    (fee) => words.fee(name, fee, feeNote),
    words.feeMissing(name),
    words.basis.fees,
  )
}

function toRefunds(services: readonly Service[]): VisitCheck[] {
  const rules = services.flatMap((service) => {
    const rule = toRefundRuleText(service)
    return rule ? [{ service, rule }] : []
  })
  if (rules.length === 0) return [{ id: 'refund', kind: 'ask', text: words.refundMissing }]
  return rules.map(({ service: { serviceType }, rule }) => ({
    id: `refund-${serviceType}`,
    kind: 'see',
    text: words.refund(SERVICE_TYPE_LABELS[serviceType], rule),
  }))
}

/** What is paid, and what the contract must say of it. */
export const toMoneyChecks: ToChecks = ({
  services,
  extraCharges,
  depositInYuan,
  prepaidMonths,
}) => [
  ...(services.length === 0
    ? [{ id: 'fee', kind: 'ask' as const, text: words.feesMissing, basis: words.basis.fees }]
    : services.map(toFee)),
  ofValue(
    'extra',
    extraCharges?.map(toChargeText).join(words.separator) || undefined,
    words.extra,
    words.extraMissing,
  ),
  ofValue(
    'deposit',
    depositInYuan,
    (yuan) => (yuan === 0 ? words.noDeposit : words.deposit(toYuanText(yuan))),
    words.depositMissing,
  ),
  ofValue('prepaid', prepaidMonths, words.prepaid, words.prepaidMissing),
  ...toRefunds(services),
]
