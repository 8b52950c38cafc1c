import type { OpeningHours } from '#src/centres/centre-parts.ts'
import { toWeekdaysText } from '#src/text/centre-card.ts'

/** Opening hours in one line, days with the same hours together; `undefined` when none are known. */
export function toOpeningWords(hours: readonly OpeningHours[]): string | undefined {
  const daysByHours = new Map<string, number[]>()
  for (const { weekday, opens, closes } of [...hours].sort((a, b) => a.weekday - b.weekday)) {
    const span = `${opens}–${closes}`
    daysByHours.set(span, [...(daysByHours.get(span) ?? []), weekday])
  }
  const parts = [...daysByHours].map(([span, days]) => `${toWeekdaysText(days)} ${span}`)
  return parts.length > 0 ? parts.join('，') : undefined
}
