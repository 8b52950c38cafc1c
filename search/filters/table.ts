import { affordable, meaningOfAffordable } from '#search/filters/affordable.ts'
import { age, meaningOfAge, meaningOfOtherAge, otherAge } from '#search/filters/age.ts'
import { availability, meaningOfAvailability } from '#search/filters/availability.ts'
import { certified, meaningOfCertified } from '#search/filters/certified.ts'
import { day, meaningOfDay } from '#search/filters/day.ts'
import { feature, meaningOfFeature } from '#search/filters/feature.ts'
import type { Filter, FilterMeaning } from '#search/filters/filter.ts'
import { grade, meaningOfGrade } from '#search/filters/grade.ts'
import { institutionType, meaningOfInstitutionType } from '#search/filters/institution-type.ts'
import { maxFee, meaningOfMaxFee, meaningOfMinFee, minFee } from '#search/filters/max-fee.ts'
import { meaningOfNature, nature } from '#search/filters/nature.ts'
import {
  closesAfter,
  meaningOfClosesAfter,
  meaningOfOpensBefore,
  opensBefore,
} from '#search/filters/opening-times.ts'
import { meaningOfOutsiders, outsiders } from '#search/filters/outsiders.ts'
import {
  cameras,
  demonstration,
  meals,
  meaningOfCameras,
  meaningOfDemonstration,
  meaningOfMeals,
} from '#search/filters/recorded.ts'
import { meaningOfService, service } from '#search/filters/service.ts'
import { meaningOfStart, start } from '#search/filters/start.ts'
import { meaningOfSubdistrict, subdistrict } from '#search/filters/subdistrict.ts'
import { meaningOfWeekend, weekend } from '#search/filters/weekend.ts'
import { meaningOfWithout, without } from '#search/filters/without.ts'

/**
 * Everything centres can be filtered by, in the order of the form and its chips. Addresses, the parser, the API and its
 * description, counts, ways on from an empty answer and both engines follow from here.
 */
export const FILTERS = [
  service,
  age,
  otherAge,
  start,
  subdistrict,
  availability,
  affordable,
  maxFee,
  minFee,
  institutionType,
  nature,
  grade,
  opensBefore,
  closesAfter,
  weekend,
  day,
  feature,
  meals,
  cameras,
  certified,
  demonstration,
  outsiders,
  without,
] as const satisfies readonly Filter[]

export type FilterRow = (typeof FILTERS)[number]

/** The same for the server. Functions, so that none of it gets into the search page's script. */
export const MEANINGS: Record<FilterRow['parameter'], () => FilterMeaning> = {
  service: meaningOfService,
  age: meaningOfAge,
  otherAge: meaningOfOtherAge,
  start: meaningOfStart,
  subdistrict: meaningOfSubdistrict,
  availability: meaningOfAvailability,
  affordable: meaningOfAffordable,
  maxFee: meaningOfMaxFee,
  minFee: meaningOfMinFee,
  type: meaningOfInstitutionType,
  nature: meaningOfNature,
  grade: meaningOfGrade,
  opensBefore: meaningOfOpensBefore,
  closesAfter: meaningOfClosesAfter,
  weekend: meaningOfWeekend,
  day: meaningOfDay,
  feature: meaningOfFeature,
  meals: meaningOfMeals,
  cameras: meaningOfCameras,
  certified: meaningOfCertified,
  demonstration: meaningOfDemonstration,
  outsiders: meaningOfOutsiders,
  without: meaningOfWithout,
}

/** Addresses have had another order than the form, and keep it; what is not named here comes last. */
const FIRST_IN_ADDRESSES = ['service', 'age', 'subdistrict', 'nature', 'type', 'affordable']

const toPlace = ({ parameter }: Filter) => {
  const place = FIRST_IN_ADDRESSES.indexOf(parameter)
  return place < 0 ? FIRST_IN_ADDRESSES.length : place
}

/** In the order of addresses, which is also that of counts and of ways on from an empty answer. */
export const FILTERS_IN_ADDRESSES: readonly FilterRow[] = [...FILTERS].sort(
  (a, b) => toPlace(a) - toPlace(b),
)
