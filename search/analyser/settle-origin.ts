import { findOriginById, findOriginsNamed } from '#search/analyser/find-origins.ts'
import type { KnownOrigin, Lexicon } from '#search/analyser/lexicon.ts'
import { normaliseQuery } from '#search/analyser/normalise.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult, NamedOrigin } from '#search/engine.ts'

/** Where a question starts from: the query with a position, what to tell of it, and words left to look for. */
type Settled = {
  query: CentreQuery
  told: Pick<CentreSearchResult, 'origin' | 'placeAsWords' | 'unknownOrigin'>
  /** A typed place whose position nobody knows is looked for by its name. */
  words: string
}

/**
 * The place a question starts from, as a position: one from the device comes before a chosen place, that before a typed
 * one. The nearest come first, unless another order was asked for.
 */
export function settleOrigin(query: CentreQuery, lexicon: Lexicon): Settled {
  const { placeText, ...rest } = query
  if (query.near) return { query: { ...rest, originId: undefined }, told: {}, words: '' }
  if (query.originId !== undefined) {
    const chosen = findOriginById(query.originId, lexicon)
    if (chosen?.pointWgs84) return startFrom(chosen, [], rest)
    const unknown = { query: { ...rest, originId: undefined }, words: '' }
    return { ...unknown, told: { unknownOrigin: query.originId } }
  }
  if (!placeText) return { query: rest, told: {}, words: '' }
  const { text } = normaliseQuery(placeText)
  const [likeliest, ...others] = findOriginsNamed(text, lexicon)
  if (likeliest?.pointWgs84) return startFrom(likeliest, others, rest)
  const placeAsWords = { name: placeText, isKnown: likeliest !== undefined }
  return { query: rest, told: { placeAsWords }, words: text }
}

function startFrom(
  chosen: KnownOrigin,
  others: readonly KnownOrigin[],
  query: CentreQuery,
): Settled {
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
    words: '',
  }
}

const toNamed = ({ id, name, kind }: KnownOrigin): NamedOrigin => ({ id, name, kind })
