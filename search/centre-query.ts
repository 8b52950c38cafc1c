import type {
  Availability,
  InstitutionType,
  Nature,
  QualityGrade,
  ServiceType,
} from '#src/centres/codes.ts'

export type CentreSort = 'relevance' | 'distance' | 'fee' | 'filedOn'

/** What a parent asks for. The page, the island, the API and both engines all speak this one shape. */
export type CentreQuery = {
  /** As typed; the analyser takes words for age, service, affordability and nearness out of it. */
  text: string
  serviceTypes: ServiceType[]
  ageInMonths?: number | undefined
  subdistrictCodes: string[]
  natures: Nature[]
  institutionTypes: InstitutionType[]
  affordable: boolean
  /** Availability now, for the age asked for if one is given, else for any class group. */
  availability: Exclude<Availability, 'unknown'>[]
  /** Upper bound of the fee of `serviceTypes[0]`, full-day per month by default. */
  maxFeeInYuan?: number | undefined
  qualityGrades: QualityGrade[]
  /** `HH:MM`: open at or before this time on some weekday. */
  opensBefore?: string | undefined
  /** `HH:MM`: open until this time or later on some weekday. */
  closesAfter?: string | undefined
  openToOutsiders: boolean
  /** WGS-84, at most three decimals (about 100 m): nobody's door is ever told. */
  near?: { lat: number; lng: number } | undefined
  radiusInMetres?: number | undefined
  /** Only centres without a position: no radius can tell whether they lie within it, so none is applied. */
  unlocated: boolean
  sort: CentreSort
  /** From 1. */
  page: number
}

export const PAGE_SIZE = 20

/** The distances to choose from. Over nine parents in ten accept up to 3 km; a mountain county needs more. */
export const RADII_IN_METRES = [500, 1000, 3000, 5000, 10_000] as const

export const EMPTY_QUERY: CentreQuery = {
  text: '',
  serviceTypes: [],
  subdistrictCodes: [],
  natures: [],
  institutionTypes: [],
  affordable: false,
  availability: [],
  qualityGrades: [],
  openToOutsiders: false,
  unlocated: false,
  sort: 'relevance',
  page: 1,
}

/** The address parameters of a query, in a fixed order and without defaults; `''` for the empty query. */
export function toSearchParams(query: CentreQuery): URLSearchParams {
  const params = new URLSearchParams()
  const set = (name: string, value: string | number | undefined | false) => {
    if (value !== undefined && value !== false && value !== '') params.set(name, String(value))
  }
  const append = (name: string, values: readonly string[]) => {
    for (const value of values) params.append(name, value)
  }
  set('q', query.text)
  append('service', query.serviceTypes)
  set('age', query.ageInMonths)
  append('subdistrict', query.subdistrictCodes)
  append('nature', query.natures)
  append('type', query.institutionTypes)
  set('affordable', query.affordable && '1')
  append('availability', query.availability)
  set('maxFee', query.maxFeeInYuan)
  append('grade', query.qualityGrades)
  set('opensBefore', query.opensBefore)
  set('closesAfter', query.closesAfter)
  set('outsiders', query.openToOutsiders && '1')
  set('lat', query.near?.lat)
  set('lng', query.near?.lng)
  set('radius', query.radiusInMetres)
  set('unlocated', query.unlocated && '1')
  set('sort', query.sort !== EMPTY_QUERY.sort && query.sort)
  set('page', query.page > 1 && query.page)
  return params
}
