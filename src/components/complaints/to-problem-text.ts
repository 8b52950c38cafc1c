import type { FormProblem, ProblemCode } from '#src/complaints/complaint-intake.ts'
import { PROBLEM_TEXT, PROBLEMS_TEXT } from '#src/text/complaints/problems.ts'

const words: Record<ProblemCode, (count: number) => string> = PROBLEM_TEXT

/** What to do about a problem, as the summary and the field say it. */
export function toProblemText({
  code,
  count = 0,
  file,
}: Pick<FormProblem, 'code' | 'count' | 'file'>): string {
  const text = words[code](count)
  return file === undefined ? text : PROBLEMS_TEXT.ofFile(file, text)
}

/** The words at one field, or nothing when it is fine. */
export function findProblemText(
  problems: readonly FormProblem[],
  field: string,
): string | undefined {
  const problem = problems.find((each) => each.field === field)
  return problem && toProblemText(problem)
}
