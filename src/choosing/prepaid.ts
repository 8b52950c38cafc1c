import type { Centre } from '#src/centres/centre.ts'

/** More than so many months paid for at once is worth a warning. */
const PREPAID_MONTHS_AT_EASE = 3

/** What a centre says of money that is paid beforehand. */
export type PrepaidTerms = Pick<Centre, 'prepaidMonths' | 'feeCustody'> & {
  services: readonly Pick<Centre['services'][number], 'refundRule' | 'refundSteps'>[]
}

/** A reason to ask before paying; `yours` are of what the family was asked to pay. */
export type PrepaidWarning =
  | 'centreTakesLong'
  | 'yoursIsLong'
  | 'yoursIsLongerThanStated'
  | 'noRefundRule'
  | 'someWithoutRefundRule'
  | 'noCustody'
  | 'custodyUnknown'

const hasRule = ({ refundRule, refundSteps = [] }: PrepaidTerms['services'][number]) =>
  Boolean(refundRule) || refundSteps.length > 0

/**
 * What a family should know before it pays for months to come; `yourMonths` is what it was asked for. Who takes
 * nothing beforehand has nothing that could be lost, and needs no custody.
 */
export function toPrepaidWarnings(terms: PrepaidTerms, yourMonths?: number): PrepaidWarning[] {
  const { prepaidMonths, feeCustody, services } = terms
  const warnings: PrepaidWarning[] = []
  if (yourMonths !== undefined && yourMonths > PREPAID_MONTHS_AT_EASE) warnings.push('yoursIsLong')
  if (yourMonths !== undefined && prepaidMonths !== undefined && yourMonths > prepaidMonths) {
    warnings.push('yoursIsLongerThanStated')
  }
  if (prepaidMonths !== undefined && prepaidMonths > PREPAID_MONTHS_AT_EASE) {
    warnings.push('centreTakesLong')
  }
  const withRule = services.filter(hasRule).length
  if (withRule === 0) warnings.push('noRefundRule')
  else if (withRule < services.length) warnings.push('someWithoutRefundRule')
  const isPaidBeforehand = prepaidMonths !== 0 || (yourMonths ?? 0) > 0
  if (isPaidBeforehand && feeCustody !== true) {
    warnings.push(feeCustody === false ? 'noCustody' : 'custodyUnknown')
  }
  return warnings
}
