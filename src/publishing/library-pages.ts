import type { Article } from '#src/guidance/article.ts'
import { GUIDANCE_LISTS } from '#src/guidance/article-lists.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toClinics } from '#src/guidance/place.ts'
import type { StaticAddress } from '#src/publishing/static-addresses.ts'

const toArticlePage = (
  article: Article,
  clinics: Library['places'],
  notices: Library['notices'],
): StaticAddress => ({
  address: `/guidance/${article.slug}/`,
  knows: {
    centres: [],
    library: {
      ...EMPTY_LIBRARY,
      articles: [article],
      places: article.warningSigns || article.namesClinic ? clinics : [],
      notices: notices.filter(({ articles }) => articles.includes(article.slug)),
    },
  },
  mayFail: true,
})

function toGuidancePages({ articles, places, notices }: Library): StaticAddress[] {
  const library = { ...EMPTY_LIBRARY, articles }
  const clinics = toClinics(places)
  return [
    ...[...GUIDANCE_LISTS, '/guidance/feed.xml'].map((address) => ({
      address,
      knows: { centres: [], library },
      mayFail: true,
    })),
    ...articles.map((article) => toArticlePage(article, clinics, notices)),
  ]
}

/**
 * The pages of a library, each with the part of it that it may know. None of them may keep the centres from
 * being published.
 */
export const toLibraryPages = (library: Library): StaticAddress[] => [...toGuidancePages(library)]
