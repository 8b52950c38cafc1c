import { toBriefLines } from '#src/complaints/answers.ts'
import type { OpenedDraft } from '#src/complaints/complaint-intake.ts'
import { findPlace } from '#src/complaints/questions/centre/find-places.ts'
import { centreQuestion, UNLISTED } from '#src/complaints/questions/centre/question.ts'
import { narrativeQuestion } from '#src/complaints/questions/narrative/question.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import type { Typed } from '#src/complaints/questions/typed-text.ts'
import { ANOTHER_TEXT as words } from '#src/text/complaints/another.ts'

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
