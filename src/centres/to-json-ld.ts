import type { Centre } from '#src/centres/centre.ts'
import { isClosedOn } from '#src/centres/filing-state.ts'
import type { OpeningHours } from '#src/centres/opening-hours.ts'
import { toAddressParts } from '#src/text/address-parts.ts'
import { toPhoneParts } from '#src/text/phones/to-phone-parts.ts'

const SCHEMA_ORG_DAYS = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const

/** Where the page of a centre stands, names as in the region, and the day it is published for. */
type Surroundings = { address: string; regionName: string; subdistrictName: string; on: string }

/**
 * The centre for search engines (schema.org `ChildCare`), ready to stand in a `<script>`: `<` is escaped so
 * that no name can end the element. A closed centre has no hours.
 */
export function toJsonLd(
  centre: Centre,
  { address, regionName, subdistrictName, on }: Surroundings,
): string {
  const { locationWgs84: location } = centre
  const isOpen = centre.openingHours.length > 0 && !isClosedOn(centre, on)
  const data = {
    '@context': 'https://schema.org',
    '@type': 'ChildCare',
    '@id': address,
    url: address,
    name: centre.displayName ?? centre.legalName,
    legalName: centre.legalName,
    identifier: centre.creditCode,
    telephone: centre.phones[0] && toTelephone(centre.phones[0]),
    address: {
      '@type': 'PostalAddress',
      addressCountry: 'CN',
      ...toAddressParts(regionName),
      streetAddress: toStreet(subdistrictName, centre.address),
    },
    geo: location && {
      '@type': 'GeoCoordinates',
      latitude: location.lat,
      longitude: location.lng,
    },
    openingHoursSpecification: isOpen ? centre.openingHours.map(toSpecification) : undefined,
  }
  return JSON.stringify(data).replace(/</g, '\\u003c')
}

/** An extension is marked as one, or it would be read as digits of the number. */
function toTelephone(phone: string): string {
  const { number, extension } = toPhoneParts(phone)
  return extension ? `${number} ext. ${extension}` : number
}

/** The subdistrict is part of a Chinese street address, once. */
const toStreet = (subdistrict: string, address: string | undefined) =>
  address?.includes(subdistrict) ? address : subdistrict + (address ?? '')

const toSpecification = ({ weekday, opens, closes }: OpeningHours) => ({
  '@type': 'OpeningHoursSpecification',
  dayOfWeek: SCHEMA_ORG_DAYS[weekday - 1],
  opens,
  closes,
})
