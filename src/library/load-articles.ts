import { type Article, articleHeadSchema, topicSchema } from '#src/guidance/article.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { type TellContent, tellExpiry } from '#src/library/content-issue.ts'
import { parsePage } from '#src/library/parse-page.ts'
import {
  type ContentFile,
  type ContentSource,
  listRegions,
  readSharedFiles,
} from '#src/library/read-content-files.ts'

/** `/guidance/search/` is taken. */
const SLUG = /^(?!search$)[a-z0-9-]+$/

/** An article before it knows of others; `regions` is for the loader alone. */
type LoadedArticle = Article & { regions?: string[] | undefined }

function toArticle(file: ContentFile, on: string, tell: TellContent): LoadedArticle | undefined {
  const page = parsePage(file, articleHeadSchema, SLUG, tell)
  if (!page) return undefined
  const { head, slug, body } = page
  const folder = file.path.split('/').at(-2) ?? ''
  if (folder !== head.topic) {
    const [value, detail] = [head.topic, folder]
    tell({ code: 'wrongTopic', file: file.path, field: 'topic', value, detail })
    return undefined
  }
  tellExpiry({ file: file.path, field: 'nextReview' }, head.nextReview, on, tell)
  return { ...head, slug, ...body, namesClinic: labels.clinics.test(body.text), related: [] }
}

const toOrder = ({ topic }: Article) => topicSchema.options.indexOf(topic)

/** The path of an article's file, as the report names it. */
export const toArticleFile = ({ topic, slug }: Article) => `guidance/${topic}/${slug}.md`

/** All articles that are for a region, in the order of topics, then of age. */
export async function loadArticles(source: ContentSource, tell: TellContent): Promise<Article[]> {
  const bySlug = new Map<string, LoadedArticle>()
  const known = await listRegions(source)
  for (const file of await readSharedFiles(source, 'guidance', '.md', tell)) {
    const article = toArticle(file, source.on, tell)
    for (const region of article?.regions ?? []) {
      if (!known.has(region))
        tell({ code: 'unknownRegion', file: file.path, field: 'regions', value: region })
    }
    const same = article && bySlug.get(article.slug)
    if (same) {
      const [value, detail] = [same.slug, toArticleFile(same)]
      tell({ code: 'sameSlug', file: file.path, value, detail })
    } else if (article) bySlug.set(article.slug, article)
  }
  return [...bySlug.values()]
    .filter(({ regions }) => !regions || regions.includes(source.region))
    .map(({ regions: _, ...article }) => article)
    .sort(
      (a, b) =>
        toOrder(a) - toOrder(b) ||
        a.monthsFrom - b.monthsFrom ||
        a.monthsTo - b.monthsTo ||
        (a.slug < b.slug ? -1 : 1),
    )
}
