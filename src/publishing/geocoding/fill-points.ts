import { toChinaDate } from '#src/calendar/days.ts'
import type { PublishSettings } from '#src/publishing/content/load-content.ts'
import type { PublishedContent } from '#src/publishing/content/published-content.ts'
import { type AskAddress, toTianditu } from '#src/publishing/geocoding/ask-tianditu.ts'
import { type GeocodingRun, geocode } from '#src/publishing/geocoding/geocode.ts'
import {
  type GeocodedAnswer,
  type MisplacedAnswer,
  readGeocoded,
  writeGeocoded,
} from '#src/publishing/geocoding/geocoded.ts'
import { toOpenAddresses, withGeocoded } from '#src/publishing/geocoding/with-geocoded.ts'
import { RegionFileError } from '#src/region-files/read-region-file.ts'

/** What was asked, and whether the answers could be kept. */
type Geocoded = Omit<GeocodingRun, 'answers'> & { isKept: boolean }

export type GeocodingEvent =
  | ({ step: 'geocoded' } & Geocoded)
  | { step: 'geocodedUnreadable'; problem: string }
  | { step: 'geocodedMisplaced'; misplaced: readonly MisplacedAnswer[] }

type Settings = Pick<PublishSettings, 'contentDir' | 'region' | 'tiandituKey'>
type Report = (event: GeocodingEvent) => void

/**
 * Points for centres and places that have none: from the answers kept beside the region and, where the operator has a
 * key, from the service. What fails there keeps nothing from being published.
 */
export async function fillPoints(
  settings: Settings,
  content: PublishedContent,
  report: Report,
  ask: AskAddress | undefined = settings.tiandituKey ? toTianditu(settings.tiandituKey) : undefined,
): Promise<PublishedContent> {
  const box = content.region.bboxWgs84
  const known = await readKept(settings, box, report)
  if (!known) return content
  if (!ask) return withGeocoded(content, known)
  const on = toChinaDate(new Date())
  const { answers, ...run } = await geocode(toOpenAddresses(content), known, ask, { on, box })
  if (run.asked > 0) report({ step: 'geocoded', ...run, isKept: await keep(settings, answers) })
  return withGeocoded(content, answers)
}

/** The answers that can be used; nothing where their file cannot be read. What is left out is told. */
async function readKept(
  settings: Settings,
  box: PublishedContent['region']['bboxWgs84'],
  report: Report,
): Promise<Map<string, GeocodedAnswer> | undefined> {
  try {
    const { answers, misplaced } = await readGeocoded(settings, box)
    if (misplaced.length > 0) report({ step: 'geocodedMisplaced', misplaced })
    return answers
  } catch (error) {
    if (!(error instanceof RegionFileError)) throw error
    report({ step: 'geocodedUnreadable', problem: error.message })
    return undefined
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
