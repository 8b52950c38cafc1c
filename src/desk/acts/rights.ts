import { type Planned, toAct } from '#src/desk/acts/act.ts'

/** Puts right what is known of somebody, as he asks for it; what he wrote before stays as it was. */
export const correctCase = (words: string): Planned => toAct('corrected', { toComplainant: words })

/** Notes that somebody got a copy of what is known of him, and how it was made sure that it is he. */
export const noteCopy = (checked: string): Planned => toAct('exported', { toOfficers: checked })
