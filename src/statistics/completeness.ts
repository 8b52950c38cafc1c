import type { Centre } from '#src/centres/centre.ts'
import { toProvenance } from '#src/centres/provenance.ts'
import { zhHans as centreWords } from '#src/centres/words.ts'
import { zhHans as words } from '#src/statistics/words.ts'

/** A fact that parents ask for: whether a centre has it, and the field path of where it comes from. */
type Fact = { path: string; isKnown: (centre: Centre) => boolean }

const of = <Field extends keyof Centre>(path: Field): Fact => ({
  path,
  isKnown: (centre) => centre[path] !== undefined,
})

const listOf = <Field extends 'phones' | 'openingHours' | 'services' | 'classGroups' | 'staff'>(
  path: Field,
): Fact => ({ path, isKnown: (centre) => centre[path].length > 0 })

const certificate = (kind: 'fire' | 'food' | 'hygiene', field: 'validTo' | 'result'): Fact => ({
  path: `certificates.${kind}`,
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
    path: 'services.fullDay',
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

/** How many centres have each fact, and from when it is. */
export const toCompleteness = (centres: readonly Centre[]): FactFigures[] =>
  (Object.keys(FACTS) as FactName[]).map((fact) => {
    const { path, isKnown } = FACTS[fact]
    const having = centres.filter(isKnown)
    const days = having.flatMap((centre) => toProvenance(centre, path)?.asOf ?? []).sort()
    return {
      fact,
      known: having.length,
      oldest: days[0],
      middle: days[Math.floor((days.length - 1) / 2)],
      newest: days.at(-1),
    }
  })
