import type { CentreSnapshot } from '#src/centres/centre-snapshot.ts'
import { toListDay } from '#src/centres/days-known.ts'
import { zhHans as words } from '#src/components/check/words.ts'
import type { Library } from '#src/guidance/library.ts'

const kept = new WeakMap<CentreSnapshot, string[]>()

/** Which lists an answer rests on, each with its office and its day. */
export function toLists({
  snapshot,
  library,
}: {
  snapshot: CentreSnapshot
  library: Pick<Library, 'registered'>
}): string[] {
  const lists = kept.get(snapshot) ?? readLists(snapshot, library)
  kept.set(snapshot, lists)
  return lists
}

function readLists({ centres }: CentreSnapshot, { registered }: Pick<Library, 'registered'>) {
  const offices = new Map<string | undefined, string | undefined>()
  for (const { authority, asOf = '' } of registered)
    offices.set(authority, asOf > (offices.get(authority) ?? '') ? asOf : offices.get(authority))
  return [
    words.filingList(toListDay(centres)),
    ...[...offices].map(([authority, asOf]) => words.registrationList(authority, asOf)),
    ...(registered.length === 0 ? [words.noRegistrationList] : []),
  ]
}
