import type { Centre } from '#src/centres/centre.ts'
import { toConfirmedOn } from '#src/centres/provenance.ts'

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

/** The part of a centre that search needs. */
export function toCentreDocument(centre: Centre): CentreDocument {
  return {
    id: centre.id,
    legalName: centre.legalName,
    displayName: centre.displayName,
    aliases: centre.aliases,
    brand: centre.brand,
    subdistrictCode: centre.subdistrictCode,
    address: centre.address,
    phones: centre.phones,
    nature: centre.nature,
    institutionType: centre.institutionType,
    affordable: centre.affordable,
    qualityGrade: centre.qualityGrade,
    openToOutsiders: centre.openToOutsiders,
    ageFromInMonths: centre.ageFromInMonths,
    ageToInMonths: centre.ageToInMonths,
    places: centre.places,
    openingHours: centre.openingHours,
    filedOn: centre.filedOn,
    suspendedFrom: centre.suspendedFrom,
    suspendedTo: centre.suspendedTo,
    withdrawnOn: centre.withdrawnOn,
    inLatestList: centre.inLatestList,
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
    labels: [...centre.pilotLabels, ...centre.demonstrationLabels],
    confirmedOn: toConfirmedOn(centre),
  }
}
