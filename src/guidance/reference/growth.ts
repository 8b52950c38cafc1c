import { z } from 'zod'
import { referenceHeadSchema } from '#src/guidance/reference/reference-head.ts'

const isRising = (values: readonly number[]) =>
  values.every((value, index) => index === 0 || value > (values[index - 1] ?? 0))

/** The values of the seven lines at one age, lowest first. */
const growthRowSchema = z.array(z.number().min(1).max(200)).length(7).refine(isRising)
const bySexSchema = z.strictObject({
  male: z.array(growthRowSchema),
  female: z.array(growthRowSchema),
})

/**
 * Growth percentiles, `content/reference/growth.json`: kilograms, centimetres and kilograms by square metre,
 * by whole months of age.
 */
export const growthSchema = referenceHeadSchema
  .extend({
    /** Percentiles of the lines: 3, 10, 25, 50, 75, 90, 97. */
    percentiles: z.array(z.int().min(1).max(99)).length(7).refine(isRising),
    /** Age of each row. */
    months: z.array(z.int().min(0).max(84)).min(2).refine(isRising),
    /** Lying length below this age, standing height from it on: no line leads from one to the other. */
    standingFromMonths: z.int().min(1),
    tables: z.strictObject({
      weight: bySexSchema,
      length: bySexSchema,
      head: bySexSchema,
      bmi: bySexSchema,
    }),
  })
  .refine(({ months, tables }) =>
    Object.values(tables).every(
      ({ male, female }) => male.length === months.length && female.length === months.length,
    ),
  )
export type Growth = z.infer<typeof growthSchema>

export type GrowthMeasure = keyof Growth['tables']
/** What a scale or a tape tells; the body mass index follows from it. */
export type TakenMeasure = Exclude<GrowthMeasure, 'bmi'>
export type Sex = keyof Growth['tables']['weight']
