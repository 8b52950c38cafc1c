import { zhHans as words } from '#src/statistics/words.ts'
import { toDateText } from '#src/text/dates.ts'

/** The days figures rest on: of the newest filing list, and of what is known at all. */
export type Dated = { listDay?: string | undefined; asOf?: string | undefined; on: string }

/** 备案名单截至…，最新资料截至…， before the day that states are reckoned for; the same on every page of figures. */
export const toDaysText = ({ listDay, asOf }: Dated): string =>
  [
    listDay ? words.listDay + toDateText(listDay) : words.listUndated,
    ...(asOf ? [words.dataAsOf + toDateText(asOf)] : []),
    '',
  ].join(words.clauseSeparator)
