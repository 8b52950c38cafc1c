import { type OfficerList, toRecipients } from '#src/officers/officer-list.ts'

/** What of a case says to whom it is sealed. */
type OfCase = { holder: string | null; listNumber: number }

/**
 * To whom a case was sealed by the list it names; nothing for a case of before there were lists, nobody where its list
 * is not there or does not have its holder.
 */
export function findReaders(
  lists: readonly OfficerList[],
  { holder, listNumber }: OfCase,
): string[] | undefined {
  if (holder === null) return undefined
  const list = lists.find(({ number }) => number === listNumber)
  return list ? toRecipients(list, holder) : []
}

/** Numbers of the lists by which one of these keys opens what is sealed to a unit. */
export const findOpenLists = (
  lists: readonly OfficerList[],
  authority: string,
  recipients: readonly string[],
): number[] =>
  lists
    .filter((list) => toRecipients(list, authority).some((one) => recipients.includes(one)))
    .map(({ number }) => number)

/** Numbers of the lists by which a unit's cases have the same readers as by the last one: they need not be sealed anew. */
export function findEqualLists(lists: readonly OfficerList[], authority: string): number[] {
  const toReaders = (list: OfficerList) => toRecipients(list, authority).toSorted().join()
  const last = lists.at(-1)
  return lists
    .filter((list) => last && toReaders(list) === toReaders(last))
    .map(({ number }) => number)
}
