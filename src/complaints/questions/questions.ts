import { centreQuestion } from '#src/complaints/questions/centre/question.ts'
import { contactQuestion } from '#src/complaints/questions/contact/question.ts'
import { filesQuestion } from '#src/complaints/questions/files/question.ts'
import { matterQuestion } from '#src/complaints/questions/matter/question.ts'
import { narrativeQuestion } from '#src/complaints/questions/narrative/question.ts'
import type { Question } from '#src/complaints/questions/question.ts'
import { whenQuestion } from '#src/complaints/questions/when/question.ts'

/**
 * The questions in the order they are asked, each at `/complaints/<its name here>/`, where the page part of the
 * folder of that name is shown. What may be left out says so itself (`mayBeLeftOut`).
 */
export const QUESTIONS = {
  centre: centreQuestion,
  matter: matterQuestion,
  narrative: narrativeQuestion,
  when: whenQuestion,
  files: filesQuestion,
  contact: contactQuestion,
} satisfies Record<string, Question>

export type QuestionStep = keyof typeof QUESTIONS
export const QUESTION_STEPS = Object.keys(QUESTIONS) as QuestionStep[]

/** The questions, and the page before handing in after them. */
export type Step = QuestionStep | 'check'
export const STEPS: readonly Step[] = [...QUESTION_STEPS, 'check']

/** The question of a step; nothing of the page before handing in. */
export const toQuestion = (step: Step): Question | undefined =>
  step === 'check' ? undefined : QUESTIONS[step]
