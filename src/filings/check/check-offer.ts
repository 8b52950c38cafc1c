import type { OpeningHours } from '#src/centres/centre-parts.ts'
import { CLASS_GROUP_STANDARD } from '#src/centres/class-groups.ts'
import type { FeeUnit, ServiceType } from '#src/centres/codes.ts'
import { BEYOND_BELIEF } from '#src/filings/check/check-sums.ts'
import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { zhHans as words } from '#src/filings/check/words.ts'
import { CLASS_GROUPS, SERVICES } from '#src/filings/rows/coded-fields.ts'

/** Ages in order; the upper end is exclusive. */
export function checkAges({ value, tell, leaveOut }: RecordCheck): void {
  const [from, to] = [value<number>('ageFromInMonths'), value<number>('ageToInMonths')]
  if (from === undefined || to === undefined || from < to) return
  tell('months-out-of-order', 'ageToInMonths', String(from))
  leaveOut('ageFromInMonths', 'ageToInMonths')
}

/** Hours that leave out the days children come on, or look like a slip between morning and afternoon. */
export function checkHours({ value, tell, leaveOut }: RecordCheck): void {
  const days = value<OpeningHours[]>('openingHours') ?? []
  if (days.length && !days.some(({ weekday }) => weekday <= 5)) {
    tell('week-without-weekdays', 'openingHours')
    leaveOut('openingHours')
    return
  }
  const hourOf = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60
  const odd = days.some(({ opens, closes }) => {
    const length = hourOf(closes) - hourOf(opens)
    return length > 14 || length < 1 || hourOf(opens) < 5
  })
  if (odd) tell('hours-unusual', 'openingHours')
}

/** Who serves meals needs a food permit. */
export function checkMeals({ record, value, tell }: RecordCheck): void {
  if (value('providesMeals') !== true) return
  const hasPermit = [...record.entries.keys()].some((field) =>
    field.startsWith('certificates.food.'),
  )
  if (!hasPermit) tell('meals-without-permit', 'providesMeals')
}

/** Yuan that no centre asks, as a rule: a sign of a wrong unit. */
const USUAL_FEES: Readonly<Record<FeeUnit, readonly [number, number]>> = {
  month: [100, 30_000],
  week: [50, 8000],
  day: [10, 2000],
  hour: [5, 300],
  session: [5, 2000],
}

export function checkFees({ value, tell }: RecordCheck): void {
  for (const { label, feeInYuan, feeUnit } of SERVICES) {
    const [fee, unit] = [value<number>(feeInYuan), value<FeeUnit>(feeUnit)]
    if (fee === undefined || !unit || fee === 0) continue
    const [least, most] = USUAL_FEES[unit]
    if (fee < least || fee > most) tell('fee-unusual', feeInYuan, label)
  }
}

/** Details of a service that the newest list of services no longer names are left out; in the same list they stay. */
export function checkServices({ record, entry, value, tell, leaveOut }: RecordCheck): void {
  const listed = value<ServiceType[]>('services')
  if (!listed) return
  const since = entry('services')?.asOf ?? ''
  const all = [...record.entries].filter(([field]) => field.startsWith('services.'))
  for (const { code, label } of SERVICES) {
    if (listed.includes(code)) continue
    const details = all.filter(([field]) => field.startsWith(`services.${code}.`))
    if (!details.length) continue
    const ended = details.filter(([, { asOf }]) => (asOf ?? '') < since).map(([field]) => field)
    const [stays] = details.filter(([field]) => !ended.includes(field))
    if (stays) tell('service-not-listed', stays[0], label)
    else tell('service-ended', ended[0] ?? 'services', label)
    leaveOut(...(stays ? [] : ended))
  }
}

/** Class sizes, ratios and ages beside the national standard. */
export function checkClasses({ value, tell, leaveOut }: RecordCheck): void {
  const from = value<number>('ageFromInMonths') ?? 0
  const to = value<number>('ageToInMonths') ?? Number.POSITIVE_INFINITY
  for (const { code, label, classes, places, classSize, childrenPerCarer } of CLASS_GROUPS) {
    const standard = CLASS_GROUP_STANDARD[code]
    const size = value<number>(classSize) ?? 0
    if (size > standard.maxClassSize * BEYOND_BELIEF) {
      tell('class-figure-doubtful', classSize, label)
      leaveOut(classSize)
    } else if (size > standard.maxClassSize)
      tell('class-too-large', classSize, words.classSizeAtMost(label, standard.maxClassSize))
    const children = value<number>(childrenPerCarer) ?? 0
    if (standard.childrenPerCarer && children > standard.childrenPerCarer * BEYOND_BELIEF) {
      tell('class-figure-doubtful', childrenPerCarer, label)
      leaveOut(childrenPerCarer)
    } else if (standard.childrenPerCarer && children > standard.childrenPerCarer)
      tell(
        'too-few-carers',
        childrenPerCarer,
        words.oneCarerAtMost(label, standard.childrenPerCarer),
      )
    const field = [classes, places].find((one) => value<number>(one))
    if (field && (to <= standard.fromInMonths || from >= standard.toInMonths))
      tell('ages-do-not-fit-classes', field, words.classAgesAre(label, standard))
  }
}
