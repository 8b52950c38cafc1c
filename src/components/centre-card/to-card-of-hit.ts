import type { CentreHit } from '#search/engine.ts'
import type { ServiceType } from '#src/centres/codes.ts'
import { type CentreCardContent, toCardContent } from '#src/components/centre-card/card-content.ts'
import { zhHans as words } from '#src/components/centre-card/words.ts'
import type { NoticeOfHits } from '#src/guidance/health-notice.ts'
import { AVAILABILITY_LABELS, FILING_STATE_LABELS } from '#src/text/codes.ts'
import { toDistanceText } from '#src/text/distance.ts'

/** The day of a report of free places, when all groups that say the same reported on the same day. */
function toReportDay({ document, availability }: CentreHit): string | undefined {
  const days = new Set(
    document.classGroups
      .filter((group) => group.availability === availability)
      .map(({ availabilityOn }) => availabilityOn),
  )
  return days.size === 1 ? [...days][0] : undefined
}

function toCurrentAvailability(hit: CentreHit): CentreCardContent['availability'] {
  const { availability: code } = hit
  const on = code === 'unknown' ? undefined : toReportDay(hit)
  return { code, words: AVAILABILITY_LABELS[code], note: on && words.reportedOn(on) }
}

/** The card of a search hit: states and free places as they are at the time of the question. */
export function toCardOfHit(
  hit: CentreHit,
  subdistrict: string,
  askedService?: ServiceType,
  healthNotices: readonly NoticeOfHits[] = [],
): CentreCardContent {
  const { document, filingState, highlights, distanceInMetres } = hit
  const isOutdated = hit.unconfirmed && document.inLatestList !== false
  const content = toCardContent(document, subdistrict, askedService, {
    name: highlights.name,
    address: highlights.address,
    state: { code: filingState, words: FILING_STATE_LABELS[filingState] },
    marks: isOutdated ? [words.unconfirmed] : [],
    availability: toCurrentAvailability(hit),
    healthNotices: healthNotices.map(({ slug, title, endsOn }) => ({
      slug,
      words: words.healthNotice(title, endsOn),
    })),
  })
  return {
    ...content,
    distance: distanceInMetres === undefined ? undefined : toDistanceText(distanceInMetres),
  }
}
