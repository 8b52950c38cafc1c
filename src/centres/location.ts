import { z } from 'zod'
import { datumSchema } from '#src/centres/codes.ts'

/** A point in WGS-84 degrees, six decimals, with the datum it was given in. */
export const locationSchema = z.strictObject({
  lat: z.number().min(-90).max(90),
  lng: z.number().min(-180).max(180),
  sourceDatum: datumSchema,
})
export type Location = z.infer<typeof locationSchema>
