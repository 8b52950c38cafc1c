import type { FeeUnit, ServiceType } from '#src/centres/codes.ts'
import { isThere, type Standable } from '#src/centres/standing.ts'
import { type Charging, toFeeFigures } from '#src/statistics/fees.ts'

/**
 * What centres of a region charge for a form of service by one unit. Amounts have two significant digits, and so has
 * the count from a hundred on: one fee more or less seldom changes what all other pages say.
 */
export type FeeRange = {
  serviceType: ServiceType
  feeUnit: FeeUnit
  /** How many centres give such a fee. */
  n: number
  low: number
  median: number
  high: number
  /** The month of the data: a day would make all pages new with every list. */
  asOfMonth: string | undefined
}

const EXACT_BELOW = 100

type Offering = Charging & Standable

function toTwoDigits(value: number, round: (value: number) => number): number {
  if (value <= 0) return 0
  const step = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Number((round(value / step) * step).toPrecision(2))
}

/**
 * The range of every form of service and unit that the statistics tell; those count that there are on a day.
 */
export function toFeeRanges(
  centres: readonly Offering[],
  on: string,
  asOf: string | undefined,
): FeeRange[] {
  const open = centres.filter((centre) => isThere(centre, on))
  return toFeeFigures(open, ['all']).flatMap(({ serviceType, feeUnit, n, fees }) =>
    fees
      ? {
          serviceType,
          feeUnit,
          n: n < EXACT_BELOW ? n : toTwoDigits(n, Math.floor),
          low: toTwoDigits(fees.low, Math.floor),
          median: toTwoDigits(fees.median, Math.round),
          high: toTwoDigits(fees.high, Math.ceil),
          asOfMonth: asOf?.slice(0, 7),
        }
      : [],
  )
}

/** The range that a fee stands in; nothing where too few are known. */
export const findFeeRange = (
  ranges: readonly FeeRange[],
  { serviceType, feeUnit }: { serviceType: ServiceType; feeUnit?: FeeUnit | undefined },
): FeeRange | undefined =>
  ranges.find((range) => range.serviceType === serviceType && range.feeUnit === feeUnit)
