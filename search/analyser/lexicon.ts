import type { Origin } from '#src/origins/origin.ts'

/** `place` and `generic` words fit every centre; a `subdistrict` does not. */
export type KnownWord = { text: string; kind: 'place' | 'generic' | 'subdistrict' }

/** A named place as questions name it. */
export type KnownOrigin = Omit<Origin, 'aliases' | 'initials' | 'source'> & {
  /** Its names, normalised. */
  names: string[]
  /** Their pinyin and its first letters. */
  spelled: string[]
  /** Those of Han characters as they are read: `rong shu wan`. */
  sounds: string[]
  /** A centre's name or address holds one of them: alone it means those centres. */
  isMentioned: boolean
}

/**
 * What the analyser knows about one region and its centres. Plain data: it is stored with an index, so
 * that both engines understand a question alike. All names are normalised.
 */
export type Lexicon = {
  /** The region and everything above it: true of every centre, so never required. */
  places: string[]
  /** Full names with their kind, longest first (鼓东街道): these become filters. */
  subdistricts: { name: string; label: string; codes: string[] }[]
  /** Names and aliases of each subdistrict by code, indexed with its centres. */
  subdistrictNames: Record<string, string[]>
  /** Words at which a run of characters is cut, longest first, by their first character. */
  knownWords: Record<string, KnownWord[]>
  /** Named places that distances may start from. */
  origins: KnownOrigin[]
  /** House numbers of centres (`doors.ts`). */
  doors: string
  placePinyin: Record<string, string>
  /** Titles and keywords of pages, the longest first, by their first character. */
  pagePhrases: Record<string, string[]>
  /** What centres have of their own (特色), in the words of the lists, the most frequent first. */
  features: string[]
  /** Names of centres that hold words which would become filters; typed in full they stay names. */
  protectedNames: string[]
}
