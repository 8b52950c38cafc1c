import { z } from 'zod'
import { findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import { findPlace } from '#src/complaints/questions/centre/find-places.ts'
import { zhHans as words } from '#src/complaints/questions/centre/words.ts'
import { FORM_BYTES, type Known, type Question } from '#src/complaints/questions/question.ts'
import {
  cleanLine,
  type FieldProblem,
  findTooLong,
  LINE_LIMIT,
  NAME_LIMIT,
  type Parsed,
  textOf,
} from '#src/complaints/questions/typed-text.ts'

const fields = {
  /** Id of a centre, or `UNLISTED`. */
  place: 'place',
  unlistedName: 'unlistedName',
  unlistedAddress: 'unlistedAddress',
  subdistrict: 'subdistrict',
} as const

/** Value of the field `place` for a place that is not in the directory. */
export const UNLISTED = 'unlisted'

export const placeSchema = z.union([
  z.strictObject({ centreId: z.string() }),
  z.strictObject({
    unlisted: z.strictObject({
      name: z.string(),
      address: z.string(),
      /** NBS code, where the resident could say it. */
      subdistrictCode: z.string().optional(),
    }),
  }),
])
export type Place = z.infer<typeof placeSchema>

type Code = keyof typeof words.problems

/** The place complained about: a centre of the directory, or name and address of one that is not in it. */
export const centreQuestion = {
  name: 'place' as const,
  schema: placeSchema.optional(),
  fields,
  // A complaint begins here: there is no draft yet.
  formBytes: { withDraft: FORM_BYTES.lines, without: FORM_BYTES.lines },
  words,
  parse(form, known) {
    const chosen = textOf(form, fields.place)
    if (chosen === UNLISTED) return parseUnlisted(form, known)
    if (!chosen) return { problems: [{ field: fields.place, code: 'placeMissing' }] }
    const { snapshot } = known
    return findCentre(snapshot, findStayingId(snapshot, chosen) ?? chosen)
      ? { answer: { centreId: chosen } }
      : { problems: [{ field: fields.place, code: 'centreUnknown' }] }
  },
  toTyped(place) {
    if ('centreId' in place) return { [fields.place]: place.centreId }
    const { name, address, subdistrictCode = '' } = place.unlisted
    return {
      [fields.place]: UNLISTED,
      [fields.unlistedName]: name,
      [fields.unlistedAddress]: address,
      [fields.subdistrict]: subdistrictCode,
    }
  },
  toGiven(typed, known) {
    const id = typed[fields.place] ?? ''
    const isListed = id !== UNLISTED
    return [
      [words.label, isListed ? findPlace(id, known)?.name : undefined],
      [words.unlistedName, isListed ? undefined : typed[fields.unlistedName]],
      [words.unlistedAddress, isListed ? undefined : typed[fields.unlistedAddress]],
    ]
  },
  toLines(place, known) {
    if ('unlisted' in place) {
      const { name, address, subdistrictCode } = place.unlisted
      const subdistrict = known.region.subdistricts.find(({ code }) => code === subdistrictCode)
      return [words.unlistedNamed(name), address, ...(subdistrict ? [subdistrict.name] : [])]
    }
    const centre = findPlace(place.centreId, known)
    return centre ? [centre.label, centre.address].filter(Boolean) : []
  },
} satisfies Question<Place, Code>

function parseUnlisted(form: FormData, { region }: Known): Parsed<Place, Code | 'tooLong'> {
  const name = cleanLine(textOf(form, fields.unlistedName))
  const address = cleanLine(textOf(form, fields.unlistedAddress))
  const subdistrictCode = textOf(form, fields.subdistrict)
  const problems: FieldProblem<Code | 'tooLong'>[] = [
    ...findTooLong(fields.unlistedName, name, NAME_LIMIT),
    ...findTooLong(fields.unlistedAddress, address, LINE_LIMIT),
  ]
  if (!name) problems.push({ field: fields.unlistedName, code: 'unlistedNameMissing' })
  if (!address) problems.push({ field: fields.unlistedAddress, code: 'unlistedAddressMissing' })
  if (problems.length > 0) return { problems }
  const isKnown = region.subdistricts.some(({ code }) => code === subdistrictCode)
  return { answer: { unlisted: { name, address, ...(isKnown ? { subdistrictCode } : {}) } } }
}

/** What the place of a complaint is called. */
export function toPlaceName(
  place: Place | undefined,
  known: Pick<App.Locals, 'region' | 'now' | 'snapshot'>,
): string {
  if (!place) return words.none
  return 'unlisted' in place
    ? place.unlisted.name
    : (findPlace(place.centreId, known)?.name ?? place.centreId)
}
