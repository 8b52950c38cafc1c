import { findPhrases } from '#search/analyser/intents/table.ts'
import { stripBeginnings } from '#search/analyser/name-parts.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { blankOut } from '#search/analyser/phrase.ts'
import { toRegionLexicon } from '#search/analyser/to-lexicon.ts'
import { GENERIC_WORDS } from '#search/analyser/words/generic-words.ts'
import type { Region } from '#src/region/region.ts'

/** Phrases do not depend on the day, only what is asked for by them. */
const ANY_DAY = '2026-01-01'

/**
 * Tells words that search reads whole as something else than a place: an age, a filter, what fits every centre, the
 * region itself. A place of such a name would take the words out of everybody's questions. Subdistricts are places.
 */
export function toQuestionReader(region: Region): (name: string) => boolean {
  const lexicon = { ...toRegionLexicon(region), subdistricts: [], subdistrictNames: {} }
  return (name) => {
    const text = normalise(name).replace(/\s/gu, '')
    const rest = blankOut(text, findPhrases(text, { lexicon, on: ANY_DAY })).trim()
    return stripBeginnings(rest, lexicon.places) === '' || GENERIC_WORDS.includes(rest)
  }
}
