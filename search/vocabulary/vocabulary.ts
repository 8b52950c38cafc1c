import { KINDS, type Kind, MISSPELT_KINDS } from '#search/vocabulary/kinds.ts'
import type { PairIndex } from '#search/vocabulary/pair-index.ts'

/**
 * Every distinct text that documents are found by, each once and analysed once. Plain arrays: opened without parsing.
 * An entry's id is its place; ids go kind by kind, texts within a kind are sorted.
 */
export type Vocabulary = {
  documentCount: number
  /** The texts of all entries, one after another. */
  texts: string
  /** Where each begins, and the end of the last. */
  starts: Uint32Array
  /** The first id of each kind, and the number of entries. */
  kindStarts: Uint32Array
  /** The documents of entry `e`: from `offsets[e]` to `offsets[e + 1]`, ascending. */
  holders: { offsets: Uint32Array; documents: Uint32Array }
  /** Entries by pairs of neighbouring characters; the last character stands before a 0. */
  grams: PairIndex
  /** Misspelt kinds only: entries by two characters with one between them. */
  gaps: PairIndex
  /** Misspelt kinds only: how many of its first characters a match may begin with. */
  heads: Uint8Array
  readings: Readings
  /** Letters and digits as they stand in texts, sorted, with their entries. */
  latin: { words: string[]; offsets: Uint32Array; entries: Uint32Array }
}

/**
 * How the entries of misspelt kinds are said: a number for each character, or for each run of letters; an entry has
 * several readings where a character has. 0 is a pause.
 */
export type Readings = {
  /** By number: `xiao`, `abc`. */
  spellings: string[]
  /** The entry of each reading; readings of an entry follow one another. */
  entries: Uint32Array
  offsets: Uint32Array
  units: Uint16Array
  /** Readings by pairs of neighbouring sounds (`toSounds`). */
  sounds: PairIndex
  /** Readings by three neighbouring first letters. */
  initials: PairIndex
}

const NO_PAIRS: PairIndex = {
  keys: new Uint32Array(),
  offsets: Uint32Array.of(0),
  places: new Uint32Array(),
}

/** Of no documents. */
export const NO_VOCABULARY: Vocabulary = {
  documentCount: 0,
  texts: '',
  starts: Uint32Array.of(0),
  kindStarts: new Uint32Array(KINDS.length + 1),
  holders: { offsets: Uint32Array.of(0), documents: new Uint32Array() },
  grams: NO_PAIRS,
  gaps: NO_PAIRS,
  heads: new Uint8Array(),
  readings: {
    spellings: [],
    entries: new Uint32Array(),
    offsets: Uint32Array.of(0),
    units: new Uint16Array(),
    sounds: NO_PAIRS,
    initials: NO_PAIRS,
  },
  latin: { words: [], offsets: Uint32Array.of(0), entries: new Uint32Array() },
}

export const textOf = ({ texts, starts }: Vocabulary, entry: number): string =>
  texts.slice(starts[entry], starts[entry + 1])

/** Entries below this id may be misspelt. */
export const misspeltEnd = ({ kindStarts }: Vocabulary): number =>
  kindStarts[MISSPELT_KINDS] as number

/** The ids of a kind: `[first, end)`. */
export function rangeOf({ kindStarts }: Vocabulary, kind: Kind): [first: number, end: number] {
  const at = KINDS.indexOf(kind)
  return [kindStarts[at] as number, kindStarts[at + 1] as number]
}

export function kindOf({ kindStarts }: Vocabulary, entry: number): Kind {
  let at = 0
  while ((kindStarts[at + 1] as number) <= entry) at++
  return KINDS[at] as Kind
}

/** The entry of a kind with exactly this text, or -1. */
export function findEntry(vocabulary: Vocabulary, kind: Kind, text: string): number {
  const [first, end] = rangeOf(vocabulary, kind)
  let [low, high] = [first, end]
  while (low < high) {
    const middle = (low + high) >> 1
    if (textOf(vocabulary, middle) < text) low = middle + 1
    else high = middle
  }
  return low < end && textOf(vocabulary, low) === text ? low : -1
}
