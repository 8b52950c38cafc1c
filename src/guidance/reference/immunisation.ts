import { z } from 'zod'
import { referenceHeadSchema } from '#src/guidance/reference/reference-head.ts'

/** The programme for children ends before the seventh birthday. */
const months = z.int().min(0).max(84)

/** One dose of the national programme. Ages are whole months from birth. */
const vaccineDoseSchema = z.strictObject({
  /** Names the dose for ever: ticks on devices and entries of calendars hang on it. */
  id: z.string().regex(/^[A-Za-z]+(-[A-Za-z]+)?-\d$/),
  /** Code of the vaccine as the programme writes it: doses with equal codes follow one another. */
  code: z.string().min(2),
  vaccine: z.string().min(2),
  dose: z.int().min(1).max(9),
  /** Earliest age. */
  fromMonths: months,
  /** To be finished before this age. */
  beforeMonths: months.optional(),
  /** To be given within so many hours of birth. */
  withinHours: z.int().min(1).max(72).optional(),
  /** Shortest interval to the dose before. */
  afterPreviousMonths: z.int().min(1).max(24).optional(),
  afterPreviousDays: z.int().min(1).max(365).optional(),
  /** Into the muscle, under the skin, into the skin, by mouth; absent where it was not found in print. */
  route: z.enum(['IM', 'SC', 'ID', 'PO']).optional(),
})
export type VaccineDose = z.infer<typeof vaccineDoseSchema>

/** Vaccines of which a family chooses one; the first is what is shown until it does. */
const vaccineChoiceSchema = z.strictObject({
  id: z.string().regex(/^[a-zA-Z]+$/),
  label: z.string().min(1),
  options: z.array(z.strictObject({ code: z.string().min(2), label: z.string().min(1) })).min(2),
})

/** Doses of one vaccine come one after another, at rising ages, and each window ends after it begins. */
function isInOrder(doses: readonly VaccineDose[]): boolean {
  const last: Record<string, VaccineDose> = {}
  return doses.every((dose) => {
    const before = last[dose.code]
    last[dose.code] = dose
    return (
      (dose.beforeMonths ?? Number.POSITIVE_INFINITY) > dose.fromMonths &&
      (!before || (dose.dose === before.dose + 1 && dose.fromMonths >= before.fromMonths))
    )
  })
}

/** The national immunisation programme, `content/reference/immunisation.json`. */
export const immunisationSchema = referenceHeadSchema
  .extend({
    doses: z.array(vaccineDoseSchema).min(1),
    choices: z.array(vaccineChoiceSchema),
    /** Injected live vaccines: given on the same day, or at least so many days apart. */
    liveInjected: z.strictObject({
      codes: z.array(z.string()).min(1),
      minDaysApart: z.int().min(1),
    }),
  })
  .refine(({ doses }) => new Set(doses.map(({ id }) => id)).size === doses.length)
  .refine(({ doses }) => isInOrder(doses), { path: ['doses'] })
  .refine(({ doses, choices, liveInjected }) => {
    const codes = new Set(doses.map(({ code }) => code))
    const named = choices.flatMap(({ options }) => options.map(({ code }) => code))
    return [...named, ...liveInjected.codes].every((code) => codes.has(code))
  })
export type Immunisation = z.infer<typeof immunisationSchema>
