import { rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { gradeSchema } from '#src/centres/centre-parts.ts'
import { readOptionalRegionFile } from '#src/region-files/read-region-file.ts'

/** What the service said of one address. */
const answerSchema = z.strictObject({
  /** The address as it was asked for. */
  query: z.string(),
  /** The day it was asked. */
  on: calendarDateSchema,
  /** As the service named and rated it. */
  level: z.string().optional(),
  score: z.number().optional(),
  /** WGS-84; absent where the answer was none, too coarse or outside the region. */
  point: z.strictObject({ lat: z.number(), lng: z.number(), grade: gradeSchema }).optional(),
})
export type GeocodedAnswer = z.infer<typeof answerSchema>

type Place = { contentDir: string; region: string }

const toPath = ({ contentDir, region }: Place) =>
  join(contentDir, 'regions', region, 'geocoded.json')

/** The answers kept beside the region, by address. */
export async function readGeocoded(place: Place): Promise<Map<string, GeocodedAnswer>> {
  const answers = (await readOptionalRegionFile(toPath(place), z.array(answerSchema))) ?? []
  return new Map(answers.map((answer) => [answer.query, answer]))
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
