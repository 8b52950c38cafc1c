import type { CentreDocument } from '#search/centre-document.ts'
import type { ServiceType } from '#src/centres/codes.ts'
import { CENTRE_CARD } from '#src/text/centre-card.ts'
import { FEE_UNIT_LABELS, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

type Services = CentreDocument['services']

/**
 * The fee a parent compares by: of the service asked for; without one of full-day care, else of the first
 * service with a fee. `全日托 1800元/月`; `undefined` when there is none.
 */
export function toFeeWords(services: Services, asked?: ServiceType): string | undefined {
  const find = (type: ServiceType) =>
    services.find(({ serviceType, feeInYuan }) => serviceType === type && feeInYuan !== undefined)
  const service = asked
    ? find(asked)
    : (find('fullDay') ?? services.find(({ feeInYuan }) => feeInYuan !== undefined))
  if (!service) return undefined
  const unit = service.feeUnit ? FEE_UNIT_LABELS[service.feeUnit] : CENTRE_CARD.feeUnitUnknown
  return `${SERVICE_TYPE_LABELS[service.serviceType]} ${service.feeInYuan}${unit}`
}
