import type { Centre } from '#src/centres/centre.ts'
import {
  type FeeUnit,
  feeUnitSchema,
  type ServiceType,
  serviceTypeSchema,
} from '#src/centres/codes.ts'
import { toMedian } from '#src/lib/to-median.ts'

/** Ages of children in months, the upper end exclusive; `all` is whoever is taken in. */
export const FEE_AGES = {
  all: undefined,
  underOne: [0, 12],
  one: [12, 24],
  two: [24, 36],
} as const
export type FeeAge = keyof typeof FEE_AGES
const AGES = Object.keys(FEE_AGES) as FeeAge[]

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

/** What is asked of a centre. */
export type Charging = Pick<Centre, 'services' | 'ageFromInMonths' | 'ageToInMonths'>

function takesIn({ ageFromInMonths, ageToInMonths }: Charging, age: FeeAge): boolean {
  const span = FEE_AGES[age]
  if (!span) return true
  if (ageFromInMonths === undefined || ageToInMonths === undefined) return false
  return ageFromInMonths < span[1] && ageToInMonths > span[0]
}

type Kind = Pick<FeeFigures, 'serviceType' | 'feeUnit' | 'age'>
const toKey = ({ serviceType, feeUnit, age }: Kind) => `${serviceType} ${feeUnit} ${age}`

/** Every kind there may be, in the order of the codes. */
const KINDS: readonly Kind[] = serviceTypeSchema.options.flatMap((serviceType) =>
  feeUnitSchema.options.flatMap((feeUnit) => AGES.map((age) => ({ serviceType, feeUnit, age }))),
)

/**
 * What is charged for a form of service by a unit, for children of an age: every kind that a centre charges by. Centres
 * that do not say which ages they take count for all ages alone.
 */
export function toFeeFigures(
  centres: readonly Charging[],
  ages: readonly FeeAge[] = AGES,
): FeeFigures[] {
  const known = new Map<string, number[]>()
  for (const centre of centres) {
    const own = ages.filter((age) => takesIn(centre, age))
    for (const { serviceType, feeUnit, feeInYuan } of centre.services) {
      if (feeInYuan === undefined || !feeUnit) continue
      for (const age of own) {
        const key = toKey({ serviceType, feeUnit, age })
        const fees = known.get(key)
        if (fees) fees.push(feeInYuan)
        else known.set(key, [feeInYuan])
      }
    }
  }
  return KINDS.flatMap((kind) => {
    const fees = known.get(toKey(kind))
    return fees
      ? [
          toFigures(
            kind,
            fees.sort((one, other) => one - other),
          ),
        ]
      : []
  })
}

const toCents = (yuan: number) => Math.round(yuan * 100) / 100

function toFigures(kind: Kind, sorted: readonly number[]): FeeFigures {
  const [low = 0, high = 0] = [sorted[0], sorted.at(-1)]
  const isShown = sorted.length >= FEWEST_FEES
  const fees = isShown ? { low, median: toCents(toMedian(sorted)), high } : undefined
  return { ...kind, n: sorted.length, fees }
}
