import { findListProblems, type ListProblem } from '#src/officers/find-list-problems.ts'
import type { VerifySignature } from '#src/officers/officer-card.ts'
import { type OfficerList, toListFingerprint } from '#src/officers/officer-list.ts'

/** A list that counts, with the digits it is known by. */
export type CurrentList = { list: OfficerList; fingerprint: string }

export type FoundList =
  | ({ outcome: 'current' } & CurrentList)
  /** There is none yet. */
  | { outcome: 'none' }
  /** A list does not follow from what the settings trust; those before it do not count any more either. */
  | { outcome: 'refused'; number: number; problems: ListProblem[] }

/** What the settings trust. */
export type ListRoot = { region: string; firstList: string }

/**
 * The last of all lists, if every one of them follows from the one before and the first is the one that the settings
 * name. One that does not makes all of it doubtful: nothing is sealed to a list that somebody may want us to go back to.
 */
export async function toCurrentList(
  lists: readonly OfficerList[],
  { region, firstList }: ListRoot,
  verify: VerifySignature,
): Promise<FoundList> {
  let before: CurrentList | undefined
  for (const list of lists) {
    const fingerprint = await toListFingerprint(list)
    const problems = await findListProblems(list, before?.list, verify)
    if (list.region !== region) problems.push({ code: 'otherRegion' })
    if (!before && fingerprint !== firstList) problems.push({ code: 'otherRoot' })
    if (problems.length > 0) return { outcome: 'refused', number: list.number, problems }
    before = { list, fingerprint }
  }
  return before ? { outcome: 'current', ...before } : { outcome: 'none' }
}
