import { zhHans as words } from '#src/assets/choosing/own-list/words.ts'
import { say } from '#src/assets/choosing/say.ts'
import { changeKept } from '#src/assets/kept-store.ts'
import { changeVisit, type Visit } from '#src/choosing/kept.ts'

/** Notes something of a visit to a kept centre, and says so where it will not last: words are hard to write again. */
export function noteVisit(id: string, change: Partial<Visit>): void {
  const isLasting = changeKept((kept) => changeVisit(kept, id, change))
  if (!isLasting) say(words.noteNotLasting, true)
}
