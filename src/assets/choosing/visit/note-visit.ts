import { zhHans as words } from '#src/assets/choosing/own-list/words.ts'
import { say } from '#src/assets/choosing/say.ts'
import { changeKept, onKeptChange, readKept } from '#src/assets/kept-store.ts'
import { changeVisit, findKept, type Visit, withLater } from '#src/choosing/kept.ts'

/** What this page noted last, by the id of the centre. */
const own = new Map<string, Visit>()

/** Notes something of a visit to a kept centre, and says so where it will not last: words are hard to write again. */
export function noteVisit(id: string, change: Partial<Visit>): void {
  const isLasting = changeKept((kept) => changeVisit(kept, id, change))
  const noted = findKept(readKept(), id)
  if (noted) own.set(id, noted.visit)
  if (!isLasting) say(words.noteNotLasting, true)
}

/** Another tab may write its whole list before it knows what was typed here: that is kept again, and stays in its field. */
onKeptChange(() => {
  const kept = readKept()
  for (const id of Array.from(own.keys())) if (!findKept(kept, id)) own.delete(id)
  const later = kept.map((centre) => withLater(centre, own.get(centre.id) ?? centre.visit))
  if (later.some((centre, at) => centre !== kept[at])) changeKept(() => later)
})
