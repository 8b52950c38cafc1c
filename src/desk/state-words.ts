import { OUTCOMES, type Outcome, STATES, type State } from '#src/complaints/states.ts'
import type { Complaint } from '#src/complaints/store/complaint-store.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { zhHans as words } from '#src/desk/words.ts'

/** Where a case stands, with its outcome where it has one. */
export function toStateText({ state, outcome }: Pick<Complaint, 'state' | 'outcome'>): string {
  return outcome ? `${words.states[state]}（${words.outcomes[outcome]}）` : words.states[state]
}

/** What officers look at first. */
export function toFlags(complaint: Pick<Complaint, 'urgent' | 'toVerify' | 'raised'>): string[] {
  return (['urgent', 'toVerify', 'raised'] as const)
    .filter((flag) => complaint[flag])
    .map((flag) => words.flags[flag])
}

/** A state, written as its code or in Chinese. Throws a `DeskError` for any other word. */
export function parseState(written: string): State {
  const state = STATES.find((one) => one === written || words.states[one] === written)
  if (!state) throw new DeskError(EXIT.usage, words.problems.unknownState(written))
  return state
}

/** An outcome, written as its code or in Chinese. Throws a `DeskError` for any other word. */
export function parseOutcome(written: string): Outcome {
  const outcome = OUTCOMES.find((one) => one === written || words.outcomes[one] === written)
  if (!outcome) throw new DeskError(EXIT.usage, words.problems.unknownOutcome(written))
  return outcome
}
