import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import { addDays, toDayNumber } from '#src/calendar/days.ts'
import { MINUTES_IN_DAY, toMinuteOfDay, toTimeOfDay } from '#src/calendar/time-of-day.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import {
  type CareAnswer,
  type CareAsked,
  type CareCentre,
  type Findings,
  isTemporary,
  type Moment,
} from '#src/choosing/care/care.ts'
import { checkHours } from '#src/choosing/care/check-hours.ts'
import { toFen } from '#src/choosing/cost.ts'

/** Minutes since 1970 in the time of the portal, so that a notice reaches over midnight. */
const toInstant = ({ on, time }: Moment) => toDayNumber(on) * MINUTES_IN_DAY + toMinuteOfDay(time)

const later = (now: Moment, hours: number): Moment => {
  const minutes = toMinuteOfDay(now.time) + hours * 60
  return {
    on: addDays(now.on, Math.floor(minutes / MINUTES_IN_DAY)),
    time: toTimeOfDay(minutes % MINUTES_IN_DAY),
  }
}

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

function toAnswer(
  centre: CareCentre,
  service: Service,
  asked: CareAsked,
  calendar: HolidayCalendar,
): CareAnswer {
  const findings: Findings = { obstacles: [], doubts: [] }
  checkState(centre, asked, findings)
  checkChild(centre, asked, findings)
  checkHours({ centre, service, calendar }, asked, findings)
  checkBooking(service, asked, findings)
  return { service, ...findings, fee: toCareFee(service, asked) }
}

function checkState(centre: CareCentre, { on }: CareAsked, { obstacles, doubts }: Findings): void {
  const state = toFilingState(centre, on)
  if (state === 'withdrawn') obstacles.push({ code: 'withdrawn', on: centre.withdrawnOn })
  else if (state === 'suspended') obstacles.push({ code: 'suspended', to: centre.suspendedTo })
  else if (state === 'expired') doubts.push({ code: 'expired' })
  else if (state === 'unknown' || state === 'notFiled') doubts.push({ code: 'filing' })
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
    const until = toMinuteOfDay(asked.from) + least * 60
    obstacles.push({
      code: 'minimum',
      words: minimumBooking ?? '',
      until: until <= MINUTES_IN_DAY ? toTimeOfDay(until) : undefined,
    })
  }
}

export const toHours = ({ from, to }: Pick<CareAsked, 'from' | 'to'>): number =>
  (toMinuteOfDay(to) - toMinuteOfDay(from)) / 60

/** What so many hours cost; never less than the least that is booked. */
function toCareFee(service: Service, asked: CareAsked): CareAnswer['fee'] {
  const { feeInYuan, feeUnit, minimumBookingInHours = 0 } = service
  if (feeInYuan === undefined) return undefined
  const hours = Math.max(toHours(asked), minimumBookingInHours)
  if (feeUnit === 'hour') return { fen: Math.round(toFen(feeInYuan) * hours), hours }
  if (feeUnit === 'session' || feeUnit === 'day') return { fen: toFen(feeInYuan), hours }
  return undefined
}
