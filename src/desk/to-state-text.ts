import type { Outcome, State } from '#src/complaints/states.ts'
import { ofAsker } from '#src/desk/of-asker.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** What a state is called: nobody who asks a question wants anything looked at again. */
export const toStateName = (state: State, matter: string): string =>
  state === 'reviewAsked' && isEnquiry({ matter }) ? words.askedAgain : words.states[state]

/** A state in words, with how it ended; of a case that is taken up again, how it ended before. */
export function toStateText({
  matter,
  state,
  outcome,
}: {
  matter: string
  state: State
  outcome?: Outcome | null | undefined
}): string {
  const said = toStateName(state, matter)
  if (!outcome) return said
  const ended = words.outcomes[outcome]
  return words.withOutcome(said, state === 'closed' ? ended : words.earlier(ended))
}

/** What a term of a case promises, as officers read it: its rules say it to the complainant. */
export const toTermText = (label: string, matter: string): string =>
  ofAsker(label.replaceAll(words.you, words.complainant), matter)
