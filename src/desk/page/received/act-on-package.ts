import type { Planned } from '#src/desk/acts/act.ts'
import { ACT_KINDS } from '#src/desk/api/act.ts'
import type { ReceivedPackage } from '#src/desk/api/hand-over-view.ts'
import { HostError } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'

/** Seals, signs and sends what the unit of a package says of its case. Throws a `HostError`. */
export async function actOnPackage(
  { keys, card, trust, now, ask }: Session,
  { id, version }: ReceivedPackage,
  planned: Planned,
): Promise<void> {
  if (planned.outcome === 'refused') throw new HostError('impossible')
  const { kind: planKind, change, toComplainant, toOfficers } = planned.act
  const kind = ACT_KINDS.find((one) => one === planKind)
  if (!kind) throw new Error(`No act of an officer: ${planKind}`)
  const signed = await keys.makeActOnPackage(card.signingKey, id, {
    ...{ kind, version, change, toComplainant, toOfficers },
    at: now().toISOString(),
    listNumber: trust.number,
  })
  await ask('act', signed)
}

export const isStale = (error: unknown): boolean =>
  error instanceof HostError && error.problem === 'stale'
