import type { Article } from '#src/guidance/article.ts'
import { GUIDANCE_LISTS } from '#src/guidance/article-lists.ts'
import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { toPicturesOf } from '#src/guidance/picture-series.ts'
import { toClinics } from '#src/guidance/place.ts'
import { toRecordingsOf } from '#src/guidance/recording.ts'

/** A page of guidance and what it may know: no centre. */
type GuidanceAddress = {
  address: string
  knows: { centres: never[]; library: Library }
  mayFail: boolean
}

const toArticlePage = (
  article: Article,
  { places, notices, pictures, recordings }: Library,
): GuidanceAddress => ({
  address: `/guidance/${article.slug}/`,
  knows: {
    centres: [],
    library: {
      ...EMPTY_LIBRARY,
      articles: [article],
      places: article.warningSigns || article.namesClinic ? places : [],
      pictures: toPicturesOf(pictures, article.html),
      recordings: toRecordingsOf(recordings, `/guidance/${article.slug}/`),
      notices: notices.filter(({ articles }) => articles.includes(article.slug)),
    },
  },
  mayFail: true,
})

/** The pages of articles, each with the part of the library that it may know. */
export function toGuidanceAddresses(all: Library): GuidanceAddress[] {
  const { articles } = all
  const library = { ...EMPTY_LIBRARY, articles }
  const parts = { ...all, places: toClinics(all.places) }
  return [
    ...[...GUIDANCE_LISTS, '/guidance/feed.xml'].map((address) => ({
      address,
      knows: { centres: [], library },
      mayFail: true,
    })),
    ...articles.map((article) => toArticlePage(article, parts)),
  ]
}
