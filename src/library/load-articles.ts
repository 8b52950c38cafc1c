import { type Article, articleHeadSchema } from '#src/guidance/article.ts'
import { topicSchema } from '#src/guidance/codes.ts'
import { type TellContent, tellExpiry } from '#src/library/content-issue.ts'
import { parseContent } from '#src/library/parse-content.ts'
import { parseBody, parseHead } from '#src/library/parse-page.ts'
import {
  type ContentFile,
  type ContentSource,
  readSharedFiles,
  toSlug,
} from '#src/library/read-content-files.ts'
import { CLINIC_WORDS } from '#src/text/pages/guidance.ts'

/** `/guidance/search/` is taken. */
const SLUG = /^(?!search$)[a-z0-9-]+$/

/** An article before it knows of others; `regions` is for the loader alone. */
type LoadedArticle = Article & { regions?: string[] | undefined }

function toArticle(file: ContentFile, on: string, tell: TellContent): LoadedArticle | undefined {
  const { path } = file
  const slug = toSlug(path)
  if (!SLUG.test(slug)) tell({ code: 'badSlug', file: path, value: slug })
  const parts = parseHead(file, tell)
  if (!parts || !SLUG.test(slug)) return undefined
  const head = parseContent(articleHeadSchema, parts.head, path, tell)
  const body = parseBody(parts.body, path, tell)
  if (!head || !body) return undefined
  const folder = path.split('/').at(-2) ?? ''
  if (folder !== head.topic) {
    tell({ code: 'wrongTopic', file: path, field: 'topic', value: head.topic, detail: folder })
    return undefined
  }
  tellExpiry({ file: path, field: 'nextReview' }, head.nextReview, on, tell)
  return { ...head, slug, ...body, namesClinic: CLINIC_WORDS.test(body.text), related: [] }
}

const toOrder = ({ topic }: Article) => topicSchema.options.indexOf(topic)

/** The path of an article's file, as the report names it. */
export const toArticleFile = ({ topic, slug }: Article) => `guidance/${topic}/${slug}.md`

/** All articles that are for a region, in the order of topics, then of age. */
export async function loadArticles(source: ContentSource, tell: TellContent): Promise<Article[]> {
  const bySlug = new Map<string, LoadedArticle>()
  for (const file of await readSharedFiles(source, 'guidance', '.md', tell)) {
    const article = toArticle(file, source.on, tell)
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
