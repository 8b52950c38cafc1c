import { type CentreQuery, EMPTY_QUERY, withoutPlace } from '#search/centre-query.ts'
import type { CentreSearchResult, SearchEngine } from '#search/engine.ts'
import { toValues, withValues } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { FILTERS_IN_ADDRESSES } from '#search/filters/table.ts'
import { toChip } from '#search/filters/to-chip.ts'
import type { Subdistrict } from '#src/region/region.ts'

/** A way out of an empty answer: the query that leads out, and how many it finds. */
export type Relaxation = {
  /** What is given up, what a bound is widened to, or what alone is kept. */
  label: string
  change: 'without' | 'wider' | 'only'
  query: CentreQuery
  total: number
}

type Step = Omit<Relaxation, 'total'>

type Asked = Pick<CentreSearchResult, 'effectiveQuery' | 'origin' | 'placeAsWords' | 'understood'>

/**
 * For a question without an answer: each filter is dropped alone, and a radius is widened step by step; what helps
 * comes back, most helpful first. The words that became filters are dropped from the text.
 */
export async function relax(
  engine: SearchEngine,
  result: Asked & Pick<CentreSearchResult, 'engine'>,
  query: CentreQuery,
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
  now: Date,
): Promise<Relaxation[]> {
  const steps = toSteps(query, result, subdistricts)
  const questions = steps.map((step) => step.query)
  const totals = await engine.countCentres(questions, now, result.engine)
  return steps
    .map((step, at): Relaxation => ({ ...step, total: totals[at] ?? 0 }))
    .filter((way, at, ways) => way.total > 0 && !isNoBetter(way, ways[at - 1]))
    .sort((a, b) => b.total - a.total)
}

/**
 * For a question whose words were left out, since its filters let none of their centres through: the words alone, where
 * somebody has them.
 */
export async function keepWords(
  engine: SearchEngine,
  result: Pick<CentreSearchResult, 'effectiveQuery' | 'engine' | 'matchedBy' | 'unused'>,
  { near, originId, sort }: CentreQuery,
  now: Date,
): Promise<Relaxation[]> {
  const { effectiveQuery, matchedBy, unused } = result
  const { text } = effectiveQuery
  if (text === '' || matchedBy !== 'all' || unused.length === 0) return []
  const query = { ...EMPTY_QUERY, text, near, originId, sort }
  const [total = 0] = await engine.countCentres([query], now, result.engine)
  return total > 0 ? [{ label: text, change: 'only', query, total }] : []
}

/**
 * For a question within a radius that has an answer: the next wider one, where it finds more. Empty for any other.
 */
export async function widen(
  engine: SearchEngine,
  {
    effectiveQuery,
    total,
    engine: answeredBy,
  }: Pick<CentreSearchResult, 'effectiveQuery' | 'total' | 'engine'>,
  query: CentreQuery,
  now: Date,
): Promise<Relaxation[]> {
  if (effectiveQuery.radiusInMetres === undefined) return []
  const { radiusInMetres } = effectiveQuery
  const [step] = toWiderSteps({ ...query, radiusInMetres })
  if (!step) return []
  const [more = 0] = await engine.countCentres([step.query], now, answeredBy)
  return more > total ? [{ ...step, total: more }] : []
}

/** A wider radius that finds no more than the one before it. */
const isNoBetter = (way: Relaxation, before: Relaxation | undefined) =>
  way.change === 'wider' && before?.change === 'wider' && before.total === way.total

function toSteps(
  query: CentreQuery,
  asked: Asked,
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
): Step[] {
  const without = (label: string, changed: CentreQuery): Step => ({
    label,
    change: 'without',
    query: { ...changed, page: 1 },
  })
  const { understood } = asked
  return [
    ...understood.map(({ label, textWithout }) => without(label, { ...query, text: textWithout })),
    ...toTextStep(query, asked).map(({ label, text }) => without(label, { ...query, text })),
    ...toPlaceName(query, asked).map((name) => without(name, withoutPlace(query))),
    ...[...FILTERS_IN_ADDRESSES, unlocated, radius].flatMap((filter) => {
      const values = toValues(filter, query)
      if (values.length === 0) return []
      const label = values.map((value) => toChip(filter, value, subdistricts)).join('、')
      return [without(label, withValues(filter, query, []))]
    }),
    ...toWiderSteps(query),
  ]
}

function toWiderSteps(query: CentreQuery): Step[] {
  const { radiusInMetres = Number.POSITIVE_INFINITY } = query
  return radius.options
    .filter((metres) => metres > radiusInMetres)
    .map((metres) => ({
      label: radius.toChip(metres),
      change: 'wider',
      query: { ...query, radiusInMetres: metres, page: 1 },
    }))
}

/** The words that were searched for; those that became filters stay. */
function toTextStep(
  { text: typed, placeText }: CentreQuery,
  { understood, effectiveQuery }: Asked,
) {
  const text = understood.map(({ words }) => words).join(' ')
  const isSearched = effectiveQuery.text !== '' && typed !== ''
  // The words of a place nobody knows were looked for as well.
  return isSearched ? [{ label: placeText ? typed : effectiveQuery.text, text }] : []
}

/** The place that was typed or chosen, by its name. */
function toPlaceName({ placeText, originId }: CentreQuery, { origin }: Asked): string[] {
  const name = placeText ?? (originId && (origin?.name ?? originId))
  return name ? [name] : []
}
