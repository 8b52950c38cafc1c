import ICAL from 'ical.js'
import { convertIcsCalendar, type IcsDuration, type IcsEvent } from 'ts-ics'
import { expect } from 'vitest'

/** One entry of a calendar, as a program that reads calendars understands it. */
export type ReadEntry = {
  uid: string
  /** Nought where none stands: the rule of the format. */
  sequence: number
  isCancelled: boolean
  /** `YYYY-MM-DD` of a whole day, else the instant. */
  from: string
  to: string
  stampedAt: string
  summary: string
  description: string | undefined
  place: string | undefined
  /** Minutes after the beginning (before it: below nought), and what is shown. */
  alarms: { minutes: number; text: string }[]
}

const toMoment = (date: Date, isDay: boolean) =>
  isDay ? date.toISOString().slice(0, 10) : date.toISOString()

const textOf = (part: ICAL.Component, name: string) => {
  const value = part.getFirstPropertyValue(name)
  return value === null ? undefined : String(value)
}

function timeOf(part: ICAL.Component, name: string): string {
  const time = part.getFirstPropertyValue(name) as ICAL.Time
  return time.isDate ? time.toString() : time.toJSDate().toISOString()
}

function readByIcalJs(file: string): ReadEntry[] {
  const calendar = new ICAL.Component(ICAL.parse(file))
  return calendar.getAllSubcomponents('vevent').map((part) => ({
    uid: textOf(part, 'uid') ?? '',
    sequence: (part.getFirstPropertyValue('sequence') as number | null) ?? 0,
    isCancelled: textOf(part, 'status') === 'CANCELLED',
    from: timeOf(part, 'dtstart'),
    to: timeOf(part, 'dtend'),
    stampedAt: timeOf(part, 'dtstamp'),
    summary: textOf(part, 'summary') ?? '',
    description: textOf(part, 'description'),
    place: textOf(part, 'location'),
    alarms: part.getAllSubcomponents('valarm').map((alarm) => ({
      minutes: (alarm.getFirstPropertyValue('trigger') as ICAL.Duration).toSeconds() / 60,
      text: textOf(alarm, 'description') ?? '',
    })),
  }))
}

function toMinutes({ before, weeks = 0, days = 0, hours = 0, minutes = 0 }: IcsDuration): number {
  const length = ((weeks * 7 + days) * 24 + hours) * 60 + minutes
  return before ? -length : length
}

const toAlarm = ({ trigger, description = '' }: NonNullable<IcsEvent['alarms']>[number]) => {
  if (trigger.type !== 'relative') throw new Error(`An alarm at an instant: ${trigger.type}`)
  return { minutes: toMinutes(trigger.value), text: description }
}

const readByTsIcs = (file: string): ReadEntry[] =>
  (convertIcsCalendar(undefined, file).events ?? []).map(({ start, end, ...event }) => ({
    uid: event.uid,
    sequence: event.sequence ?? 0,
    isCancelled: event.status === 'CANCELLED',
    from: toMoment(start.date, start.type === 'DATE'),
    to: end ? toMoment(end.date, end.type === 'DATE') : '',
    stampedAt: toMoment(event.stamp.date, false),
    summary: event.summary,
    description: event.description,
    place: event.location,
    alarms: (event.alarms ?? []).map(toAlarm),
  }))

/** The entries of a calendar file, as two programs that know nothing of one another read them: they must agree. */
export function readCalendar(file: string): ReadEntry[] {
  const entries = readByIcalJs(file)
  expect(readByTsIcs(file)).toEqual(entries)
  return entries
}
