import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { locationSchema } from '#src/centres/centre-parts.ts'
import type { Point } from '#src/geo/locate.ts'
import { codesOf } from '#src/lib/coded.ts'
import { zhHans as words } from '#src/origins/words.ts'

const { address: _, ...kindsInFiles } = words.kinds

/** Kinds of place that a line of `origins.csv` may have. */
export const ORIGIN_KIND_LABELS = kindsInFiles
export const originKindSchema = z.enum(codesOf(ORIGIN_KIND_LABELS))
export type OriginKind = z.infer<typeof originKindSchema> | 'address'

/** How ids of places begin that stand in no line of the file; no line may take such an id. */
export const ORIGIN_ID_STARTS = {
  place: 'place-',
  community: 'community-',
  ofCentre: 'by-',
  door: 'door-',
} as const

export const isReservedOriginId = (id: string) =>
  Object.values(ORIGIN_ID_STARTS).some((start) => id.startsWith(start))

/** What people call a place: letters in it, and nothing that is code or cannot be seen. */
const originNameSchema = z
  .string()
  .min(2)
  .max(40)
  .regex(/^[^<>{}\\|`^~=\p{C}\p{Zl}\p{Zp}]*\p{L}[^<>{}\\|`^~=\p{C}\p{Zl}\p{Zp}]*$/u)

/** A named place a parent may start from, as a line of `regions/<region>/origins.csv` tells it. */
export const originEntrySchema = z.strictObject({
  /** Part of addresses, ASCII; it never changes once published. */
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{0,59}$/),
  name: originNameSchema,
  /** What else people call it. */
  aliases: z.array(originNameSchema).default([]),
  kind: originKindSchema,
  /** Absent: known by name only. */
  location: locationSchema.optional(),
  /** Who says so. */
  source: z.string().min(1),
  asOf: calendarDateSchema,
})

/** A place that distances may start from, wherever it is known from. */
export type Origin = {
  id: string
  name: string
  kind: OriginKind
  aliases: readonly string[]
  /** First letters of its names in pinyin: `sldjk djk`. */
  initials: string
  /** Absent: it can be looked for by name, not measured from. */
  pointWgs84?: Point | undefined
  /** Nobody gave the point: it was reckoned from addresses. */
  isApproximate: boolean
  /** Who gave the point, or how it was reckoned. */
  source?: string | undefined
}
