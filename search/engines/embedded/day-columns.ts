import { AVAILABILITY_ORDER, CONFIRMED_DAYS } from '#search/centre-status.ts'
import { type Columns, toCounted, type ValueColumn } from '#search/engines/embedded/columns.ts'
import { toDayNumber } from '#src/calendar/days.ts'
import { AVAILABILITY_DAYS, takesAge } from '#src/centres/class-groups.ts'
import { classGroupNameSchema } from '#src/centres/codes.ts'

/** What depends on the day; made once a day. */
export type DayColumns = {
  /** The day, `YYYY-MM-DD`. */
  on: string
  /** 0 first, 1 unconfirmed, 2 suspended or withdrawn. */
  ranks: Uint8Array
  /** Free places for children of these ages, each in one class group for it; any class group without ages. */
  toAvailability: (ages: readonly number[]) => ValueColumn
}

export function toDayColumns(columns: Columns, on: string): DayColumns {
  const today = toDayNumber(on)
  const known = new Map<string, ValueColumn>()
  return {
    on,
    ranks: toRanks(columns, today),
    toAvailability: (ages) => {
      const children = toGroupsByChild(ages)
      const key = JSON.stringify(children)
      const column = known.get(key) ?? toAvailability(columns, today, children)
      if (known.size < MOST_KNOWN) known.set(key, column)
      return column
    },
  }
}

/** Children are of a handful of class groups; a year of ages makes seven different columns. */
const MOST_KNOWN = 20

/** As `toCentreStatus` has it. */
function toRanks({ count, days }: Columns, today: number): Uint8Array {
  const { suspendedFrom, resumesOn, withdrawnOn, confirmedOn } = days
  const ranks = new Uint8Array(count)
  for (let at = 0; at < count; at++) {
    const isClosed =
      (withdrawnOn[at] as number) <= today ||
      ((suspendedFrom[at] as number) <= today && today < (resumesOn[at] as number))
    if (isClosed) ranks[at] = 2
    else if (today - (confirmedOn[at] as number) > CONFIRMED_DAYS) ranks[at] = 1
  }
  return ranks
}

type Groups = (typeof classGroupNameSchema.options)[number][]

/** The class groups for each child; all of them for one of any age. */
function toGroupsByChild(ages: readonly number[]): Groups[] {
  const children = ages.length > 0 ? ages : [undefined]
  return children.map((age) => classGroupNameSchema.options.filter((group) => takesAge(group, age)))
}

const AVAILABILITY_LISTS = AVAILABILITY_ORDER.map((code) => (code === 'unknown' ? [] : [code]))

/** The best of the class groups for each child, and the worst of these: all of them must find a place. */
function toAvailability(columns: Columns, today: number, children: readonly Groups[]): ValueColumn {
  const [first = new Uint8Array(columns.count), ...others] = children.map((groups) =>
    toBest(columns, today, groups),
  )
  for (const other of others) {
    for (let at = 0; at < first.length; at++) {
      if ((other[at] as number) < (first[at] as number)) first[at] = other[at] as number
    }
  }
  return toCounted(first, AVAILABILITY_LISTS)
}

function toBest({ count, availability, reportedOn }: Columns, today: number, groups: Groups) {
  const best = new Uint8Array(count)
  for (const group of groups) {
    const [reported, days] = [availability[group], reportedOn[group]]
    for (let at = 0; at < count; at++) {
      const age = today - (days[at] as number)
      if (age < 0 || age > AVAILABILITY_DAYS) continue
      if ((reported[at] as number) > (best[at] as number)) best[at] = reported[at] as number
    }
  }
  return best
}
