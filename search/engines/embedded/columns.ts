import type { CentreDocument } from '#search/centre-document.ts'
import { toFilterValues } from '#search/filter-values.ts'
import {
  institutionTypeSchema,
  natureSchema,
  qualityGradeSchema,
  type ServiceType,
  serviceTypeSchema,
} from '#src/centres/codes.ts'
import { toRadians } from '#src/geo/distance-in-metres.ts'

/** Filter values of all centres, one typed array a value: a filter is one pass over numbers. */
export type Columns = {
  count: number
  /** One bit for each service type. */
  services: Uint8Array
  /** 1 + place in `subdistrictCodes`; like all codes here, 0 means not provided. */
  subdistricts: Uint16Array
  subdistrictCodes: string[]
  natures: Uint8Array
  types: Uint8Array
  grades: Uint8Array
  affordable: Uint8Array
  openToOutsiders: Uint8Array
  /** An age range that holds no age when none is known. */
  ageFrom: Uint8Array
  ageTo: Uint8Array
  opensAt: Uint16Array
  closesAt: Uint16Array
  /** In fen, `NO_FEE` when there is none to compare. */
  fees: Record<ServiceType, Uint32Array>
  /** Radians, NaN when there is no point. */
  lat: Float64Array
  lng: Float64Array
  /** Days since 1970, 0 when not filed. */
  filedOn: Int32Array
}

export const NO_FEE = 0xffffffff
const NEVER = 0xffff

export const toDay = (date: string) => Date.parse(date) / 86_400_000
export const toFen = (yuan: number) => Math.round(yuan * 100)

/** The number of a code in a column: 1 for the first of its table. */
export const toCodeNumber = (codes: readonly string[], code: string | undefined) =>
  code === undefined ? 0 : codes.indexOf(code) + 1

export function toColumns(documents: readonly CentreDocument[]): Columns {
  const columns = makeColumns(documents)
  const subdistrictNumbers = new Map(columns.subdistrictCodes.map((code, at) => [code, at + 1]))
  documents.forEach((document, at) => {
    columns.subdistricts[at] = subdistrictNumbers.get(document.subdistrictCode) ?? 0
    setCodes(columns, document, at)
    setValues(columns, document, at)
  })
  return columns
}

function makeColumns(documents: readonly CentreDocument[]): Columns {
  const count = documents.length
  const makeFees = () => new Uint32Array(count).fill(NO_FEE)
  return {
    count,
    services: new Uint8Array(count),
    subdistricts: new Uint16Array(count),
    subdistrictCodes: [...new Set(documents.map(({ subdistrictCode }) => subdistrictCode))],
    natures: new Uint8Array(count),
    types: new Uint8Array(count),
    grades: new Uint8Array(count),
    affordable: new Uint8Array(count),
    openToOutsiders: new Uint8Array(count),
    ageFrom: new Uint8Array(count).fill(255),
    ageTo: new Uint8Array(count),
    opensAt: new Uint16Array(count).fill(NEVER),
    closesAt: new Uint16Array(count),
    fees: {
      fullDay: makeFees(),
      halfDay: makeFees(),
      hourly: makeFees(),
      temporary: makeFees(),
    },
    lat: new Float64Array(count).fill(Number.NaN),
    lng: new Float64Array(count).fill(Number.NaN),
    filedOn: new Int32Array(count),
  }
}

function setCodes(columns: Columns, document: CentreDocument, at: number): void {
  columns.services[at] = toServiceBits(document.services.map(({ serviceType }) => serviceType))
  columns.natures[at] = toCodeNumber(natureSchema.options, document.nature)
  columns.types[at] = toCodeNumber(institutionTypeSchema.options, document.institutionType)
  columns.grades[at] = toCodeNumber(qualityGradeSchema.options, document.qualityGrade)
  columns.affordable[at] = document.affordable ? 1 : 0
  columns.openToOutsiders[at] = document.openToOutsiders ? 1 : 0
}

function setValues(columns: Columns, document: CentreDocument, at: number): void {
  const { ages, feesInYuan, opensAt, closesAt } = toFilterValues(document)
  if (ages) columns.ageFrom[at] = ages.fromInMonths
  if (ages) columns.ageTo[at] = ages.toInMonths
  if (opensAt !== undefined) columns.opensAt[at] = opensAt
  if (closesAt !== undefined) columns.closesAt[at] = closesAt
  for (const service of serviceTypeSchema.options) {
    const fee = feesInYuan[service]
    if (fee !== undefined) columns.fees[service][at] = toFen(fee)
  }
  if (document.pointWgs84) columns.lat[at] = toRadians(document.pointWgs84.lat)
  if (document.pointWgs84) columns.lng[at] = toRadians(document.pointWgs84.lng)
  if (document.filedOn) columns.filedOn[at] = toDay(document.filedOn)
}

/** The bits of service types in the `services` column. */
export function toServiceBits(services: readonly ServiceType[]): number {
  return services.reduce(
    (bits, service) => bits | (1 << serviceTypeSchema.options.indexOf(service)),
    0,
  )
}
