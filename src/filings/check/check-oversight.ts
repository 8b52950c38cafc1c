import type { Inspection, Penalty, Violation } from '#src/centres/centre-parts.ts'
import type { RecordCheck } from '#src/filings/check/record-check.ts'

/** The day on which an authority wrote an entry. */
const DAY_OF = {
  inspections: (one: unknown) => (one as Inspection).inspectedOn,
  violations: (one: unknown) => (one as Violation).foundOn,
  penalties: (one: unknown) => (one as Penalty).decidedOn,
} as const

/** What authorities found: nothing of a day to come, and nothing put right before it was found. */
export function checkOversight({ record, entry, tell }: RecordCheck): void {
  for (const [field, dayOf] of Object.entries(DAY_OF)) {
    const known = entry(field)
    const { asOf } = known ?? {}
    if (!known || !asOf) continue
    const all = known.value as unknown[]
    const past = all.filter((one) => dayOf(one) <= asOf)
    if (past.length === all.length) continue
    const days = all.map(dayOf).filter((day) => day > asOf)
    tell('entry-after-list', field, days.join('、'))
    record.entries.set(field, known.with(past))
  }
  const known = entry('violations')
  const violations = (known?.value ?? []) as Violation[]
  if (!known || !violations.some(isOutOfOrder)) return
  tell('corrected-before-found', 'violations', violations.find(isOutOfOrder)?.correctedOn ?? '')
  record.entries.set('violations', known.with(violations.map(withoutWrongDay)))
}

const isOutOfOrder = ({ foundOn, correctedOn = foundOn }: Violation) => correctedOn < foundOn

function withoutWrongDay(violation: Violation): Violation {
  if (!isOutOfOrder(violation)) return violation
  const { correctedOn: _, ...others } = violation
  return others
}
