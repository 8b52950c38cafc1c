import type { SealedCase } from '#src/desk/api/case-view.ts'
import { HostError } from '#src/desk/page/host.ts'
import type { CaseOpening } from '#src/desk/page/keys/opened-case.ts'
import type { Session } from '#src/desk/page/session.ts'

/** A case as the host has it, and what the keys of the officer make of it. */
export type LoadedCase = { sealed: SealedCase; opening: CaseOpening }

/** Fetches a case and opens it here. What should never be is told to the desk, so that it stands in the record. */
export async function loadCase(session: Session, reference: string): Promise<LoadedCase> {
  const { keys, ask } = session
  const { now: _, ...sealed } = await ask('case', { reference })
  if (sealed.row.reference !== reference) throw new HostError('rubbish')
  const opening = await keys.openCase(sealed)
  const isUnknown = opening.outcome === 'alarm' && opening.alarm.kind === 'unknownList'
  if (isUnknown && (await keys.isReplaced((await ask('lists', {})).lists)))
    return { sealed, opening: { outcome: 'newerList' } }
  if (opening.outcome === 'alarm')
    await ask('told', { what: opening.alarm.kind, references: [reference] }).catch(() => {})
  return { sealed, opening }
}
