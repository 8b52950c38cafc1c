import type { Library } from '#src/guidance/library.ts'
import { toNamedSeries } from '#src/guidance/picture-series.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { toArticleFile } from '#src/library/load-articles.ts'
import { toPolicyFile } from '#src/library/load-policies.ts'

/** Tells where a text or a table names a series that is not there: its page goes without. */
export function tellUnknownPictures(
  { articles, policies, reference, pictures }: Library,
  tell: TellContent,
): void {
  const known = new Set(pictures.map(({ slug }) => slug))
  const check = (file: string, value: string | undefined) => {
    if (value !== undefined && !known.has(value)) tell({ code: 'unknownPictures', file, value })
  }
  const checkText = (file: string, html: string) => {
    for (const slug of toNamedSeries(html)) check(file, slug)
  }
  for (const article of articles) checkText(toArticleFile(article), article.html)
  for (const policy of policies) checkText(toPolicyFile(policy), policy.html)
  for (const { pictures: slug } of reference['warning-signs']?.ages ?? []) {
    check('reference/warning-signs.json', slug)
  }
}
