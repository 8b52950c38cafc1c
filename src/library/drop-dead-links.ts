import type { Library } from '#src/guidance/library.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { findDeadLinks } from '#src/library/find-dead-links.ts'
import { toArticleFile } from '#src/library/load-articles.ts'

/** Every address of the site when a library is published. */
export type ToAddresses = (library: Library) => ReadonlySet<string>

/** Leaves out content with a dead link, and what links to that in turn. */
export function dropDeadLinks(
  library: Library,
  toAddresses: ToAddresses,
  tell: TellContent,
): Library {
  const addresses = toAddresses(library)
  const articles = library.articles.filter((article) => {
    const dead = findDeadLinks(article, addresses)
    for (const value of dead) tell({ code: 'deadLink', file: toArticleFile(article), value })
    return dead.length === 0
  })
  const isWhole = articles.length === library.articles.length
  return isWhole ? library : dropDeadLinks({ ...library, articles }, toAddresses, tell)
}
