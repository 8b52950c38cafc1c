import type { Lexicon } from '#search/analyser/lexicon.ts'
import { type PinyinReader, toPinyinReader } from '#search/analyser/pinyin.ts'
import { GENERIC_WORDS } from '#search/analyser/words/generic-words.ts'
import { NAME_ENDINGS } from '#search/analyser/words/name-parts.ts'
import { toInitial, toSounds } from '#search/vocabulary/readings.ts'
import { rangeOf, type Vocabulary } from '#search/vocabulary/vocabulary.ts'

/** A vocabulary with what is made of its few distinct syllables when it is opened. */
export type OpenVocabulary = Vocabulary & {
  /** Reads what is typed. */
  read: PinyinReader
  /** The sound of each unit. */
  soundOfUnit: Uint16Array
  sounds: Map<string, number>
  /** The first letter of each unit. */
  initialOfUnit: Uint8Array
  /** Units by each way to type them: lv, lu and lyu are one. */
  unitsOf: Map<string, number[]>
  /** Beginnings of what may be typed for a unit, and of what may be heard. */
  beginnings: { spelt: Set<string>; heard: Set<string> }
  /** How places that are true of every centre are read, syllable by syllable and in one. */
  placeReadings: Set<string>
  /** How words that fit every centre are typed in letters, the longest first. */
  genericReadings: string[]
  /** All codes in one text, a byte a character. */
  codes: string
}

export function openVocabulary(
  vocabulary: Vocabulary,
  { placePinyin, places }: Pick<Lexicon, 'placePinyin' | 'places'>,
): OpenVocabulary {
  const read = toPinyinReader(placePinyin)
  const { spellings } = vocabulary.readings
  const { sounds: soundOfUnit, names: sounds } = toSounds(spellings)
  const unitsOf = new Map<string, number[]>()
  spellings.forEach((spelling, unit) => {
    for (const way of toWays(spelling)) unitsOf.set(way, [...(unitsOf.get(way) ?? []), unit])
  })
  unitsOf.delete('')
  return {
    ...vocabulary,
    read,
    soundOfUnit,
    sounds,
    initialOfUnit: Uint8Array.from(spellings, toInitial),
    unitsOf,
    beginnings: { spelt: toBeginnings(unitsOf.keys()), heard: toBeginnings(sounds.keys()) },
    genericReadings: [
      ...new Set([...GENERIC_WORDS, ...NAME_ENDINGS].map((word) => read(word).join(''))),
    ]
      .filter((reading) => reading.length > SHORTEST_GENERIC)
      .sort((a, b) => b.length - a.length),
    placeReadings: new Set(
      places.flatMap((place) => {
        const reading = read(place)
        return [reading.join(' '), reading.join('')]
      }),
    ),
    codes: toCodes(vocabulary),
  }
}

/** Fewer letters may end a name of its own: dian, yuan. */
const SHORTEST_GENERIC = 5

const toWays = (spelling: string): string[] =>
  /^[ln]v/.test(spelling)
    ? [spelling, spelling.replace('v', 'u'), spelling.replace('v', 'yu')]
    : [spelling]

function toBeginnings(words: Iterable<string>): Set<string> {
  const beginnings = new Set<string>()
  for (const word of words) {
    for (let end = 1; end < word.length; end++) beginnings.add(word.slice(0, end))
  }
  return beginnings
}

/** A line for each code, so that none is found across two. */
function toCodes(vocabulary: Vocabulary): string {
  const [first, end] = rangeOf(vocabulary, 'code')
  const lines: string[] = []
  for (let entry = first; entry < end; entry++) {
    lines.push(vocabulary.texts.slice(vocabulary.starts[entry], vocabulary.starts[entry + 1]))
  }
  return lines.join('\n')
}
