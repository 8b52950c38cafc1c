import { daysBetween, toChinaDate } from '#src/calendar/days.ts'
import type { CaseClock } from '#src/complaints/clocks/case-clock.ts'
import { toDay, toRounds } from '#src/complaints/clocks/rounds.ts'
import { toAllClocks } from '#src/complaints/clocks/to-clock-states.ts'
import type { ToldCase } from '#src/desk/commands/figures/told-cases.ts'
import { toMedian } from '#src/lib/to-median.ts'
import {
  type ComplaintFigures,
  type EnquiryFigures,
  type FiguresLine,
  LEAST_TOLD,
} from '#src/region/complaint-figures.ts'
import { type ComplaintRules, ENQUIRY } from '#src/region/complaint-rules.ts'

/** What a group of cases came to, with nothing hidden. */
type Tally = {
  filed: number
  closed: number
  upheld: number
  reopened: number
  onTime: number
  days: number[]
}

/** A number that is not what the record says. `where`: a month or a matter; none for what is told of all. */
export type FiguresFault = {
  where: string | null
  part: keyof FiguresLine | keyof EnquiryFigures | 'overdueNow' | 'line'
  /** Null: hidden, or not there. */
  told: number | null
  counted: number
}

const COUNTS = ['filed', 'closed', 'upheld', 'reopened'] as const

/**
 * Counts again what was published, in a way of its own: one case after the other, as the record tells of them, into a
 * tally for its month and one for its matter. Only where a term stands is reckoned by the function that everybody asks.
 */
export function checkFigures(
  figures: ComplaintFigures,
  cases: readonly ToldCase[],
  rules: ComplaintRules,
): FiguresFault[] {
  const months = new Map<string, Tally>()
  const matters = new Map<string, Tally>()
  let overdueNow = 0
  const asked = { received: 0, answered: 0, onTime: 0, days: [] as number[] }
  for (const one of cases) {
    const clocks = toAllClocks(one, one.moments, rules, figures.asOf)
    if (one.matter === ENQUIRY) {
      addAsked(asked, one, clocks, figures.since)
      continue
    }
    if (clocks.some(({ state }) => state === 'overdue')) overdueNow += 1
    const filedOn = toChinaDate(new Date(one.filedAt))
    if (filedOn.slice(0, 7) < figures.since) continue
    const isLate = clocks.some(({ state }) => state === 'overdue' || state === 'missed')
    for (const tally of [tallyOf(months, filedOn.slice(0, 7)), tallyOf(matters, one.matter)])
      add(tally, one, filedOn, isLate)
  }
  const byMonth = new Map(figures.months.map(({ month, ...line }) => [month, line]))
  const byMatter = new Map(figures.matters.map(({ matter, ...line }) => [matter, line]))
  return [
    ...checkTable(byMonth, months),
    ...checkTable(byMatter, matters),
    ...checkAsked(figures.enquiries, asked),
    ...(overdueNow === figures.overdueNow
      ? []
      : [
          {
            where: null,
            part: 'overdueNow' as const,
            told: figures.overdueNow,
            counted: overdueNow,
          },
        ]),
  ]
}

function tallyOf(tallies: Map<string, Tally>, key: string): Tally {
  const fresh = { filed: 0, closed: 0, upheld: 0, reopened: 0, onTime: 0, days: [] }
  const tally = tallies.get(key) ?? fresh
  tallies.set(key, tally)
  return tally
}

function add(tally: Tally, one: ToldCase, filedOn: string, isLate: boolean): void {
  tally.filed += 1
  if (toRounds(one.filedAt, one.moments).length > 1) tally.reopened += 1
  const closing = one.moments.filter(({ state }) => state === 'closed').at(-1)
  if (one.state !== 'closed' || !closing) return
  tally.closed += 1
  tally.days.push(daysBetween(filedOn, toDay(closing)))
  if (!isLate) tally.onTime += 1
  if (one.outcome === 'upheldCorrected' || one.outcome === 'partlyUpheld') tally.upheld += 1
}

const isSmall = (count: number) => count > 0 && count < LEAST_TOLD

function checkTable(
  told: ReadonlyMap<string, FiguresLine>,
  counted: ReadonlyMap<string, Tally>,
): FiguresFault[] {
  const lone = new Map(
    COUNTS.map((part) => [part, [...counted.values()].filter((one) => isSmall(one[part])).length]),
  )
  return [...new Set([...told.keys(), ...counted.keys()])].flatMap((where): FiguresFault[] => {
    const [line, tally] = [told.get(where), counted.get(where)]
    if (!line || !tally)
      return [{ where, part: 'line', told: line?.filed ?? null, counted: tally?.filed ?? 0 }]
    const shares = toShares(tally)
    const wrong = [
      ...COUNTS.filter((part) => !isToldWell(line[part], tally[part], lone.get(part) ?? 0)),
      ...SHARES.filter((part) => line[part] !== shares[part]),
    ]
    const all = { ...tally, ...shares }
    return wrong.map((part) => ({ where, part, told: line[part], counted: all[part] ?? 0 }))
  })
}

/** Small cells are hidden, and where only one would be, another one with it. */
function isToldWell(told: number | null, counted: number, small: number): boolean {
  if (told !== null) return told === counted && !isSmall(counted)
  return isSmall(counted) || (small === 1 && counted > 0)
}

const SHARES = ['onTimeInPercent', 'medianDays'] as const

const toShares = ({
  closed,
  onTime,
  days,
}: Pick<Tally, 'closed' | 'onTime' | 'days'>): Pick<FiguresLine, (typeof SHARES)[number]> =>
  closed < LEAST_TOLD
    ? { onTimeInPercent: null, medianDays: null }
    : {
        onTimeInPercent: Math.round((100 * onTime) / closed),
        medianDays: toMedian(days.toSorted((one, other) => one - other)),
      }

/** Questions, with nothing hidden. */
type AskedTally = { received: number; answered: number; onTime: number; days: number[] }

function addAsked(
  tally: AskedTally,
  { filedAt, moments }: ToldCase,
  clocks: readonly CaseClock[],
  since: string,
): void {
  const filedOn = toChinaDate(new Date(filedAt))
  if (filedOn.slice(0, 7) < since) return
  tally.received += 1
  for (const moment of moments) {
    if (moment.actor !== 'desk' || (moment.kind !== 'replied' && moment.state !== 'closed'))
      continue
    tally.answered += 1
    tally.days.push(daysBetween(filedOn, toDay(moment)))
    if (!clocks.some(({ state }) => state === 'missed' || state === 'overdue')) tally.onTime += 1
    return
  }
}

/** A line that is left out says that nobody asked. */
function checkAsked(told: EnquiryFigures | undefined, tally: AskedTally): FiguresFault[] {
  const { received, answered, onTime, days } = tally
  const shares = toShares({ closed: answered, onTime, days })
  const counted = {
    received: isSmall(received) ? null : received,
    answered: isSmall(answered) || isSmall(received - answered) ? null : answered,
    ...shares,
  }
  const line = told ?? { received: 0, answered: 0, onTimeInPercent: null, medianDays: null }
  const all = { ...shares, received, answered }
  return (Object.keys(counted) as (keyof EnquiryFigures)[]).flatMap((part): FiguresFault[] =>
    line[part] === counted[part]
      ? []
      : [{ where: ENQUIRY, part, told: line[part], counted: all[part] ?? 0 }],
  )
}
