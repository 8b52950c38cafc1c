import { findDoors } from '#search/analyser/doors.ts'
import { findOriginsNamed } from '#search/analyser/find-origins.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { ALL_FILLERS } from '#search/analyser/words/fillers.ts'
import { NAME_AROUND, NEAR_NAME } from '#search/analyser/words/nearness.ts'
import type { CentreSearchResult } from '#search/engine.ts'

/**
 * The place a question names whose position nobody knows: its words are looked for, and the answer says so. `text` has
 * spaces where filters and known places were. What stands beside an address with a known door only describes it.
 */
export function findPlaceAsWords(
  text: string,
  lexicon: Lexicon,
): CentreSearchResult['placeAsWords'] {
  if (findDoors(text, lexicon)) return undefined
  const match = NEAR_NAME.exec(text) ?? NAME_AROUND.exec(text)
  const name = match?.groups?.['name']?.replace(ALL_FILLERS, ' ').trim().split(/\s+/u).at(-1)
  if (!name || name.length < 2 || isDivision(name, lexicon)) return undefined
  const [known] = findOriginsNamed(name, lexicon)?.origins ?? []
  return { name, isKnown: known?.names.includes(name) ?? false }
}

const isDivision = (name: string, { places, subdistricts }: Lexicon) =>
  places.includes(name) || subdistricts.some((subdistrict) => subdistrict.name === name)
