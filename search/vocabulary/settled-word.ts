/**
 * A word of a question, decided against the vocabulary before any engine is asked. A document holds the word when it
 * holds any of its entries.
 */
export type SettledWord = {
  /** As typed, normalised. */
  typed: string
  by: 'written' | 'sound' | 'look'
  /** Ids of entries, ascending; they stay the same within a release. */
  entries: Uint32Array
  /**
   * One or two characters typed as they are, where so many entries have them that naming each would be too much: the
   * documents with this gram are the very same.
   */
  gram?: string | undefined
  /** Texts of entries it was taken for, the likeliest first; what is shown as a reason. */
  as: string[]
}
