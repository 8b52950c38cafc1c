import { toChinaDate } from '#src/calendar/days.ts'
import type { Moment, Round } from '#src/complaints/clocks/case-clock.ts'

export const toDay = ({ at }: Moment): string => toChinaDate(new Date(at))

/** The rounds of a case, in order; `filedAt` begins the first one. */
export function toRounds(filedAt: string, moments: readonly Moment[]): [Round, ...Round[]] {
  const first: Round = { begunBy: 'filed', startedOn: toChinaDate(new Date(filedAt)), moments: [] }
  const rounds: [Round, ...Round[]] = [first]
  let isClosed = false
  for (const moment of moments) {
    const begunBy = toBeginning(moment, isClosed)
    if (begunBy) rounds.push({ begunBy, startedOn: toDay(moment), moments: [] })
    const last = rounds.at(-1) ?? first
    rounds[rounds.length - 1] = { ...last, moments: [...last.moments, moment] }
    if (moment.state !== null) isClosed = moment.state === 'closed'
  }
  return rounds
}

function toBeginning({ kind, state }: Moment, isClosed: boolean): Round['begunBy'] | undefined {
  if (kind === 'reviewAsked') return 'review'
  return isClosed && state !== null && state !== 'closed' && state !== 'withdrawn'
    ? 'reopened'
    : undefined
}

/** A stretch in which more is waited for from the complainant; without an end it still lasts. */
export type Pause = { from: string; to: string | undefined }

/** What the complainant adds, and what the desk goes on with, ends a pause that asking began. */
export function toPauses({ moments }: Round): Pause[] {
  const pauses: Pause[] = []
  for (const moment of moments) {
    const open = pauses.at(-1)
    const isOpen = open !== undefined && open.to === undefined
    const isAsked = moment.state === 'infoAsked'
    const isAnswered = moment.actor === 'complainant' || (moment.state !== null && !isAsked)
    if (isAsked && !isOpen) pauses.push({ from: toDay(moment), to: undefined })
    else if (isOpen && isAnswered) open.to = toDay(moment)
  }
  return pauses
}
