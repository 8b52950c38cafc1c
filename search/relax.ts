import type { CentreQuery } from '#search/centre-query.ts'
import type { CentreSearchResult, SearchEngine } from '#search/engine.ts'
import type { Subdistrict } from '#src/region/region.ts'
import { FILTER_LABELS, RELAXATION_LABELS } from '#src/text/search.ts'

/** A way out of an empty answer: what to give up, the query without it, and how many it finds. */
export type Relaxation = { label: string; query: CentreQuery; total: number }

type Step = Pick<Relaxation, 'label' | 'query'>

/**
 * For a question without an answer: each filter is dropped alone; what helps comes back, most helpful
 * first. The words that became filters are dropped from the text.
 */
export async function relax(
  engine: SearchEngine,
  result: Pick<CentreSearchResult, 'effectiveQuery' | 'understood'>,
  query: CentreQuery,
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
  now: Date,
): Promise<Relaxation[]> {
  const counted = await Promise.all(
    toSteps(query, result, subdistricts).map(async (step) => ({
      ...step,
      total: (await engine.searchCentres(step.query, now)).total,
    })),
  )
  return counted.filter(({ total }) => total > 0).sort((a, b) => b.total - a.total)
}

function toSteps(
  query: CentreQuery,
  { understood, effectiveQuery }: Pick<CentreSearchResult, 'effectiveQuery' | 'understood'>,
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
): Step[] {
  const without = (label: string, change: Partial<CentreQuery>): Step => ({
    label,
    query: { ...query, ...change, page: 1 },
  })
  const each = <T>(
    values: readonly T[],
    toLabel: (value: T) => string,
    change: Partial<CentreQuery>,
  ) => (values.length > 0 ? [without(RELAXATION_LABELS.several(values.map(toLabel)), change)] : [])
  const one = <T>(
    value: T | undefined,
    toLabel: (value: T) => string,
    change: Partial<CentreQuery>,
  ) => (value === undefined ? [] : [without(toLabel(value), change)])
  const nameOf = (code: string) => subdistricts.find((each) => each.code === code)?.name ?? code
  return [
    ...understood.map(({ label, textWithout }) => without(label, { text: textWithout })),
    ...toTextStep(effectiveQuery.text, understood).map(({ label, text }) =>
      without(label, { text }),
    ),
    ...each(query.serviceTypes, FILTER_LABELS.service, { serviceTypes: [] }),
    ...one(query.ageInMonths, FILTER_LABELS.age, { ageInMonths: undefined }),
    ...each(query.subdistrictCodes, nameOf, { subdistrictCodes: [] }),
    ...each(query.natures, FILTER_LABELS.nature, { natures: [] }),
    ...each(query.institutionTypes, FILTER_LABELS.institutionType, { institutionTypes: [] }),
    ...(query.affordable ? [without(FILTER_LABELS.affordable, { affordable: false })] : []),
    ...each(query.availability, FILTER_LABELS.availability, { availability: [] }),
    ...one(query.maxFeeInYuan, FILTER_LABELS.maxFee, { maxFeeInYuan: undefined }),
    ...each(query.qualityGrades, FILTER_LABELS.grade, { qualityGrades: [] }),
    ...one(query.opensBefore, FILTER_LABELS.opensBefore, { opensBefore: undefined }),
    ...one(query.closesAfter, FILTER_LABELS.closesAfter, { closesAfter: undefined }),
    ...(query.openToOutsiders
      ? [without(FILTER_LABELS.openToOutsiders, { openToOutsiders: false })]
      : []),
    ...one(query.radiusInMetres, FILTER_LABELS.radius, { radiusInMetres: undefined }),
  ]
}

/** The words that were searched for; those that became filters stay. */
function toTextStep(searched: string, understood: CentreSearchResult['understood']) {
  const text = understood.map(({ words }) => words).join(' ')
  return searched === '' ? [] : [{ label: RELAXATION_LABELS.text(searched), text }]
}
