import type { z } from 'zod'
import { growthSchema } from '#src/guidance/reference/growth.ts'
import { checkUpsSchema, warningSignsSchema } from '#src/guidance/reference/health-checks.ts'
import { immunisationSchema } from '#src/guidance/reference/immunisation.ts'
import { classGroupsSchema, firstDaySchema } from '#src/guidance/reference/joining.ts'
import { leaveSchema, subsidySchema } from '#src/guidance/reference/rights.ts'

/** The schema of every table, by the name of its file in `content/reference/`. */
export const REFERENCE_SCHEMAS = {
  immunisation: immunisationSchema,
  'check-ups': checkUpsSchema,
  'warning-signs': warningSignsSchema,
  growth: growthSchema,
  'class-groups': classGroupsSchema,
  leave: leaveSchema,
  subsidy: subsidySchema,
  'first-day': firstDaySchema,
} as const

export type ReferenceName = keyof typeof REFERENCE_SCHEMAS

/** The tables of a release, by name; one that is missing or wrong is absent, and so are its pages. */
export type ReferenceTables = {
  [Name in ReferenceName]?: z.infer<(typeof REFERENCE_SCHEMAS)[Name]>
}
