import { z } from 'zod'
import { type EventSession, eventSchema, type LocalEvent } from '#src/guidance/event.ts'
import { type FamilyHelp, familyHelpSchema } from '#src/guidance/family-help.ts'
import { type HealthNotice, healthNoticeSchema } from '#src/guidance/health-notice.ts'
import { type HomeVisits, homeVisitsSchema } from '#src/guidance/home-visits.ts'
import { type Place, placeSchema } from '#src/guidance/place.ts'
import { type Programmes, programmesSchema } from '#src/guidance/programmes.ts'
import { type Responsibilities, responsibilitiesSchema } from '#src/guidance/responsibilities.ts'
import type { TellContent } from '#src/library/content-issue.ts'
import { loadRegionFile } from '#src/library/load-region-file.ts'
import { parseContent, parseJsonFile, tellMadeUp } from '#src/library/parse-content.ts'
import { type ContentSource, readRegionContents } from '#src/library/read-content-files.ts'
import { isMadeUp } from '#src/library/things.ts'

const toStart = ({ startsAt }: EventSession) => Date.parse(startsAt)
const toFirstStart = ({ sessions }: LocalEvent) => Math.min(...sessions.map(toStart))

/** Activities and classes of a region, their dates in order. */
export async function loadEvents(source: ContentSource, tell: TellContent): Promise<LocalEvent[]> {
  const events = await loadRegionList(source, 'events', eventSchema, 'slug', tell)
  return events
    .map((event) => ({
      ...event,
      sessions: event.sessions.toSorted((a, b) => toStart(a) - toStart(b)),
    }))
    .sort((a, b) => toFirstStart(a) - toFirstStart(b) || (a.slug < b.slug ? -1 : 1))
}

/** Health notices of a region, the newest first; also past and future ones: whoever shows them knows the day. */
export async function loadNotices(
  source: ContentSource,
  tell: TellContent,
): Promise<HealthNotice[]> {
  const notices = await loadRegionList(source, 'notices', healthNoticeSchema, 'slug', tell)
  return notices.sort(
    (a, b) => b.issuedOn.localeCompare(a.issuedOn) || a.slug.localeCompare(b.slug),
  )
}

/** Clinics, hospitals and offices of a region. */
export const loadPlaces = (source: ContentSource, tell: TellContent): Promise<Place[]> =>
  loadRegionList(source, 'places', placeSchema, 'id', tell)

/** Who comes to homes; nothing where the region has no `home-visits.json`. */
export const loadHomeVisits = (
  source: ContentSource,
  tell: TellContent,
): Promise<HomeVisits | undefined> =>
  loadRegionFile(source, 'home-visits.json', homeVisitsSchema, tell)

/** Whom families in difficulty ask; nothing where the region has no `family-help.json`. */
export const loadFamilyHelp = (
  source: ContentSource,
  tell: TellContent,
): Promise<FamilyHelp | undefined> =>
  loadRegionFile(source, 'family-help.json', familyHelpSchema, tell)

/** Early-development programmes; nothing where the region has no `programmes.json`. */
export const loadProgrammes = (
  source: ContentSource,
  tell: TellContent,
): Promise<Programmes | undefined> =>
  loadRegionFile(source, 'programmes.json', programmesSchema, tell)

/** Who does what; nothing where the region has no `responsibilities.json`. */
export const loadResponsibilities = (
  source: ContentSource,
  tell: TellContent,
): Promise<Responsibilities | undefined> =>
  loadRegionFile(source, 'responsibilities.json', responsibilitiesSchema, tell)

const listSchema = z.array(z.unknown())

/**
 * The things of one folder of a region: every JSON file in it is a list. What is wrong is left out alone; of
 * two with the same `key`, the first counts.
 */
export async function loadRegionList<Key extends string, Thing extends Record<Key, string>>(
  source: ContentSource,
  folder: string,
  schema: z.ZodType<Thing>,
  key: Key,
  tell: TellContent,
): Promise<Thing[]> {
  const byKey = new Map<string, Thing>()
  for (const file of await readRegionContents(source, folder, '.json', tell)) {
    const list = parseJsonFile(listSchema, file, tell) ?? []
    for (const [position, value] of list.entries()) {
      if (!source.isSample && isMadeUp(value)) {
        tellMadeUp(file, [position], value, tell)
        continue
      }
      const thing = parseContent(schema, value, file.path, tell, {
        text: file.text,
        place: [position],
      })
      if (!thing) continue
      const id = thing[key]
      if (byKey.has(id)) {
        tell({ code: 'sameId', file: file.path, field: `${position}.${key}`, value: id })
      } else byKey.set(id, thing)
    }
  }
  return [...byKey.values()]
}
