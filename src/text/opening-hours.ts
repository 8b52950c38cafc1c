import type { OpeningHours } from '#src/centres/centre-parts.ts'
import { WEEKDAY_LABELS } from '#src/text/dates.ts'

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

/** Weekdays 1–7 in words, runs joined: `周一至周五、周日`. */
function toWeekdaysText(weekdays: readonly number[]): string {
  if (weekdays.length === 7) return '每天'
  const runs: { from: number; to: number }[] = []
  for (const day of weekdays) {
    const run = runs[runs.length - 1]
    if (run?.to === day - 1) run.to = day
    else runs.push({ from: day, to: day })
  }
  const name = (day: number) => WEEKDAY_LABELS[day - 1] ?? ''
  return runs.map(({ from, to }) => name(from) + (from < to ? `至${name(to)}` : '')).join('、')
}

/** Hours in words as they were filed, with the dash that all other hours have. */
export const toHoursText = (filed: string): string =>
  filed.replace(
    /([:：.]\d{2}|[点时半分])\s*(?:-+|[—–―]+|[~～∼]+)\s*(?=(?:早上|早晨|上午|中午|下午|傍晚|晚上)?\d{1,2}(?:[:：.]\d{2}|[点时]))/g,
    '$1–',
  )
