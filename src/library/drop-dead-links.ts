import { parseQueryParameters } from '#search/query-parameters.ts'
import type { Question } from '#src/guidance/help.ts'
import type { Library } from '#src/guidance/library.ts'
import { OPTIONAL_LISTS } from '#src/guidance/local-addresses.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { toArticleFile } from '#src/library/load-articles.ts'
import { QUESTIONS_FILE } from '#src/library/load-help.ts'
import { toPolicyFile } from '#src/library/load-policies.ts'
import type { ParsedBody } from '#src/library/parse-page.ts'

/** Every address of the site when a library is published. */
export type ToAddresses = (library: Library) => ReadonlySet<string>

/** Whether a link leads to a part of local life that the region has nothing of. */
const isOfMissingPart = (href: string, addresses: ReadonlySet<string>) =>
  OPTIONAL_LISTS.some((list) => href.startsWith(list) && !addresses.has(list))

/**
 * Leaves out content with a dead link, and what links to that in turn. Questions are written for every region:
 * one about a part of local life that this region has nothing of goes without a word.
 */
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
  const isGoodQuestion = ({ links }: Question) => {
    const dead = links.map(({ href }) => href).filter((href) => isDeadLink(href, addresses))
    if (!dead.some((href) => isOfMissingPart(href, addresses))) return isGood(QUESTIONS_FILE, dead)
    dropped += 1
    return false
  }
  const kept = {
    ...library,
    articles: library.articles.filter((article) =>
      isGood(toArticleFile(article), findDeadLinks(article, addresses)),
    ),
    policies: library.policies.filter((policy) =>
      isGood(toPolicyFile(policy), findDeadLinks(policy, addresses)),
    ),
    questions: library.questions
      .map((group) => ({ ...group, questions: group.questions.filter(isGoodQuestion) }))
      .filter(({ questions }) => questions.length > 0),
  }
  return dropped === 0 ? library : dropDeadLinks(kept, toAddresses, tell)
}

const HREF = /href="([^"]*)"/g

/** The links of HTML of ours, as the address line has them. */
const toLinks = (html: string) =>
  Array.from(html.matchAll(HREF), ([, href = '']) => href.replaceAll('&amp;', '&'))

/** Whether a link within the site leads nowhere. */
function isDeadLink(href: string, addresses: ReadonlySet<string>): boolean {
  if (!href.startsWith('/')) return false
  const { pathname, searchParams } = new URL(href, 'http://portal.invalid')
  if (!addresses.has(pathname)) return true
  if (pathname !== '/centres/') return false
  const { issues, unknown } = parseQueryParameters(searchParams)
  return issues.length + unknown.length > 0
}

/**
 * The internal links of a body that lead nowhere: no such page or section, or a search with filters that do
 * not exist. Nothing is asked of other sites.
 */
const findDeadLinks = (
  { html, sections }: Pick<ParsedBody, 'html' | 'sections'>,
  addresses: ReadonlySet<string>,
): string[] =>
  toLinks(html).filter((href) =>
    href.startsWith('#')
      ? !sections.some(({ id }) => href === `#${id}`)
      : isDeadLink(href, addresses),
  )
