import type { Publication } from '#src/publishing/publications.ts'

/**
 * What was taken back, each with the line that says so; what was published again since, or gone back to by name, is none
 * of it. `toData`: what a version says of centres, for versions that say the same.
 */
export function toTakenBack(
  publications: readonly Publication[],
  toData = (version: string) => version,
): ReadonlyMap<string, Publication> {
  const takenBack = new Map<string, Publication>()
  for (const publication of publications) {
    const { act, version, from } = publication
    takenBack.delete(toData(version))
    if (act === 'rollback' && from) takenBack.set(toData(from), publication)
  }
  return takenBack
}

/** The versions whose pages still say what was struck from all else; made anew, one says it no more. */
export function toHeld(publications: readonly Publication[]): ReadonlySet<string> {
  const held = new Set<string>()
  for (const { act, version, isHeld } of publications) {
    if (act === 'publish') held.delete(version)
    if (act === 'strike' && isHeld) held.add(version)
  }
  return held
}

const MAKES = new Set<Publication['act']>(['publish', 'complete', 'renew'])

/** How a version came to be what readers see. */
export const toPublished = (publications: readonly Publication[], wanted: string) =>
  publications.findLast(({ act, version }) => version === wanted && MAKES.has(act))
