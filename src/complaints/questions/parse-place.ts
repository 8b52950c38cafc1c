import { LINE_LIMIT, NAME_LIMIT, type Place } from '#src/complaints/answers.ts'
import { FIELDS, UNLISTED } from '#src/complaints/fields.ts'
import {
  cleanLine,
  findTooLong,
  type Parsed,
  textOf,
} from '#src/complaints/questions/typed-text.ts'

const { place, unlistedName, unlistedAddress, subdistrict } = FIELDS.centre

type Known = { isCentre: (id: string) => boolean; isSubdistrict: (code: string) => boolean }

function parseUnlisted(form: FormData, { isSubdistrict }: Known): Parsed<Place> {
  const name = cleanLine(textOf(form, unlistedName))
  const address = cleanLine(textOf(form, unlistedAddress))
  const subdistrictCode = textOf(form, subdistrict)
  const problems = [
    ...findTooLong(unlistedName, name, NAME_LIMIT),
    ...findTooLong(unlistedAddress, address, LINE_LIMIT),
  ]
  if (!name) problems.push({ field: unlistedName, code: 'unlistedNameMissing' })
  if (!address) problems.push({ field: unlistedAddress, code: 'unlistedAddressMissing' })
  if (problems.length > 0) return { problems }
  const known = isSubdistrict(subdistrictCode) ? { subdistrictCode } : {}
  return { answer: { unlisted: { name, address, ...known } } }
}

/** Which place: a centre of the directory, or name and address of one that is not in it. */
export function parsePlace(form: FormData, known: Known): Parsed<Place> {
  const chosen = textOf(form, place)
  if (chosen === UNLISTED) return parseUnlisted(form, known)
  if (!chosen) return { problems: [{ field: place, code: 'placeMissing' }] }
  return known.isCentre(chosen)
    ? { answer: { centreId: chosen } }
    : { problems: [{ field: place, code: 'centreUnknown' }] }
}
