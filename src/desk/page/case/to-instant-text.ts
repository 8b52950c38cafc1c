import { toChinaDate, toChinaTime } from '#src/calendar/days.ts'
import { toDateText } from '#src/text/dates.ts'

/** An instant in China to the minute. */
export const toInstantText = (at: string) =>
  `${toDateText(toChinaDate(new Date(at)))} ${toChinaTime(new Date(at))}`
