import type { APIRoute } from 'astro'
import type { MapSetup } from '#src/choosing/map/map-answers.ts'
import { toMapNames } from '#src/choosing/map/map-names.ts'
import { nameSubdistricts } from '#src/choosing/map/name-subdistricts.ts'

/** What every map that can be moved begins with. */
export const GET: APIRoute = ({ locals: { library, mapTiles, region, snapshot } }) => {
  const { west, south, east, north } = region.bboxWgs84
  const named = nameSubdistricts(region.subdistricts, snapshot.centres, library.anchors)
  const setup: MapSetup = {
    box: { west, south, east, north },
    tiles: mapTiles,
    names: toMapNames(named, library.origins),
  }
  return Response.json(setup)
}
