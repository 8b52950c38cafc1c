import type { CaseAct } from '#src/desk/acts/act.ts'
import { toStanding } from '#src/desk/acts/reissue-code.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'
import { perform } from '#src/desk/page/acts/perform.ts'
import { HostError, type HostProblem } from '#src/desk/page/host.ts'
import type { Session } from '#src/desk/page/session.ts'

type Standing = ReturnType<typeof toStanding>

/** A query code that was sent to the desk for a case; it is kept nowhere but here. */
export type IssuedCode = {
  queryCode: string
  standing: Standing
  /** Finds out whether the case has it. */
  look: () => Promise<Standing>
}

/** What may come of an act that got through all the same. */
const UNSURE: readonly HostProblem[] = ['noAnswer', 'rubbish', 'unavailable']

/**
 * Has a code drawn for a case, seals and signs the act that gives it to the case, and sends it. Throws a `HostError` where
 * the case has its old code still.
 */
export async function issueCode(
  session: Session,
  row: CaseRow,
  act: CaseAct<string>,
): Promise<IssuedCode> {
  const { reference, version } = row
  const drawn = await session.ask('code/draw', { reference, version })
  const { queryCode, residentRecipient } = drawn
  const look = async () => {
    const found = await session.ask('case', { reference }).catch(() => undefined)
    return toStanding(residentRecipient, found?.residentRecipient)
  }
  try {
    await perform(session, row, act, drawn)
    return { queryCode, standing: 'reissued', look }
  } catch (error) {
    if (!(error instanceof HostError && UNSURE.includes(error.problem))) throw error
    const standing = await look()
    if (standing === 'asBefore') throw error
    return { queryCode, standing, look }
  }
}
