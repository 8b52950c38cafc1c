import { zhHans as enquiry } from '#src/complaints/enquiry/words.ts'
import { QUESTIONS, type QuestionStep } from '#src/complaints/questions/questions.ts'
import type { FieldProblem } from '#src/complaints/questions/typed-text.ts'
import { zhHans as words } from '#src/complaints/words.ts'

type OfQuestions = {
  [Step in QuestionStep]: keyof (typeof QUESTIONS)[Step]['words']['problems']
}[QuestionStep]

/** What can be wrong with a form: of each question what its words name, and what several forms have. */
export type ProblemCode = OfQuestions | keyof typeof words.problems | keyof typeof enquiry.problems

/** What to do about each problem; the same words in the summary and at the field. */
export const PROBLEM_WORDS: Readonly<Record<ProblemCode, string | ((count: number) => string)>> =
  Object.assign(
    {},
    words.problems,
    enquiry.problems,
    ...Object.values(QUESTIONS).map((question) => question.words.problems),
  )
export const PROBLEM_CODES = Object.keys(PROBLEM_WORDS) as ProblemCode[]

/** A problem with one field of a form. `count`: how much too long, or the limit. `file`: which one was not added. */
export type FormProblem = Pick<FieldProblem<ProblemCode>, 'field' | 'code'> & {
  count?: number | undefined
  file?: string | undefined
}

/** What to do about a problem. */
export function toProblemText({ code, count = 0, file }: Omit<FormProblem, 'field'>): string {
  const said = PROBLEM_WORDS[code]
  const text = typeof said === 'string' ? said : said(count)
  return file === undefined ? text : words.ofFile(file, text)
}

/** A problem as a page says it. */
export type ShownProblem = { field: string; text: string }

export const toShownProblems = (problems: readonly FormProblem[]): ShownProblem[] =>
  problems.map((problem) => ({ field: problem.field, text: toProblemText(problem) }))
