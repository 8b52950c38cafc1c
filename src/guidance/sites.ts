import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { slugSchema, subdistrictCodeSchema } from '#src/guidance/shared-fields.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { codesOf } from '#src/lib/coded.ts'

export const siteKindSchema = z.enum(codesOf(labels.siteKinds))

/** The stages of a site, each begun on its day, the first one first. */
export const SITE_STAGES = [
  'planned',
  'designed',
  'building',
  'accepted',
  'handedOver',
  'open',
] as const
export type SiteStage = (typeof SITE_STAGES)[number]

/** A facility that is to be built, bought, rented or converted (`<region>/sites.json`). */
export const siteSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1).max(40),
  subdistrictCode: subdistrictCodeSchema,
  kind: siteKindSchema,
  /** Places (托位) it is meant for. */
  places: z.int().min(1).max(2000).optional(),
  /** The day each stage was reached; a day to come is no stage yet. */
  reached: z.partialRecord(z.enum(SITE_STAGES), calendarDateSchema),
  /** The last day it is promised to be open. */
  openBy: calendarDateSchema.optional(),
  /** In words: 划拨用地, 租赁三年 … */
  ground: z.string().max(60).optional(),
  source: z.string().min(1),
  asOf: calendarDateSchema,
})
export type Site = z.infer<typeof siteSchema>

export const sitesSchema = z.array(siteSchema)

/** The stage a site has reached on a day; the earliest one where no day is known. */
export const toSiteStage = ({ reached }: Pick<Site, 'reached'>, on: string): SiteStage =>
  SITE_STAGES.findLast((stage) => (reached[stage] ?? '9999') <= on) ?? 'planned'

/** Promised for a day that is over, and not open. */
export const isSiteLate = (site: Pick<Site, 'reached' | 'openBy'>, on: string): boolean =>
  site.openBy !== undefined && site.openBy < on && toSiteStage(site, on) !== 'open'
