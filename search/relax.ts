import { type CentreQuery, RADII_IN_METRES } from '#search/centre-query.ts'
import type { CentreSearchResult, SearchEngine } from '#search/engine.ts'
import type { Subdistrict } from '#src/region/region.ts'
import { FILTER_LABELS, RELAXATION_LABELS } from '#src/text/search.ts'

/** A way out of an empty answer: the query that leads out, and how many it finds. */
export type Relaxation = {
  /** What is given up, or what a bound is widened to. */
  label: string
  change: 'without' | 'wider'
  query: CentreQuery
  total: number
}

/** Until what else is ready to run has run. */
const letOthersGoOn = () => new Promise<void>((resolve) => setImmediate(resolve))

type Step = Omit<Relaxation, 'total'>

/**
 * For a question without an answer: each filter is dropped alone, and a radius is widened step by step; what helps
 * comes back, most helpful first. The words that became filters are dropped from the text.
 * One question after the other: the embedded engine answers each on the main thread, and others are served in
 * between.
 */
export async function relax(
  engine: SearchEngine,
  result: Pick<CentreSearchResult, 'effectiveQuery' | 'understood'>,
  query: CentreQuery,
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
  now: Date,
): Promise<Relaxation[]> {
  const counted: Relaxation[] = []
  for (const step of toSteps(query, result, subdistricts)) {
    counted.push({ ...step, total: (await engine.searchCentres(step.query, now)).total })
    await letOthersGoOn()
  }
  return counted
    .filter((way, at) => way.total > 0 && !isNoBetter(way, counted[at - 1]))
    .sort((a, b) => b.total - a.total)
}

/** A wider radius that finds no more than the one before it. */
const isNoBetter = (way: Relaxation, before: Relaxation | undefined) =>
  way.change === 'wider' && before?.change === 'wider' && before.total === way.total

function toSteps(
  query: CentreQuery,
  { understood, effectiveQuery }: Pick<CentreSearchResult, 'effectiveQuery' | 'understood'>,
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
): Step[] {
  const without = (label: string, change: Partial<CentreQuery>): Step => ({
    label,
    change: 'without',
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
    ...(query.unlocated ? [without(FILTER_LABELS.unlocated, { unlocated: false })] : []),
    ...one(query.radiusInMetres, FILTER_LABELS.radius, { radiusInMetres: undefined }),
    ...toWiderSteps(query),
  ]
}

function toWiderSteps(query: CentreQuery): Step[] {
  const { radiusInMetres = Number.POSITIVE_INFINITY } = query
  return RADII_IN_METRES.filter((radius) => radius > radiusInMetres).map((radius) => ({
    label: FILTER_LABELS.radius(radius),
    change: 'wider',
    query: { ...query, radiusInMetres: radius, page: 1 },
  }))
}

/** The words that were searched for; those that became filters stay. */
function toTextStep(searched: string, understood: CentreSearchResult['understood']) {
  const text = understood.map(({ words }) => words).join(' ')
  return searched === '' ? [] : [{ label: RELAXATION_LABELS.text(searched), text }]
}
