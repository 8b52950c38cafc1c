import { z } from 'zod'
import { type Place, placeSchema } from '#src/guidance/place.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import type { ContentSource } from '#src/library/content-source.ts'
import { parseContent } from '#src/library/parse-content.ts'
import { parseJsonFile } from '#src/library/parse-json-file.ts'
import { readRegionFiles } from '#src/library/read-content-files.ts'

const listSchema = z.array(z.unknown())

/** Clinics, hospitals and offices of a region: every file below `places/` is a list of them. */
export async function loadPlaces(source: ContentSource, tell: TellContent): Promise<Place[]> {
  const byId = new Map<string, Place>()
  for (const file of await readRegionFiles(source, 'places', '.json', tell)) {
    const list = parseJsonFile(listSchema, file, tell) ?? []
    for (const [position, value] of list.entries()) {
      const place = parseContent(placeSchema, value, file.path, tell, [position])
      if (!place) continue
      if (byId.has(place.id)) {
        tell({ code: 'sameId', file: file.path, field: `${position}.id`, value: place.id })
      } else byId.set(place.id, place)
    }
  }
  return [...byId.values()]
}
