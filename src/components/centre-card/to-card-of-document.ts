import type { CentreDocument } from '#search/centre-document.ts'
import type { Availability } from '#src/centres/codes.ts'
import { toFilingState } from '#src/centres/filing-state.ts'
import { type CentreCardContent, toCardContent } from '#src/components/centre-card/card-content.ts'
import { zhHansOfDay as dayWords } from '#src/components/centre-card/dayWords.ts'
import { AVAILABILITY_LABELS, FILING_STATE_LABELS } from '#src/text/codes.ts'

const BEST_FIRST = ['available', 'limited', 'full'] as const satisfies Availability[]

/** The state on the day of publication, with its dates. */
function toDatedState(document: CentreDocument, on: string): CentreCardContent['state'] {
  const { withdrawnOn = '', suspendedFrom = '', suspendedTo } = document
  const code = toFilingState(document, on)
  if (code === 'withdrawn') return { code, words: dayWords.withdrawn(withdrawnOn) }
  if (code === 'suspended') return { code, words: dayWords.suspended(suspendedFrom, suspendedTo) }
  return { code, words: FILING_STATE_LABELS[code] }
}

/** The best of the newest reports of free places, with its day. */
function toDatedAvailability({ classGroups }: CentreDocument): CentreCardContent['availability'] {
  const newest = classGroups
    .map(({ availabilityOn }) => availabilityOn ?? '')
    .sort()
    .pop()
  if (!newest) return undefined
  const reported = classGroups.filter(({ availabilityOn }) => availabilityOn === newest)
  const code = BEST_FIRST.find((best) => reported.some(({ availability }) => availability === best))
  return code && { code, words: dayWords.reported(AVAILABILITY_LABELS[code], newest) }
}

/** The card of a centre on a page rendered to a file for a day: what holds then, with its dates. */
export function toCardOfDocument(
  document: CentreDocument,
  subdistrict: string,
  on: string,
): CentreCardContent {
  const plain = (text: string | undefined) => (text ? [{ text, marked: false }] : [])
  return toCardContent(document, subdistrict, undefined, {
    name: plain(document.displayName ?? document.legalName),
    address: plain(document.address),
    state: toDatedState(document, on),
    marks: [],
    healthNotices: [],
    availability: toDatedAvailability(document),
  })
}
