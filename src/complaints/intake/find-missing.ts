import type { Answers } from '#src/complaints/answers.ts'
import { type ReturnedForms, STEPS, type Step } from '#src/complaints/complaint-intake.ts'

/** What a draft holds of what somebody wrote. */
type Written = { answers: Answers; returned: ReturnedForms }

/** Answers without which nothing can be handed in. */
export type CompleteAnswers = { [Name in keyof Answers]-?: NonNullable<Answers[Name]> }

/** The steps still to be answered, or to be put right, in their order; files are never needed. */
export function findMissing({ answers, returned }: Written): Step[] {
  const { place, matter, narrative, when, contact, files } = answers
  const given = { centre: place, matter, narrative, when, files, contact, check: true }
  return STEPS.filter(
    (step) => given[step] === undefined || (returned[step] !== undefined && step !== 'check'),
  )
}

/** The answers of a draft, when nothing is missing. */
export function toComplete(written: Written): CompleteAnswers | undefined {
  return findMissing(written).length === 0 ? (written.answers as CompleteAnswers) : undefined
}
