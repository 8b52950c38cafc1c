import type { Datum } from '#src/centres/codes.ts'
import type { Tell } from '#src/filings/report/filing-issue.ts'
import type { Entries, Entry } from '#src/filings/rows/filing-row.ts'
import type { RowContext } from '#src/filings/rows/read-row.ts'
import { shorten } from '#src/filings/rows/shorten.ts'
import { locate } from '#src/geo/locate.ts'
import type { Point } from '#src/geo/to-wgs84.ts'
import { DATUM_LABELS } from '#src/text/codes.ts'

/** What maps on Chinese phones show; used when nobody says. */
const ASSUMED_DATUM: Datum = 'gcj02'

/** Latitude, longitude and datum of a row → one location in WGS-84, if it lies in the region. */
export function completeLocation(entries: Entries, { rules, box }: RowContext, tell: Tell): void {
  const given = toPoint(entries)
  if (!given) {
    const half = entries.get('row.lng') ?? entries.get('row.lat')
    if (half) tell({ code: 'half-a-point', at: half.at, value: shorten(half.text) })
    return
  }
  const stated = (entries.get('row.datum')?.value as Datum | undefined) ?? rules.datum
  const located = locate(given.point, stated ?? ASSUMED_DATUM, box)
  const { at } = given.entry
  const value = `${given.point.lng}, ${given.point.lat}`
  if (!located) {
    tell({ code: 'outside-region', at, value })
    return
  }
  if (located.swapped) tell({ code: 'coordinates-swapped', at, value })
  if (located.otherDatum && stated)
    tell({ code: 'datum-doubtful', at, value, detail: DATUM_LABELS[located.location.sourceDatum] })
  if (!stated) tell({ code: 'datum-assumed', at, value })
  entries.set('locationWgs84', { value: located.location, text: value, at })
}

function toPoint(entries: Entries): { point: Point; entry: Entry } | undefined {
  const [lng, lat, both] = ['row.lng', 'row.lat', 'row.point'].map((field) => entries.get(field))
  if (lng && lat)
    return { point: { lng: lng.value as number, lat: lat.value as number }, entry: lng }
  return both && { point: both.value as Point, entry: both }
}
