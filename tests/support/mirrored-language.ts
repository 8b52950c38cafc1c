import { type Catalogue, LANGUAGES } from '#src/languages/catalogue.ts'

const TAG = 'ar-XB'
/** Arabic letters for Latin ones: a text that went through this shows no letter of the first language. */
const LETTERS = 'ابتثجحخدذرزسشصضطظعغفقكلمنه'

const toMirrored = (text: string) =>
  // Longer by a third, as translations are.
  text.replace(/[a-z]/gi, (letter) =>
    LETTERS.charAt(letter.toLowerCase().charCodeAt(0) - 'a'.charCodeAt(0)),
  ) + ' ا'.repeat(Math.ceil(text.length / 6))

/** The same words written from the right: texts and what sentences say; addresses stay. */
function mirror(words: unknown): unknown {
  if (typeof words === 'string') return words.startsWith('/') ? words : toMirrored(words)
  if (typeof words === 'function') return (...told: unknown[]) => mirror(words(...told))
  if (Array.isArray(words)) return words.map(mirror)
  if (typeof words !== 'object' || words === null) return words
  return Object.fromEntries(Object.entries(words).map(([name, value]) => [name, mirror(value)]))
}

/** A language that nobody speaks, with every text of the first one written from the right. */
export function toMirroredLanguage(): Catalogue {
  return { ...(mirror(LANGUAGES['en']) as Catalogue), tag: TAG, direction: 'rtl' }
}
