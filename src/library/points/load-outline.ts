import { z } from 'zod'
import type { Datum } from '#src/centres/codes.ts'
import type { Outline } from '#src/geo/anchor.ts'
import { toWgs84 } from '#src/geo/locate.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { parseJsonFile } from '#src/library/parse-content.ts'
import { findPolygonFault } from '#src/library/points/find-polygon-fault.ts'
import { findRingFault, type Ring } from '#src/library/points/find-ring-fault.ts'
import { readDatum } from '#src/library/points/read-location.ts'
import {
  type ContentFile,
  type ContentSource,
  readRegionContent,
} from '#src/library/read-content-files.ts'
import { zhHans } from '#src/library/words.ts'

const words = zhHans.outline

/** A line drawn 340 units wide needs far less; more would only cost. */
const MOST_BYTES = 2_000_000
const MOST_CORNERS = 20_000

const text = z.string().trim().min(1).max(200)

/** What the file must say of itself; a number of approval and a datum are asked for by their own words. */
const featureSchema = z.object({
  type: z.literal('Feature'),
  properties: z.object({
    source: text,
    year: z.int().min(1950),
    attribution: text,
    datum: z.string().default(''),
    approvalNumber: z.string().default(''),
  }),
  geometry: z.object({ type: z.string(), coordinates: z.array(z.unknown()) }),
})
/** A file of one feature, or of a collection with one. */
const fileSchema = z.preprocess((content) => {
  const features = content instanceof Object && 'features' in content ? content.features : undefined
  return Array.isArray(features) && features.length === 1 ? features[0] : content
}, featureSchema)

/**
 * The line of the region on maps: `outline.geojson`. Nothing where it lacks the number it was approved under or cannot
 * be drawn: what is wrong is told, and maps do without.
 */
export async function loadOutline(
  source: ContentSource,
  tell: TellContent,
): Promise<Outline | undefined> {
  const file = await readRegionContent(source, 'outline.geojson', tell)
  if (!file) return undefined
  const bytes = Buffer.byteLength(file.text)
  if (bytes > MOST_BYTES) {
    tell({ code: 'outlineTooLarge', file: file.path, value: words.megabytes(bytes) })
    return undefined
  }
  const feature = parseJsonFile(fileSchema, file, tell)
  return feature && toOutline(feature, file, source, tell)
}

function toOutline(
  { properties, geometry }: z.infer<typeof featureSchema>,
  { path }: ContentFile,
  { box, on }: ContentSource,
  tell: TellContent,
): Outline | undefined {
  const { approvalNumber, datum: datumWord, ...rest } = properties
  const isApproved = words.approvalNumber.test(approvalNumber.trim())
  if (!isApproved) {
    const field = 'properties.approvalNumber'
    tell({ code: 'outlineNoNumber', file: path, field, value: approvalNumber })
  }
  const datum = readDatum(datumWord)
  if (!datum) {
    tell({ code: 'outlineNoDatum', file: path, field: 'properties.datum', value: datumWord })
  }
  const isPast = properties.year <= Number(on.slice(0, 4))
  if (!isPast) {
    const value = String(properties.year)
    tell({ code: 'outlineFuture', file: path, field: 'properties.year', value })
  }
  const polygons = toPolygons(geometry)
  const rings = polygons.flat()
  const corners = rings.reduce((sum, ring) => sum + ring.length, 0)
  if (corners > MOST_CORNERS) {
    tell({ code: 'outlineTooLarge', file: path, field: 'geometry', value: words.corners(corners) })
    return undefined
  }
  const points = rings.map((ring) => toPoints(ring, datum ?? 'wgs84'))
  const [ringFault] = points.flatMap(
    (ring, index) => findRingFault(ring, words.ring(index + 1), box) ?? [],
  )
  const detail =
    rings.length === 0 ? words.none : (ringFault ?? findPolygonFault(polygons.map(toDegrees)))
  if (detail) tell({ code: 'outlineShape', file: path, field: 'geometry', detail })
  if (!isApproved || !datum || !isPast || detail) return undefined
  return { ...rest, approvalNumber: approvalNumber.trim(), rings: points.map((ring) => [...ring]) }
}

const asList = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])

type Polygon = unknown[][]

/** The rings of a polygon or of several, the outer one first; of any other shape none. */
function toPolygons({ type, coordinates }: { type: string; coordinates: unknown[] }): Polygon[] {
  if (type === 'Polygon') return coordinates.length > 0 ? [coordinates.map(asList)] : []
  if (type === 'MultiPolygon') return coordinates.map((polygon) => asList(polygon).map(asList))
  return []
}

/** As the file gives them: what lies on one line there does so exactly. */
const toDegrees = (polygon: Polygon): Ring[] => polygon.map((ring) => toPoints(ring, 'wgs84'))

/** Corners that are no degrees become such as no region has. */
function toPoints(ring: readonly unknown[], datum: Datum): Ring {
  return ring.map((corner) => {
    const [lng, lat] = asList(corner)
    const isDegrees =
      typeof lng === 'number' &&
      typeof lat === 'number' &&
      Math.abs(lng) <= 180 &&
      Math.abs(lat) <= 90
    return isDegrees ? toWgs84({ lat, lng }, datum) : { lat: Number.NaN, lng: Number.NaN }
  })
}
