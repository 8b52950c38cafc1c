import type { HolidayCalendar } from '#src/calendar/day-kind.ts'
import { toWeekday } from '#src/calendar/days.ts'
import type { Centre } from '#src/centres/centre.ts'
import type { OpeningHours } from '#src/centres/centre-parts.ts'
import { isClosedOn } from '#src/centres/filing-state.ts'
import { toHolidayRule } from '#src/centres/to-holiday-rule.ts'
import { toHoursOn } from '#src/centres/to-opening-state.ts'
import { zhHans as words } from '#src/centres/words.ts'
import { toJsonLdText } from '#src/lib/json-ld.ts'
import { toPhoneParts } from '#src/text/find-phones.ts'

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
type Surroundings = {
  address: string
  regionName: string
  subdistrictName: string
  on: string
  holidayCalendar: HolidayCalendar
}

/**
 * The centre for search engines (schema.org `ChildCare`). A closed centre has no hours.
 */
export function toJsonLd(
  centre: Centre,
  { address, regionName, subdistrictName, on, holidayCalendar }: Surroundings,
): string {
  const { locationWgs84: location } = centre
  const isOpen = centre.openingHours.length > 0 && !isClosedOn(centre, on)
  const data = {
    '@type': 'ChildCare',
    '@id': address,
    url: address,
    name: centre.displayName ?? centre.legalName,
    legalName: centre.legalName,
    identifier: centre.creditCode,
    sameAs: centre.website,
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
    amenityFeature: centre.features?.map((name) => ({
      '@type': 'LocationFeatureSpecification',
      name,
      value: true,
    })),
    openingHoursSpecification: isOpen ? centre.openingHours.map(toSpecification) : undefined,
    specialOpeningHoursSpecification: isOpen
      ? toSpecialHours(centre, holidayCalendar, on)
      : undefined,
  }
  return toJsonLdText(data)
}

/** An extension is marked as one, or it would be read as digits of the number. */
function toTelephone(phone: string): string {
  const { number, extension } = toPhoneParts(phone)
  return extension ? `${number} ext. ${extension}` : number
}

/**
 * The full name of a division in the parts of a postal address (schema.org): the province, and the place in it,
 * e.g. 福建省, 福州市鼓楼区. A province alone has no place; a name without one is a place.
 */
function toAddressParts(fullName: string): {
  addressRegion: string | undefined
  addressLocality: string | undefined
} {
  const addressRegion = words.province.exec(fullName)?.[0]
  return { addressRegion, addressLocality: fullName.slice(addressRegion?.length ?? 0) || undefined }
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

/**
 * Days from `on` whose hours are other than those of the week: public holidays of a centre that rests on them (from
 * 00:00 to 00:00 is closed all day) and days worked for them. `undefined` when there are none.
 */
function toSpecialHours(
  { openingHours: hours, closures }: Centre,
  calendar: HolidayCalendar,
  on: string,
) {
  const holidayRule = toHolidayRule(closures)
  const rests = holidayRule === 'closed' ? calendar.holidays : []
  const holidays = rests.map(([from, to]) => toSpecial(from, to, '00:00', '00:00'))
  const worked = calendar.makeUpDays
    .filter((day) => day >= on && !hours.some(({ weekday }) => weekday === toWeekday(day)))
    .flatMap((day) => {
      const spans = toHoursOn({ hours, holidayRule }, calendar, day)
      return Array.isArray(spans)
        ? spans.map(({ opens, closes }) => toSpecial(day, day, opens, closes))
        : []
    })
  const special = [...holidays, ...worked].filter(({ validThrough }) => validThrough >= on)
  return special.length > 0 ? special : undefined
}

const toSpecial = (validFrom: string, validThrough: string, opens: string, closes: string) => ({
  '@type': 'OpeningHoursSpecification',
  validFrom,
  validThrough,
  opens,
  closes,
})
