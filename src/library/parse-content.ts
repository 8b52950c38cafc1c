import type { z } from 'zod'
import { isFields } from '#src/lib/parse-objects.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { findLine } from '#src/library/find-line.ts'
import type { ContentFile } from '#src/library/read-content-files.ts'
import { toProblemWords, toTextPlace } from '#src/text/schema-problems.ts'

/** Parses a JSON file; tells what is wrong and gives nothing when something is. */
export function parseJsonFile<S extends z.ZodType>(
  schema: S,
  { path, text }: ContentFile,
  tell: TellContent,
): z.output<S> | undefined {
  try {
    return parseContent(schema, JSON.parse(text), path, tell, { text })
  } catch (error) {
    tell({ code: 'badJson', file: path, detail: toTextPlace((error as SyntaxError).message) })
    return undefined
  }
}

/** Where in a file a thing stands: the text it is in, the path to it, and the lines in front of the text. */
export type ContentPlace = {
  text?: string
  place?: readonly PropertyKey[]
  linesBefore?: number
}

/** A thing of a list as the report calls it. */
function toItem(index: number, value: unknown) {
  const { slug, id, name } = isFields(value) ? value : {}
  return { position: index + 1, name: String(slug ?? id ?? name ?? '') }
}

/** Parses one thing of a file; tells what is wrong, field by field, and gives nothing when something is. */
export function parseContent<S extends z.ZodType>(
  schema: S,
  value: unknown,
  file: string,
  tell: TellContent,
  { text, place = [], linesBefore = 0 }: ContentPlace = {},
): z.output<S> | undefined {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  for (const issue of parsed.error.issues) {
    const path = [...place, ...issue.path]
    const field = path.join('.')
    const line = text === undefined ? {} : { line: findLine(text, path, linesBefore) }
    const item = typeof place[0] === 'number' ? { item: toItem(place[0], value) } : {}
    tell({
      code: 'wrongField',
      file,
      ...line,
      ...item,
      field,
      value: field,
      detail: toProblemWords(issue),
    })
  }
  return undefined
}
