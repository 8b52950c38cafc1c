import { normalise } from '#search/analyser/normalise.ts'
import { type PinyinReader, toFuzzySyllable, toPinyinTokens } from '#search/analyser/pinyin.ts'
import type { SearchableText } from '#search/analyser/searchable-text.ts'
import { toBigrams, toHanRuns, toRuns, toSkipGrams } from '#search/analyser/tokens.ts'
import type { WeightedTerm } from '#search/engines/embedded/inverted-index.ts'
import type { PageDocument } from '#search/page-document.ts'

/** How much a field of a centre says: names before pinyin before address. */
export const CENTRE_WEIGHTS = {
  exact: 60,
  core: 8,
  name: 4,
  namePinyin: 3,
  address: 1,
  placePinyin: 1,
} as const

/** All terms a centre is found by, with the weight of their field. */
export function* toCentreTerms(text: SearchableText): Generator<WeightedTerm> {
  yield* weigh([...text.cores, ...text.names].map(exactTerm), CENTRE_WEIGHTS.exact)
  yield* weigh(text.cores.flatMap(toTextTerms), CENTRE_WEIGHTS.core)
  yield* weigh(
    text.cores.flatMap(toRuns).flatMap((run) => toSkipGrams(run.text)),
    CENTRE_WEIGHTS.core,
  )
  yield* weigh(text.names.flatMap(toTextTerms), CENTRE_WEIGHTS.name)
  yield* weigh(toTextTerms(text.labels), CENTRE_WEIGHTS.address)
  yield* weigh(toTextTerms(text.address), CENTRE_WEIGHTS.address)
  yield* weigh(text.namePinyin, CENTRE_WEIGHTS.namePinyin)
  yield* weigh(text.placePinyin, CENTRE_WEIGHTS.placePinyin)
  yield* weigh(text.nameSyllables.flatMap(toSoundTerms), CENTRE_WEIGHTS.name)
  yield* weigh(text.addressSyllables.flatMap(toSoundTerms), CENTRE_WEIGHTS.address)
}

/** How much a field of a page says. */
const PAGE_WEIGHTS = {
  exact: 60,
  keyword: 30,
  title: 8,
  keywords: 6,
  summary: 4,
  titlePinyin: 3,
  body: 1,
} as const

/** All terms a page is found by. */
export function* toPageTerms(page: PageDocument, read: PinyinReader): Generator<WeightedTerm> {
  const title = normalise(page.title)
  const summary = normalise(page.summary)
  const keywords = page.keywords.map(normalise)
  yield [exactTerm(title), PAGE_WEIGHTS.exact]
  yield* weigh(keywords.map(exactTerm), PAGE_WEIGHTS.keyword)
  yield* weigh(toTextTerms(title), PAGE_WEIGHTS.title)
  yield* weigh(toTextTerms(keywords.join(' ')), PAGE_WEIGHTS.keywords)
  yield* weigh(toTextTerms(summary), PAGE_WEIGHTS.summary)
  yield* weigh(toTextTerms(normalise(page.body)), PAGE_WEIGHTS.body)
  for (const run of toHanRuns([title, summary, ...keywords].join(' '))) {
    yield* weigh(toSkipGrams(run), PAGE_WEIGHTS.summary)
    yield* weigh(toSoundTerms(read(run).map(toFuzzySyllable)), PAGE_WEIGHTS.summary)
  }
  for (const run of toHanRuns([title, ...keywords].join(' '))) {
    yield* weigh(toPinyinTokens(read(run)), PAGE_WEIGHTS.titlePinyin)
  }
}

/** Everything a page is found by, a line for each field. */
export function toPageText({ title, summary, keywords, body }: PageDocument): string {
  return [title, summary, ...keywords, body]
    .map((text) => normalise(text).replaceAll('\n', ' '))
    .join('\n')
}

/** Each term once, with the weight of its field. */
function* weigh(terms: Iterable<string>, weight: number): Generator<WeightedTerm> {
  for (const term of new Set(terms)) yield [term, weight]
}

/** Characters and pairs of Han runs, other words as they are. */
function toTextTerms(text: string): string[] {
  return toRuns(text).flatMap((run) =>
    run.script === 'latin' ? [run.text] : [...run.text, ...toBigrams(run.text)],
  )
}

/** Syllables and pairs of them. */
function toSoundTerms(syllables: readonly string[]): string[] {
  return [...syllables.map((syllable) => soundTerm([syllable])), ...toSoundPairs(syllables)]
}

// Kinds of terms in one index are told apart by their first character: `=` a whole name, `~` a sound.

/** A whole name: who types it gets that centre first. */
export const exactTerm = (name: string) => `=${name.replace(/\s/gu, '')}`

/** One or two syllables as they sound. */
const soundTerm = (syllables: readonly string[]) => `~${syllables.join(' ')}`

/** Each syllable with the next one, as they sound. */
const toSoundPairs = (syllables: readonly string[]): string[] =>
  syllables.slice(1).map((syllable, at) => soundTerm([syllables[at] ?? '', syllable]))

/** The terms that a text must hold to sound like one reading (in pinyin) of a word. */
export function toHeardTerms(reading: readonly string[]): string[] {
  const syllables = reading.map(toFuzzySyllable)
  return syllables.length === 1 ? [soundTerm(syllables)] : toSoundPairs(syllables)
}
