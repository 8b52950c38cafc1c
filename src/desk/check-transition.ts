import type { State } from '#src/complaints/states.ts'
import { NEXT_STATES } from '#src/complaints/transitions.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { STATE_WORDS } from '#src/text/desk/labels.ts'
import { PROBLEMS } from '#src/text/desk/problems.ts'

/** Throws a `DeskError` when the desk cannot bring a case from one state to the other. */
export function checkTransition(from: State, to: State): void {
  if (NEXT_STATES[from].includes(to)) return
  const [was, wanted] = [STATE_WORDS[from], STATE_WORDS[to]]
  const problem = from === to ? PROBLEMS.sameState(was) : PROBLEMS.notPossible(was, wanted)
  throw new DeskError(EXIT.conflict, problem)
}
