import {
  type CentreTraits,
  type TraitsKeys,
  toTraitsReader,
} from '#search/analyser/centre-traits.ts'
import { toFeatures } from '#search/analyser/feature-words.ts'
import type { KnownWord, Lexicon } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { toPagePhrases } from '#search/analyser/page-phrases.ts'
import { toKnownOrigins } from '#search/analyser/to-known-origins.ts'
import { type ProtectedNames, toProtectedReader } from '#search/analyser/to-protected-names.ts'
import { GENERIC_WORDS } from '#search/analyser/words/generic-words.ts'
import { DIVISION, DIVISION_KIND, PLACE_PINYIN } from '#search/analyser/words/name-parts.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { PageDocument } from '#search/page-document.ts'
import { hashOf } from '#src/kept/hash-of.ts'
import type { Origin } from '#src/origins/origin.ts'
import type { Region, Subdistrict } from '#src/region/region.ts'

/** The lexicon of a region with the names of its centres that must not be read as filters. */
export const toLexicon = (
  region: Region,
  documents: readonly CentreDocument[],
  origins: readonly Origin[],
  pages: readonly PageDocument[] = [],
): Lexicon =>
  makeLexicon(
    region,
    documents.map((document) => ({ document: () => document })),
    origins,
    pages,
  ).lexicon

/** A centre of a region; and what it added to a lexicon of before, where it is the same. */
export type LexiconCentre = { document: () => CentreDocument; before?: CentreTraits | undefined }

/**
 * The same with what every centre added to it. What was read of a centre by the same as now, `keys` says, is not read again.
 */
export function makeLexicon(
  region: Region,
  centres: readonly LexiconCentre[],
  origins: readonly Origin[],
  pages: readonly PageDocument[],
  before?: TraitsKeys,
): { lexicon: Lexicon; traits: CentreTraits[]; keys: TraitsKeys } {
  const regional = toRegionLexicon(region)
  const known = toKnownOrigins(origins, regional)
  const ofOrigins = hashOf(known.map(({ names }) => names))
  const read = toTraitsReader(known)
  const traits = centres.map(({ document, before: own }) =>
    own && before?.origins === ofOrigins ? own : read(document()),
  )
  const mentioned = new Set(traits.flatMap(({ mentions }) => mentions))
  const lexicon = {
    ...regional,
    origins: known.map((origin, at) => ({ ...origin, isMentioned: mentioned.has(at) })),
    doors: traits
      .flatMap(({ door }) => door ?? [])
      .sort()
      .join('\n'),
    features: toFeatures(traits),
    pagePhrases: toPagePhrases(pages),
  }
  const ofNames = hashOf({ ...lexicon, doors: '' })
  const readNames = toProtectedReader(lexicon)
  const names = centres.map(({ document, before: own }): ProtectedNames => {
    const found = before?.names === ofNames ? own?.protectedNames : undefined
    return found ? { found, isLasting: true } : readNames(document())
  })
  const protectedNames = [...new Set(names.flatMap(({ found }) => found))]
  return {
    lexicon: { ...lexicon, protectedNames: protectedNames.sort((a, b) => b.length - a.length) },
    traits: traits.map(({ protectedNames: _, ...own }, at) => {
      const { found = [], isLasting } = names[at] ?? {}
      return isLasting ? { ...own, protectedNames: found } : own
    }),
    keys: { origins: ofOrigins, names: ofNames },
  }
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
