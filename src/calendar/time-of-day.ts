export const MINUTES_IN_DAY = 24 * 60

/** Minutes since midnight of a time of day as the schema has it (`HH:MM`). */
export const toMinuteOfDay = (time: string): number =>
  Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))

/** Minutes since midnight of a time as browsers give it or people type it; nothing for what is none. */
export function parseTimeOfDay(typed: string): number | undefined {
  const match = /^\s*([01]?\d|2[0-4])\s*[:：]\s*([0-5]\d)\s*$/.exec(typed)
  if (!match) return undefined
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return minutes <= MINUTES_IN_DAY ? minutes : undefined
}

/** `17:52`; midnight at the end of the day is `24:00`, and what lies beyond is told by the clock of the next day. */
export function toTimeOfDay(minutes: number): string {
  const ofDay = minutes > MINUTES_IN_DAY ? minutes % MINUTES_IN_DAY : minutes
  return [Math.floor(ofDay / 60), ofDay % 60].map((part) => String(part).padStart(2, '0')).join(':')
}
