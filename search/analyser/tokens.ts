/** A stretch of Han characters, or of other letters and digits. Everything else separates. */
export type Run = { script: 'han' | 'latin'; text: string }

const RUN = /(\p{Script=Han}+)|(?:(?!\p{Script=Han})[\p{L}\p{N}])+/gu

/** The runs of a normalised text, in order. */
export function toRuns(text: string): Run[] {
  return Array.from(text.matchAll(RUN), ([whole, han]) => ({
    script: han === undefined ? 'latin' : 'han',
    text: whole,
  }))
}

/** The stretches of Han characters of a normalised text, in order. */
export const toHanRuns = (text: string): string[] =>
  toRuns(text).flatMap((run) => (run.script === 'han' ? run.text : []))

/** Overlapping pairs of characters, so that every part of a name is found; the character itself if alone. */
export function toBigrams(run: string): string[] {
  const characters = [...run]
  if (characters.length < 2) return characters
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`)
}

/** Does a word begin with a Han character? Words are of one script. */
export const isHan = (word: string) => /^\p{Script=Han}/u.test(word)
