import type { Centre } from '#src/centres/centre.ts'
import { toGraveRecords } from '#src/centres/grave-records.ts'
import { zhHans as words } from '#src/components/centre/words.ts'
import { APPEAL_LABELS, VIOLATION_SEVERITY_LABELS } from '#src/text/codes.ts'

/** What is told of a centre before anything else: grave findings that nobody put right, and penalties, a line each. */
export function toGraveTexts(centre: Pick<Centre, 'violations' | 'penalties'>): string[] {
  const { open, penalties } = toGraveRecords(centre)
  const found = [...Map.groupBy(open, ({ severity }) => severity)].map(([severity, { length }]) =>
    words.grave.found(VIOLATION_SEVERITY_LABELS[severity], length),
  )
  // Of several penalties no one appeal can be told in a line.
  const [appeal] =
    penalties.length === 1 ? penalties.flatMap((penalty) => penalty.appeal ?? []) : []
  return [
    ...(open.length > 0 ? [words.grave.open(found.join(words.separator))] : []),
    ...(penalties.length > 0
      ? [words.grave.penalties(penalties.length, appeal && APPEAL_LABELS[appeal])]
      : []),
  ]
}
