import { z } from 'zod'
import { referenceHeadSchema } from '#src/guidance/reference/reference-head.ts'
import { slugSchema } from '#src/guidance/shared-fields.ts'

/** One visit of the free health checks. Exactly one of `when`: days, months, or after leaving hospital. */
const checkUpSchema = z.strictObject({
  /** Names the visit for ever: entries of calendars hang on it. */
  id: z.string().regex(/^[a-z0-9-]+$/),
  name: z.string().min(1),
  when: z.union([
    z.strictObject({ daysAfterDischarge: z.int().min(1) }),
    z.strictObject({ fromDays: z.int().min(0), toDays: z.int().min(1) }),
    z.strictObject({ months: z.int().min(1).max(84) }),
  ]),
  /** What the doctor looks at. */
  looksAt: z.array(z.string().min(1)).min(1),
  bring: z.array(z.string().min(1)).min(1),
})
export type CheckUp = z.infer<typeof checkUpSchema>

/** Health checks of the national basic public health service, `content/reference/check-ups.json`. */
export const checkUpsSchema = referenceHeadSchema.extend({ visits: z.array(checkUpSchema).min(1) })
export type CheckUps = z.infer<typeof checkUpsSchema>

/** Signs at one age; any single one is a reason to have the child assessed. */
const warningSignsAtAgeSchema = z.strictObject({
  months: z.int().min(1).max(72),
  signs: z.array(z.string().min(2)).min(1),
  /** A series of drawings: what a child of this age can do. */
  pictures: slugSchema.optional(),
})
export type WarningSignsAtAge = z.infer<typeof warningSignsAtAgeSchema>

/** The national screening list, `content/reference/warning-signs.json`, youngest age first. */
export const warningSignsSchema = referenceHeadSchema.extend({
  ages: z.array(warningSignsAtAgeSchema).min(1),
})
export type WarningSigns = z.infer<typeof warningSignsSchema>
