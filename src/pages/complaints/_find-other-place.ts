import type { Answers } from '#src/complaints/answers.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import type { QuestionView } from '#src/components/complaints/question-view.ts'

/** Whether anything is answered beside the place. */
export const hasAnswers = ({ place: _, files, ...others }: Answers): boolean =>
  files.length > 0 || Object.values(others).some(Boolean)

/**
 * Where a browser decides that has a complaint about one place and comes from the page of another one (`centre` of
 * the address); nothing when there is nothing to decide.
 */
export function findOtherPlace(
  { answers, ended }: QuestionView,
  parameters: URLSearchParams,
): string | undefined {
  const id = parameters.get('centre')?.trim().toLowerCase()
  const { place } = answers
  if (ended || !id || !place || !hasAnswers(answers)) return undefined
  const isSame = 'centreId' in place && place.centreId === id
  return isSame
    ? undefined
    : `/complaints/another/?${new URLSearchParams({ [FIELDS.centre.place]: id })}`
}
