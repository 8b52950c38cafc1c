import type { CompleteAnswers } from '#src/complaints/answers.ts'
import type { Promised, RoutePreview } from '#src/complaints/complaint-intake.ts'
import { type DescribedPlace, describePlace } from '#src/complaints/intake/describe-place.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { toRoute } from '#src/complaints/routing/to-route.ts'
import { toContentHash } from '#src/complaints/seal/keyed-hash.ts'
import { toPromises } from '#src/complaints/to-promises.ts'

/** What becomes of a complaint handed in now: where it goes, by when, and what was said of the place before. */
export type CasePlan = {
  place: DescribedPlace
  route: RoutePreview
  promises: Promised[]
  earlier: { filedAt: string; sourceKey: string }[]
  /** Of all the resident is shown of it: answers, notice, who gets it. */
  contentHash: string
}

/** Twelve months back, to the day. */
function toYearBefore(at: Date): string {
  const before = new Date(at)
  before.setUTCFullYear(before.getUTCFullYear() - 1)
  return before.toISOString()
}

/** Plans a case from complete answers; throws `StoreUnavailableError`. */
export async function planCase(
  context: IntakeContext,
  answers: CompleteAnswers,
): Promise<CasePlan> {
  const { rules, store, clock, pepper } = context
  const { place, matter } = answers
  const at = clock()
  const described = describePlace(context, place)
  const route = toRoute(rules, matter, described.accused)
  const receivers = [route.primary, ...route.copies].map(({ id }) => id)
  return {
    place: described,
    route,
    contentHash: toContentHash(pepper, { answers, noticeVersion: rules.notice.version, receivers }),
    promises: toPromises(rules, matter, at),
    earlier: await store.findByPlace(described.placeKey, toYearBefore(at)),
  }
}
