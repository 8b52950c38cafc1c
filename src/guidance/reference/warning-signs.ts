import { z } from 'zod'
import { referenceHeadSchema } from '#src/guidance/reference/reference-head.ts'

/** Signs at one age; any single one is a reason to have the child assessed. */
const warningSignsAtAgeSchema = z.strictObject({
  months: z.int().min(1).max(72),
  signs: z.array(z.string().min(2)).min(1),
})
export type WarningSignsAtAge = z.infer<typeof warningSignsAtAgeSchema>

/** The national screening list, `content/reference/warning-signs.json`, youngest age first. */
export const warningSignsSchema = referenceHeadSchema.extend({
  ages: z.array(warningSignsAtAgeSchema).min(1),
})
export type WarningSigns = z.infer<typeof warningSignsSchema>
