import { type HolidayCalendar, toDayKind } from '#src/calendar/day-kind.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import { toHolidayRule } from '#src/centres/to-holiday-rule.ts'
import { toHoursOn } from '#src/centres/to-opening-state.ts'
import type { CareAsked, CareCentre, Clash, Findings, Span } from '#src/choosing/care/care.ts'
import { readServiceHours } from '#src/choosing/care/service-hours.ts'

type Offer = { centre: CareCentre; service: Service; calendar: HolidayCalendar }

/** Whether a centre is open and has the service in the hours asked for; of hours nobody knows, that they are to be asked. */
export function checkHours(offer: Offer, asked: CareAsked, findings: Findings): void {
  const { words, ...told } = toHoursOfDay(offer, asked.on, findings)
  if (told.isClosed) return
  const { open, own } = told
  const { from, to } = asked
  const spans = join(open && own ? toCommon(open, own) : (own ?? open ?? []))
  const has = (some: readonly Span[]) =>
    some.some(({ opens, closes }) => opens <= from && to <= closes)
  if (!open && !own) return
  if (spans.length === 0) {
    const clash: Clash = { code: 'clash', words, spans: join(open ?? []) }
    if (has(join(own ?? []))) findings.doubts.push(clash)
    else findings.obstacles.push(clash)
  } else if (!has(spans)) {
    const isIn = (time: string) =>
      spans.some(({ opens, closes }) => opens <= time && time <= closes)
    findings.obstacles.push({ code: isIn(from) && isIn(to) ? 'break' : 'outside', spans })
  }
}

/** When the house is open on a day, and when it has the service; absent where nobody knows. */
function toHoursOfDay(
  { centre: { openingHours, closures }, service, calendar }: Offer,
  on: string,
  { obstacles, doubts }: Findings,
) {
  const holidayRule = toHolidayRule(closures)
  const words = service.hours ?? ''
  const filed = readServiceHours(service)
  const open = toHoursOn({ hours: openingHours, holidayRule }, calendar, on)
  const own = Array.isArray(filed) ? toHoursOn({ hours: filed, holidayRule }, calendar, on) : []
  if (openingHours.length === 0) doubts.push({ code: 'hours' })
  else if (!Array.isArray(open)) doubts.push({ code: open })
  else if (open.length === 0) {
    obstacles.push({ code: 'closed' })
    return { words, isClosed: true }
  }
  if (holidayRule === 'closed' && toDayKind(on, calendar) === 'unknown')
    doubts.push({ code: 'unannounced' })
  if (filed === 'unread') doubts.push({ code: 'hoursWords', words })
  else if (!Array.isArray(own)) {
    if (!doubts.some(({ code }) => code === own)) doubts.push({ code: own })
  } else if (filed && own.length === 0) {
    obstacles.push({ code: 'notThatDay', words })
    return { words, isClosed: true }
  }
  const toKnown = (spans: typeof open) =>
    Array.isArray(spans) && spans.length > 0 ? spans : undefined
  return { words, isClosed: false, open: toKnown(open), own: toKnown(own) }
}

function toCommon(some: readonly Span[], others: readonly Span[]): Span[] {
  const spans = some.flatMap((one) =>
    others.map((other) => {
      const [, opens = ''] = [one.opens, other.opens].sort()
      const [closes = ''] = [one.closes, other.closes].sort()
      return { opens, closes }
    }),
  )
  return spans.filter(({ opens, closes }) => opens < closes)
}

/** Spans in order; those that meet are one. */
function join(spans: readonly Span[]): Span[] {
  const joined: Span[] = []
  for (const { opens, closes } of [...spans].sort((a, b) => a.opens.localeCompare(b.opens))) {
    const last = joined[joined.length - 1]
    if (!last || last.closes < opens) joined.push({ opens, closes })
    else if (last.closes < closes) last.closes = closes
  }
  return joined
}
