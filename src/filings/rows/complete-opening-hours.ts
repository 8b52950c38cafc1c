import type { OpeningHours } from '#src/centres/opening-hours.ts'
import type { Hours } from '#src/filings/cells/parse-time.ts'
import type { Entries } from '#src/filings/rows/filing-row.ts'

const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7]

/** Columns for single days → the hours of the week; they go before a column for the whole week. */
export function completeOpeningHours(entries: Entries): void {
  const days = WEEKDAYS.flatMap((weekday) => {
    const entry = entries.get(`openingHours.${weekday}`)
    entries.delete(`openingHours.${weekday}`)
    return entry ? [{ weekday, entry }] : []
  })
  const [first] = days
  if (!first) return
  const week = days.flatMap(({ weekday, entry }): OpeningHours[] =>
    entry.value === 'closed' ? [] : [{ weekday, ...(entry.value as Hours) }],
  )
  entries.set('openingHours', { ...first.entry, value: week })
}
