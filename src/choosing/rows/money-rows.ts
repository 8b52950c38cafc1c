import type { Centre } from '#src/centres/centre.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import { type ServiceType, serviceTypeSchema } from '#src/centres/codes.ts'
import { ofRecord, type RowMaker } from '#src/choosing/compare-row.ts'
import { zhHans as words } from '#src/choosing/words.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toFeeText, toRefundRuleText } from '#src/text/fees.ts'

/** What a service costs, or includes; a centre that lists others only does not list this one. */
const ofService = (
  label: string,
  type: ServiceType,
  toLine: (service: Service) => string | undefined,
): RowMaker => ({
  label,
  path: `services.${type}`,
  toLines: ({ services }) => {
    const service = services.find(({ serviceType }) => serviceType === type)
    return [service ? toLine(service) : services.length > 0 && words.notListed]
  },
})

const REFUND: RowMaker = {
  label: words.rows.refund,
  path: 'services',
  toLines: ({ services }) =>
    services.map((service) => {
      const rule = toRefundRuleText(service)
      return rule && words.refundOf(SERVICE_TYPE_LABELS[service.serviceType], rule)
    }),
}

/** What a family pays, and what comes back of it. */
export function toMoneyRows(centres: readonly Centre[]): RowMaker[] {
  const listed = centres.flatMap(({ services }) => services.map(({ serviceType }) => serviceType))
  const types = serviceTypeSchema.options.filter((type) => listed.includes(type))
  return [
    ...types.flatMap((type) => [
      ofService(words.rows.fee(SERVICE_TYPE_LABELS[type]), type, toFeeText),
      ofService(words.rows.included(SERVICE_TYPE_LABELS[type]), type, ({ feeNote }) => feeNote),
    ]),
    ofRecord('extraCharges'),
    ofRecord('depositInYuan'),
    ofRecord('prepaidMonths'),
    ofRecord('feeCustody'),
    REFUND,
    {
      label: words.rows.affordable,
      path: 'affordable',
      toLines: ({ affordable }) => [
        affordable !== undefined && (affordable ? words.isAffordable : words.isNotAffordable),
      ],
    },
  ]
}
