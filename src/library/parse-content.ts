import type { z } from 'zod'
import type { TellContent } from '#src/library/content-issue.ts'
import type { ContentFile } from '#src/library/read-content-files.ts'
import { toProblemWords, toTextPlace } from '#src/text/schema-problems.ts'

/** Parses a JSON file; tells what is wrong and gives nothing when something is. */
export function parseJsonFile<S extends z.ZodType>(
  schema: S,
  { path, text }: ContentFile,
  tell: TellContent,
): z.output<S> | undefined {
  try {
    return parseContent(schema, JSON.parse(text), path, tell)
  } catch (error) {
    tell({ code: 'badJson', file: path, detail: toTextPlace((error as SyntaxError).message) })
    return undefined
  }
}

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
