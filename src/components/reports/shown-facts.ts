import type { Centre } from '#src/centres/centre.ts'
import { toCentreVerdict } from '#src/centres/check-verdict.ts'
import { toPlacesText } from '#src/choosing/rows/class-rows.ts'
import { zhHans as words } from '#src/components/reports/words.ts'
import { toAgeRangeText } from '#src/text/ages.ts'
import { CLASS_GROUP_LABELS, FILING_STATE_LABELS, SERVICE_TYPE_LABELS } from '#src/text/codes.ts'
import { toServicesText } from '#src/text/fees.ts'
import { toOpeningWords } from '#src/text/opening-hours.ts'

/** What a page says of a centre, in one line each; nothing where it is not provided. */
export type ShownFacts = ReturnType<typeof toShownFacts>

const join = (texts: readonly string[], between: string = words.separator) =>
  texts.join(between) || undefined

/** The names a door may bear. */
const toNames = ({ displayName, legalName }: Centre) =>
  join([...new Set([displayName ?? legalName, legalName])])

/** Places in all and of each class. */
const toPlaces = ({ places, classGroups }: Centre) =>
  join(
    [
      ...(places === undefined ? [] : [words.places(places)]),
      ...classGroups.map((group) =>
        words.group(CLASS_GROUP_LABELS[group.classGroup], group.classes, group.places),
      ),
    ],
    words.stop,
  )

const toAvailability = ({ classGroups }: Centre, on: string) =>
  join(
    classGroups.flatMap((group) => {
      const places = toPlacesText(group, on)
      return places ? [`${CLASS_GROUP_LABELS[group.classGroup]} ${places}`] : []
    }),
    words.stop,
  )

/** `on`: the day of the question. */
export function toShownFacts(centre: Centre, on: string) {
  const { affordable, filingNumber, filedOn, phones, complaintPhones = [] } = centre
  const verdict = toCentreVerdict(centre, on)
  const isAffordable = affordable ? words.affordable : words.notAffordable
  return {
    names: toNames(centre),
    filing: words.filed(filingNumber, filedOn),
    state: verdict === 'absent' ? words.absent : FILING_STATE_LABELS[verdict],
    phones: join(phones),
    complaintPhones: join(complaintPhones),
    address: centre.address,
    hours: toOpeningWords(centre.openingHours),
    fees: toServicesText(centre.services),
    ages: toAgeRangeText(centre.ageFromInMonths, centre.ageToInMonths),
    services: join(centre.services.map(({ serviceType }) => SERVICE_TYPE_LABELS[serviceType])),
    places: toPlaces(centre),
    availability: toAvailability(centre, on),
    affordable: affordable === undefined ? undefined : isAffordable,
  }
}
