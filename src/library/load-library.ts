import { EMPTY_LIBRARY, type Library } from '#src/guidance/library.ts'
import { relateArticles } from '#src/guidance/relate-articles.ts'
import { toClinics } from '#src/guidance/to-clinics.ts'
import type { ContentIssue, TellContent } from '#src/library/content-issue.ts'
import type { ContentSource } from '#src/library/content-source.ts'
import { dropDeadLinks, type ToAddresses } from '#src/library/drop-dead-links.ts'
import { loadArticles, toArticleFile } from '#src/library/load-articles.ts'
import { loadPlaces } from '#src/library/load-places.ts'
import { loadReference } from '#src/library/load-reference.ts'

/** One loader for each part of a library, in a file of its own. */
const LOADERS: { [Part in keyof Library]: Load<Library[Part]> } = {
  articles: loadArticles,
  places: loadPlaces,
  reference: loadReference,
}
type Load<Value> = (source: ContentSource, tell: TellContent) => Promise<Value>

export type LoadedLibrary = { library: Library; issues: ContentIssue[] }

/** Loads one part. A fault of the program costs that part, never the publication. */
async function loadPart<Part extends keyof Library>(
  part: Part,
  source: ContentSource,
  tell: TellContent,
): Promise<Library[Part]> {
  try {
    return await LOADERS[part](source, tell)
  } catch (error) {
    tell({ code: 'unexpected', file: part, detail: String(error) })
    return EMPTY_LIBRARY[part]
  }
}

function tellMissingClinics({ articles, places }: Library, tell: TellContent): void {
  if (toClinics(places).length > 0) return
  for (const article of articles) {
    if (article.warningSigns) {
      tell({ code: 'noClinic', file: toArticleFile(article), field: 'warningSigns' })
    }
  }
}

/**
 * Everything that is published besides the centres, and the report on what is not: load · check links · check
 * clinics · relate. Content that is wrong is left out and told; nothing throws.
 */
export async function loadLibrary(
  source: ContentSource,
  toAddresses: ToAddresses,
): Promise<LoadedLibrary> {
  const issues: ContentIssue[] = []
  const tell: TellContent = (issue) => issues.push(issue)
  const loaded: Library = {
    articles: await loadPart('articles', source, tell),
    places: await loadPart('places', source, tell),
    reference: await loadPart('reference', source, tell),
  }
  const linked = dropDeadLinks(loaded, toAddresses, tell)
  tellMissingClinics(linked, tell)
  issues.sort((a, b) => (a.file < b.file ? -1 : Number(a.file > b.file)))
  return { library: { ...linked, articles: relateArticles(linked.articles) }, issues }
}
