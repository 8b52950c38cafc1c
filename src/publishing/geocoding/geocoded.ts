import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { gradeSchema } from '#src/centres/centre-parts.ts'
import { type Box, isWithin } from '#src/geo/locate.ts'
import { readOptionalRegionFile } from '#src/region-files/read-region-file.ts'

/** What the service said of one address. */
const answerSchema = z.strictObject({
  /** The address as it was asked for. */
  query: z.string(),
  /** The day it was asked. */
  on: calendarDateSchema,
  /** How often the service failed at it: no answer yet, it is asked for again after all others. */
  failures: z.int().min(1).optional(),
  /** As the service named and rated it. */
  level: z.string().optional(),
  score: z.number().optional(),
  /** WGS-84; absent where the answer was none, too coarse or outside the region. */
  point: z.strictObject({ lat: z.number(), lng: z.number(), grade: gradeSchema }).optional(),
})
export type GeocodedAnswer = z.infer<typeof answerSchema>

/** A line of the file whose point cannot be right, and which line it is. */
export type MisplacedAnswer = { line: number; query: string; lat: number; lng: number }

type Kept = { answers: Map<string, GeocodedAnswer>; misplaced: MisplacedAnswer[] }
type Place = { contentDir: string; region: string }

const toPath = ({ contentDir, region }: Place) =>
  join(contentDir, 'regions', region, 'geocoded.json')

/**
 * The answers kept beside the region, by address. People edit the file and regions change: an answer whose point lies
 * outside the region counts as none.
 */
export async function readGeocoded(place: Place, box: Box): Promise<Kept> {
  const kept = (await readOptionalRegionFile(toPath(place), z.array(answerSchema))) ?? []
  const answers = new Map<string, GeocodedAnswer>()
  const misplaced: MisplacedAnswer[] = []
  for (const [at, answer] of kept.entries()) {
    const { query, point } = answer
    if (!point || isWithin(point, box)) answers.set(query, answer)
    else misplaced.push({ line: at + 1, query, lat: point.lat, lng: point.lng })
  }
  return { answers, misplaced }
}

/** Keeps the answers, whole or not at all: an address is asked for once. Who deletes a line has it asked again. */
export async function writeGeocoded(
  place: Place,
  answers: ReadonlyMap<string, GeocodedAnswer>,
): Promise<void> {
  const path = toPath(place)
  const sorted = [...answers.values()].sort((a, b) => (a.query < b.query ? -1 : 1))
  await writeFile(`${path}.new`, `${JSON.stringify(sorted, null, 2)}\n`)
  await rename(`${path}.new`, path)
}
