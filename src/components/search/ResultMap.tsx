import { toSearchParams } from '#search/centre-query.ts'
import { findAmong, toMapPlaces } from '#src/choosing/map/choose-places.ts'
import { drawMap } from '#src/choosing/map/draw-map.ts'
import { MapFigure } from '#src/components/map/MapFigure.tsx'
import { zhHans as words } from '#src/components/map/words.ts'
import type { Asked } from '#src/components/search/search-answer.ts'

/** The results of a page on a drawn map, with the numbers of the list; one line until it is opened. */
export function ResultMap({ asked: { query, answer, region, on } }: { asked: Asked }) {
  const { hits, effectiveQuery, origin } = answer
  const { named, origins, box } = region.map
  const centres = hits.map(({ document: { institutionType, pointWgs84 }, availability }) => ({
    point: institutionType === 'homePoint' ? undefined : pointWgs84,
    mark: availability,
  }))
  const points = centres.flatMap(({ point }) => point ?? [])
  if (points.length === 0) return null
  const here = effectiveQuery.near ?? origins.find(({ id }) => id === origin?.id)?.pointWgs84
  const places = findAmong(origins, points).filter(({ id }) => id !== origin?.id)
  const drawing = drawMap({
    centres,
    named,
    places: toMapPlaces(places),
    here,
    box,
  })
  if (!drawing) return null
  return (
    <details className="map-fold" id="result-map">
      <summary>{words.fold}</summary>
      <MapFigure
        drawing={drawing}
        id="results"
        title={words.resultsTitle}
        finding={words.finding(drawing.marks)}
        points={`/centres/points.json?${toSearchParams({ ...query, page: 1 })}`}
        here={words.startsHere}
        notes={[words.numbered, words.availabilityOn(on)]}
      />
    </details>
  )
}
