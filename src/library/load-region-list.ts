import { z } from 'zod'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseContent, parseJsonFile } from '#src/library/parse-content.ts'
import { type ContentSource, readRegionFiles } from '#src/library/read-content-files.ts'

const listSchema = z.array(z.unknown())

/**
 * The things of one folder of a region: every JSON file in it is a list. What is wrong is left out alone; of
 * two with the same `key`, the first counts.
 */
export async function loadRegionList<Key extends string, Thing extends Record<Key, string>>(
  source: ContentSource,
  folder: string,
  schema: z.ZodType<Thing>,
  key: Key,
  tell: TellContent,
): Promise<Thing[]> {
  const byKey = new Map<string, Thing>()
  for (const file of await readRegionFiles(source, folder, '.json', tell)) {
    const list = parseJsonFile(listSchema, file, tell) ?? []
    for (const [position, value] of list.entries()) {
      const thing = parseContent(schema, value, file.path, tell, [position])
      if (!thing) continue
      const id = thing[key]
      if (byKey.has(id)) {
        tell({ code: 'sameId', file: file.path, field: `${position}.${key}`, value: id })
      } else byKey.set(id, thing)
    }
  }
  return [...byKey.values()]
}
