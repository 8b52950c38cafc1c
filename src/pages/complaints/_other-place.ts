import { type Answers, toBriefLines } from '#src/complaints/answers.ts'
import type { OpenedDraft } from '#src/complaints/complaint-intake.ts'
import { FIELDS } from '#src/complaints/fields.ts'
import { findPlace } from '#src/complaints/questions/centre/find-places.ts'
import { centreQuestion, UNLISTED } from '#src/complaints/questions/centre/question.ts'
import { narrativeQuestion } from '#src/complaints/questions/narrative/question.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import type { QuestionView } from '#src/components/complaints/question-view.ts'
import { zhHans as words } from '#src/pages/complaints/another/_words.ts'

/** Whether anything is answered beside the place. */
const hasAnswers = ({ place: _, files, ...others }: Answers): boolean =>
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

const { place: field, unlistedName, unlistedAddress } = centreQuestion.fields

/** What a place is called that was chosen or typed in the form of the first step; nothing when it is none. */
export function toChosenName(typed: Typed, known: Known): string | undefined {
  const id = typed[field] ?? ''
  if (id !== UNLISTED) return findPlace(id, known)?.name
  return typed[unlistedName] || typed[unlistedAddress] || undefined
}

/** What is written in a draft beside its place: what would be thrown away. */
export function toWritten(
  { answers, returned }: Extract<OpenedDraft, { outcome: 'open' }>,
  known: Known,
): string[] {
  const typed = returned.narrative?.typed[narrativeQuestion.fields.narrative]
  const lines = toBriefLines({ ...answers, narrative: typed ?? answers.narrative }, known)
  return lines.length > 0 ? lines : [words.nothing]
}
