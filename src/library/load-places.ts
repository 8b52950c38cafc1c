import { type Place, placeSchema } from '#src/guidance/place.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { loadRegionList } from '#src/library/load-region-list.ts'
import type { ContentSource } from '#src/library/read-content-files.ts'

/** Clinics, hospitals and offices of a region. */
export const loadPlaces = (source: ContentSource, tell: TellContent): Promise<Place[]> =>
  loadRegionList(source, 'places', placeSchema, 'id', tell)
