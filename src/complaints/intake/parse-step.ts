import { toChinaDate } from '#src/calendar/days.ts'
import { findCentre } from '#src/centres/centre-snapshot.ts'
import type { Answers, Place } from '#src/complaints/answers.ts'
import type { Step, Typed } from '#src/complaints/complaint-intake.ts'
import { FIELDS, TICKED, UNLISTED } from '#src/complaints/fields.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { parseContact } from '#src/complaints/questions/parse-contact.ts'
import { parseMatter } from '#src/complaints/questions/parse-matter.ts'
import { parseNarrative } from '#src/complaints/questions/parse-narrative.ts'
import { parsePlace } from '#src/complaints/questions/parse-place.ts'
import { parseWhen } from '#src/complaints/questions/parse-when.ts'
import type { Parsed } from '#src/complaints/questions/typed-text.ts'

export type AnswerChange = Partial<Answers>
type Parser = (form: FormData, context: IntakeContext) => Parsed<AnswerChange>

function toChange<T>(parsed: Parsed<T>, change: (answer: T) => AnswerChange): Parsed<AnswerChange> {
  return 'answer' in parsed ? { answer: change(parsed.answer) } : parsed
}

/** One way of reading each step; what has no question of its own changes nothing. */
const PARSERS: Readonly<Record<Step, Parser>> = {
  centre: (form, { snapshot, region }) => {
    const known = {
      isCentre: (id: string) => findCentre(snapshot, snapshot.formerIds[id] ?? id) !== undefined,
      isSubdistrict: (code: string) => region.subdistricts.some((one) => one.code === code),
    }
    return toChange(parsePlace(form, known), (place) => ({ place }))
  },
  matter: (form, { rules }) => toChange(parseMatter(form, rules), (matter) => ({ matter })),
  narrative: (form) =>
    toChange(parseNarrative(form, FIELDS.narrative.narrative, 'narrativeMissing'), (narrative) => ({
      narrative,
    })),
  when: (form, { clock }) => toChange(parseWhen(form, toChinaDate(clock())), (when) => ({ when })),
  files: () => ({ answer: {} }),
  contact: (form) => toChange(parseContact(form), (contact) => ({ contact })),
  check: () => ({ answer: {} }),
}

/** Reads the form of a step: the answers it changes, or what is wrong with it. */
export const parseStep = (
  context: IntakeContext,
  step: Step,
  form: FormData,
): Parsed<AnswerChange> => PARSERS[step](form, context)

/** A place as the form of the first step would send it. */
export function toTypedPlace(place: Place): Typed {
  const { centre } = FIELDS
  if ('centreId' in place) return { [centre.place]: place.centreId }
  const { name, address, subdistrictCode = '' } = place.unlisted
  return {
    [centre.place]: UNLISTED,
    [centre.unlistedName]: name,
    [centre.unlistedAddress]: address,
    [centre.subdistrict]: subdistrictCode,
  }
}

/** The saved answer of a step as its form would send it; nothing when there is none. */
export function toTypedAnswer(step: Step, answers: Answers): Typed | undefined {
  const { place, matter, narrative, when, contact } = answers
  if (step === 'centre') return place && toTypedPlace(place)
  if (step === 'matter') return matter ? { [FIELDS.matter.matter]: matter } : undefined
  if (step === 'narrative')
    return narrative ? { [FIELDS.narrative.narrative]: narrative } : undefined
  if (step === 'when' && when) {
    const { year, month, day, unknown } = FIELDS.when
    return {
      [year]: String(when.year ?? ''),
      [month]: String(when.month ?? ''),
      [day]: String(when.day ?? ''),
      [unknown]: when.unknown ? TICKED : '',
    }
  }
  if (step === 'contact' && contact) {
    const { choice, name, phone } = FIELDS.contact
    return { [choice]: contact.choice, [name]: contact.name ?? '', [phone]: contact.phone ?? '' }
  }
  return undefined
}
