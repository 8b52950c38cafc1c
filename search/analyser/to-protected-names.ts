import { findPhrases } from '#search/analyser/intents/table.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { toBrandCore } from '#search/analyser/name-parts.ts'
import { blankOut } from '#search/analyser/phrase.ts'
import { splitWords } from '#search/analyser/split-words.ts'
import { hashOf } from '#src/kept/hash-of.ts'

type Names = Omit<Lexicon, 'protectedNames'>

/** What was read of names by a lexicon: reading them is most of the work of making one. */
export type NameVerdicts = {
  /** Hash of the lexicon they were read by. */
  lexicon: string
  known: Record<string, ReturnType<typeof readName>>
}

/**
 * Of normalised names those that would not be looked for as they stand, the longest first: words in them mean a filter, or
 * belong to a sentence. What tells a name from others is read once, and so is what stands around it: many names share both.
 * `earlier`: what was read before, perhaps by the same lexicon.
 */
export function toProtectedNames(
  names: readonly string[],
  lexicon: Names,
  earlier?: NameVerdicts,
): { protectedNames: string[]; verdicts: NameVerdicts } {
  const unprotected = { ...lexicon, protectedNames: [] }
  const verdicts: NameVerdicts = { lexicon: hashOf(unprotected), known: Object.create(null) }
  const taken = new Map(
    earlier?.lexicon === verdicts.lexicon ? Object.entries(earlier.known) : undefined,
  )
  const read = (name: string) => {
    verdicts.known[name] ??= taken.get(name) ?? readName(name, unprotected)
    return verdicts.known[name]
  }
  const found = new Set<string>()
  for (const name of names) {
    const core = toBrandCore(name, lexicon)
    const { isName, isChanged } = read(core)
    if (!isName) continue
    if (isChanged) found.add(core)
    if (isChanged || read(name.replace(core, STAND_IN)).isChanged) found.add(name)
  }
  return { protectedNames: [...found].sort((a, b) => b.length - a.length), verdicts }
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
