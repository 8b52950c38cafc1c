import type { Planned } from '#src/desk/acts/act.ts'
import { ACT_KINDS } from '#src/desk/api/act.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { Session } from '#src/desk/page/session.ts'

type CaseAct = Extract<Planned, { outcome: 'act' }>['act']

/** Seals, signs and sends what an officer does; gives the new version of the case. Throws a `HostError`. */
export async function perform(
  { keys, card, trust, now, ask }: Session,
  { reference, version }: CaseRow,
  { kind, change, toComplainant, toOfficers }: CaseAct,
): Promise<number> {
  const known = ACT_KINDS.find((one) => one === kind)
  if (!known) throw new Error(`No act of an officer: ${kind}`)
  const signed = await keys.makeAct(card.signingKey, reference, {
    kind: known,
    version,
    at: now().toISOString(),
    listNumber: trust.number,
    change,
    toComplainant,
    toOfficers,
  })
  return (await ask('act', signed)).version
}
