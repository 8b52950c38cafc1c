import { type Planned, refuse, toAct } from '#src/desk/acts/act.ts'
import type { CaseRow } from '#src/desk/api/case-view.ts'

/** Puts right what is known of somebody, as he asks for it; what he wrote before stays as it was. */
export const correctCase = (words: string): Planned => toAct('corrected', { toComplainant: words })

/** Notes that somebody got a copy of what is known of him, and how it was made sure that it is he. */
export const noteCopy = (checked: string): Planned => toAct('exported', { toOfficers: checked })

/** Erases a case before its time, with all that was typed in it: only one that is over, and that nothing else keeps. */
export function eraseCase({ state, onHold }: Pick<CaseRow, 'state' | 'onHold'>): Planned<'erased'> {
  if (state !== 'closed' && state !== 'withdrawn') return refuse({ code: 'notOver' })
  return onHold ? refuse({ code: 'isHeld' }) : toAct('erased', {})
}
