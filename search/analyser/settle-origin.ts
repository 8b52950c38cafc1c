import { isFiller } from '#search/analyser/fillers.ts'
import { findOriginById, findOriginsNamed } from '#search/analyser/find-origins.ts'
import { findPhrases } from '#search/analyser/intents/table.ts'
import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'
import { findMisspelt } from '#search/analyser/misspelt-origins.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import { blankOut } from '#search/analyser/phrase.ts'
import { ALL_FILLERS } from '#search/analyser/words/fillers.ts'
import { BEFORE_UNWANTED } from '#search/analyser/words/negations.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult, MatchReason, NamedOrigin } from '#search/engine.ts'

/** Where a question starts from: the query with a position, what to tell of it, and words left to look for. */
type Settled = {
  query: CentreQuery
  told: Pick<CentreSearchResult, 'origin' | 'placeAsWords' | 'unknownOrigin'>
  /** A typed place whose position nobody knows is looked for by its name. */
  words: string
  /** Words of a typed place that are no part of its name. */
  unused: string[]
  /** Why a typed place was taken for another. */
  reasons: MatchReason[]
}

const NOTHING = { words: '', unused: [], reasons: [] }

/**
 * The place a question starts from, as a position: one from the device comes before a chosen place, that before a typed
 * one. The nearest come first, unless another order was asked for.
 */
export function settleOrigin(query: CentreQuery, lexicon: Lexicon, on: string): Settled {
  const { placeText, ...rest } = query
  if (query.near) return { query: { ...rest, originId: undefined }, told: {}, ...NOTHING }
  if (query.originId !== undefined) {
    const chosen = findOriginById(query.originId, lexicon)
    if (chosen?.pointWgs84) return { ...NOTHING, ...startFrom([chosen], rest) }
    const unknown = { query: { ...rest, originId: undefined }, ...NOTHING }
    return { ...unknown, told: { unknownOrigin: query.originId } }
  }
  if (!placeText) return { query: rest, told: {}, ...NOTHING }
  return { ...NOTHING, ...settleTyped(placeText, rest, lexicon, on) }
}

/** A place as it was typed: known, misspelt, known by name alone, or unknown. */
function settleTyped(
  placeText: string,
  query: CentreQuery,
  lexicon: Lexicon,
  on: string,
): Pick<Settled, 'query' | 'told'> & Partial<Settled> {
  const text = normaliseQuery(placeText).text.trim()
  const named = findOriginsNamed(text, lexicon)
  if (named?.origins[0]?.pointWgs84) {
    const unused = toRest(blankOut(text, [named]), lexicon)
    return { ...startFrom(named.origins, query), unused }
  }
  const misspelt = named ? undefined : findMisspelt(text, lexicon)
  if (misspelt) {
    const { origins, by, as } = misspelt
    return { ...startFrom(origins, query), reasons: [{ typed: placeText, by, as }] }
  }
  const told = { placeAsWords: { name: placeText, isKnown: named !== undefined } }
  return isNoName(text, lexicon, on)
    ? { query, told, unused: [placeText] }
    : { query, told, words: text }
}

/** What stands beside a place, without the divisions above it. */
function toRest(text: string, { places, subdistricts }: Lexicon): string[] {
  const divisions = [...places, ...subdistricts.map(({ name }) => name)]
  const rest = divisions.reduce((sofar, name) => sofar.replaceAll(name, ' '), text)
  const words = rest.replace(ALL_FILLERS, ' ').split(/[^\p{L}\p{N}]+/u)
  return words.filter((word) => word !== '' && !isFiller(word))
}

/** A refusal, or what filters ask for (18个月), is looked for in no name. */
function isNoName(text: string, lexicon: Lexicon, on: string): boolean {
  if (BEFORE_UNWANTED.test(text.slice(0, 2))) return true
  return findPhrases(text, { lexicon, on }).some(({ asks }) =>
    asks.some((ask) => ask.what === 'filter' && ask.filter.parameter !== 'subdistrict'),
  )
}

function startFrom(
  [chosen, ...others]: readonly KnownOrigin[],
  query: CentreQuery,
): Pick<Settled, 'query' | 'told'> {
  if (!chosen) return { query, told: {} }
  return {
    query: {
      ...query,
      originId: chosen.id,
      near: chosen.pointWgs84,
      sort: query.sort === 'relevance' ? 'distance' : query.sort,
    },
    told: {
      origin: {
        ...toNamed(chosen),
        isApproximate: chosen.isApproximate,
        others: others.filter(({ pointWgs84 }) => pointWgs84).map(toNamed),
      },
    },
  }
}

const toNamed = ({ id, name, kind }: KnownOrigin): NamedOrigin => ({ id, name, kind })
