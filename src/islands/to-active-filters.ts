import { type CentreQuery, EMPTY_QUERY } from '#search/centre-query.ts'
import type { SearchRegion } from '#src/islands/search-region.ts'
import { FILTER_LABELS } from '#src/text/search.ts'
import { PLACE } from '#src/text/search-page.ts'

/** A filter in force, and the query without it. */
export type ActiveFilter = { label: string; without: CentreQuery }

type ListName =
  | 'serviceTypes'
  | 'subdistrictCodes'
  | 'availability'
  | 'institutionTypes'
  | 'natures'
  | 'qualityGrades'

/** The name of the place distances are measured from. */
export function toPlaceName({ near }: CentreQuery, { landmarks }: SearchRegion): string {
  const landmark = landmarks.find(({ lat, lng }) => lat === near?.lat && lng === near.lng)
  return landmark?.name ?? PLACE.chosen
}

/** The query without a place, and without what needs one. */
export function withoutPlace(query: CentreQuery): CentreQuery {
  const sort = query.sort === 'distance' ? EMPTY_QUERY.sort : query.sort
  return { ...query, near: undefined, radiusInMetres: undefined, unlocated: false, sort, page: 1 }
}

/** Every filter a parent chose, in the order of the panel; words of the text are not among them. */
export function toActiveFilters(query: CentreQuery, region: SearchRegion): ActiveFilter[] {
  const each = <N extends ListName>(name: N, label: (value: CentreQuery[N][number]) => string) =>
    (query[name] as CentreQuery[N][number][]).map((value) => ({
      label: label(value),
      without: { ...query, [name]: query[name].filter((other) => other !== value), page: 1 },
    }))
  const one = <N extends keyof CentreQuery>(
    name: N,
    label: (value: NonNullable<CentreQuery[N]>) => string,
  ) => {
    const value = query[name]
    if (value === undefined || value === null || value === false) return []
    const empty = (EMPTY_QUERY as CentreQuery)[name]
    return [{ label: label(value), without: { ...query, [name]: empty, page: 1 } }]
  }
  const subdistrictName = (code: string) =>
    region.subdistricts.find((subdistrict) => subdistrict.code === code)?.name ?? code
  return [
    ...each('serviceTypes', FILTER_LABELS.service),
    ...one('ageInMonths', FILTER_LABELS.age),
    ...each('subdistrictCodes', subdistrictName),
    ...each('availability', FILTER_LABELS.availability),
    ...one('affordable', () => FILTER_LABELS.affordable),
    ...one('maxFeeInYuan', FILTER_LABELS.maxFee),
    ...each('institutionTypes', FILTER_LABELS.institutionType),
    ...each('natures', FILTER_LABELS.nature),
    ...each('qualityGrades', FILTER_LABELS.grade),
    ...one('opensBefore', FILTER_LABELS.opensBefore),
    ...one('closesAfter', FILTER_LABELS.closesAfter),
    ...one('openToOutsiders', () => FILTER_LABELS.openToOutsiders),
    ...one('unlocated', () => FILTER_LABELS.unlocated),
    ...one('radiusInMetres', FILTER_LABELS.radius),
    ...(query.near
      ? [{ label: PLACE.from(toPlaceName(query, region)), without: withoutPlace(query) }]
      : []),
  ]
}
