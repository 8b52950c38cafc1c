import { keepFirst } from '#search/analyser/alternatives.ts'
import { type AppliedPhrase, applyPhrases } from '#search/analyser/apply-phrases.ts'
import { isBabble } from '#search/analyser/fillers.ts'
import { findPhrases } from '#search/analyser/intents/table.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { findUnreadNegations, negate } from '#search/analyser/negation.ts'
import { type Normalised, normaliseQuery } from '#search/analyser/normalise.ts'
import { blankOut } from '#search/analyser/phrase.ts'
import { findPlaceAsWords } from '#search/analyser/place-as-words.ts'
import { findNames } from '#search/analyser/protected-names.ts'
import { settleOrigin } from '#search/analyser/settle-origin.ts'
import { type SearchWords, splitWords } from '#search/analyser/split-words.ts'
import { toHanRuns } from '#search/analyser/tokens.ts'
import { ALL_FILLERS } from '#search/analyser/words/fillers.ts'
import { AFTER_PLACE } from '#search/analyser/words/nearness.ts'
import { mendSlips } from '#search/analyser/words/slips.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult, MatchReason, UnderstoodWord } from '#search/engine.ts'
import { radius } from '#search/filters/place.ts'
import { toTypedWord } from '#search/told-words.ts'

/** A question as both engines answer it. */
export type UnderstoodQuery = {
  /** With the understood words as filters; its `text` is what is left to look for. */
  effectiveQuery: CentreQuery
  understood: UnderstoodWord[]
  /** Words as typed that were read and are not applied. */
  unused: string[]
  /** Why a typed place was taken for another. */
  reasons: MatchReason[]
  words: SearchWords
  /** The whole question without spaces: a centre of exactly this name comes first. */
  wholeText: string
  /** What to tell of the place distances are measured from. */
  told: Pick<CentreSearchResult, 'origin' | 'placeAsWords' | 'unknownOrigin'>
}

/**
 * Takes what a question asks for out of its text: phrases are found, turned round where they are refused, and applied; what
 * is left is cut into words to look for. Never throws. `on` is the day of the question.
 */
export function understand(query: CentreQuery, lexicon: Lexicon, on: string): UnderstoodQuery {
  const typed = toMeant(normaliseQuery(query.text), lexicon)
  const read = keepFirst(typed.text, negate(typed.text, findPhrases(typed.text, { lexicon, on })))
  const refused = findUnreadNegations(typed.text, read)
  const applied = applyPhrases(
    query,
    [...read, ...refused].sort((a, b) => a.start - b.start),
  )
  const settled = settleOrigin(applied.query, lexicon, on)
  const phrases = settled.query.near ? applied.phrases : applied.phrases.map(withoutDistance)
  const rest = `${blankOut(typed.text, phrases)} ${settled.words}`
  const words = isBabble(typed.text)
    ? { required: [typed.text], optional: [] }
    : splitWords(rest, lexicon, findNames(rest, lexicon))
  const placeAsWords = settled.query.near
    ? undefined
    : findPlaceAsWords(withoutApplied(typed.text, phrases), lexicon)
  const wanted = phrases.filter(({ isUnused }) => !isUnused)
  return {
    effectiveQuery: withPossibleSort({ ...settled.query, text: toSearchedText(rest, words) }),
    understood: wanted.flatMap((phrase) => toUnderstoodWord(phrase, typed, query.text) ?? []),
    unused: [
      ...phrases
        .filter(
          ({ isUnused, start, end }) =>
            isUnused && !(placeAsWords && isNearness(typed.text.slice(start, end))),
        )
        .map((phrase) => toTyped(phrase, typed, query.text)),
      ...settled.unused.map((word) => toTypedWord(word, query.placeText ?? '')),
    ],
    reasons: settled.reasons,
    words: { ...words, optional: [...words.optional, ...toTexts(wanted, typed)] },
    wholeText: typed.text.replace(/\s/gu, ''),
    told: { ...(placeAsWords && { placeAsWords }), ...settled.told },
  }
}

/** Where nobody knows the place, nothing lies within a distance of it. */
function withoutDistance(phrase: AppliedPhrase): AppliedPhrase {
  const isDistance = phrase.asks.some(
    (ask) => ask.what === 'filter' && ask.filter.field === radius.field,
  )
  if (!isDistance) return phrase
  const { applied: _, ...unapplied } = phrase
  return { ...unapplied, isUnused: true }
}

/** What is told of a place that nobody knows tells it of the words of nearness beside it. */
const isNearness = (text: string) => AFTER_PLACE.exec(text)?.[0] === text

/** The text without what was applied: what only went away may still say that a name is a place. */
const withoutApplied = (text: string, phrases: readonly AppliedPhrase[]) =>
  blankOut(
    text,
    phrases.filter(({ applied }) => applied !== undefined),
  )

/** What was heard wrong is put right; names of centres stay as they are. */
function toMeant(typed: Normalised, lexicon: Lexicon): Normalised {
  const names = findNames(typed.text, lexicon)
  return names.length > 0 ? typed : { ...typed, text: mendSlips(typed.text) }
}

/** What is looked for, without what people say around it; numbers stay beside the roads they belong to. */
const toSearchedText = (rest: string, { required }: SearchWords): string =>
  required.length > 0 ? rest.replace(ALL_FILLERS, ' ').replace(/\s+/gu, ' ').trim() : ''

/** Without a position nothing can be sorted by distance, nor lie within a radius. */
function withPossibleSort(query: CentreQuery): CentreQuery {
  if (query.near) return query
  const sort = query.sort === 'distance' ? 'relevance' : query.sort
  return { ...query, sort, radiusInMetres: undefined }
}

/** Understood words still help to order: 普惠 may also stand in a name. */
function toTexts(phrases: readonly AppliedPhrase[], { text }: Normalised): string[] {
  return phrases.flatMap(({ start, end }) => toHanRuns(text.slice(start, end)))
}

/** Where a phrase stands in what was typed. */
function toPlace({ start, end }: AppliedPhrase, { starts, ends }: Normalised, typed: string) {
  return [starts[start] ?? 0, ends[end - 1] ?? typed.length] as const
}

function toTyped(phrase: AppliedPhrase, normalised: Normalised, typed: string): string {
  return typed.slice(...toPlace(phrase, normalised, typed)).trim()
}

function toUnderstoodWord(
  phrase: AppliedPhrase,
  normalised: Normalised,
  typed: string,
): UnderstoodWord | undefined {
  if (phrase.applied === undefined) return undefined
  const [from, to] = toPlace(phrase, normalised, typed)
  return {
    words: typed.slice(from, to).trim(),
    label: phrase.applied,
    textWithout: `${typed.slice(0, from)} ${typed.slice(to)}`.replace(/\s+/gu, ' ').trim(),
  }
}
