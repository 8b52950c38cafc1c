import { toUnits } from '#search/vocabulary/han.ts'
import type { Stretch } from '#search/vocabulary/one-edit.ts'
import type { OpenVocabulary } from '#search/vocabulary/open-vocabulary.ts'
import { placesBetween, placesOf, placesOfFirst, toKey } from '#search/vocabulary/pair-index.ts'
import { toInitial, toInitialsKey } from '#search/vocabulary/readings.ts'
import { rangeOf, textOf } from '#search/vocabulary/vocabulary.ts'

/** An entry with the stretch of its text that was said. */
export type Spoken = Stretch & { entry: number }

/** One syllable that is looked for: its sound, and the very units where it must be spelt so. */
export type Sought = { sound: number; units?: readonly number[] | undefined }

/** Entries in which syllables follow one another, and then one that begins with `rest`. */
export function findSpoken(
  vocabulary: OpenVocabulary,
  sought: readonly Sought[],
  rest = '',
): Spoken[] {
  const { units } = vocabulary.readings
  const fits = (at: number, end: number) => {
    if (at + sought.length + (rest ? 1 : 0) > end) return false
    const isSaid = sought.every((each, step) =>
      isUnit(vocabulary, units[at + step] as number, each),
    )
    return (
      isSaid && (!rest || beginsWith(vocabulary, units[at + sought.length] as number, rest, sought))
    )
  }
  return collect(
    vocabulary,
    toCandidates(vocabulary, sought, rest),
    fits,
    sought.length + (rest ? 1 : 0),
  )
}

function isUnit({ soundOfUnit }: OpenVocabulary, unit: number, { sound, units }: Sought): boolean {
  return soundOfUnit[unit] === sound && (units === undefined || units.includes(unit))
}

/** A syllable that is not finished is compared as the ones before it are: as spelt, or as heard. */
function beginsWith(
  { readings, sounds, soundOfUnit }: OpenVocabulary,
  unit: number,
  rest: string,
  sought: readonly Sought[],
): boolean {
  if (readings.spellings[unit]?.startsWith(rest)) return true
  if (sought.length === 0 || sought[0]?.units) return false
  return sounds.get(rest) === soundOfUnit[unit]
}

/** Readings that hold the rarest pair of neighbours. */
function toCandidates(
  vocabulary: OpenVocabulary,
  sought: readonly Sought[],
  rest: string,
): Uint32Array {
  const { readings } = vocabulary
  const [first] = sought
  if (!first) {
    const letter = toInitial(rest)
    return withoutStems(
      vocabulary,
      placesBetween(readings.initials, toKey(letter, 0), toKey(letter + 1, 0)),
    )
  }
  const pairs = sought
    .slice(1)
    .map(({ sound }, at) => placesOf(readings.sounds, toKey(sought[at]?.sound ?? 0, sound)))
  const rarest = shortest(pairs)
  return rarest ?? withoutStems(vocabulary, placesOfFirst(readings.sounds, first.sound))
}

/** One syllable never reaches beyond what tells a name from others, which is an entry of its own. */
function withoutStems(vocabulary: OpenVocabulary, candidates: Uint32Array): Uint32Array {
  const [first, end] = rangeOf(vocabulary, 'stem')
  const { entries } = vocabulary.readings
  return candidates.filter((reading) => {
    const entry = entries[reading] as number
    return entry < first || entry >= end
  })
}

/** Entries in which syllables begin with these letters, one letter each. */
export function findInitials(vocabulary: OpenVocabulary, letters: string): Spoken[] {
  const { readings } = vocabulary
  const initials = Array.from(letters, toInitial)
  const [one = 0, two = 0] = initials
  const triples = initials
    .slice(2)
    .map((third, at) =>
      placesOf(readings.initials, toInitialsKey(initials[at] ?? 0, initials[at + 1] ?? 0, third)),
    )
  const candidates =
    shortest(triples) ??
    placesBetween(readings.initials, toInitialsKey(one, two, 0), toInitialsKey(one, two + 1, 0))
  const fits = (at: number, end: number) =>
    at + initials.length <= end &&
    initials.every(
      (letter, step) => vocabulary.initialOfUnit[readings.units[at + step] as number] === letter,
    )
  return collect(vocabulary, candidates, fits, initials.length)
}

const shortest = (lists: readonly Uint32Array[]): Uint32Array | undefined =>
  lists.reduce<Uint32Array | undefined>(
    (least, list) => (least === undefined || list.length < least.length ? list : least),
    undefined,
  )

/** The first place in each candidate that fits, as a stretch of the entry's text; each entry once. */
function collect(
  vocabulary: OpenVocabulary,
  candidates: Uint32Array,
  fits: (at: number, end: number) => boolean,
  length: number,
): Spoken[] {
  const { entries, offsets } = vocabulary.readings
  const found = new Map<number, Spoken>()
  for (const reading of candidates) {
    const entry = entries[reading] as number
    if (found.has(entry)) continue
    const [first, end] = [offsets[reading] as number, offsets[reading + 1] as number]
    let at = first
    while (at < end && !fits(at, end)) at++
    if (at === end) continue
    const stretch = toStretch(vocabulary, entry, at - first, length)
    if (stretch) found.set(entry, { entry, ...stretch })
  }
  return [...found.values()]
}

/** Nothing that begins where every name is alike. */
export function toStretch(
  vocabulary: OpenVocabulary,
  entry: number,
  from: number,
  length: number,
): Stretch | undefined {
  const units = toUnits(textOf(vocabulary, entry))
  const start = units[from]?.start ?? 0
  const end = units[from + length - 1]?.end ?? start
  return start < (vocabulary.heads[entry] as number) ? { start, end } : undefined
}
