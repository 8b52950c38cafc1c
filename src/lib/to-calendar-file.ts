/** When an entry takes place: from instant to instant (ISO 8601), or on a whole day (`YYYY-MM-DD`). */
export type CalendarTime = { startsAt: string; endsAt: string } | { on: string }

/** One entry of a calendar. */
export type CalendarEntry = CalendarTime & {
  /** Never changes, so that a calendar that has the entry already replaces it. */
  uid: string
  /** Grows with every change of the entry. */
  sequence?: number | undefined
  /** Instant of the newest change. Not the time of writing: equal entries give equal files. */
  stampedAt: string
  summary: string
  description?: string | undefined
  place?: string | undefined
  address?: string | undefined
  /** True: the entry stays in the calendar, struck out. */
  cancelled?: boolean | undefined
  /** When the telephone speaks up: how long before or after the beginning (`-PT15H`), and what it shows. */
  alarms?: readonly { before: string; text: string }[] | undefined
}

const LONGEST_LINE_IN_OCTETS = 75
const encoder = new TextEncoder()

const toText = (text: string) => text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n')
const toInstant = (iso: string) =>
  `${new Date(iso).toISOString().slice(0, 19).replace(/[-:]/g, '')}Z`
const toDay = (date: string) => date.replace(/-/g, '')
const toNextDay = (date: string) =>
  new Date(Date.parse(date) + 86_400_000).toISOString().slice(0, 10)

function toTimeLines(time: CalendarTime): string[] {
  return 'on' in time
    ? [`DTSTART;VALUE=DATE:${toDay(time.on)}`, `DTEND;VALUE=DATE:${toDay(toNextDay(time.on))}`]
    : [`DTSTART:${toInstant(time.startsAt)}`, `DTEND:${toInstant(time.endsAt)}`]
}

const toOptionalLine = (name: string, text: string | undefined) =>
  text ? [`${name}:${toText(text)}`] : []

function toEntryLines(entry: CalendarEntry): string[] {
  const place = [entry.place, entry.address].filter(Boolean).join(' ')
  return [
    'BEGIN:VEVENT',
    `UID:${toText(entry.uid)}`,
    `DTSTAMP:${toInstant(entry.stampedAt)}`,
    `LAST-MODIFIED:${toInstant(entry.stampedAt)}`,
    ...(entry.sequence === undefined ? [] : [`SEQUENCE:${entry.sequence}`]),
    ...toTimeLines(entry),
    `SUMMARY:${toText(entry.summary)}`,
    ...toOptionalLine('DESCRIPTION', entry.description),
    ...toOptionalLine('LOCATION', place),
    ...(entry.cancelled ? ['STATUS:CANCELLED'] : []),
    ...(entry.alarms ?? []).flatMap(({ before, text }) => [
      'BEGIN:VALARM',
      'ACTION:DISPLAY',
      `TRIGGER:${before}`,
      `DESCRIPTION:${toText(text)}`,
      'END:VALARM',
    ]),
    'END:VEVENT',
  ]
}

/** Cuts a line where it gets too long; characters stay whole, and what follows begins with a space. */
function fold(line: string): string {
  if (encoder.encode(line).length <= LONGEST_LINE_IN_OCTETS) return line
  let folded = ''
  let octets = 0
  for (const character of line) {
    const size = encoder.encode(character).length
    if (octets + size > LONGEST_LINE_IN_OCTETS) {
      folded += '\r\n '
      octets = 1
    }
    folded += character
    octets += size
  }
  return folded
}

/** A calendar has to hold something (RFC 5545, 3.6): one without entries says which time its days are in. */
const CHINA_TIME = [
  'BEGIN:VTIMEZONE',
  'TZID:Asia/Shanghai',
  'BEGIN:STANDARD',
  'DTSTART:19910915T020000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'END:STANDARD',
  'END:VTIMEZONE',
]

/**
 * A calendar that telephones read (RFC 5545, `text/calendar`). Instants are written in UTC: no time zone
 * needs to be explained to anybody.
 */
export function toCalendarFile(name: string, entries: readonly CalendarEntry[]): string {
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//childcare-portal//calendar//ZH',
    'CALSCALE:GREGORIAN',
    'METHOD:PUBLISH',
    `X-WR-CALNAME:${toText(name)}`,
    ...(entries.length > 0 ? entries.flatMap(toEntryLines) : CHINA_TIME),
    'END:VCALENDAR',
  ]
  return lines.map((line) => `${fold(line)}\r\n`).join('')
}
