import type { CentreDocument } from '#search/centre-document.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreHit, HighlightPiece } from '#search/engine.ts'
import type { Centre } from '#src/centres/centre.ts'
import { type CentreVerdict, toCentreVerdict, toVerdictOf } from '#src/centres/check-verdict.ts'
import type { QualityGrade, ServiceType } from '#src/centres/codes.ts'
import { type FilingEvents, toFilingState } from '#src/centres/filing-state.ts'
import type { MapCentre } from '#src/choosing/map/draw-map.ts'
import {
  type AvailabilityWords,
  toAvailabilityWords,
  toReportedWords,
} from '#src/components/centre-card/to-availability-words.ts'
import { zhHans as words } from '#src/components/centre-card/words.ts'
import type { NoticeOfHits } from '#src/guidance/health-notice.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { FILING_STATE_LABELS, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toDistanceText } from '#src/text/distance.ts'
import { toFeeText } from '#src/text/fees.ts'
import { toOpeningWords } from '#src/text/opening-hours.ts'

/** What a card shows, in words; `undefined` is shown as 「未提供」. */
export type CentreCardContent = {
  id: string
  /** Where it is; never of a home point. */
  point: { lat: number; lng: number } | undefined
  name: HighlightPiece[]
  /** Where it differs from the name above. */
  legalName: string | undefined
  /** `absent`: filed once, and not in the newest full list: that is all that is said of it. */
  state: { code: CentreVerdict; words: string }
  /** Warnings beside the state. */
  marks: string[]
  /** Valid now; a list rendered to a file has none, its page tells them with their dates. */
  healthNotices: { slug: string; words: string }[]
  /** Where the address does not say it. */
  subdistrict: string | undefined
  address: HighlightPiece[]
  /** Instead of an address that is not there. */
  addressGap: string
  serviceTypes: ServiceType[]
  ages: string | undefined
  fee: string | undefined
  availability: AvailabilityWords | undefined
  affordable: boolean | undefined
  qualityGrade: QualityGrade | undefined
  /** What it has of its own, in the words of the list. */
  features: string[]
  distance: string | undefined
  openingHours: string | undefined
  phone: string | undefined
}

type Judged = Pick<
  CentreCardContent,
  'name' | 'address' | 'state' | 'marks' | 'availability' | 'healthNotices'
>

/** No tick stands beside words that take it back. */
function toTold({ inLatestList }: CentreDocument, { state, marks }: Judged) {
  if (inLatestList !== false) return { state, marks }
  const isAbsent = state.code === 'absent' || toVerdictOf(state.code, true) === 'absent'
  return isAbsent
    ? { state: { code: 'absent' as const, words: words.notInLatestList }, marks }
    : { state, marks: [words.notInLatestList, ...marks] }
}

/** The part of a card that every list makes the same way from a document. */
function toCardContent(
  document: CentreDocument,
  subdistrict: string,
  askedServices: readonly ServiceType[],
  judged: Judged,
): CentreCardContent {
  const isHomePoint = document.institutionType === 'homePoint'
  return {
    ...judged,
    id: document.id,
    point: isHomePoint ? undefined : document.pointWgs84,
    legalName:
      document.displayName && document.displayName !== document.legalName
        ? document.legalName
        : undefined,
    ...toTold(document, {
      ...judged,
      marks: [...(document.openToOutsiders === false ? [words.insidersOnly] : []), ...judged.marks],
    }),
    subdistrict: document.address?.includes(subdistrict) ? undefined : subdistrict,
    addressGap: isHomePoint ? words.homePoint : words.addressUnknown,
    serviceTypes: document.services.map(({ serviceType }) => serviceType),
    ages: toAgeRangeText(document.ageFromInMonths, document.ageToInMonths),
    fee: toFeeWords(document.services, askedServices),
    affordable: document.affordable,
    qualityGrade: document.qualityGrade,
    features: document.features ?? [],
    distance: undefined,
    openingHours: toOpeningWords(document.openingHours),
    phone: document.phones[0],
  }
}

type Services = CentreDocument['services']

/**
 * The fee a parent compares by: of each service asked for; where none is, of full-day care, else of the first service
 * with a fee. `全日托 1,800元/月`; `undefined` when there is none.
 */
export function toFeeWords(services: Services, asked: readonly ServiceType[]): string | undefined {
  const priced = services.filter(({ feeInYuan }) => feeInYuan !== undefined)
  const first = priced.find(({ serviceType }) => serviceType === 'fullDay') ?? priced[0]
  const wanted = priced.filter((service) =>
    asked.length > 0 ? asked.includes(service.serviceType) : service === first,
  )
  const fees = wanted.map(
    (service) => `${SERVICE_TYPE_LABELS[service.serviceType]} ${toFeeText(service)}`,
  )
  return fees.join(words.separator) || undefined
}

/** The card of a search hit: states and free places as they are on the day of the question. */
export function toCardOfHit(
  hit: CentreHit,
  subdistrict: string,
  query: CentreQuery,
  on: string,
  healthNotices: readonly NoticeOfHits[] = [],
): CentreCardContent {
  const { document, filingState, highlights, distanceInMetres } = hit
  const isOutdated = hit.unconfirmed && document.inLatestList !== false
  const content = toCardContent(document, subdistrict, query.serviceTypes, {
    name: highlights.name,
    address: highlights.address,
    state: { code: filingState, words: FILING_STATE_LABELS[filingState] },
    marks: isOutdated ? [words.unconfirmed] : [],
    availability: toAvailabilityWords(hit, query, on),
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

/** The state on the day of publication, with its dates. */
function toDatedState(document: FilingEvents, on: string): CentreCardContent['state'] {
  const { withdrawnOn, suspendedFrom, suspendedTo, filedUntil } = document
  const code = toFilingState(document, on)
  if (code === 'withdrawn' && withdrawnOn)
    return { code, words: words.dated.withdrawn(withdrawnOn) }
  if (code === 'suspended' && suspendedFrom)
    return { code, words: words.dated.suspended(suspendedFrom, suspendedTo) }
  const label = FILING_STATE_LABELS[code]
  const hasLapsed = code === 'expired' || code === 'renewing'
  return { code, words: hasLapsed && filedUntil ? words.dated.lapsed(label, filedUntil) : label }
}

/** The card of a centre on a page rendered to a file for a day: what holds then, with its dates. */
export function toCardOfDocument(
  document: CentreDocument,
  subdistrict: string,
  on: string,
): CentreCardContent {
  const plain = (text: string | undefined) => (text ? [{ text, marked: false }] : [])
  return toCardContent(document, subdistrict, [], {
    name: plain(document.displayName ?? document.legalName),
    address: plain(document.address),
    state: toDatedState(document, on),
    marks: [],
    healthNotices: [],
    availability: toReportedWords(document),
  })
}

/** What is to be known of a centre before its telephone number: how it is filed, unless simply so. */
export function toStandingText(
  centre: FilingEvents & Pick<Centre, 'inLatestList'>,
  on: string,
): string | undefined {
  const { words: state } = toDatedState(centre, on)
  const isLeftOut = centre.inLatestList === false
  const isTold = !['filed', 'absent'].includes(toCentreVerdict(centre, on))
  const told = [...(isTold ? [state] : []), ...(isLeftOut ? [words.notInLatestList] : [])]
  return told.join(words.separator) || undefined
}

/** The same centres on a map. */
export const toMapCentres = (cards: readonly CentreCardContent[]): MapCentre[] =>
  cards.map(({ point, availability }) => ({ point, mark: availability?.code ?? 'unknown' }))
