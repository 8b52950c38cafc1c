import { type ActedCase, type Planned, toAct } from '#src/desk/acts/act.ts'

/** Answers the complainant. Who answers has taken the case up: it does not wait to be looked at any more. */
export const replyTo = ({ state }: ActedCase, words: string): Planned =>
  state === 'received'
    ? toAct('replied', {
        toComplainant: words,
        change: { state: 'accepted', toVerify: false },
      })
    : toAct('replied', { toComplainant: words })

/** Notes something for officers only. */
export const addNote = (words: string): Planned => toAct('noteAdded', { toOfficers: words })
