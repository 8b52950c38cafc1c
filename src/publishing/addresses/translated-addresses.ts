import { URGENT_ARTICLES } from '#src/guidance/article-lists.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toClinics } from '#src/guidance/place.ts'
import { TRANSLATED } from '#src/publishing/addresses/listed-addresses.ts'

/**
 * Pages in other languages that are files: whom to ring, and what to do in the worst moments. The search and the
 * centres of a language are rendered when asked for, so that no language makes publishing longer.
 */
export function toTranslatedAddresses({ articles, places, reference }: Library) {
  const { 'warning-signs': signs } = reference
  const library = {
    ...EMPTY_LIBRARY,
    articles: articles.filter(({ slug }) => URGENT_ARTICLES.includes(slug)),
    places: toClinics(places),
    reference: signs ? { 'warning-signs': signs } : {},
  }
  return TRANSLATED.map((address) => ({
    address,
    knows: { centres: [], library },
    mayFail: true as const,
  }))
}
