import { hasDoor } from '#search/analyser/doors.ts'
import { findPhrases } from '#search/analyser/intents/table.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { toBrandCore } from '#search/analyser/name-parts.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { blankOut } from '#search/analyser/phrase.ts'
import { splitWords } from '#search/analyser/split-words.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import { remember } from '#src/lib/remember.ts'

/** Names of a centre that would not be looked for as they stand: words in them mean a filter, or belong to a sentence. */
export type ProtectedNames = {
  found: readonly string[]
  /** False where house numbers of other centres had a say. */
  isLasting: boolean
}

/**
 * Reads the names of a centre by a lexicon. What tells a name from others is read once, and so is what stands around it:
 * many names share both.
 */
export function toProtectedReader(
  lexicon: Omit<Lexicon, 'protectedNames'>,
): (document: CentreDocument) => ProtectedNames {
  const unprotected = { ...lexicon, protectedNames: [] }
  const read = remember((name) => readName(name, unprotected))
  const readWhole = remember((written): ProtectedNames => {
    const name = normalise(written)
    const core = toBrandCore(name, lexicon)
    const { isName, isChanged } = read(core)
    const around = name.replace(core, STAND_IN)
    const isProtected = isName && (isChanged || read(around).isChanged)
    return {
      found: isProtected ? (isChanged ? [core, name] : [name]) : [],
      isLasting: ![name, core, around].some(hasDoor),
    }
  })
  return ({ legalName, displayName, aliases, brand }) => {
    const written = [legalName, displayName, brand, ...aliases].filter((name) => name !== undefined)
    const names = written.map(readWhole)
    return {
      found: names.flatMap(({ found }) => found),
      isLasting: names.every(({ isLasting }) => isLasting),
    }
  }
}

/** Means nothing, as the core of a name should. */
const STAND_IN = '\u9f98'
/** Any day will do to read a name. */
const ANY_DAY = '2026-01-01'

/** Whether something is left to look for, and whether it is less than the name. */
function readName(name: string, lexicon: Lexicon) {
  const found = findPhrases(name, { lexicon, on: ANY_DAY })
  const { required } = splitWords(blankOut(name, found), lexicon)
  const whole = () => splitWords(name, lexicon, [{ start: 0, end: name.length }]).required
  return {
    isName: required.length > 0,
    isChanged: found.length > 0 || required.join() !== whole().join(),
  }
}
