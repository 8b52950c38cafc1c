import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { zhHans as words } from '#src/filings/headings/words.ts'
import { normaliseCell } from '#src/text/read-cell.ts'

/**
 * The day that titles above a list, or a file's name, give it: one after 截至 and the like, else the only one. Of several
 * nobody can tell; days that begin something are none.
 */
export function toStatedDay(texts: readonly string[]): string | undefined {
  const found = texts.map(normaliseCell)
  const until = new Set(found.flatMap((text) => daysIn(text, words.dayUntil)))
  const titles = found.filter((text) => !words.noDay.test(text))
  const all = until.size > 0 ? until : new Set(titles.flatMap((text) => daysIn(text, words.day)))
  const [day] = all
  return all.size === 1 ? day : undefined
}

const daysIn = (text: string, pattern: RegExp) =>
  [...text.matchAll(pattern)].flatMap(([, year = '', month = '', day = '']) => {
    const written = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
    return calendarDateSchema.safeParse(written).success ? [written] : []
  })
