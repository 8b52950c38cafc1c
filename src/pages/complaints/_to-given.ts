import type { Step, Typed } from '#src/complaints/complaint-intake.ts'
import { FIELDS, TICKED, UNLISTED } from '#src/complaints/fields.ts'
import { findPlace } from '#src/pages/complaints/_find-places.ts'
import { CHECK_TEXT } from '#src/text/complaints/check.ts'
import { CENTRE_QUESTION, CONTACT_QUESTION, WHEN_QUESTION } from '#src/text/complaints/questions.ts'

type Line = readonly [label: string, value: string | undefined]

/** What the fields of a step are called, with what was typed into them. */
function toLines(step: Step, typed: Typed, locals: App.Locals): Line[] {
  const { centre, contact, when, matter, narrative } = FIELDS
  if (step === 'narrative') return [['', typed[narrative.narrative]]]
  if (step === 'matter') {
    const chosen = locals.complaintRules?.matters.find(({ id }) => id === typed[matter.matter])
    return [[CHECK_TEXT.labels.matter, chosen?.label]]
  }
  if (step === 'centre') {
    const id = typed[centre.place] ?? ''
    const isListed = id !== UNLISTED
    return [
      [CHECK_TEXT.labels.centre, isListed ? findPlace(id, locals)?.name : undefined],
      [CENTRE_QUESTION.unlistedName, isListed ? undefined : typed[centre.unlistedName]],
      [CENTRE_QUESTION.unlistedAddress, isListed ? undefined : typed[centre.unlistedAddress]],
    ]
  }
  if (step === 'when')
    return [
      [WHEN_QUESTION.year, typed[when.year]],
      [WHEN_QUESTION.month, typed[when.month]],
      [WHEN_QUESTION.day, typed[when.day]],
      [CHECK_TEXT.labels.when, typed[when.unknown] === TICKED ? WHEN_QUESTION.unknown : undefined],
    ]
  if (step === 'contact') {
    const choices = Object.entries(CONTACT_QUESTION.choices)
    const chosen = choices.find(([value]) => value === typed[contact.choice])?.[1].label
    return [
      [CHECK_TEXT.labels.contact, chosen],
      [CONTACT_QUESTION.phone, typed[contact.phone]],
      [CONTACT_QUESTION.name, typed[contact.name]],
    ]
  }
  return []
}

/** What was typed into a step, as its writer would read it; empty when nothing was. */
export function toGivenText(step: Step, typed: Typed, locals: App.Locals): string {
  return toLines(step, typed, locals)
    .flatMap(([label, value]) => (value ? [label ? CHECK_TEXT.line(label, value) : value] : []))
    .join('\n')
}
