import { type CentreQuery, type CentreSort, EMPTY_QUERY } from '#search/centre-query.ts'
import type { InstitutionType, Nature, QualityGrade, ServiceType } from '#src/centres/codes.ts'

/** More than any place costs; the server takes no more either. */
const MAX_FEE_IN_YUAN = 100_000

/**
 * What the search form says, as a query on its first page. The names are those of the address; the codes
 * need no check because the page wrote them, and the server checks what it is sent.
 */
export function readForm(data: FormData): CentreQuery {
  const all = <T extends string>(name: string) => data.getAll(name) as T[]
  const text = (name: string) => String(data.get(name) ?? '')
  const number = (name: string) => {
    const value = Number.parseFloat(text(name))
    return Number.isFinite(value) ? value : undefined
  }
  const fee = number('maxFee')
  const [lat, lng] = [number('lat'), number('lng')]
  return {
    text: text('q'),
    serviceTypes: all<ServiceType>('service'),
    ageInMonths: number('age'),
    subdistrictCodes: all('subdistrict'),
    natures: all<Nature>('nature'),
    institutionTypes: all<InstitutionType>('type'),
    affordable: data.has('affordable'),
    availability: all<CentreQuery['availability'][number]>('availability'),
    maxFeeInYuan: fee && Math.min(Math.max(fee, 0), MAX_FEE_IN_YUAN),
    qualityGrades: all<QualityGrade>('grade'),
    opensBefore: text('opensBefore') || undefined,
    closesAfter: text('closesAfter') || undefined,
    openToOutsiders: data.has('outsiders'),
    near: lat === undefined || lng === undefined ? undefined : { lat, lng },
    radiusInMetres: number('radius'),
    unlocated: data.has('unlocated'),
    sort: (text('sort') || EMPTY_QUERY.sort) as CentreSort,
    page: 1,
  }
}
