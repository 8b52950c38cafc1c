import type { ContentIssue } from '#src/library/content-issue.ts'
import { zhHans as words } from '#src/library/words.ts'

/** Where in its file an issue is, from the outside in: line, thing of a list, field. */
export const toPlaceWords = ({ line, item, field }: ContentIssue): string[] =>
  [
    ...(line ? [words.lineOf(line)] : []),
    ...(item ? [words.itemOf(item.position, item.name)] : []),
    ...(field ? [item ? field.replace(/^\d+\.?/, '') : field] : []),
  ].filter(Boolean)
