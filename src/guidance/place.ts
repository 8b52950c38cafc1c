import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { locationSchema } from '#src/centres/centre-parts.ts'
import { subdistrictCodeSchema } from '#src/guidance/shared-fields.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { codesOf } from '#src/lib/coded.ts'

export const placeKindSchema = z.enum(codesOf(labels.placeKinds))

/** A public place a family may go to or call: clinic, hospital, office (`regions/<region>/places/*.json`). */
export const placeSchema = z.strictObject({
  /** Unique in the region, ASCII. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  kind: placeKindSchema,
  name: z.string().min(1),
  /** What else people call it: 县医院. */
  aliases: z.array(z.string().min(2).max(40)).default([]),
  /** NBS code; absent for a place that serves the whole region. */
  subdistrictCode: subdistrictCodeSchema.optional(),
  address: z.string().min(1).optional(),
  phone: z.string().min(3).max(30).optional(),
  /** As written on the door, e.g. 周一至周五 8:00–12:00. */
  hours: z.string().min(1).optional(),
  /** When its emergency room sees children, in words, e.g. 儿科急诊 24 小时; of hospitals alone. */
  emergencyHours: z.string().min(1).optional(),
  /** What it does for families, e.g. 儿童健康检查. */
  services: z.array(z.string().min(1)).default([]),
  location: locationSchema.optional(),
  /** Who says so, e.g. 鼓楼区卫生健康局（示例）. */
  source: z.string().min(1),
  asOf: calendarDateSchema,
})
export type Place = z.infer<typeof placeSchema>

const SEES_CHILDREN: readonly Place['kind'][] = ['hospital', 'clinic', 'maternalChildHealth']

/** Whom to ring about a child: who looks at it, and who vaccinates. */
export const toWhomToAsk = (places: readonly Place[]): Place[] =>
  places.filter(({ kind }) => kind === 'vaccination' || SEES_CHILDREN.includes(kind))

/** Where a child can be looked at: hospitals and clinics. */
export const toClinics = (places: readonly Place[]): Place[] =>
  places.filter(({ kind }) => SEES_CHILDREN.includes(kind))
