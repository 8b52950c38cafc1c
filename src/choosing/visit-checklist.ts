import type { Centre } from '#src/centres/centre.ts'
import { toDayChecks } from '#src/choosing/visit/day-checks.ts'
import { toMoneyChecks } from '#src/choosing/visit/money-checks.ts'
import { toPaperChecks } from '#src/choosing/visit/paper-checks.ts'
import { toPeopleChecks } from '#src/choosing/visit/people-checks.ts'
import type { VisitCheck } from '#src/choosing/visit/visit-check.ts'

/** What to look at and to ask at a centre on a day, from what is published of it alone. */
export type VisitChecklist = Record<VisitCheck['kind'], VisitCheck[]>

export function toVisitChecklist(centre: Centre, on: string): VisitChecklist {
  const checks = [toPaperChecks, toPeopleChecks, toDayChecks, toMoneyChecks].flatMap((toChecks) =>
    toChecks(centre, on),
  )
  const ofKind = (kind: VisitCheck['kind']) => checks.filter((check) => check.kind === kind)
  return { first: ofKind('first'), see: ofKind('see'), ask: ofKind('ask') }
}
