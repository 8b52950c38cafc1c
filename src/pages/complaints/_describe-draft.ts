import type { Answers } from '#src/complaints/answers.ts'
import type { OpenedDraft, Typed } from '#src/complaints/complaint-intake.ts'
import { FIELDS, UNLISTED } from '#src/complaints/fields.ts'
import { countCharacters } from '#src/lib/count-characters.ts'
import { findPlace } from '#src/pages/complaints/_find-places.ts'
import { toContactLines, toWhenLines } from '#src/pages/complaints/_to-answer-rows.ts'
import { ANOTHER_TEXT as words } from '#src/text/complaints/another.ts'

const { place: field, unlistedName, unlistedAddress } = FIELDS.centre

/** What a place is called that was chosen or typed in the form of the first step; nothing when it is none. */
export function toChosenName(typed: Typed, locals: App.Locals): string | undefined {
  const id = typed[field] ?? ''
  if (id !== UNLISTED) return findPlace(id, locals)?.name
  return typed[unlistedName] || typed[unlistedAddress] || undefined
}

/** What the place of a draft is called. */
export function toPlaceName({ place }: Answers, locals: App.Locals): string {
  if (!place) return words.noPlace
  return 'unlisted' in place
    ? place.unlisted.name
    : (findPlace(place.centreId, locals)?.name ?? place.centreId)
}

/** What is written in a draft beside its place: what would be thrown away. */
export function toWritten(
  { answers, returned }: Extract<OpenedDraft, { outcome: 'open' }>,
  { complaintRules }: App.Locals,
): string[] {
  const { matter, when, contact, files } = answers
  const narrative = returned.narrative?.typed[FIELDS.narrative.narrative] ?? answers.narrative
  const lines = [
    complaintRules?.matters.find(({ id }) => id === matter)?.label,
    narrative && words.characters(countCharacters(narrative)),
    ...toWhenLines(when),
    files.length > 0 ? words.files(files.length) : undefined,
    ...toContactLines(contact),
  ].flatMap((line) => line || [])
  return lines.length > 0 ? lines : [words.nothing]
}
