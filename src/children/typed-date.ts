/**
 * A calendar day as people type it where the browser has no date field: `2025-3-1`, `2025/03/01`,
 * `2025.3.1`, `20250301`, or with Chinese signs between. Undefined when it is no day of the calendar.
 */
export function parseTypedDate(typed: string): string | undefined {
  const text = typed.trim()
  const match =
    /^(\d{4})\D{1,3}(\d{1,2})\D{1,3}(\d{1,2})\D?$/.exec(text) ?? /^(\d{4})(\d\d)(\d\d)$/.exec(text)
  if (!match) return undefined
  const [, year = '', month = '', day = ''] = match
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const at = new Date(`${date}T00:00:00Z`)
  return Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== date ? undefined : date
}
