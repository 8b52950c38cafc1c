import { type CentreQuery, EMPTY_QUERY, withoutPlace } from '#search/centre-query.ts'
import type { CentreSearchResult, SearchEngine } from '#search/engine.ts'
import { toValues, withValues } from '#search/filters/filter.ts'
import { radius, unlocated } from '#search/filters/place.ts'
import { FILTERS_IN_ADDRESSES } from '#search/filters/table.ts'
import { toChip } from '#search/filters/to-chip.ts'
import { type Drop, toDropsOfSeveral } from '#search/several-drops.ts'
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

/** Of ways that give up several conditions at once. */
const MOST_WAYS = 5

/**
 * For a question without an answer: each filter is dropped alone, and a radius is widened step by step; what helps
 * comes back, most helpful first. The words that became filters are dropped from the text. Where no filter helps alone,
 * as few as do are dropped together.
 */
export async function relax(
  engine: SearchEngine,
  result: Asked & Pick<CentreSearchResult, 'engine'>,
  query: CentreQuery,
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
  now: Date,
): Promise<Relaxation[]> {
  const findWays = async (steps: readonly Step[]): Promise<Relaxation[]> => {
    const questions = steps.map((step) => step.query)
    const totals = await engine.countCentres(questions, now, result.engine)
    return steps
      .map((step, at): Relaxation => ({ ...step, total: totals[at] ?? 0 }))
      .filter((way, at, ways) => way.total > 0 && !isNoBetter(way, ways[at - 1]))
      .sort((a, b) => b.total - a.total)
  }
  const drops = toDrops(query, result, subdistricts)
  const toStep = ({ label, toQuery }: Drop): Step => {
    return { label, change: 'without', query: { ...toQuery(query), page: 1 } }
  }
  const alone = await findWays([...drops.map(toStep), ...toWiderSteps(query)])
  if (alone.length > 0) return alone
  for (const together of toDropsOfSeveral(drops)) {
    const ways = await findWays(together.map(toStep))
    if (ways.length > 0) return ways.slice(0, MOST_WAYS)
  }
  return []
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

/** Everything that can be given up; the words that are looked for first, since the others are cut out of them. */
function toDrops(
  query: CentreQuery,
  asked: Asked,
  subdistricts: readonly Pick<Subdistrict, 'code' | 'name'>[],
): Drop[] {
  return [
    ...toTextDrop(query, asked),
    ...asked.understood.map(({ label, words, textWithout }): Drop => {
      const cut = (text: string) => (text === query.text ? textWithout : cutOut(words, text))
      return { label, toQuery: (sofar) => ({ ...sofar, text: cut(sofar.text) }) }
    }),
    ...toPlaceName(query, asked).map((label): Drop => ({ label, toQuery: withoutPlace })),
    ...[...FILTERS_IN_ADDRESSES, unlocated, radius].flatMap((filter) => {
      const values = toValues(filter, query)
      if (values.length === 0) return []
      const label = values.map((value) => toChip(filter, value, subdistricts)).join('、')
      return [{ label, toQuery: (sofar: CentreQuery) => withValues(filter, sofar, []) }]
    }),
  ]
}

const cutOut = (words: string, text: string) =>
  text.replace(words, ' ').replace(/\s+/gu, ' ').trim()

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
function toTextDrop(
  { text: typed, placeText }: CentreQuery,
  { understood, effectiveQuery }: Asked,
): Drop[] {
  const text = understood.map(({ words }) => words).join(' ')
  const isSearched = effectiveQuery.text !== '' && typed !== ''
  // The words of a place nobody knows were looked for as well.
  const label = placeText ? typed : effectiveQuery.text
  return isSearched ? [{ label, toQuery: (sofar) => ({ ...sofar, text }) }] : []
}

/** The place that was typed or chosen, by its name. */
function toPlaceName({ placeText, originId }: CentreQuery, { origin }: Asked): string[] {
  const name = placeText ?? (originId && (origin?.name ?? originId))
  return name ? [name] : []
}
