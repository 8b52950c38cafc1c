import type { EventKind } from '#src/complaints/states.ts'

type Moment = { at: string; kind: EventKind }
type Row<Unit> = { toUnit: Unit; madeAt: string; receivedAt: string | null }

/** What was made for a unit and nobody signed for; `toUnit`: nothing where it went on paper, the note alone names it. */
export type Unreceived<Made> = { madeAt: string; row: Made | undefined }

/**
 * What was handed over of a case and never received: sealed packages, the latest for each unit, and what was made on paper last.
 * A receipt that was noted without naming a package counts for all that was made before it.
 */
export function findUnreceived<Unit, Made extends Row<Unit>>(
  rows: readonly Made[],
  moments: readonly Moment[],
): Unreceived<Made>[] {
  const signedAt = new Set(rows.map(({ receivedAt }) => receivedAt))
  const noted = moments.filter(({ kind, at }) => kind === 'handedOver' && !signedAt.has(at))
  const isNoted = (madeAt: string) => noted.some(({ at }) => at >= madeAt)
  const byUnit = new Map<Unit, Made>()
  for (const row of rows) {
    const known = byUnit.get(row.toUnit)
    if (!known || known.madeAt < row.madeAt) byUnit.set(row.toUnit, row)
  }
  const sealed = [...byUnit.values()]
    .filter(({ madeAt, receivedAt }) => receivedAt === null && !isNoted(madeAt))
    .map((row) => ({ madeAt: row.madeAt, row }))
  const printed = moments.findLast(({ kind }) => kind === 'packaged')
  return [
    ...sealed,
    ...(printed && !isNoted(printed.at) ? [{ madeAt: printed.at, row: undefined }] : []),
  ]
}
