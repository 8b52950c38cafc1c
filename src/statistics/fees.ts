import type { Centre } from '#src/centres/centre.ts'
import {
  type FeeUnit,
  feeUnitSchema,
  type ServiceType,
  serviceTypeSchema,
} from '#src/centres/codes.ts'

/** Ages of children in months, the upper end exclusive; `all` is whoever is taken in. */
export const FEE_AGES = {
  all: undefined,
  underOne: [0, 12],
  one: [12, 24],
  two: [24, 36],
} as const
export type FeeAge = keyof typeof FEE_AGES

/** Fewer fees would tell of single centres, not of a region. */
export const FEWEST_FEES = 5

export type FeeFigures = {
  serviceType: ServiceType
  feeUnit: FeeUnit
  age: FeeAge
  /** How many centres give such a fee. */
  n: number
  /** Nothing where too few do. */
  fees: { low: number; median: number; high: number } | undefined
}

function takesIn({ ageFromInMonths, ageToInMonths }: Centre, age: FeeAge): boolean {
  const span = FEE_AGES[age]
  if (!span) return true
  if (ageFromInMonths === undefined || ageToInMonths === undefined) return false
  return ageFromInMonths < span[1] && ageToInMonths > span[0]
}

/** The middle one; of two the mean, to the cent. */
function toMedian(sorted: readonly number[]): number {
  const at = (place: number) => sorted[Math.floor(place)] ?? 0
  const sum = at((sorted.length - 1) / 2) + at(sorted.length / 2)
  return Math.round(sum * 50) / 100
}

/**
 * What is charged for a form of service by a unit, for children of an age: every kind that a centre charges by. Centres
 * that do not say which ages they take count for all ages alone.
 */
export function toFeeFigures(centres: readonly Centre[]): FeeFigures[] {
  const ages = Object.keys(FEE_AGES) as FeeAge[]
  return serviceTypeSchema.options.flatMap((serviceType) =>
    feeUnitSchema.options.flatMap((feeUnit) =>
      ages.flatMap((age) => {
        const fees = centres
          .filter((centre) => takesIn(centre, age))
          .flatMap(({ services }) => services)
          .filter((service) => service.serviceType === serviceType && service.feeUnit === feeUnit)
          .flatMap(({ feeInYuan }) => feeInYuan ?? [])
          .sort((one, other) => one - other)
        return fees.length === 0 ? [] : [toFigures({ serviceType, feeUnit, age }, fees)]
      }),
    ),
  )
}

function toFigures(
  kind: Pick<FeeFigures, 'serviceType' | 'feeUnit' | 'age'>,
  sorted: readonly number[],
): FeeFigures {
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)]
  const isShown = sorted.length >= FEWEST_FEES
  const fees = isShown ? { low, median: toMedian(sorted), high } : undefined
  return { ...kind, n: sorted.length, fees }
}
