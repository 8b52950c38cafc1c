import type { Library } from '#src/guidance/library.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { findDeadLinks, isDeadLink } from '#src/library/find-dead-links.ts'
import { toArticleFile } from '#src/library/load-articles.ts'
import { QUESTIONS_FILE } from '#src/library/load-help.ts'
import { toPolicyFile } from '#src/library/load-policies.ts'

/** Every address of the site when a library is published. */
export type ToAddresses = (library: Library) => ReadonlySet<string>

/** Leaves out content with a dead link, and what links to that in turn. */
export function dropDeadLinks(
  library: Library,
  toAddresses: ToAddresses,
  tell: TellContent,
): Library {
  const addresses = toAddresses(library)
  let dropped = 0
  const isGood = (file: string, dead: readonly string[]) => {
    for (const value of dead) tell({ code: 'deadLink', file, value })
    if (dead.length > 0) dropped += 1
    return dead.length === 0
  }
  const kept = {
    ...library,
    articles: library.articles.filter((article) =>
      isGood(toArticleFile(article), findDeadLinks(article, addresses)),
    ),
    policies: library.policies.filter((policy) =>
      isGood(toPolicyFile(policy), findDeadLinks(policy, addresses)),
    ),
    questions: library.questions.map((group) => ({
      ...group,
      questions: group.questions.filter(({ links }) => {
        const hrefs = links.map(({ href }) => href)
        return isGood(
          QUESTIONS_FILE,
          hrefs.filter((href) => isDeadLink(href, addresses)),
        )
      }),
    })),
  }
  return dropped === 0 ? library : dropDeadLinks(kept, toAddresses, tell)
}
