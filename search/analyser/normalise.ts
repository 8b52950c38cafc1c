import { Converter } from 'opencc-js/t2cn'
import { SYNONYMS } from '#search/analyser/words/name-parts.ts'

/** A text as it is compared, and where each of its UTF-16 units comes from in the original. */
export type Normalised = {
  text: string
  /** Start of the original character, by unit of `text`. */
  starts: number[]
  /** End (exclusive) of the original character, by unit of `text`. */
  ends: number[]
}

/** Longer questions are cut here: nobody types more, and work per question stays bounded. */
export const MAX_QUERY_LENGTH = 64

const toSimplified = Converter({ from: 't', to: 'cn' })
const foldedCharacters = new Map<string, string>()
/** More characters than any language uses; strangers may ask for all there are. */
const MOST_FOLDED = 50_000

/**
 * Compatibility forms, case, accents and traditional forms removed, one character at a time: a part
 * of a name must fold exactly as it does inside the name, so conversion never looks at neighbours.
 */
function fold(character: string): string {
  const known = foldedCharacters.get(character)
  if (known !== undefined) return known
  const plain = character.normalize('NFKD').toLowerCase().replace(/\p{M}/gu, '')
  const visible = plain.replace(/\s|\p{Extended_Pictographic}/gu, ' ').replace(/\p{C}/gu, '')
  const folded = [...visible].map((part) => toSimplified(part)).join('')
  if (foldedCharacters.size >= MOST_FOLDED) foldedCharacters.clear()
  foldedCharacters.set(character, folded)
  return folded
}

function replaceSynonyms(text: string): string {
  return SYNONYMS.reduce((result, [word, instead]) => result.replaceAll(word, instead), text)
}

/** A text as it is compared. Never throws; control and direction characters vanish. */
export function normalise(text: string): string {
  let folded = ''
  for (const character of text) folded += fold(character)
  return replaceSynonyms(folded)
}

/** As `normalise`, with the way back to the original for highlights and for taking words out. */
export function normaliseWithOffsets(text: string): Normalised {
  const starts: number[] = []
  const ends: number[] = []
  let folded = ''
  let start = 0
  for (const character of text) {
    const part = fold(character)
    for (let unit = 0; unit < part.length; unit++) {
      starts.push(start)
      ends.push(start + character.length)
    }
    folded += part
    start += character.length
  }
  return { text: replaceSynonyms(folded), starts, ends }
}

/** A question as it is compared: trimmed and cut at `MAX_QUERY_LENGTH`. */
export function normaliseQuery(text: string): Normalised {
  const { text: folded, starts, ends } = normaliseWithOffsets(text)
  return { text: folded.slice(0, MAX_QUERY_LENGTH), starts, ends }
}
