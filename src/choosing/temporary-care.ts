import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import { addDays, toDayNumber } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import { toHolidayRule } from '#src/centres/to-holiday-rule.ts'
import { type OpeningDoubt, toHoursOn } from '#src/centres/to-opening-state.ts'
import { toFen } from '#src/choosing/cost.ts'
import { remember } from '#src/lib/remember.ts'

/** Care for some hours of one day; `now` is when it is asked. Days `YYYY-MM-DD`, times `HH:MM`. */
export type CareAsked = {
  on: string
  from: string
  to: string
  ageInMonths?: number | undefined
  now: Moment
}

export type Moment = { on: string; time: string }
export type Span = { opens: string; closes: string }

/** Why it cannot be; with what would have to be otherwise. */
export type Obstacle =
  | { code: 'withdrawn'; on: string | undefined }
  | { code: 'suspended'; to: string | undefined }
  | { code: 'insiders' }
  | { code: 'tooYoung'; fromMonths: number }
  | { code: 'tooOld'; toMonths: number }
  | { code: 'closed' }
  | { code: 'outside' | 'break'; spans: Span[] }
  | { code: 'minimum'; words: string; until: string | undefined }
  | { code: 'notice'; hours: number; earliest: Moment }
  | { code: 'past' }

/** What nobody said: it may fit, and a telephone call tells. */
export type Doubt =
  | { code: 'filing' | 'expired' | 'unlisted' | 'age' | 'hours' | 'notice' | 'minimum' }
  | { code: 'minimumWords' | 'hoursWords'; words: string }
  | { code: OpeningDoubt }

export type CareAnswer = {
  service: Service
  obstacles: Obstacle[]
  doubts: Doubt[]
  /** For the hours asked, or the least that is booked; absent where it is not paid by the hour, visit or day. */
  fee?: { fen: number; hours: number } | undefined
}

export type CareCentre = Pick<
  Centre,
  | 'openingHours'
  | 'closures'
  | 'services'
  | 'ageFromInMonths'
  | 'ageToInMonths'
  | 'openToOutsiders'
  | 'inLatestList'
  | 'filedOn'
  | 'filedUntil'
  | 'renewalFrom'
  | 'suspendedFrom'
  | 'suspendedTo'
  | 'withdrawnOn'
>

const MINUTES_IN_DAY = 1440

const toMinutes = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
const toTime = (minutes: number) =>
  [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':')

/** Minutes since 1970 in the time of the portal, so that a notice reaches over midnight. */
const toInstant = ({ on, time }: Moment) => toDayNumber(on) * MINUTES_IN_DAY + toMinutes(time)

const later = (now: Moment, hours: number): Moment => {
  const minutes = toMinutes(now.time) + hours * 60
  return {
    on: addDays(now.on, Math.floor(minutes / MINUTES_IN_DAY)),
    time: toTime(minutes % MINUTES_IN_DAY),
  }
}

/** Whether a service may be taken for some hours of one day. */
export const isTemporary = ({ serviceType }: Service): boolean =>
  serviceType === 'temporary' || serviceType === 'hourly'

/** The service of a centre that comes nearest to what is asked; nothing where it has none for single hours. */
export function toCare(
  centre: CareCentre,
  asked: CareAsked,
  calendar: HolidayCalendar,
): CareAnswer | undefined {
  const answers = centre.services
    .filter(isTemporary)
    .map((service) => toAnswer(centre, service, asked, calendar))
  const toRank = ({ obstacles, doubts }: CareAnswer) => obstacles.length * 100 + doubts.length
  return answers.sort((one, other) => toRank(one) - toRank(other))[0]
}

type Findings = Pick<CareAnswer, 'obstacles' | 'doubts'>

function toAnswer(
  centre: CareCentre,
  service: Service,
  asked: CareAsked,
  calendar: HolidayCalendar,
): CareAnswer {
  const findings: Findings = { obstacles: [], doubts: [] }
  checkState(centre, asked, findings)
  checkChild(centre, asked, findings)
  checkHours(centre, service, asked, calendar, findings)
  checkBooking(service, asked, findings)
  return { service, ...findings, fee: toCareFee(service, asked) }
}

function checkState(centre: CareCentre, { on }: CareAsked, { obstacles, doubts }: Findings): void {
  const state = toFilingState(centre, on)
  if (state === 'withdrawn') obstacles.push({ code: 'withdrawn', on: centre.withdrawnOn })
  else if (state === 'suspended') obstacles.push({ code: 'suspended', to: centre.suspendedTo })
  else if (state === 'expired') doubts.push({ code: 'expired' })
  else if (state === 'unknown') doubts.push({ code: 'filing' })
  if (centre.inLatestList === false) doubts.push({ code: 'unlisted' })
}

function checkChild(centre: CareCentre, { ageInMonths }: CareAsked, findings: Findings): void {
  const { ageFromInMonths: from, ageToInMonths: to, openToOutsiders } = centre
  if (openToOutsiders === false) findings.obstacles.push({ code: 'insiders' })
  if (ageInMonths === undefined) return
  if (from !== undefined && ageInMonths < from) {
    findings.obstacles.push({ code: 'tooYoung', fromMonths: from })
  } else if (to !== undefined && ageInMonths >= to) {
    findings.obstacles.push({ code: 'tooOld', toMonths: to })
  } else if (from === undefined || to === undefined) findings.doubts.push({ code: 'age' })
}

function checkHours(
  { openingHours, closures }: CareCentre,
  service: Service,
  { on, from, to }: CareAsked,
  calendar: HolidayCalendar,
  { obstacles, doubts }: Findings,
): void {
  const own = service.hours === undefined ? [] : readSpans(service.hours)
  if (service.hours !== undefined && own.length === 0) {
    doubts.push({ code: 'hoursWords', words: service.hours })
  }
  const stated = { hours: openingHours, holidayRule: toHolidayRule(closures) }
  const opening = toHoursOn(stated, calendar, on)
  if (openingHours.length === 0) doubts.push({ code: 'hours' })
  else if (!Array.isArray(opening)) doubts.push({ code: opening })
  else if (opening.length === 0) {
    obstacles.push({ code: 'closed' })
    return
  }
  const open = Array.isArray(opening) ? opening : []
  const spans = own.length > 0 && open.length > 0 ? toCommon(open, own) : [...open, ...own]
  const isIn = (time: string) => spans.some(({ opens, closes }) => opens <= time && time <= closes)
  const isWithin = spans.some(({ opens, closes }) => opens <= from && to <= closes)
  if (spans.length === 0 || isWithin) return
  obstacles.push({ code: isIn(from) && isIn(to) ? 'break' : 'outside', spans })
}

/** Hours in words, e.g. `08:30-11:50；14:00–17:00`; what is no pair of times says nothing. */
function parseSpans(hours: string): Span[] {
  const pairs = hours.matchAll(/(\d{1,2})[:：](\d{2})\D{1,3}(\d{1,2})[:：](\d{2})/g)
  return [...pairs]
    .map(([, hour = '', minute, hourTo = '', minuteTo]) => ({
      opens: `${hour.padStart(2, '0')}:${minute}`,
      closes: `${hourTo.padStart(2, '0')}:${minuteTo}`,
    }))
    .filter(({ opens, closes }) => opens < closes)
}

/** Centres write their hours alike. */
const readSpans = remember(parseSpans)

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

function checkBooking(service: Service, asked: CareAsked, { obstacles, doubts }: Findings): void {
  const { minimumBooking, minimumBookingInHours: least, bookingNoticeInHours: notice } = service
  const start = { on: asked.on, time: asked.from }
  const hoursAhead = (toInstant(start) - toInstant(asked.now)) / 60
  if (hoursAhead < 0) obstacles.push({ code: 'past' })
  else if (notice === undefined) doubts.push({ code: 'notice' })
  else if (hoursAhead < notice) {
    obstacles.push({ code: 'notice', hours: notice, earliest: later(asked.now, notice) })
  }
  if (least === undefined) {
    doubts.push(
      minimumBooking ? { code: 'minimumWords', words: minimumBooking } : { code: 'minimum' },
    )
  } else if (least > toHours(asked)) {
    const until = toMinutes(asked.from) + least * 60
    obstacles.push({
      code: 'minimum',
      words: minimumBooking ?? '',
      until: until <= MINUTES_IN_DAY ? toTime(until) : undefined,
    })
  }
}

export const toHours = ({ from, to }: Pick<CareAsked, 'from' | 'to'>): number =>
  (toMinutes(to) - toMinutes(from)) / 60

/** What so many hours cost; never less than the least that is booked. */
function toCareFee(service: Service, asked: CareAsked): CareAnswer['fee'] {
  const { feeInYuan, feeUnit, minimumBookingInHours = 0 } = service
  if (feeInYuan === undefined) return undefined
  const hours = Math.max(toHours(asked), minimumBookingInHours)
  if (feeUnit === 'hour') return { fen: Math.round(toFen(feeInYuan) * hours), hours }
  if (feeUnit === 'session' || feeUnit === 'day') return { fen: toFen(feeInYuan), hours }
  return undefined
}

const MINUTES_IN_STEP = 30
const STEPS_IN_DAY = MINUTES_IN_DAY / MINUTES_IN_STEP

/** The hours of the same day, nearest to those asked, that fit: earlier, later, or as long as must be booked. */
export function findOtherHours(
  centre: CareCentre,
  asked: CareAsked,
  calendar: HolidayCalendar,
): Pick<CareAsked, 'from' | 'to'> | undefined {
  const least = centre.services
    .filter(isTemporary)
    .flatMap(({ minimumBookingInHours = 0 }) => minimumBookingInHours * 60)
  const asLong = toHours(asked) * 60
  const lengths = [asLong, ...least.filter((minutes) => minutes > asLong).sort((a, b) => a - b)]
  const steps = Array.from({ length: STEPS_IN_DAY }, (_, step) => step * MINUTES_IN_STEP)
  for (const start of steps.flatMap((by) => [by, -by].map((one) => toMinutes(asked.from) + one))) {
    for (const end of lengths.map((minutes) => start + minutes)) {
      if (start < 0 || end > MINUTES_IN_DAY) continue
      const hours = { from: toTime(start), to: toTime(end) }
      const care = toCare(centre, { ...asked, ...hours }, calendar)
      if (care && care.obstacles.length === 0) return hours
    }
  }
  return undefined
}

const DAYS_TO_LOOK_AHEAD = 14

/** The first later day on which the same hours fit, where the day alone is in the way. */
export function findOtherDay(
  centre: CareCentre,
  asked: CareAsked,
  calendar: HolidayCalendar,
): string | undefined {
  for (let ahead = 1; ahead <= DAYS_TO_LOOK_AHEAD; ahead++) {
    const on = addDays(asked.on, ahead)
    const care = toCare(centre, { ...asked, on }, calendar)
    if (care && care.obstacles.length === 0) return on
  }
  return undefined
}
