import { toRuns } from '#search/analyser/tokens.ts'

const toGrams = (characters: readonly string[], length: number) =>
  characters.slice(length - 1).map((_, start) => characters.slice(start, start + length).join(''))

/** Stretches of three and four Han characters: what a document must hold for a longer word to be found. */
export function toPhraseGrams(text: string): string[] {
  return toRuns(text).flatMap((run) => {
    if (run.script !== 'han') return []
    const characters = [...run.text]
    return [...toGrams(characters, 3), ...toGrams(characters, 4)]
  })
}

/** The longest of those stretches that make up a word of three or more characters. */
export function toWordGrams(word: string): string[] {
  const characters = [...word]
  return toGrams(characters, Math.min(4, characters.length))
}
