import type { FormProblem } from '#src/complaints/complaint-intake.ts'
import { countCharacters } from '#src/lib/count-characters.ts'

/**
 * UTF-16 units that a text may need for each of its characters: a family of four is 11. Longer texts are too
 * long without being looked at.
 */
const UNITS_PER_CHARACTER = 16

/** Whether a text is so long that nobody has to count. */
export const isEndless = (text: string, limit: number) => text.length > limit * UNITS_PER_CHARACTER

/**
 * A problem when a text has more characters than allowed: `count` is how many too many, or nothing where there
 * are more than twice as many. The work is bound by the limit, not by the text.
 */
export function findTooLong(field: string, text: string, limit: number): FormProblem[] {
  if (isEndless(text, limit)) return [{ field, code: 'tooLong' }]
  const count = countCharacters(text, 2 * limit + 1) - limit
  if (count <= 0) return []
  return [{ field, code: 'tooLong', ...(count <= limit ? { count } : {}) }]
}
