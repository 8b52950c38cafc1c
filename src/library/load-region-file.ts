import type { z } from 'zod'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseJsonFile } from '#src/library/parse-content.ts'
import { type ContentSource, readRegionContent } from '#src/library/read-content-files.ts'

/** One JSON file of a region, checked; nothing where it has none, or a wrong one. */
export async function loadRegionFile<S extends z.ZodType>(
  source: ContentSource,
  name: string,
  schema: S,
  tell: TellContent,
): Promise<z.output<S> | undefined> {
  const file = await readRegionContent(source, name, tell)
  return file && parseJsonFile(schema, file, tell)
}
