import type { ExtraCharge, Service } from '#src/centres/centre-parts.ts'
import type { Subsidy } from '#src/guidance/reference/rights.ts'

/** What a centre says that one service costs, with what it charges besides. */
export type CostTerms = {
  service: Pick<Service, 'feeInYuan' | 'feeUnit'>
  extraCharges?: readonly ExtraCharge[] | undefined
  depositInYuan?: number | undefined
  subsidy?: Pick<Subsidy, 'yuanPerMonth' | 'untilMonths'> | undefined
}

/** How long and how often a child comes; the age is that of the first month. */
export type Stay = {
  months: number
  daysInMonth: number
  hoursInDay: number
  ageInMonths?: number | undefined
}

type Unit = ExtraCharge['unit']

/** One sum of the working: so many of a unit at a price. */
export type CostLine = {
  /** Absent: the fee of the service itself. */
  item?: string | undefined
  priceInFen: number
  unit: Unit
  quantity: number
  fen: number
}

/** What is not known, or not to be reckoned: it is named, never taken for nothing. */
export type CostGap = 'fee' | 'extraCharges' | 'deposit' | { charge: ExtraCharge }

export type Cost = {
  lines: CostLine[]
  /** All that is paid and does not come back; absent where the fee itself is not known. */
  totalInFen?: number | undefined
  /** Paid besides, and given back. */
  depositInFen?: number | undefined
  /** What the family gets meanwhile from the state; absent where the age is not given. */
  subsidy?: { months: number; yuanPerMonth: number; fen: number } | undefined
  /** The total less the subsidy, never below nothing. */
  netInFen?: number | undefined
  gaps: CostGap[]
}

const WORKING_DAYS_IN_WEEK = 5

export const toFen = (yuan: number): number => Math.round(yuan * 100)

/** How many of a unit a stay has; a week that has begun counts. Nothing for a term: every centre sets its own. */
function toQuantity(unit: Unit, { months, daysInMonth, hoursInDay }: Stay): number | undefined {
  const quantities: Readonly<Record<Unit, number | undefined>> = {
    month: months,
    week: Math.ceil((months * daysInMonth) / WORKING_DAYS_IN_WEEK),
    day: months * daysInMonth,
    hour: months * daysInMonth * hoursInDay,
    session: months * daysInMonth,
    year: Math.ceil(months / 12),
    once: 1,
    term: undefined,
  }
  return quantities[unit]
}

/** A charge for every time, or by the hour: how often that is, nobody said. The fee itself is paid whenever a child comes. */
const isOfUnknownNumber = ({ unit }: ExtraCharge) => unit === 'session' || unit === 'hour'

function toLine(yuan: number, unit: Unit, stay: Stay, item?: string): CostLine | undefined {
  const quantity = toQuantity(unit, stay)
  if (quantity === undefined) return undefined
  const priceInFen = toFen(yuan)
  return { item, priceInFen, unit, quantity, fen: Math.round(priceInFen * quantity) }
}

/** What a stay costs by what the centre published, with the working: every sum is whole fen. */
export function toCost(terms: CostTerms, stay: Stay): Cost {
  const { service, extraCharges, depositInYuan } = terms
  const { feeInYuan, feeUnit } = service
  const fee =
    feeInYuan === undefined || feeUnit === undefined ? undefined : toLine(feeInYuan, feeUnit, stay)
  const lines = fee ? [fee] : []
  const gaps: CostGap[] = fee ? [] : ['fee']
  for (const charge of extraCharges ?? []) {
    const line = isOfUnknownNumber(charge)
      ? undefined
      : toLine(charge.amountInYuan, charge.unit, stay, charge.item)
    if (line) lines.push(line)
    else gaps.push({ charge })
  }
  if (extraCharges === undefined) gaps.push('extraCharges')
  if (depositInYuan === undefined) gaps.push('deposit')
  const totalInFen = fee && lines.reduce((sum, { fen }) => sum + fen, 0)
  const subsidy = toSubsidyOfStay(terms, stay)
  return {
    lines,
    totalInFen,
    depositInFen: depositInYuan === undefined ? undefined : toFen(depositInYuan),
    subsidy,
    netInFen: totalInFen && Math.max(0, totalInFen - (subsidy?.fen ?? 0)),
    gaps,
  }
}

/** Whole months of the stay in which the child is young enough. */
function toSubsidyOfStay({ subsidy }: CostTerms, stay: Stay): Cost['subsidy'] {
  if (!subsidy || stay.ageInMonths === undefined) return undefined
  const { yuanPerMonth, untilMonths } = subsidy
  const months = Math.min(stay.months, Math.max(0, untilMonths - stay.ageInMonths))
  return { months, yuanPerMonth, fen: months * toFen(yuanPerMonth) }
}
