import type { ComplaintEvent } from '#src/complaints/store/complaint-store.ts'
import { zhHans as words } from '#src/desk/commands/show/words.ts'
import { zhHans as deskWords } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/** What an event is called for officers: a note of the desk is its own, and whoever asks a question does not complain. */
export function toEventName(
  { kind, actor }: Pick<ComplaintEvent, 'kind' | 'actor'>,
  matter: string,
): string {
  if (kind === 'noteAdded' && actor === 'desk') return words.noted
  if (kind === 'filed' && isEnquiry({ matter })) return words.asked
  if (kind === 'reviewAsked' && isEnquiry({ matter })) return deskWords.askedAgain
  return words.events[kind]
}
