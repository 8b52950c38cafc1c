import { toChinaDate, toChinaTime } from '#src/lib/clock.ts'

/** An instant in China to the minute, e.g. `2026-11-20 10:00`. */
export function toInstantText(instant: string): string {
  const at = new Date(instant)
  return `${toChinaDate(at)} ${toChinaTime(at)}`
}
