import type { FormProblem } from '#src/complaints/complaint-intake.ts'
import { countCharacters } from '#src/lib/count-characters.ts'

/** A problem when a text has more characters than allowed: `count` is how many too many. */
export function findTooLong(field: string, text: string, limit: number): FormProblem[] {
  const count = countCharacters(text) - limit
  return count > 0 ? [{ field, code: 'tooLong', count }] : []
}
