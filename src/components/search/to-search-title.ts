import { toActiveFilters } from '#src/components/search/ActiveFilters.tsx'
import type { Asked } from '#src/components/search/search-answer.ts'
import { zhHans as words } from '#src/components/search/words.ts'

/** A tab, a bookmark and a chat show about this much. */
const MOST_CHARACTERS = 48

/** The title of an answer, from what it was narrowed by: as many filters as fit, then words that are no filter. */
export function toSearchTitle(asked: Asked): string {
  const { effectiveQuery } = asked.answer
  const filters = toActiveFilters({ ...asked, query: effectiveQuery }).map(({ label }) => label)
  let title = ''
  for (const part of [...filters, effectiveQuery.text].filter(Boolean)) {
    if (`${title} ${part}`.length > MOST_CHARACTERS) break
    title += `${part} `
  }
  return title ? title + words.page.titleOfAll : words.page.title
}
