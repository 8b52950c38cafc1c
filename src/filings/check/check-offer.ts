import type { FeeUnit, ServiceType } from '#src/centres/codes.ts'
import type { OpeningHours } from '#src/centres/opening-hours.ts'
import type { RecordCheck } from '#src/filings/check/record-check.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/** Ages in order; the upper end is exclusive. */
export function checkAges({ value, tell, leaveOut }: RecordCheck): void {
  const [from, to] = [value<number>('ageFromInMonths'), value<number>('ageToInMonths')]
  if (from === undefined || to === undefined || from < to) return
  tell('months-out-of-order', 'ageToInMonths', String(from))
  leaveOut('ageFromInMonths', 'ageToInMonths')
}

/** Opening hours that look like a slip between morning and afternoon. */
export function checkHours({ value, tell }: RecordCheck): void {
  const days = value<OpeningHours[]>('openingHours') ?? []
  const hourOf = (time: string) => Number(time.slice(0, 2)) + Number(time.slice(3)) / 60
  const odd = days.some(({ opens, closes }) => {
    const length = hourOf(closes) - hourOf(opens)
    return length > 14 || length < 1 || hourOf(opens) < 5
  })
  if (odd) tell('hours-unusual', 'openingHours')
}

/** Who serves meals needs a food permit. */
export function checkMeals({ record, value, tell }: RecordCheck): void {
  const hasPermit = [...record.entries.keys()].some((field) =>
    field.startsWith('certificates.food.'),
  )
  if (value('providesMeals') === true && !hasPermit) tell('meals-without-permit', 'providesMeals')
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
  for (const [type, label] of Object.entries(SERVICE_TYPE_LABELS)) {
    const field = `services.${type}.feeInYuan`
    const [fee, unit] = [value<number>(field), value<FeeUnit>(`services.${type}.feeUnit`)]
    if (fee === undefined || !unit || fee === 0) continue
    const [least, most] = USUAL_FEES[unit]
    if (fee < least || fee > most) tell('fee-unusual', field, label)
  }
}

/** Details of a service that the newest list of services no longer names are left out; in the same list they stay. */
export function checkServices({ record, entry, value, tell, leaveOut }: RecordCheck): void {
  const listed = value<ServiceType[]>('services')
  if (!listed) return
  const since = entry('services')?.asOf ?? ''
  for (const [type, label] of Object.entries(SERVICE_TYPE_LABELS)) {
    const details = [...record.entries].filter(([field]) => field.startsWith(`services.${type}.`))
    if (listed.includes(type as ServiceType) || !details.length) continue
    const ended = details.filter(([, { asOf }]) => (asOf ?? '') < since).map(([field]) => field)
    const [stays] = details.filter(([field]) => !ended.includes(field))
    if (stays) tell('service-not-listed', stays[0], label)
    else tell('service-ended', ended[0] ?? 'services', label)
    leaveOut(...(stays ? [] : ended))
  }
}
