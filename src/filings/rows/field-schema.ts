import type { z } from 'zod'
import { centreSchema } from '#src/centres/centre.ts'
import { classGroupSchema } from '#src/centres/class-group.ts'
import { certificateSchema } from '#src/centres/oversight.ts'
import { serviceSchema } from '#src/centres/service.ts'
import type { Problem } from '#src/filings/cells/parsed.ts'

/** Lists of the record whose entries have a code: their fields are filled one by one. */
const ENTRY_SHAPES: Readonly<Record<string, Readonly<Record<string, z.ZodType>>>> = {
  services: serviceSchema.shape,
  classGroups: classGroupSchema.shape,
  certificates: certificateSchema.shape,
}
const staffCountSchema = centreSchema.shape.staff.element.shape.count

/** The schema of a field path of the record; none for what is only used on the way. */
function fieldSchemaOf(field: string): z.ZodType | undefined {
  const [list = '', , part] = field.split('.')
  if (list === 'staff') return staffCountSchema
  if (part) return ENTRY_SHAPES[list]?.[part]
  const isWhole = field === list && field !== 'services'
  return isWhole ? (centreSchema.shape as Record<string, z.ZodType>)[field] : undefined
}

/** Why a value does not fit the record, so that whatever gets through makes a valid snapshot. */
export function findMisfit(field: string, value: unknown): Problem | undefined {
  const result = fieldSchemaOf(field)?.safeParse(value)
  const issue = result?.error?.issues[0]
  if (!issue) return undefined
  if (issue.code === 'too_big' && issue.origin === 'string')
    return { code: 'too-long', detail: `${issue.maximum}` }
  if (issue.code === 'too_big') return { code: 'out-of-range', detail: `≤ ${issue.maximum}` }
  if (issue.code === 'too_small') return { code: 'out-of-range', detail: `≥ ${issue.minimum}` }
  return { code: 'out-of-range', detail: issue.message }
}
