import type { Centre } from '#src/centres/centre.ts'

/**
 * What a result card shows and an engine filters by: the part of a centre that search needs.
 * Nothing here depends on the day; what does is computed when a question is asked.
 */
export type CentreDocument = Pick<
  Centre,
  | 'id'
  | 'legalName'
  | 'displayName'
  | 'aliases'
  | 'brand'
  | 'subdistrictCode'
  | 'address'
  | 'phones'
  | 'nature'
  | 'institutionType'
  | 'affordable'
  | 'qualityGrade'
  | 'openToOutsiders'
  | 'ageFromInMonths'
  | 'ageToInMonths'
  | 'places'
  | 'openingHours'
  | 'filedOn'
  | 'suspendedFrom'
  | 'suspendedTo'
  | 'withdrawnOn'
  | 'inLatestList'
> & {
  services: Pick<Centre['services'][number], 'serviceType' | 'feeInYuan' | 'feeUnit'>[]
  classGroups: Pick<
    Centre['classGroups'][number],
    'classGroup' | 'availability' | 'availabilityOn'
  >[]
  pointWgs84?: { lat: number; lng: number } | undefined
  /** Pilot or demonstration labels, joined for the card. */
  labels: string[]
  /** The newest `asOf` of any of its values: who has none, or an old one, sorts last. */
  confirmedOn?: string | undefined
}
