import type { CaseAct } from '#src/desk/acts/act.ts'
import { ACT_KINDS } from '#src/desk/api/act.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import type { DrawnCode } from '#src/desk/api/drawn-code.ts'
import type { Session } from '#src/desk/page/session.ts'

/**
 * Seals, signs and sends what an officer does; gives the new version of the case, nothing where it is erased. Throws a
 * `HostError`.
 */
export async function perform(
  session: Session,
  { reference, version }: CaseRow,
  { kind, change, holder, toComplainant, toOfficers, publication }: CaseAct<string>,
  drawn?: DrawnCode,
): Promise<number | undefined> {
  const { keys, card, trust, now, ask } = session
  const at = now().toISOString()
  if (kind === 'erased') {
    const erasure = { reference, version, madeAt: at, listNumber: trust.number }
    await ask('erase', await keys.signErasure(card.signingKey, erasure))
    return undefined
  }
  const known = ACT_KINDS.find((one) => one === kind)
  if (!known) throw new Error(`No act of an officer: ${kind}`)
  const signed = await keys.makeAct(card.signingKey, reference, {
    kind: known,
    version,
    at,
    listNumber: trust.number,
    change,
    holder,
    toComplainant,
    toOfficers,
    ...(publication !== undefined && { publication }),
    // The worker needs no code to seal to whoever holds it.
    ...(drawn && { drawn: { residentRecipient: drawn.residentRecipient, ticket: drawn.ticket } }),
  })
  return (await ask('act', signed)).version
}
