import { calendarDateSchema, timeOfDaySchema } from '#src/calendar/calendar-date.ts'
import { addDays, toChinaDate, toChinaTime } from '#src/calendar/days.ts'
import type { CareAsked } from '#src/choosing/care/care.ts'
import { zhHans as words } from '#src/components/temporary-care/words.ts'
import type { Region } from '#src/region/region.ts'

export const DAYS_AHEAD = 60
const OLDEST_MONTHS = 84
const MOST_LETTERS = 40

/** What the form was asked, with what could not be read said in words. */
export type CarePageAsked = {
  asked: CareAsked
  lastDay: string
  subdistrict: Region['subdistricts'][number] | undefined
  placeText: string
  originId: string
  problems: string[]
}

type Known = { region: Region; now: Date }

/** Reads the address of the page; whatever is missing or makes no sense falls back to what can be answered now. */
export function parseCareAsked(params: URLSearchParams, known: Known): CarePageAsked {
  const { region, now } = known
  const moment = { on: toChinaDate(now), time: toChinaTime(now) }
  const lastDay = addDays(moment.on, DAYS_AHEAD)
  const problems: string[] = []
  const read = (name: string) => (params.get(name) ?? '').slice(0, MOST_LETTERS).trim()

  const usual = toUsual(moment)
  const date = read('date')
  const isDay = calendarDateSchema.safeParse(date).success && moment.on <= date && date <= lastDay
  if (date && !isDay) problems.push(words.problems.date(lastDay))
  const on = isDay ? date : usual.on

  const times = [read('from'), read('to')].map((time) => (time.length === 4 ? `0${time}` : time))
  const [from = '', to = ''] = times
  const areTimes = times.every((time) => timeOfDaySchema.safeParse(time).success) && from < to
  if (times.some(Boolean) && !areTimes) problems.push(words.problems.time)
  const hours = areTimes ? { from, to } : on === usual.on ? usual : toUsualHours('09')

  const age = read('age')
  const isAge = /^\d{1,2}$/.test(age) && Number(age) < OLDEST_MONTHS
  if (age && !isAge) problems.push(words.problems.age)

  return {
    asked: {
      on,
      from: hours.from,
      to: hours.to,
      ageInMonths: isAge ? Number(age) : undefined,
      now: moment,
    },
    lastDay,
    subdistrict: region.subdistricts.find(({ code }) => code === read('subdistrict')),
    placeText: read('place'),
    originId: read('origin'),
    problems,
  }
}

const FIRST_HOUR = 8
const LAST_HOUR = 14

/** Today from the next hour but one half, while that is worth while; then tomorrow morning. */
function toUsual({ on, time }: CareAsked['now']): { on: string; from: string; to: string } {
  const hour = Math.max(FIRST_HOUR, Number(time.slice(0, 2)) + 1)
  if (hour > LAST_HOUR) return { on: addDays(on, 1), ...toUsualHours('09') }
  return { on, ...toUsualHours(String(hour).padStart(2, '0')) }
}

const HOURS_ASKED = 3
const toUsualHours = (hour: string) => ({
  from: `${hour}:00`,
  to: `${String(Number(hour) + HOURS_ASKED).padStart(2, '0')}:00`,
})
