import { z } from 'zod'
import { referenceHeadSchema } from '#src/guidance/reference/reference-head.ts'

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
