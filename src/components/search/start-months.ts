import { addMonths } from '#src/calendar/days.ts'
import type { Option } from '#src/components/search/Choice.tsx'
import { zhHans as words } from '#src/components/search/words.ts'
import { toDateText } from '#src/text/dates.ts'

const MOST_MONTHS_AHEAD = 24
const TWELVE = Array.from({ length: 12 }, (_, at) => at + 1)

/** The months in which care may begin, from the one after a day (`YYYY-MM-DD`). */
export const toNextMonths = (on: string): readonly Option[] =>
  Array.from({ length: MOST_MONTHS_AHEAD }, (_, at) => {
    const month = addMonths(`${on.slice(0, 7)}-01`, at + 1).slice(0, 7)
    return [month, toDateText(month)]
  })

/** Months without a year, on a page that is read long after it was made: the next one of that name is meant. */
export const MONTHS_OF_THE_YEAR: readonly Option[] = TWELVE.map((month) => [
  month,
  words.ask.month(month),
])

/** The next month (`YYYY-MM`) of a name from a day on; nothing for what is no month without a year. */
export function toNextMonth(name: string, on: string): string | undefined {
  if (!/^(?:[1-9]|1[0-2])$/.test(name)) return undefined
  const ahead = (Number(name) - Number(on.slice(5, 7)) + 12) % 12
  return addMonths(`${on.slice(0, 7)}-01`, ahead).slice(0, 7)
}
