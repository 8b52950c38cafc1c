import type { Answers } from '#src/complaints/answers.ts'
import { zhHans as contact } from '#src/complaints/questions/contact/words.ts'
import type { ComplaintEvent } from '#src/complaints/store/complaint-store.ts'
import type { CaseAct } from '#src/desk/acts/act.ts'

/** A line by which somebody wants no more messages; a full stop after it is the same. */
const isOff = (line: string) =>
  line.normalize('NFKC').replace(/[\s。.!]/gu, '') === contact.news.off

/**
 * The number of who wants to be told that there is news, as it is dialled; nothing where nobody does, or not any more.
 * `notes`: whatever its complainant and officers wrote beside the case.
 */
export function findNewsNumber(
  answers: Pick<Answers, 'contact'> | undefined,
  notes: readonly string[],
): string | undefined {
  const { news, phoneDigits } = answers?.contact ?? {}
  const isWanted = news && !notes.some((note) => note.split('\n').some(isOff))
  return isWanted ? phoneDigits : undefined
}

/** Whether a complainant would want to know of an act: he is told something, or his case stands elsewhere. */
export const isNews = ({ toComplainant, change }: Pick<CaseAct, 'toComplainant' | 'change'>) =>
  toComplainant !== null || change.state !== undefined

type Event = Pick<ComplaintEvent, 'position' | 'actor' | 'state'> & { hasWords: boolean }

/** The last thing that happened of which a complainant would want to know; nothing where officers did nothing yet. */
export const findLastNews = (events: readonly Event[]): number | undefined =>
  events.findLast(({ actor, state, hasWords }) => actor === 'desk' && (hasWords || state !== null))
    ?.position
