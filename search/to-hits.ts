import { toHighlight } from '#search/analyser/highlight.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import { toBestAvailability, toCentreStatus } from '#search/centre-status.ts'
import type { CentreHit, PageHit } from '#search/engine.ts'
import { toAskedAges } from '#search/filters/age.ts'
import { isPastReview, type PageDocument } from '#search/page-document.ts'
import { toDistanceInMetres } from '#src/geo/distance-in-metres.ts'

/** One result, as both engines give it. `marks`: normalised stretches to mark. */
export function toCentreHit(
  document: CentreDocument,
  query: CentreQuery,
  on: string,
  marks: readonly string[],
): CentreHit {
  const { near } = query
  const { filingState, unconfirmed } = toCentreStatus(document, on)
  return {
    document,
    filingState,
    availability: toBestAvailability(document, toAskedAges(query, on), on),
    unconfirmed,
    distanceInMetres:
      near && document.pointWgs84 && Math.round(toDistanceInMetres(near, document.pointWgs84)),
    highlights: {
      name: toHighlight(document.displayName ?? document.legalName, marks),
      address: toHighlight(document.address ?? '', marks),
    },
  }
}

/** One result, as both engines give it. `marks`: normalised stretches to mark. */
export function toPageHit(page: PageDocument, on: string, marks: readonly string[]): PageHit {
  const { href, kind, topic } = page
  return {
    href,
    kind,
    topic,
    title: toHighlight(page.title, marks),
    summary: toHighlight(page.summary, marks),
    pastReview: isPastReview(page, on),
  }
}
