import type { ComplaintStore } from '#src/complaints/store/complaint-store.ts'
import { type OfficerList, toRecipients } from '#src/officers/officer-list.ts'
import { findEqualLists, findOpenLists } from '#src/officers/readers.ts'

/** Cases of a unit that wait to be sealed anew. `isLost`: some that no key of the last list opens, so that nobody can. */
type OutdatedUnit = { unit: string; cases: number; isLost: boolean }

/** How many cases of each unit are sealed to others than the last of these lists has. */
export async function countOutdatedUnits(
  store: ComplaintStore,
  lists: readonly OfficerList[],
): Promise<OutdatedUnit[]> {
  const last = lists.at(-1)
  const units = new Set(lists.flatMap(({ authorities }) => authorities.map((one) => one.authority)))
  const found: OutdatedUnit[] = []
  for (const unit of units) {
    const waiting = await store.countOutdated(unit, findEqualLists(lists, unit))
    const openable = findOpenLists(lists, unit, last ? toRecipients(last, unit) : [])
    const cases = waiting.reduce((sum, one) => sum + one.cases, 0)
    const isLost = waiting.some(({ listNumber }) => !openable.includes(listNumber))
    if (cases > 0) found.push({ unit, cases, isLost })
  }
  return found
}
