import type { Ask, Phrase } from '#search/analyser/phrase.ts'
import { type CentreQuery, isPlaced } from '#search/centre-query.ts'
import { age, CARE_ENDS_AT_MONTHS, otherAge } from '#search/filters/age.ts'
import { isListed, toValues, withValues } from '#search/filters/filter.ts'
import { radius } from '#search/filters/place.ts'
import { toChip } from '#search/filters/to-chip.ts'
import { without } from '#search/filters/without.ts'
import { zhHans as filterWords } from '#search/filters/words.ts'
import { zhHans as words } from '#search/words.ts'

/** A phrase and what became of it; without a label it was not applied, or there was nothing to apply. */
export type AppliedPhrase = Phrase & { applied?: string }

type FilterAsk = Extract<Ask, { what: 'filter' }>

/**
 * Applies phrases one after another. Values chosen in the form stay, and so does the first of two words of one kind; what is
 * not applied is marked as unused.
 */
export function applyPhrases(
  asked: CentreQuery,
  phrases: readonly Phrase[],
): { query: CentreQuery; phrases: AppliedPhrase[] } {
  let query = asked
  const applied = phrases.toSorted(byTurn).map((phrase): AppliedPhrase => {
    if (phrase.isUnused || phrase.asks.length === 0) return phrase
    const next = phrase.asks.reduce<CentreQuery | undefined>(
      (sofar, ask) => sofar && applyAsk(sofar, asked, ask),
      query,
    )
    if (!next) return { ...phrase, isUnused: true }
    query = next
    return { ...phrase, applied: '' }
  })
  const told = applied.map((phrase) =>
    phrase.applied === undefined ? phrase : { ...phrase, applied: toLabel(phrase, query) },
  )
  return { query, phrases: told.sort((a, b) => a.start - b.start) }
}

/** A distance said before the place it is measured from waits for it, a child too old for care for its siblings. */
const byTurn = (a: Phrase, b: Phrase) => toTurn(a) - toTurn(b)
const toTurn = ({ asks }: Phrase) =>
  asks.some(({ what }) => what === 'nearestTo') ? 0 : asks.some(isOfTooOld) ? 2 : 1
const isOfTooOld = (ask: Ask) =>
  ask.what === 'filter' && ask.filter.field === age.field && isTooOld(Number(ask.values[0]))
const isTooOld = (months: number) => months >= CARE_ENDS_AT_MONTHS

/** The query with it; `undefined` where something else of its kind is in force. */
function applyAsk(query: CentreQuery, form: CentreQuery, ask: Ask): CentreQuery | undefined {
  switch (ask.what) {
    case 'cheapest':
      return toSorted(query, 'fee')
    case 'newest':
      return toSorted(query, 'filedOn')
    case 'nearest':
      // Without a place it is only told that there is none.
      return isPlaced(query) ? toSorted(query, 'distance') : query
    case 'nearestTo':
      return isPlaced(query) ? undefined : { ...query, originId: ask.origin.id }
    default:
      return applyFilter(query, form, ask)
  }
}

/** One order can be kept: the first that is asked for. */
const toSorted = (query: CentreQuery, sort: CentreQuery['sort']): CentreQuery | undefined =>
  query.sort === 'relevance' || query.sort === sort ? { ...query, sort } : undefined

function applyFilter(query: CentreQuery, form: CentreQuery, { filter, values }: FilterAsk) {
  const inForce = toValues(filter, query)
  if (isListed(filter.kind)) return withValues(filter, query, [...new Set([...inForce, ...values])])
  if (filter.field === radius.field && !isPlaced(query)) return undefined
  if (inForce.length === 0 || inForce[0] === values[0]) return withValues(filter, query, values)
  return filter.field === age.field && form.ageInMonths === undefined
    ? toFurtherChild(query, Number(values[0]))
    : undefined
}

/** No centre takes one that is too old: asked for together, nobody would be found for its siblings. */
function toFurtherChild(query: CentreQuery, months: number): CentreQuery | undefined {
  if (isTooOld(months)) return undefined
  const others = [...new Set([...query.otherAgesInMonths, months])]
  return others.length > otherAge.most ? undefined : { ...query, otherAgesInMonths: others }
}

function toLabel({ asks, label }: Phrase, query: CentreQuery): string {
  const isRefused = asks.some((ask) => ask.what === 'filter' && ask.filter.field === without.field)
  if (label !== undefined) return isRefused ? filterWords.without.toChip(label) : label
  return asks.map((ask) => toAskLabel(ask, query)).join('、')
}

/** The nearest come first where no other order was asked for. */
const isByDistance = ({ sort }: CentreQuery) => sort === 'relevance' || sort === 'distance'

function toAskLabel(ask: Ask, query: CentreQuery): string {
  switch (ask.what) {
    case 'cheapest':
      return words.understood.cheapest
    case 'newest':
      return words.understood.newest
    case 'nearest':
      return isPlaced(query) ? words.understood.nearest : words.understood.nearestUnknown
    case 'nearestTo':
      return words.understood[isByDistance(query) ? 'nearestTo' : 'measuredFrom'](
        ask.origin.name,
        ask.origin.isApproximate,
      )
    default:
      return ask.values.map((value) => toChip(ask.filter, value, [])).join('、')
  }
}
