import type { Outcome, State } from '#src/complaints/states.ts'
import { zhHans as words } from '#src/desk/words.ts'

/** A state in words, with how it ended; of a case that is taken up again, how it ended before. */
export function toStateText({
  state,
  outcome,
}: {
  state: State
  outcome?: Outcome | null | undefined
}): string {
  const said = words.states[state]
  if (!outcome) return said
  const ended = words.outcomes[outcome]
  return words.withOutcome(said, state === 'closed' ? ended : words.earlier(ended))
}

/** What a term promises, as officers read it: its rules say it to the complainant. */
export const toTermText = (label: string): string => label.replaceAll(words.you, words.complainant)
