import type { AnswerChange } from '#src/complaints/answers.ts'
import { zhHans as words } from '#src/complaints/enquiry/words.ts'
import { centreQuestion, UNLISTED } from '#src/complaints/questions/centre/question.ts'
import { contactQuestion } from '#src/complaints/questions/contact/question.ts'
import { narrativeQuestion, parseAccount } from '#src/complaints/questions/narrative/question.ts'
import type { Known } from '#src/complaints/questions/question.ts'
import {
  type Parsed,
  TICKED,
  type Typed,
  textOf,
  toForm,
} from '#src/complaints/questions/typed-text.ts'
import { zhHans as shared } from '#src/complaints/words.ts'
import { ENQUIRY } from '#src/region/complaint-rules.ts'

/** Names of the fields of a question to the authority. */
export const ENQUIRY_FIELDS = {
  narrative: narrativeQuestion.fields.narrative,
  /** Part of a name, to find a centre by. */
  placeName: 'placeName',
  /** Id of a listed centre, or `NO_PLACE`. */
  place: centreQuestion.fields.place,
  phone: contactQuestion.fields.phone,
  /** Ticked by who wants to be told that there is an answer. */
  news: contactQuestion.fields.news,
} as const

/** Value of the field `place` where a question is about no centre. */
export const NO_PLACE = 'none'

type Code = keyof typeof words.problems | keyof typeof contactQuestion.words.problems | 'tooLong'

const { narrative, placeName, place, phone, news } = ENQUIRY_FIELDS

/** Reads what somebody asks: a question, the centre it is about where there is one, a telephone where he likes. */
export function parseEnquiry(form: FormData, known: Known): Parsed<AnswerChange, Code> {
  const asked = parseAccount(form, narrative, 'enquiryMissing')
  const about = parsePlace(form, known)
  const contact = contactQuestion.parse(toContactForm(form), known)
  const problems = [asked, about, contact].flatMap((part) =>
    'problems' in part ? part.problems : [],
  )
  if (!('answer' in asked && 'answer' in about && 'answer' in contact)) return { problems }
  const answer = { matter: ENQUIRY, narrative: asked.answer, contact: contact.answer }
  return { answer: about.answer ? { ...answer, place: about.answer } : answer }
}

/** Who leaves a number may be rung by those who answer, and by nobody else. */
function toContactForm(form: FormData): FormData {
  const { fields } = contactQuestion
  const [given, told] = [textOf(form, phone), textOf(form, news)]
  const choice = given.trim() || told ? 'officersOnly' : 'anonymous'
  return toForm({ [fields.choice]: choice, [fields.phone]: given, [fields.news]: told })
}

function parsePlace(form: FormData, known: Known): Parsed<{ centreId: string } | undefined, Code> {
  const chosen = textOf(form, place)
  if (chosen === NO_PLACE || (!chosen && !textOf(form, placeName).trim()))
    return { answer: undefined }
  const found = chosen === UNLISTED ? undefined : centreQuestion.parse(form, known)
  const isListed = found && 'answer' in found && 'centreId' in found.answer
  return isListed
    ? { answer: { centreId: chosen } }
    : { problems: [{ field: chosen ? place : placeName, code: 'placeNotChosen' }] }
}

/** Kept answers as their form would send them. */
export const toTypedEnquiry = (answers: AnswerChange): Typed => ({
  [narrative]: answers.narrative ?? '',
  [placeName]: '',
  [place]: answers.place && 'centreId' in answers.place ? answers.place.centreId : '',
  [phone]: answers.contact?.phone ?? '',
  [news]: answers.contact?.news ? TICKED : '',
})

/** What was typed, as its writer would read it; empty when nothing was. */
export const toGivenEnquiry = (typed: Typed): string =>
  [typed[narrative], typed[phone] && shared.line(words.phone, typed[phone])]
    .filter(Boolean)
    .join('\n')
