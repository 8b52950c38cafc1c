import { toDoor } from '#search/analyser/doors.ts'
import type { KnownOrigin } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { toMentionReader } from '#search/analyser/to-known-origins.ts'
import type { CentreDocument } from '#search/centre-document.ts'

/** What a centre adds to the lexicon of its region. */
export type CentreTraits = {
  /** Its line of the house numbers. */
  door?: string | undefined
  features?: string[] | undefined
  /** The named places that its names or its address carry, by position. */
  mentions: readonly number[]
  /** Its names that must not be read as filters; absent where house numbers of others decide. */
  protectedNames?: readonly string[]
}

/** Hashes of what traits were read by; read by others they may differ. */
export type TraitsKeys = { origins: string; names: string }

/** Reads all of them but the names, for which the others must be known first. */
export function toTraitsReader(
  origins: readonly KnownOrigin[],
): (document: CentreDocument) => CentreTraits {
  const findMentions = toMentionReader(origins)
  return (document) => {
    const address = normalise(document.address ?? '')
    const { features } = document
    return { door: toDoor(document, address), features, mentions: findMentions(document, address) }
  }
}
