import type { Centre } from '#src/centres/centre.ts'
import type { FeeUnit, ServiceType } from '#src/centres/codes.ts'
import { type FilingEvents, toFilingState } from '#src/centres/filing-state.ts'

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

/** Fewer fees would tell of single centres, not of a region. */
const FEWEST = 5
const EXACT_BELOW = 100

type Offering = Pick<Centre, 'services'> & FilingEvents

function toTwoDigits(value: number, round: (value: number) => number): number {
  if (value <= 0) return 0
  const step = 10 ** (Math.floor(Math.log10(value)) - 1)
  return Number((round(value / step) * step).toPrecision(2))
}

function toMedian(sorted: readonly number[]): number {
  const half = sorted.length / 2
  const [below = 0, above = 0] = [sorted[Math.ceil(half) - 1], sorted[Math.floor(half)]]
  return (below + above) / 2
}

/** The range of every form of service and unit with enough fees; who gave up its filing by a day does not count. */
export function toFeeRanges(
  centres: readonly Offering[],
  on: string,
  asOf: string | undefined,
): FeeRange[] {
  const kinds = new Map<string, { serviceType: ServiceType; feeUnit: FeeUnit; fees: number[] }>()
  const open = centres.filter((centre) => toFilingState(centre, on) !== 'withdrawn')
  for (const { services } of open) {
    for (const { serviceType, feeInYuan, feeUnit } of services) {
      if (feeInYuan === undefined || !feeUnit) continue
      const key = serviceType + feeUnit
      const kind = kinds.get(key) ?? { serviceType, feeUnit, fees: [] }
      kind.fees.push(feeInYuan)
      kinds.set(key, kind)
    }
  }
  return [...kinds.values()]
    .filter(({ fees }) => fees.length >= FEWEST)
    .map(({ fees, ...kind }) => {
      const sorted = fees.sort((a, b) => a - b)
      const n = sorted.length
      return {
        ...kind,
        n: n < EXACT_BELOW ? n : toTwoDigits(n, Math.floor),
        low: toTwoDigits(sorted[0] ?? 0, Math.floor),
        median: toTwoDigits(toMedian(sorted), Math.round),
        high: toTwoDigits(sorted[n - 1] ?? 0, Math.ceil),
        asOfMonth: asOf?.slice(0, 7),
      }
    })
}

/** The range that a fee stands in; nothing where too few are known. */
export const findFeeRange = (
  ranges: readonly FeeRange[],
  { serviceType, feeUnit }: { serviceType: ServiceType; feeUnit?: FeeUnit | undefined },
): FeeRange | undefined =>
  ranges.find((range) => range.serviceType === serviceType && range.feeUnit === feeUnit)
