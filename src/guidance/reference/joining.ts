import { z } from 'zod'
import { classGroupNameSchema } from '#src/centres/codes.ts'
import { referenceHeadSchema } from '#src/guidance/reference/reference-head.ts'

/** What the national standard asks of a class; ages are whole months, the upper end exclusive. */
const classGroupRuleSchema = z.strictObject({
  classGroup: classGroupNameSchema,
  fromMonths: z.int().min(0),
  toMonths: z.int().min(1),
  maxClassSize: z.int().min(1),
  /** 3 means at least one carer for three children; absent where the standard is silent. */
  childrenPerCarer: z.int().min(1).optional(),
})
export type ClassGroupRule = z.infer<typeof classGroupRuleSchema>

/** Classes by age, `content/reference/class-groups.json`, youngest first. */
export const classGroupsSchema = referenceHeadSchema.extend({
  groups: z.array(classGroupRuleSchema).min(1),
})
export type ClassGroups = z.infer<typeof classGroupsSchema>

/** One paper or thing for the first day in a centre. */
const firstDayItemSchema = z.strictObject({
  /** Names the item for ever: ticks on devices hang on it. */
  id: z.string().regex(/^[a-z-]+$/),
  name: z.string().min(1),
  /** `law`: every centre must ask for it; `usual`: many do, ask first. */
  kind: z.enum(['law', 'usual']),
  /** The rule that asks for it. */
  basis: z.string().min(1).optional(),
  where: z.string().min(1),
  /** When to begin, and how long it takes. */
  howLong: z.string().min(1),
})

/** Paperwork for the first day, `content/reference/first-day.json`. */
export const firstDaySchema = referenceHeadSchema.extend({
  items: z.array(firstDayItemSchema).min(1),
})
