import type { z } from 'zod'
import type { TellContent } from '#src/library/content-issue.ts'
import { toProblemWords } from '#src/text/schema-problems.ts'

/** Parses one thing of a file; tells what is wrong, field by field, and gives nothing when something is. */
export function parseContent<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  tell: TellContent,
  place: readonly PropertyKey[] = [],
): z.output<S> | undefined {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const field = [...place, ...issue.path].join('.')
    tell({ code: 'wrongField', file, field, value: field, detail: toProblemWords(issue) })
  }
  return undefined
}
