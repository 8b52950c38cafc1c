import type { Contact, Place, When } from '#src/complaints/answers.ts'
import type { Preview, Step } from '#src/complaints/complaint-intake.ts'
import { findPlace } from '#src/pages/complaints/_find-places.ts'
import { CHECK_TEXT as words } from '#src/text/complaints/check.ts'
import { CONTACT_QUESTION } from '#src/text/complaints/questions.ts'

/** One answer to look over: empty lines where nothing was answered. */
export type AnswerRow = { step: Exclude<Step, 'check'>; label: string; lines: string[] }

function toPlaceLines(place: Place | undefined, locals: App.Locals): string[] {
  if (!place) return []
  if ('unlisted' in place) {
    const { name, address, subdistrictCode } = place.unlisted
    const subdistrict = locals.region.subdistricts.find(({ code }) => code === subdistrictCode)
    return [words.unlisted(name), address, ...(subdistrict ? [subdistrict.name] : [])]
  }
  const centre = findPlace(place.centreId, locals)
  return centre ? [centre.name, centre.address].filter(Boolean) : []
}

export function toWhenLines(when: When | undefined): string[] {
  if (!when) return []
  if (when.unknown) return [words.whenUnknown]
  const { year, month, day } = when
  const parts = [year && words.year(year), month && words.month(month), day && words.day(day)]
  return [parts.filter(Boolean).join('')]
}

export function toContactLines(contact: Contact | undefined): string[] {
  if (!contact) return []
  const { choice, name, phone } = contact
  return [CONTACT_QUESTION.choices[choice].label, name, phone].flatMap((line) => line || [])
}

/** Every answer, in the order of the questions, as the page before handing in shows it. */
export function toAnswerRows({ answers, route }: Preview, locals: App.Locals): AnswerRow[] {
  const lines = {
    centre: toPlaceLines(answers.place, locals),
    matter: answers.matter ? [route.matter.label] : [],
    narrative: answers.narrative ? [answers.narrative] : [],
    when: toWhenLines(answers.when),
    files: answers.files.map(({ name }) => name),
    contact: toContactLines(answers.contact),
  }
  const steps = Object.keys(lines) as (keyof typeof lines)[]
  return steps.map((step) => ({ step, label: words.labels[step], lines: lines[step] }))
}
