import { z } from 'zod'
import { calendarDateSchema } from '#src/calendar/calendar-date.ts'
import { slugSchema } from '#src/guidance/shared-fields.ts'
import { zhHans as labels } from '#src/guidance/words.ts'
import { codesOf } from '#src/lib/coded.ts'

/** One duty of a unit. */
export const dutySchema = z.strictObject({
  /** In plain words. */
  text: z.string().min(1),
  /** The notice, word for word; only where it stands in it. */
  quote: z.string().optional(),
  /** Where it stands, e.g. `二（五）18`. */
  clause: z.string().min(1),
})

/** A unit and what residents may ask it for. Names as the notice writes them; no persons. */
export const responsibleUnitSchema = z.strictObject({
  id: slugSchema,
  name: z.string().min(1),
  group: z.enum(codesOf(labels.unitGroups)),
  phone: z.string().optional(),
  hours: z.string().optional(),
  /** Empty: the notice names the unit and says nothing of what it does. */
  duties: z.array(dutySchema).default([]),
  /** Where the notice names the unit, e.g. `六（二）、附件1`. */
  namedIn: z.string().min(1),
})
export type ResponsibleUnit = z.infer<typeof responsibleUnitSchema>

/** Who does what in a region (`<region>/responsibilities.json`), taken from its notice. */
export const responsibilitiesSchema = z.strictObject({
  asOf: calendarDateSchema,
  /** The notice: its policy page and its number. */
  policy: slugSchema,
  number: z.string().min(1),
  /** Who leads the work, by post. */
  leadership: z
    .strictObject({
      text: z.string(),
      clause: z.string(),
      posts: z.array(z.strictObject({ role: z.string(), post: z.string() })),
    })
    .optional(),
  units: z.array(responsibleUnitSchema).min(1),
  /** What the notice leaves open, said as it is. */
  gaps: z.array(z.string()).default([]),
})
export type Responsibilities = z.infer<typeof responsibilitiesSchema>
