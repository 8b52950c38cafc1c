import type { Centre } from '#src/centres/centre.ts'
import { toGraveRecords } from '#src/centres/grave-records.ts'
import { toPenaltyEnd } from '#src/centres/oversight-term.ts'
import { zhHans as words } from '#src/components/centre/words.ts'
import { APPEAL_LABELS, VIOLATION_SEVERITY_LABELS } from '#src/text/codes.ts'

/** A line that is told to the end of a day; to no end while nobody put right what it says. */
export type GraveText = { text: string; shownTo?: string | undefined }

/** What is told of a centre before anything else: grave findings that nobody put right, and penalties, a line each. */
export function toGraveTexts(centre: Pick<Centre, 'violations' | 'penalties'>): GraveText[] {
  const { open, penalties } = toGraveRecords(centre)
  const found = [...Map.groupBy(open, ({ severity }) => severity)].map(([severity, { length }]) =>
    words.grave.found(VIOLATION_SEVERITY_LABELS[severity], length),
  )
  // Of several penalties no one appeal can be told in a line.
  const [appeal] =
    penalties.length === 1 ? penalties.flatMap((penalty) => penalty.appeal ?? []) : []
  return [
    ...(open.length > 0 ? [{ text: words.grave.open(found.join(words.separator)) }] : []),
    ...(penalties.length > 0
      ? [
          {
            text: words.grave.penalties(penalties.length, appeal && APPEAL_LABELS[appeal]),
            shownTo: penalties.map(toPenaltyEnd).sort().at(-1),
          },
        ]
      : []),
  ]
}
