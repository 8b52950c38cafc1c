import type { z } from 'zod'
import { type HomeVisits, homeVisitsSchema } from '#src/guidance/home-visits.ts'
import { type Responsibilities, responsibilitiesSchema } from '#src/guidance/responsibilities.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseJsonFile } from '#src/library/parse-content.ts'
import { type ContentSource, readRegionFile } from '#src/library/read-content-files.ts'

async function loadRegionFile<S extends z.ZodType>(
  source: ContentSource,
  name: string,
  schema: S,
  tell: TellContent,
): Promise<z.output<S> | undefined> {
  const file = await readRegionFile(source, name, tell)
  return file && parseJsonFile(schema, file, tell)
}

/** Who comes to homes; nothing where the region has no `home-visits.json`. */
export const loadHomeVisits = (
  source: ContentSource,
  tell: TellContent,
): Promise<HomeVisits | undefined> =>
  loadRegionFile(source, 'home-visits.json', homeVisitsSchema, tell)

/** Who does what; nothing where the region has no `responsibilities.json`. */
export const loadResponsibilities = (
  source: ContentSource,
  tell: TellContent,
): Promise<Responsibilities | undefined> =>
  loadRegionFile(source, 'responsibilities.json', responsibilitiesSchema, tell)
