import type { EventKind } from '#src/complaints/states.ts'
import { type Planned, refuse, toAct } from '#src/desk/acts/act.ts'
import { zhHans } from '#src/desk/acts/words.ts'
import { toInstantText } from '#src/desk/to-summary.ts'

const words = zhHans.reissued

/** Something that the complainant was told: an event, opened. */
type Told = { kind: EventKind; at: string; text: string | null }

/** Most characters of what is copied: sealed, they have to fit into one act. */
const MOST_COPIED = 30_000

/**
 * Gives a case another query code, after an officer has rung the number that was left. What was answered before is
 * copied into the event, because the new code does not open it.
 */
export function reissueCode(
  phone: string | undefined,
  told: readonly Told[],
  checked: string,
): Planned {
  if (phone === undefined) return refuse({ code: 'noTelephone' })
  if (!checked) return refuse({ code: 'notChecked' })
  return toAct('codeReissued', { toComplainant: words.told(toCopies(told)), toOfficers: checked })
}

/** The newest answers that fit, in their order. What an earlier event of this kind copied stands in the case itself. */
function toCopies(told: readonly Told[]): { replies: string[]; isCut: boolean } {
  const replies = told.flatMap(({ kind, at, text }) =>
    kind === 'codeReissued' || text === null ? [] : [words.reply(toInstantText(at), text)],
  )
  let [left, first] = [MOST_COPIED, replies.length]
  for (; first > 0; first -= 1) {
    left -= replies[first - 1]?.length ?? 0
    if (left < 0) break
  }
  return { replies: replies.slice(first), isCut: first > 0 }
}

/** Which code opens a case, where nobody knows whether an act got through. */
type Standing = 'reissued' | 'asBefore' | 'unknown'

/** `drawn`: of the new code; `now`: of the one that the case has; nothing where the desk does not answer. */
export function toStanding(drawn: string, now: string | undefined): Standing {
  if (now === undefined) return 'unknown'
  return now === drawn ? 'reissued' : 'asBefore'
}
