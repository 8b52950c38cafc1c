import { hash } from 'node:crypto'
import { type Centre, toPublicPoint } from '#src/centres/centre.ts'
import type { Service } from '#src/centres/centre-parts.ts'
import { type CentreVerdict, toCentreVerdict } from '#src/centres/check-verdict.ts'
import { toConfirmedOn } from '#src/centres/provenance.ts'
import { zhHans as words } from '#src/pages/data/_words.ts'
import type { Region } from '#src/region/region.ts'
import { FEE_UNIT_LABELS, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/**
 * Centres in the words of the Human Services Data Specification 3.0 (docs.openreferral.org): a list of services, each
 * with the organisation that gives it and the place where it is given.
 */

type Published = { region: Region; siteUrl: string; on: string }

/** RFC 9562: names that are addresses. */
const NAMESPACE = Buffer.from('6ba7b8119dad11d180b400c04fd430c8', 'hex')

/** Identifiers of the format are UUIDs: named ones (version 5), so that they stay in every release. */
function toUuid(name: string): string {
  const digest = hash('sha1', Buffer.concat([NAMESPACE, Buffer.from(name)]))
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `5${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32),
  ].join('-')
}

const STATUS = {
  filed: 'active',
  renewing: 'active',
  expired: 'inactive',
  absent: 'inactive',
  unknown: 'inactive',
  notFiled: 'inactive',
  suspended: 'temporarily closed',
  withdrawn: 'defunct',
} as const satisfies Record<CentreVerdict, string>

const DAYS = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU'] as const

function toLocation(centre: Centre, { region }: Published, own: string) {
  const point = toPublicPoint(centre)
  const subdistrict = region.subdistricts.find(({ code }) => code === centre.subdistrictCode)
  return {
    id: toUuid(`${own}#location`),
    location_type: 'physical',
    name: centre.displayName ?? centre.legalName,
    description: subdistrict?.name,
    transportation: centre.directions,
    latitude: point?.lat,
    longitude: point?.lng,
    external_identifier: centre.subdistrictCode,
    external_identifier_type: words.hsdsTexts.subdistrictCode,
    addresses: centre.address
      ? [
          {
            id: toUuid(`${own}#address`),
            address_1: centre.address,
            city: region.fullName,
            region: subdistrict?.name,
            state_province: '',
            postal_code: '',
            country: 'CN',
            address_type: 'physical',
          },
        ]
      : undefined,
    phones: centre.phones.map((number) => ({ id: toUuid(`${own}#phone-${number}`), number })),
    schedules: centre.openingHours.map(({ weekday, opens, closes }) => ({
      id: toUuid(`${own}#${weekday}-${opens}`),
      freq: 'WEEKLY',
      wkst: 'MO',
      byday: DAYS[weekday - 1],
      opens_at: `${opens}+08:00`,
      closes_at: `${closes}+08:00`,
    })),
  }
}

const toCost = ({ feeInYuan, feeUnit, feeNote }: Service, id: string) =>
  feeInYuan === undefined
    ? []
    : [
        {
          id: toUuid(`${id}#cost`),
          option: feeUnit ? FEE_UNIT_LABELS[feeUnit] : undefined,
          currency: 'CNY',
          amount: feeInYuan,
          amount_description: feeNote,
        },
      ]

const toYears = (months: number | undefined) =>
  months === undefined ? undefined : Math.round((months / 12) * 100) / 100

const toOrganization = (centre: Centre, { region }: Published, own: string) => ({
  id: toUuid(`${own}#organization`),
  name: centre.legalName,
  alternate_name: centre.displayName,
  description: words.hsdsTexts.organisation(region.fullName),
  website: centre.website,
  organization_identifiers: centre.creditCode
    ? [
        {
          id: toUuid(`${own}#credit-code`),
          identifier_type: words.hsdsTexts.creditCode,
          identifier: centre.creditCode,
        },
      ]
    : [],
})

/** How many services `toHsdsServices` gives. */
export const countHsdsServices = ({ services }: Centre) => Math.max(1, services.length)

/** One service for each form in which a centre takes children; a centre without any is one service. */
export function toHsdsServices(centre: Centre, published: Published): object[] {
  /** Stays where the portal moves. */
  const own = `${published.region.code}/centres/${centre.id}/`
  const { ageFromInMonths: from, ageToInMonths: to } = centre
  const name = centre.displayName ?? centre.legalName
  const assured = toConfirmedOn(centre)
  const status = STATUS[toCentreVerdict(centre, published.on)]
  const organization = toOrganization(centre, published, own)
  const location = toLocation(centre, published, own)
  const services: (Service | undefined)[] =
    centre.services.length > 0 ? centre.services : [undefined]
  return services.map((service) => {
    const id = service ? `${own}#${service.serviceType}` : `${own}#care`
    const form = service && SERVICE_TYPE_LABELS[service.serviceType]
    return {
      id: toUuid(id),
      name: form ? words.hsdsTexts.serviceName(name, form) : name,
      status,
      url: `${published.siteUrl}/centres/${centre.id}/`,
      minimum_age: toYears(from),
      maximum_age: toYears(to),
      eligibility_description: words.hsdsTexts.ages(from, to),
      licenses: centre.filingNumber,
      assured_date: assured,
      schedules: [],
      cost_options: service ? toCost(service, id) : [],
      organization,
      service_at_locations: [{ id: toUuid(`${id}-at`), location }],
    }
  })
}
