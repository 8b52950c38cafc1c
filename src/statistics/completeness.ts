import type { Centre } from '#src/centres/centre.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { zhHans as words } from '#src/statistics/words.ts'

/** A fact that parents ask for: whether a centre has it, and the path of the field, or of the group, it comes from. */
type Fact = { path: string; isKnown: (centre: Centre) => boolean }

const of = <Field extends keyof Centre>(path: Field): Fact => ({
  path,
  isKnown: (centre) => centre[path] !== undefined,
})

const listOf = <Field extends 'phones' | 'openingHours' | 'services' | 'classGroups' | 'staff'>(
  path: Field,
): Fact => ({ path, isKnown: (centre) => centre[path].length > 0 })

const certificate = (kind: 'fire' | 'food' | 'hygiene', field: 'validTo' | 'result'): Fact => ({
  path: `certificates.${kind}.${field}`,
  isKnown: ({ certificates }) =>
    certificates.some((one) => one.kind === kind && one[field] !== undefined),
})

/** By the name of its column in the open data, in the order of a centre's page. */
export const FACTS = {
  filingNumber: of('filingNumber'),
  filedOn: of('filedOn'),
  creditCode: of('creditCode'),
  institutionType: of('institutionType'),
  address: of('address'),
  lat: of('locationWgs84'),
  phones: listOf('phones'),
  openingHours: listOf('openingHours'),
  ageFromInMonths: of('ageFromInMonths'),
  services: listOf('services'),
  fullDayFeeInYuan: {
    path: 'services.fullDay.feeInYuan',
    isKnown: ({ services }) =>
      services.some((one) => one.serviceType === 'fullDay' && one.feeInYuan !== undefined),
  },
  classGroups: listOf('classGroups'),
  places: of('places'),
  enrolled: of('enrolled'),
  affordable: of('affordable'),
  staff: listOf('staff'),
  qualifiedShareInPercent: of('qualifiedShareInPercent'),
  backgroundCheckedOn: of('backgroundCheckedOn'),
  fireOfficer: of('fireOfficer'),
  fireValidTo: certificate('fire', 'validTo'),
  foodValidTo: certificate('food', 'validTo'),
  hygieneResult: certificate('hygiene', 'result'),
  cameraDaysKept: of('cameraDaysKept'),
  liabilityInsurer: of('liabilityInsurer'),
  qualityGrade: of('qualityGrade'),
} as const satisfies Record<string, Fact>
export type FactName = keyof typeof FACTS

/** What a fact is called: as its column in the open data, unless it has several. */
export const toFactName = (fact: FactName): string =>
  words.factNames[fact] ?? centreWords.openDataColumns[fact][0]

export type FactFigures = {
  fact: FactName
  known: number
  /** The days the values were true, by their sources; the middle one says how fresh they are. */
  oldest: string | undefined
  middle: string | undefined
  newest: string | undefined
}

/** Groups whose newest part says how fresh they are: of `staff` that of `staff.carer` and the others. */
const GROUPS = ['services', 'classGroups', 'staff', 'openingHours'] as const

function toGroupDays({ provenance }: Centre): Map<string, string> {
  const days = new Map<string, string>()
  for (const path in provenance) {
    const group = GROUPS.find((one) => path.startsWith(one) && path[one.length] === '.')
    const day = provenance[path]?.asOf ?? ''
    if (group && day > (days.get(group) ?? '')) days.set(group, day)
  }
  return days
}

/** The day at a place of all days in order, each as often as it came. */
function findDay(counts: readonly (readonly [day: string, count: number])[], place: number) {
  let passed = 0
  return counts.find(([, count]) => {
    passed += count
    return passed > place
  })?.[0]
}

/** How many centres have each fact, and from when it is. */
export function toCompleteness(centres: readonly Centre[]): FactFigures[] {
  const groupDays = centres.map(toGroupDays)
  return (Object.keys(FACTS) as FactName[]).map((fact) => {
    const { path, isKnown } = FACTS[fact]
    const days = new Map<string, number>()
    let known = 0
    for (const [at, centre] of centres.entries()) {
      if (!isKnown(centre)) continue
      known += 1
      const day = centre.provenance[path]?.asOf ?? groupDays[at]?.get(path)
      if (day) days.set(day, (days.get(day) ?? 0) + 1)
    }
    const counts = [...days].sort(([one], [other]) => (one < other ? -1 : 1))
    const dated = counts.reduce((sum, [, count]) => sum + count, 0)
    return {
      fact,
      known,
      oldest: counts[0]?.[0],
      middle: findDay(counts, Math.floor((dated - 1) / 2)),
      newest: counts.at(-1)?.[0],
    }
  })
}
