import type { ContentIssue } from '#src/library/content-issue.ts'
import { zhHans as words } from '#src/library/words.ts'

/** A path as people count: the first of a list is 1. */
function toFieldWords(field: string): string {
  const [, list, at, rest = ''] = /^([^.]+)\.(\d+)(?:\.(.+))?$/.exec(field) ?? []
  if (!list || !at) return field
  return words.partOf(list, Number(at) + 1, toFieldWords(rest))
}

/** Where in its file an issue is, from the outside in: line, thing of a list, field. */
export const toPlaceWords = ({ line, item, field }: ContentIssue): string[] =>
  [
    ...(line ? [words.lineOf(line)] : []),
    ...(item ? [words.itemOf(item.position, item.name)] : []),
    ...(field ? [toFieldWords(item ? field.replace(/^\d+\.?/, '') : field)] : []),
  ].filter(Boolean)
