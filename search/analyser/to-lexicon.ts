import { toDoors } from '#search/analyser/doors.ts'
import { toFeatures } from '#search/analyser/feature-words.ts'
import type { KnownWord, Lexicon } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { toPagePhrases } from '#search/analyser/page-phrases.ts'
import { toKnownOrigins } from '#search/analyser/to-known-origins.ts'
import { type NameVerdicts, toProtectedNames } from '#search/analyser/to-protected-names.ts'
import { GENERIC_WORDS } from '#search/analyser/words/generic-words.ts'
import { DIVISION, DIVISION_KIND, PLACE_PINYIN } from '#search/analyser/words/name-parts.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { PageDocument } from '#search/page-document.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { Region, Subdistrict } from '#src/region/region.ts'

/** The lexicon of a region with the names of its centres that must not be read as filters. */
export const toLexicon = (...source: Parameters<typeof makeLexicon>): Lexicon =>
  makeLexicon(...source).lexicon

/** The same with what was read of the names; what was read by the same lexicon before is not read again. */
export function makeLexicon(
  region: Region,
  documents: readonly CentreDocument[],
  origins: readonly Origin[],
  pages: readonly PageDocument[] = [],
  earlier?: NameVerdicts,
): { lexicon: Lexicon; names: NameVerdicts } {
  const regional = toRegionLexicon(region)
  const addresses = documents.map(({ address }) => normalise(address ?? ''))
  const lexicon = {
    ...regional,
    origins: toKnownOrigins(origins, documents, addresses, regional),
    doors: toDoors(documents, addresses),
    features: toFeatures(documents),
    pagePhrases: toPagePhrases(pages),
  }
  const written = documents.flatMap(({ legalName, displayName, aliases, brand }) =>
    [legalName, displayName, brand, ...aliases].filter((name) => name !== undefined),
  )
  const names = Array.from(new Set(written), normalise)
  const { protectedNames, verdicts } = toProtectedNames(names, lexicon, earlier)
  return { lexicon: { ...lexicon, protectedNames }, names: verdicts }
}

/** Everything about a region that does not depend on its centres. */
export function toRegionLexicon(region: Region): Lexicon {
  const places = toPlaces(region)
  const subdistrictNames = Object.fromEntries(
    region.subdistricts.map((subdistrict) => [subdistrict.code, toNames(subdistrict)]),
  )
  return {
    places,
    subdistricts: toSubdistricts(region.subdistricts),
    subdistrictNames,
    knownWords: toKnownWords(places, Object.values(subdistrictNames).flat()),
    origins: [],
    doors: '',
    placePinyin: { ...PLACE_PINYIN, ...toPlacePinyin(region.subdistricts) },
    features: [],
    pagePhrases: {},
    protectedNames: [],
  }
}

function toPlaces({ name, fullName, aliases }: Region): string[] {
  const divisions = Array.from(normalise(fullName).matchAll(DIVISION), ([division]) => division)
  const full = [...divisions, normalise(name), normalise(fullName), ...aliases.map(normalise)]
  const all = full.flatMap((place) => [place, place.replace(DIVISION_KIND, '')])
  return [...new Set(all)]
    .filter((place) => [...place].length > 1)
    .sort((a, b) => b.length - a.length)
}

/** Several subdistricts of a large region may share a name (城关镇): the filter takes them all. */
function toSubdistricts(subdistricts: readonly Subdistrict[]): Lexicon['subdistricts'] {
  const byName = new Map<string, { name: string; label: string; codes: string[] }>()
  for (const { code, name, kind, aliases } of subdistricts) {
    for (const full of [name, ...aliases].filter((each) => each.endsWith(kind))) {
      const known = byName.get(normalise(full))
      if (known) known.codes.push(code)
      else byName.set(normalise(full), { name: normalise(full), label: name, codes: [code] })
    }
  }
  return byLength([...byName.values()])
}

/** A name that is both a place and a subdistrict is the smaller one, so that it is found. */
function toKnownWords(places: string[], subdistricts: string[]): Lexicon['knownWords'] {
  const kinds = new Map<string, KnownWord['kind']>([
    ...GENERIC_WORDS.map((text) => [text, 'generic'] as const),
    ...places.map((text) => [text, 'place'] as const),
    ...subdistricts
      .filter((text) => [...text].length > 1)
      .map((text) => [text, 'subdistrict'] as const),
  ])
  const words = Array.from(kinds, ([text, kind]) => ({ text, kind }))
  return Object.fromEntries(
    Map.groupBy(
      words.sort((a, b) => b.text.length - a.text.length),
      ({ text }) => [...text][0] ?? '',
    ),
  )
}

function toNames({ name, aliases }: Subdistrict): string[] {
  const full = [name, ...aliases].map(normalise)
  return [...new Set(full.flatMap((each) => [each, each.replace(DIVISION_KIND, '')]))].filter(
    Boolean,
  )
}

/** `qie zang` gives the reading of as many characters of the name as it has syllables. */
function toPlacePinyin(subdistricts: readonly Subdistrict[]): Record<string, string> {
  return Object.fromEntries(
    subdistricts.flatMap(({ name, pinyin }) => {
      const syllables = pinyin?.toLowerCase().replaceAll('ü', 'v').trim().split(/\s+/) ?? []
      const characters = [...normalise(name)].slice(0, syllables.length)
      return syllables.length > 0 && syllables.length === characters.length
        ? [[characters.join(''), syllables.join(' ')]]
        : []
    }),
  )
}

const byLength = <T extends { name: string }>(items: T[]): T[] =>
  items.sort((a, b) => b.name.length - a.name.length)
