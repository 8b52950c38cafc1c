import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toOpenDataRow } from '#src/centres/to-open-data-row.ts'

/** Centres with a position; RFC 7946: WGS-84, longitude first. */
export const GET: APIRoute = ({ locals: { now, region, siteUrl, snapshot } }) => {
  const published = { region, siteUrl, on: toChinaDate(now) }
  const features = snapshot.centres.flatMap((centre) => {
    if (!centre.locationWgs84) return []
    const { lat, lng, ...properties } = toOpenDataRow(centre, published)
    const { lat: latitude, lng: longitude } = centre.locationWgs84
    return [
      {
        type: 'Feature',
        id: centre.id,
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
        properties,
      },
    ]
  })
  return new Response(JSON.stringify({ type: 'FeatureCollection', features }), {
    headers: { 'content-type': 'application/geo+json; charset=utf-8' },
  })
}
