import { addMonths } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import { isOpen, type Penalty, type Violation } from '#src/centres/centre-parts.ts'
import { toProvenance } from '#src/centres/provenance.ts'
import { isThere } from '#src/centres/standing.ts'

const YEAR = 12
const RECORDS = ['inspections', 'violations', 'penalties']

/** A violation that nobody has put right, as far as is known, and where. */
export type OpenViolation = { centre: Centre; violation: Violation }
/** A penalty that may be told, and whose it is. */
export type ToldPenalty = { centre: Centre; penalty: Penalty }

/**
 * What authorities found, counted; `on` is the day it is counted for. Those inspected are counted of the centres that there
 * are; what was found is told of all, for nobody puts it right by giving a filing up.
 */
export function toOversightSummary(all: readonly Centre[], on: string) {
  const centres = all.filter((centre) => isThere(centre, on))
  const since = addMonths(on, -YEAR)
  const isRecent = ({ inspectedOn }: { inspectedOn: string }) =>
    since < inspectedOn && inspectedOn <= on
  const found = all.flatMap((centre) =>
    centre.violations.map((violation): OpenViolation => ({ centre, violation })),
  )
  const asOf = all.flatMap((centre) =>
    RECORDS.flatMap((path) => toProvenance(centre, path)?.asOf ?? []),
  )
  return {
    centres: centres.length,
    inspected: centres.filter(({ inspections }) => inspections.some(isRecent)).length,
    found: found.length,
    open: found
      .filter(({ violation }) => isOpen(violation))
      .sort((a, b) => (a.violation.foundOn < b.violation.foundOn ? 1 : -1)),
    penalties: all
      .flatMap((centre) => centre.penalties.map((penalty): ToldPenalty => ({ centre, penalty })))
      .sort((a, b) => (a.penalty.decidedOn < b.penalty.decidedOn ? 1 : -1)),
    asOf: asOf.sort().pop(),
  }
}
