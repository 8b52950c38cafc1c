import { answersSchema } from '#src/complaints/answers.ts'
import type { Place } from '#src/complaints/questions/centre/question.ts'
import { findAccused } from '#src/complaints/routing/find-accused.ts'
import { openJson } from '#src/complaints/seal/case.ts'
import type { Accused } from '#src/desk/acts/pass-on.ts'
import { toRefusalText } from '#src/desk/acts/words.ts'
import type { Desk, DeskSite } from '#src/desk/desk.ts'
import { DeskError, EXIT } from '#src/desk/desk-error.ts'
import { listAuthorities } from '#src/desk/names.ts'
import { openCase } from '#src/desk/open-case.ts'
import type { DeskCase } from '#src/desk/source/case-source.ts'
import { zhHans as words } from '#src/desk/words.ts'
import { isEnquiry } from '#src/region/complaint-rules.ts'

/**
 * Ids of the units a complaint is about: by the names of its place, and by those that the officer `named`. Throws a
 * `DeskError` where no name is known, as nobody could tell whom it must not go to, and for a question, which goes to nobody.
 */
export async function readAccused(
  desk: Desk,
  complaint: DeskCase,
  named: readonly string[] = [],
): Promise<Accused> {
  if (isEnquiry(complaint)) throw new DeskError(EXIT.conflict, toRefusalText(NOBODY))
  const site = await desk.site()
  const place = await readPlace(desk, complaint)
  const known = place ? toNames(site, place) : []
  const names = [...named, ...known]
  if (names.length === 0) throw new DeskError(EXIT.conflict, words.problems.namesUnknown)
  return findAccused(listAuthorities(site), names)
}

const NOBODY = { code: 'notOfEnquiries' } as const

const toNames = (site: DeskSite, place: Place) =>
  'unlisted' in place ? [place.unlisted.name] : site.toNames(place.centreId)

/** A centre of the directory lies open; only a place that is not in it has to be unsealed. */
async function readPlace(desk: Desk, complaint: DeskCase): Promise<Place | undefined> {
  const { centreId, reference, sealedAnswers } = complaint
  if (centreId !== null) return { centreId }
  const answers = await openJson(await openCase(desk, complaint), sealedAnswers, answersSchema)
  if (!answers) throw new DeskError(EXIT.wrong, words.problems.damaged(reference))
  return answers.place
}
