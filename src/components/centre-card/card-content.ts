import type { CentreDocument } from '#search/centre-document.ts'
import type { HighlightPiece } from '#search/engine.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'
import type { Availability, QualityGrade, ServiceType } from '#src/centres/codes.ts'
import type { FilingState } from '#src/centres/filing-state.ts'
import { toWeekdaysText, zhHans as words } from '#src/components/centre-card/words.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toFeeText } from '#src/text/fees.ts'

/** What a card shows, in words; `undefined` is shown as 「未提供」. */
export type CentreCardContent = {
  id: string
  name: HighlightPiece[]
  /** Where it differs from the name above. */
  legalName: string | undefined
  state: { code: FilingState; words: string }
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
  availability: { code: Availability; words: string; note?: string | undefined } | undefined
  affordable: boolean | undefined
  qualityGrade: QualityGrade | undefined
  distance: string | undefined
  openingHours: string | undefined
  phone: string | undefined
}

type Judged = Pick<
  CentreCardContent,
  'name' | 'address' | 'state' | 'marks' | 'availability' | 'healthNotices'
>

/** The part of a card that every list makes the same way from a document. */
export function toCardContent(
  document: CentreDocument,
  subdistrict: string,
  askedService: ServiceType | undefined,
  judged: Judged,
): CentreCardContent {
  return {
    ...judged,
    id: document.id,
    legalName:
      document.displayName && document.displayName !== document.legalName
        ? document.legalName
        : undefined,
    marks: [...(document.inLatestList === false ? [words.notInLatestList] : []), ...judged.marks],
    subdistrict: document.address?.includes(subdistrict) ? undefined : subdistrict,
    addressGap: document.institutionType === 'homePoint' ? words.homePoint : words.addressUnknown,
    serviceTypes: document.services.map(({ serviceType }) => serviceType),
    ages: toAgeRangeText(document.ageFromInMonths, document.ageToInMonths),
    fee: toFeeWords(document.services, askedService),
    affordable: document.affordable,
    qualityGrade: document.qualityGrade,
    distance: undefined,
    openingHours: toOpeningWords(document.openingHours),
    phone: document.phones[0],
  }
}

type Services = CentreDocument['services']

/**
 * The fee a parent compares by: of the service asked for; without one of full-day care, else of the first
 * service with a fee. `全日托 1,800元/月`; `undefined` when there is none.
 */
function toFeeWords(services: Services, asked?: ServiceType): string | undefined {
  const find = (type: ServiceType) =>
    services.find(({ serviceType, feeInYuan }) => serviceType === type && feeInYuan !== undefined)
  const service = asked
    ? find(asked)
    : (find('fullDay') ?? services.find(({ feeInYuan }) => feeInYuan !== undefined))
  const fee = service && toFeeText(service)
  return fee && `${SERVICE_TYPE_LABELS[service.serviceType]} ${fee}`
}

/** Opening hours in one line, days with the same hours together; `undefined` when none are known. */
export function toOpeningWords(hours: readonly OpeningHours[]): string | undefined {
  const daysByHours = new Map<string, number[]>()
  for (const { weekday, opens, closes } of [...hours].sort((a, b) => a.weekday - b.weekday)) {
    const span = `${opens}–${closes}`
    daysByHours.set(span, [...(daysByHours.get(span) ?? []), weekday])
  }
  const parts = [...daysByHours].map(([span, days]) => `${toWeekdaysText(days)} ${span}`)
  return parts.length > 0 ? parts.join('，') : undefined
}
