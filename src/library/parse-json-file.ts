import type { z } from 'zod'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseContent } from '#src/library/parse-content.ts'
import type { ContentFile } from '#src/library/read-content-files.ts'

/** Parses a JSON file; tells what is wrong and gives nothing when something is. */
export function parseJsonFile<S extends z.ZodType>(
  schema: S,
  { path, text }: ContentFile,
  tell: TellContent,
): z.output<S> | undefined {
  try {
    return parseContent(schema, JSON.parse(text), path, tell)
  } catch (error) {
    tell({ code: 'badJson', file: path, detail: (error as SyntaxError).message })
    return undefined
  }
}
