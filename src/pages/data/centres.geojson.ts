import type { APIRoute } from 'astro'
import { toChinaDate } from '#src/calendar/days.ts'
import { toOpenDataRow } from '#src/centres/to-open-data-row.ts'

/** Centres with a position, a line each; RFC 7946: WGS-84, longitude first. */
export const GET: APIRoute = ({ locals: { now, region, siteUrl, snapshot } }) => {
  const published = { region, siteUrl, on: toChinaDate(now) }
  const features = snapshot.centres.flatMap((centre) => {
    if (!centre.locationWgs84) return []
    const { lat, lng, ...properties } = toOpenDataRow(centre, published)
    const { lat: latitude, lng: longitude } = centre.locationWgs84
    return JSON.stringify({
      type: 'Feature',
      id: centre.id,
      geometry: { type: 'Point', coordinates: [longitude, latitude] },
      properties,
    })
  })
  const body = `{"type":"FeatureCollection","features":[\n${features.join(',\n')}\n]}`
  return new Response(body, {
    headers: { 'content-type': 'application/geo+json; charset=utf-8' },
  })
}
