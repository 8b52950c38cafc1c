import type { CentreDocument } from '#search/centre-document.ts'
import type { AskedServices, Filter, FilterMeaning } from '#search/filters/filter.ts'
import { zhHans as words, zhHansOfAddresses } from '#search/filters/words.ts'
import type { FeeUnit, ServiceType } from '#src/centres/codes.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/** The service whose fee is compared: the first one asked for, else full-day care. */
const toComparedService = ({ serviceTypes }: AskedServices) => serviceTypes[0] ?? 'fullDay'

/** Upper bound of the fee of the first service asked for, full-day per month by default. */
export const maxFee = {
  kind: 'number',
  parameter: 'maxFee',
  field: 'maxFeeInYuan',
  min: 0,
  max: 100_000,
  isWhole: false,
  ...words.maxFee,
  toHint: (query: AskedServices) => words.feeHint(SERVICE_TYPE_LABELS[toComparedService(query)]),
} as const satisfies Filter

/** Lower bound of the same fee: 2000左右 asks for both. */
export const minFee = {
  kind: 'number',
  parameter: 'minFee',
  field: 'minFeeInYuan',
  min: 0,
  max: 100_000,
  isWhole: false,
  isRare: true,
  ...words.minFee,
} as const satisfies Filter

export const meaningOfMinFee = (): FilterMeaning => ({
  ...zhHansOfAddresses.minFee,
  matching: {
    by: 'bounds',
    columns: {},
    toBounds: (yuan: number, query) => [{ column: toFeeColumn(query), atLeast: toFen(yuan) }],
  },
})

export const meaningOfMaxFee = (): FilterMeaning => ({
  ...zhHansOfAddresses.maxFee,
  matching: {
    by: 'bounds',
    columns: {
      fullDayFee: toFeeOf('fullDay'),
      halfDayFee: toFeeOf('halfDay'),
      hourlyFee: toFeeOf('hourly'),
      temporaryFee: toFeeOf('temporary'),
    },
    toBounds: (yuan: number, query) => [{ column: toFeeColumn(query), atMost: toFen(yuan) }],
  },
})

/** The column of the fee that is compared and sorted by, in fen. */
export const toFeeColumn = (query: AskedServices) => `${toComparedService(query)}Fee` as const

const toFen = (yuan: number) => Math.round(yuan * 100)

/** Units in which fees of a service are compared, the usual one first. */
const COMPARED_UNITS: Record<ServiceType, readonly FeeUnit[]> = {
  fullDay: ['month'],
  halfDay: ['month'],
  hourly: ['hour'],
  temporary: ['day', 'session'],
}

/** A fee without a unit is taken in the usual one; other units cannot be compared. */
const toFeeOf =
  (type: ServiceType) =>
  ({ services }: CentreDocument): number | undefined => {
    const comparable = services.filter(
      ({ serviceType, feeInYuan, feeUnit }) =>
        serviceType === type &&
        feeInYuan !== undefined &&
        (feeUnit === undefined || COMPARED_UNITS[type].includes(feeUnit)),
    )
    const fee = comparable.at(-1)?.feeInYuan
    return fee === undefined ? undefined : toFen(fee)
  }
