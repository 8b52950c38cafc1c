import type { Answers } from '#src/complaints/answers.ts'
import type { Step } from '#src/complaints/complaint-intake.ts'

/** Answers without which nothing can be handed in. */
export type CompleteAnswers = { [Name in keyof Answers]-?: NonNullable<Answers[Name]> }

/** The steps that are still to be answered, in their order; files are never needed. */
export function findMissing(answers: Answers): Step[] {
  const { place, matter, narrative, when, contact } = answers
  const needed = { centre: place, matter, narrative, when, contact }
  return (Object.keys(needed) as (keyof typeof needed)[]).filter(
    (step) => needed[step] === undefined,
  )
}

/** Whether nothing is missing. */
export const isComplete = (answers: Answers): answers is CompleteAnswers =>
  findMissing(answers).length === 0
