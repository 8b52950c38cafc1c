import type { Centre } from '#src/centres/centre.ts'
import { toConfirmedOn } from '#src/centres/provenance.ts'
import { type DocumentKind, toCertifiedTo } from '#src/centres/to-certified-to.ts'

/** The fields of a centre that search keeps as they are. */
export const KEPT_FIELDS = {
  id: true,
  legalName: true,
  displayName: true,
  aliases: true,
  brand: true,
  subdistrictCode: true,
  address: true,
  phones: true,
  nature: true,
  institutionType: true,
  affordable: true,
  qualityGrade: true,
  openToOutsiders: true,
  providesMeals: true,
  features: true,
  ageFromInMonths: true,
  ageToInMonths: true,
  places: true,
  openingHours: true,
  filedOn: true,
  filedUntil: true,
  renewalFrom: true,
  suspendedFrom: true,
  suspendedTo: true,
  withdrawnOn: true,
  listedState: true,
  inLatestList: true,
} as const satisfies Partial<Record<keyof Centre, true>>

type KeptField = keyof typeof KEPT_FIELDS
const KEPT = Object.keys(KEPT_FIELDS) as KeptField[]

/**
 * What a result card shows and an engine filters by: the part of a centre that search needs.
 * Nothing here depends on the day; what does is computed when a question is asked.
 */
export type CentreDocument = Pick<Centre, KeptField> & {
  services: Pick<Centre['services'][number], 'serviceType' | 'feeInYuan' | 'feeUnit'>[]
  classGroups: Pick<
    Centre['classGroups'][number],
    'classGroup' | 'availability' | 'availabilityOn'
  >[]
  pointWgs84?: { lat: number; lng: number } | undefined
  /** Pilot or demonstration labels, joined for the card. */
  labels: string[]
  /** Some of the labels are of demonstration. */
  isDemonstration: boolean
  /** It is recorded where cameras are, or for how long recordings are kept. */
  hasCameras: boolean
  /** The last day on which each certificate is in force. */
  certifiedTo: Partial<Record<DocumentKind, string>>
  /** The newest `asOf` of any of its values: who has none, or an old one, sorts last. */
  confirmedOn?: string | undefined
}

/** The part of a centre that search needs. */
export function toCentreDocument(centre: Centre): CentreDocument {
  const kept: Partial<Record<KeptField, unknown>> = {}
  for (const field of KEPT) kept[field] = centre[field]
  return Object.assign(kept as Pick<Centre, KeptField>, {
    services: centre.services.map(({ serviceType, feeInYuan, feeUnit }) => ({
      serviceType,
      feeInYuan,
      feeUnit,
    })),
    classGroups: centre.classGroups.map(({ classGroup, availability, availabilityOn }) => ({
      classGroup,
      availability,
      availabilityOn,
    })),
    pointWgs84: centre.locationWgs84 && {
      lat: centre.locationWgs84.lat,
      lng: centre.locationWgs84.lng,
    },
    isDemonstration: centre.demonstrationLabels.length > 0,
    hasCameras: Boolean(centre.cameraCoverage || centre.cameraDaysKept),
    certifiedTo: toCertifiedTo(centre),
    labels: [...centre.pilotLabels, ...centre.demonstrationLabels],
    confirmedOn: toConfirmedOn(centre),
  })
}
