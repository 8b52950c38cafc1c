import { z } from 'zod'
import type { ProblemCode } from '#src/complaints/problems.ts'
import type { Known, Question } from '#src/complaints/questions/question.ts'
import {
  QUESTION_STEPS,
  QUESTIONS,
  type QuestionStep,
  type Step,
  toQuestion,
} from '#src/complaints/questions/questions.ts'
import type { Parsed, Typed } from '#src/complaints/questions/typed-text.ts'
import { zhHans as words } from '#src/complaints/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

type Table = typeof QUESTIONS

/** What a resident has answered so far, each answer under the name its question gives it. */
export const answersSchema = z.strictObject(
  Object.fromEntries(
    Object.values(QUESTIONS).map(({ name, schema }) => [name, schema]),
  ) as unknown as { [Each in QuestionStep as Table[Each]['name']]: Table[Each]['schema'] },
)
export type Answers = z.infer<typeof answersSchema>
export type AnswerChange = Partial<Answers>

/** What is kept under the name of the question of a step. */
function findAnswer(step: Step, answers: Answers): unknown {
  const name = toQuestion(step)?.name
  return name === undefined ? undefined : (answers as Record<string, unknown>)[name]
}

/** Reads the form of a step: the answer it changes, or what is wrong with it. */
export function parseStep(
  known: Known,
  step: Step,
  form: FormData,
): Parsed<AnswerChange, ProblemCode> {
  const question = toQuestion(step)
  const parsed = question?.parse?.(form, known)
  if (!question || !parsed) return { answer: {} }
  if ('answer' in parsed) return { answer: { [question.name]: parsed.answer } }
  // The codes of a question are those of its words.
  return parsed as Parsed<never, ProblemCode>
}

/** The kept answer of a step as its form would send it; nothing when there is none. */
export function toTypedAnswer(step: Step, answers: Answers): Typed | undefined {
  const answer = findAnswer(step, answers)
  return answer === undefined ? undefined : toQuestion(step)?.toTyped?.(answer)
}

/** What was typed into a step, as its writer would read it; empty when nothing was. */
export function toGivenText(step: Step, typed: Typed, known: Known): string {
  const lines = toQuestion(step)?.toGiven?.(typed, known) ?? []
  return lines
    .flatMap(([label, value]) => (value ? [label ? words.line(label, value) : value] : []))
    .join('\n')
}

/** One answer to look over: empty lines where nothing was answered. */
export type AnswerRow = { step: QuestionStep; label: string; lines: string[] }

/** Every answer, in the order of the questions. */
export const toAnswerRows = (answers: Answers, known: Known): AnswerRow[] =>
  QUESTION_STEPS.map((step) => {
    const question: Question = QUESTIONS[step]
    const answer = findAnswer(step, answers)
    const lines = answer === undefined ? [] : question.toLines(answer, known)
    return { step, label: question.words.label, lines }
  })

/** What is written beside the place, each answer in a line or two. */
export function toBriefLines(answers: Answers, known: Known): string[] {
  return QUESTION_STEPS.filter((step) => step !== 'centre').flatMap((step) => {
    const question: Question = QUESTIONS[step]
    const answer = findAnswer(step, answers)
    return answer ? (question.toBrief?.(answer) ?? question.toLines(answer, known)) : []
  })
}

/** Answers that officers read as their questions say; the others have rows of their own at the desk. */
export const toDeskRows = (answers: Answers): { label: string; line: string }[] =>
  QUESTION_STEPS.flatMap((step) => {
    const question: Question = QUESTIONS[step]
    const answer = findAnswer(step, answers)
    const line = answer === undefined ? undefined : question.toDeskLine?.(answer)
    return line === undefined ? [] : [{ label: question.words.label, line }]
  })

/** Answers without which nothing can be handed in; a complaint has a place as well (`findMissing`). */
export type CompleteAnswers = Answers & { matter: string; narrative: string }

/** What has to be answered: of a question to the authority, no more than what is asked. */
const toSteps = (answers: Answers): readonly QuestionStep[] =>
  isEnquiry(answers) ? ['narrative'] : QUESTION_STEPS

/** What a draft holds of what somebody wrote: answers, and forms that came back. */
type Written = { answers: Answers; returned: Readonly<Partial<Record<Step, unknown>>> }

/** The steps still to be answered, or to be put right, in their order. */
export const findMissing = ({ answers, returned }: Written): QuestionStep[] =>
  toSteps(answers).filter(
    (step) =>
      returned[step] !== undefined ||
      !(toQuestion(step)?.mayBeLeftOut || findAnswer(step, answers) !== undefined),
  )

/** The answers of a draft, when nothing is missing. */
export const toComplete = (written: Written): CompleteAnswers | undefined =>
  findMissing(written).length === 0 ? (written.answers as CompleteAnswers) : undefined
