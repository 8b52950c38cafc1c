import type { CentreDocument } from '#search/centre-document.ts'
import type { ServiceType } from '#src/centres/codes.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toFeeText } from '#src/text/fees.ts'

type Services = CentreDocument['services']

/**
 * The fee a parent compares by: of the service asked for; without one of full-day care, else of the first
 * service with a fee. `全日托 1,800元/月`; `undefined` when there is none.
 */
export function toFeeWords(services: Services, asked?: ServiceType): string | undefined {
  const find = (type: ServiceType) =>
    services.find(({ serviceType, feeInYuan }) => serviceType === type && feeInYuan !== undefined)
  const service = asked
    ? find(asked)
    : (find('fullDay') ?? services.find(({ feeInYuan }) => feeInYuan !== undefined))
  const fee = service && toFeeText(service)
  return fee && `${SERVICE_TYPE_LABELS[service.serviceType]} ${fee}`
}
