import { toChinaDate } from '#src/calendar/days.ts'
import { type AskAddress, toTianditu } from '#src/publishing/geocoding/ask-tianditu.ts'
import { type GeocodingRun, geocode } from '#src/publishing/geocoding/geocode.ts'
import {
  type GeocodedAnswer,
  readGeocoded,
  writeGeocoded,
} from '#src/publishing/geocoding/geocoded.ts'
import { toOpenAddresses, withGeocoded } from '#src/publishing/geocoding/with-geocoded.ts'
import type { PublishSettings } from '#src/publishing/load-content.ts'
import type { PublishedContent } from '#src/publishing/published-content.ts'
import { RegionFileError } from '#src/region-files/read-region-file.ts'

/** What was asked, and whether the answers could be kept. */
type Geocoded = Omit<GeocodingRun, 'answers'> & { isKept: boolean }

export type GeocodingEvent =
  | ({ step: 'geocoded' } & Geocoded)
  | { step: 'geocodedUnreadable'; problem: string }

type Settings = Pick<PublishSettings, 'contentDir' | 'region' | 'tiandituKey'>

/**
 * Points for centres and places that have none: from the answers kept beside the region and, where the operator has a
 * key, from the service. What fails there keeps nothing from being published.
 */
export async function fillPoints(
  settings: Settings,
  content: PublishedContent,
  report: (event: GeocodingEvent) => void,
  ask: AskAddress | undefined = settings.tiandituKey ? toTianditu(settings.tiandituKey) : undefined,
): Promise<PublishedContent> {
  const known = await readKept(settings)
  if (typeof known === 'string') {
    report({ step: 'geocodedUnreadable', problem: known })
    return content
  }
  if (!ask) return withGeocoded(content, known)
  const on = toChinaDate(new Date())
  const box = content.region.bboxWgs84
  const { answers, ...run } = await geocode(toOpenAddresses(content), known, ask, { on, box })
  if (run.asked > 0) report({ step: 'geocoded', ...run, isKept: await keep(settings, answers) })
  return withGeocoded(content, answers)
}

/** The answers, or what is wrong with their file. */
async function readKept(settings: Settings): Promise<Map<string, GeocodedAnswer> | string> {
  try {
    return await readGeocoded(settings)
  } catch (error) {
    if (error instanceof RegionFileError) return error.message
    throw error
  }
}

async function keep(
  settings: Settings,
  answers: ReadonlyMap<string, GeocodedAnswer>,
): Promise<boolean> {
  try {
    await writeGeocoded(settings, answers)
    return true
  } catch {
    return false
  }
}
