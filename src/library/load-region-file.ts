import type { z } from 'zod'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseJsonFile, parseThings } from '#src/library/parse-content.ts'
import { type ContentSource, readRegionContent } from '#src/library/read-content-files.ts'

/** One JSON file of a region, checked thing by thing; nothing where it has none, or a wrong one. */
export async function loadRegionFile<S extends z.ZodType>(
  source: ContentSource,
  name: string,
  schema: S,
  tell: TellContent,
): Promise<z.output<S> | undefined> {
  const file = await readRegionContent(source, name, tell)
  return file && parseThings(schema, file, source, tell)
}

/** One that the desk wrote: it is whole, or something is wrong with it. */
export async function loadFileOfDesk<S extends z.ZodType>(
  source: ContentSource,
  name: string,
  schema: S,
  tell: TellContent,
): Promise<z.output<S> | undefined> {
  const file = await readRegionContent(source, name, tell)
  return file && parseJsonFile(schema, file, tell)
}
