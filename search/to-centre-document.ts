import type { CentreDocument } from '#search/centre-document.ts'
import type { Centre } from '#src/centres/centre.ts'
import { toConfirmedOn } from '#src/centres/provenance.ts'

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
