import type { CentreQuery } from '#search/centre-query.ts'
import { AVAILABILITY_ORDER } from '#search/centre-status.ts'
import type { FacetName } from '#search/engine.ts'
import { type Columns, toServiceBits } from '#search/engines/embedded/columns.ts'
import { type DayColumns, toAvailabilityColumns } from '#search/engines/embedded/day-columns.ts'
import {
  institutionTypeSchema,
  natureSchema,
  qualityGradeSchema,
  serviceTypeSchema,
} from '#src/centres/codes.ts'

/** One facet as small numbers by document, with its own filter and the counts so far. */
export type Facet = {
  name: FacetName
  values: Uint8Array | Uint16Array
  /** 1 for each value its filter lets through; absent when nothing is asked. */
  accepts: Uint8Array | undefined
  counts: Uint32Array
  /** What a value stands for; none for 0, several for bits. */
  toCodes: (value: number) => string[]
}

type FacetSource = Pick<Facet, 'name' | 'values' | 'toCodes'> & {
  /** How many different values there may be. */
  size: number
  asked: readonly string[]
}

/** A value that both flags of the address use: `affordable=1`. */
const YES = '1'

export function toFacets(columns: Columns, day: DayColumns, query: CentreQuery): Facet[] {
  const sources: FacetSource[] = [
    toServiceSource(columns, query),
    toCodeSource(
      'subdistrict',
      columns.subdistricts,
      columns.subdistrictCodes,
      query.subdistrictCodes,
    ),
    toCodeSource('nature', columns.natures, natureSchema.options, query.natures),
    toCodeSource('type', columns.types, institutionTypeSchema.options, query.institutionTypes),
    toCodeSource('affordable', columns.affordable, [YES], query.affordable ? [YES] : []),
    toCodeSource(
      'availability',
      toAvailabilityValues(columns, day, query),
      AVAILABILITY_ORDER.slice(1),
      query.availability,
    ),
    toCodeSource('grade', columns.grades, qualityGradeSchema.options, query.qualityGrades),
    toCodeSource('outsiders', columns.openToOutsiders, [YES], query.openToOutsiders ? [YES] : []),
  ]
  return sources.map(toFacet)
}

function toFacet({ name, values, toCodes, size, asked }: FacetSource): Facet {
  const isAccepted = (_: unknown, value: number) =>
    toCodes(value).some((code) => asked.includes(code)) ? 1 : 0
  return {
    name,
    values,
    toCodes,
    accepts: asked.length > 0 ? Uint8Array.from({ length: size }, isAccepted) : undefined,
    counts: new Uint32Array(size),
  }
}

/** Counts by code; codes that nothing has are left out. */
export function readCounts({ counts, toCodes }: Facet): Record<string, number> {
  const byCode: Record<string, number> = {}
  counts.forEach((count, value) => {
    for (const code of count > 0 ? toCodes(value) : []) byCode[code] = (byCode[code] ?? 0) + count
  })
  return byCode
}

function toCodeSource(
  name: FacetName,
  values: Uint8Array | Uint16Array,
  codes: readonly string[],
  asked: readonly string[],
): FacetSource {
  return {
    name,
    values,
    size: codes.length + 1,
    asked,
    toCodes: (value) => codes.slice(value - 1, value),
  }
}

function toServiceSource(columns: Columns, query: CentreQuery): FacetSource {
  const { options } = serviceTypeSchema
  return {
    name: 'service',
    values: columns.services,
    size: 1 << options.length,
    asked: query.serviceTypes,
    toCodes: (value) => options.filter((code) => value & toServiceBits([code])),
  }
}

/** The best of the class groups for the age asked for. */
function toAvailabilityValues(columns: Columns, day: DayColumns, query: CentreQuery): Uint8Array {
  const best = new Uint8Array(columns.count)
  for (const values of toAvailabilityColumns(day, query.ageInMonths)) {
    for (let document = 0; document < best.length; document++) {
      const value = values[document] as number
      if (value > (best[document] as number)) best[document] = value
    }
  }
  return best
}
