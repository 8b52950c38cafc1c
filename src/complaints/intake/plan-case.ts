import { toPromises } from '#src/complaints/clocks/to-promises.ts'
import type { Promised, RoutePreview } from '#src/complaints/complaint-intake.ts'
import { type DescribedPlace, describePlace } from '#src/complaints/intake/describe-place.ts'
import type { CompleteAnswers } from '#src/complaints/intake/find-missing.ts'
import type { IntakeContext } from '#src/complaints/intake/intake-context.ts'
import { toRoute } from '#src/complaints/routing/to-route.ts'

/** What becomes of a complaint handed in now: where it goes, by when, and what was said of the place before. */
export type CasePlan = {
  place: DescribedPlace
  route: RoutePreview
  promises: Promised[]
  earlier: { filedAt: string; sourceKey: string }[]
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
  { place, matter }: Pick<CompleteAnswers, 'place' | 'matter'>,
): Promise<CasePlan> {
  const { rules, store, clock } = context
  const at = clock()
  const described = describePlace(context, place)
  return {
    place: described,
    route: toRoute(rules, matter, described.accused),
    promises: toPromises(rules, matter, at),
    earlier: await store.findByPlace(described.placeKey, toYearBefore(at)),
  }
}
