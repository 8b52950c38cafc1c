/** The key by which the officers of an authority tag unlisted places, sealed to them; whoever made it signed it. */
export type SealedPlaceKey = {
  authority: string
  /** Follows from the key. */
  keyId: string
  /** The officers' list it is sealed by. */
  listNumber: number
  madeAt: string
  sealed: Uint8Array
  by: string
  signature: string
}

export type PlaceTag = { reference: string; tag: string }

/** Cases that nobody tagged with a key yet. */
export type Untagged = {
  /** Whose officers open them; null: a case of before there were lists. */
  holders: readonly (string | null)[]
  keyId: string
  /** The last case of the page before. */
  after?: { filedAt: string; reference: string } | undefined
  limit: number
}

/** The part of the store that tells unlisted places apart, without knowing any of them. */
export interface PlaceTagStore {
  readPlaceKey(authority: string): Promise<SealedPlaceKey | undefined>
  /** Keeps a key instead of the one its maker saw, or none, and says so in the record. `stale`: there is another one by now. */
  keepPlaceKey(
    key: SealedPlaceKey,
    before: Pick<SealedPlaceKey, 'keyId' | 'listNumber'> | null,
    at: string,
  ): Promise<'kept' | 'stale'>
  /**
   * Says which cases are about the same unlisted place, and marks what was complained about again within a year. The
   * record tells of it; the cases stay at their version.
   */
  tagPlaces(tags: readonly PlaceTag[], told: { at: string; by: string }): Promise<void>
}
