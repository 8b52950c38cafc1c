import { findCentre, findStayingId } from '#src/centres/centre-snapshot.ts'
import type { CompleteAnswers } from '#src/complaints/answers.ts'
import { toYearBefore } from '#src/complaints/case-flags.ts'
import type { Promised } from '#src/complaints/clocks/case-clock.ts'
import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import type { RoutePreview } from '#src/complaints/complaint-intake.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import type { Place } from '#src/complaints/questions/centre/question.ts'
import { toAccusedNames } from '#src/complaints/routing/find-accused.ts'
import { toHolder } from '#src/complaints/routing/to-holder.ts'
import { toRoute } from '#src/complaints/routing/to-route.ts'
import { toContentHash } from '#src/complaints/seal/keyed-hash.ts'
import { StoreUnavailableError } from '#src/complaints/store/complaint-store.ts'
import type { CurrentList } from '#src/officers/to-current-list.ts'
import { type Authority, isEnquiry } from '#src/region/complaint-rules.ts'

/** What becomes of a complaint handed in now: where it goes, by when, and what was said of the place before. */
export type CasePlan = {
  place: DescribedPlace
  route: RoutePreview
  /** Whose officers open it; nobody where it can not be taken. */
  holder: Authority | undefined
  /** The list they stand in. */
  officers: CurrentList
  promises: Promised[]
  /** Of a listed place; of others nobody knows it before an officer opened the case. */
  earlier: { filedAt: string; sourceKey: string }[]
  /** Of all the resident is shown of it: answers, notice, who gets it. */
  contentHash: string
}

/** Plans a case from complete answers; throws `StoreUnavailableError`. */
export async function planCase(
  context: IntakeContext,
  answers: CompleteAnswers,
  formToken: string,
): Promise<CasePlan> {
  const { rules, store, clock } = context
  const officers = await context.officers()
  if (!officers) throw new StoreUnavailableError('No list of officers counts.')
  const { place, matter } = answers
  const at = clock()
  const described = describePlace(context, place, isEnquiry(answers))
  const route = toRoute(rules, matter, described.accused)
  const isListed = (id: string) =>
    officers.list.authorities.some(({ authority }) => authority === id)
  const holder = toHolder(rules, route.primary, described.accused, isListed)
  const opening = holder ? [holder] : []
  const receivers = [route.primary, ...route.copies, ...opening].map(({ id }) => id)
  return {
    place: described,
    route,
    holder,
    officers,
    contentHash: toContentHash(formToken, {
      answers,
      noticeVersion: rules.notice.version,
      receivers,
    }),
    promises: toPromises(rules, matter, at),
    earlier: isEnquiry(answers)
      ? []
      : await store.findByPlace(
          { centreId: described.centreId, placeTag: null },
          toYearBefore(at).toISOString(),
        ),
  }
}

/** What routing and repeats need to know of a place. */
type DescribedPlace = {
  centreId: string | null
  subdistrictCode: string | null
  /** Every name of the unit complained about: nothing may go to it. */
  accused: string[]
}

/** Looks a place up in the directory; one that is not in it is what the resident typed. A question accuses nobody. */
function describePlace(
  { snapshot }: IntakeContext,
  place: Place | undefined,
  isAsked: boolean,
): DescribedPlace {
  if (!place) return { centreId: null, subdistrictCode: null, accused: [] }
  const accused = isAsked ? [] : toAccusedNames(snapshot, place)
  if ('unlisted' in place) {
    const { subdistrictCode = null } = place.unlisted
    return { centreId: null, subdistrictCode, accused }
  }
  const centreId = findStayingId(snapshot, place.centreId) ?? place.centreId
  const centre = findCentre(snapshot, centreId)
  return {
    centreId,
    subdistrictCode: centre?.subdistrictCode ?? null,
    accused,
  }
}
