import { toFeatureWords } from '#search/analyser/feature-words.ts'
import { findOrigins } from '#search/analyser/find-origins.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import { CHEAP_PATTERN, NEAR_ME_PATTERN } from '#search/analyser/words/filter-patterns.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import { feature } from '#search/filters/feature.ts'
import { type Filter, type FilterValue, toValues, withValues } from '#search/filters/filter.ts'
import { subdistrict } from '#search/filters/subdistrict.ts'
import { toChip } from '#search/filters/to-chip.ts'
import { WHOLE_FILTERS, type WholeFilter } from '#search/filters/whole-filters.ts'
import { zhHans as messages } from '#search/words.ts'

type Meaning = {
  /** What to tell a parent, given the query as asked; `undefined`: the words change nothing. */
  toLabel: (query: CentreQuery) => string | undefined
  apply: (query: CentreQuery) => CentreQuery
}

/** Words of a normalised text that stand for a filter. */
export type FilterWord = { start: number; end: number } & Meaning

/** Finds words of one kind. */
type Rule = (text: string, lexicon: Lexicon) => FilterWord[]

/** The words that become filters, in order and without overlaps; earlier rules win. */
export function findFilterWords(text: string, lexicon: Lexicon): FilterWord[] {
  const found: FilterWord[] = []
  let rest = blankOut(text, findProtectedNames(text, lexicon))
  for (const rule of RULES) {
    for (const word of rule(rest, lexicon)) {
      if (found.some(({ start, end }) => word.start < end && start < word.end)) continue
      found.push(word)
    }
    rest = blankOut(rest, found)
  }
  return found.sort((a, b) => a.start - b.start)
}

/** The text with spaces where the words were: offsets stay true. */
export function blankOut(text: string, words: readonly { start: number; end: number }[]): string {
  return words.reduce(
    (rest, { start, end }) => rest.slice(0, start) + ' '.repeat(end - start) + rest.slice(end),
    text,
  )
}

function findProtectedNames(text: string, { protectedNames }: Lexicon) {
  return protectedNames
    .filter((name) => text.includes(name))
    .map((name) => ({ start: text.indexOf(name), end: text.indexOf(name) + name.length }))
}

/** A rule from a pattern; a match that means nothing after all gives `undefined`. */
const rule =
  (pattern: RegExp, mean: (groups: Record<string, string>) => Meaning | undefined) =>
  (text: string): FilterWord[] =>
    [...text.matchAll(pattern)].flatMap((match) => {
      const meaning = mean(match.groups ?? {})
      return meaning ? [{ start: match.index, end: match.index + match[0].length, ...meaning }] : []
    })

const union = <T>(values: readonly T[], more: readonly T[]): T[] => [
  ...new Set([...values, ...more]),
]

/** Words that limit nothing (0-3岁) only go away. */
const NO_LIMIT: Meaning = { toLabel: () => undefined, apply: (query) => query }

/** A filter asked for in words: added to codes chosen in the form; one value chosen there stays. */
function toFilterMeaning(
  filter: Filter,
  values: readonly FilterValue[],
  label: string | undefined,
): Meaning {
  if (values.length === 0) return NO_LIMIT
  const isList = filter.kind === 'codes'
  const said = label ?? values.map((value) => toChip(filter, value, [])).join('、')
  return {
    toLabel: (query) => {
      const [asked = values[0]] = toValues(filter, query)
      return isList || asked === values[0] ? said : undefined
    },
    apply: (query) => {
      const asked = toValues(filter, query)
      if (isList) return withValues(filter, query, union(asked, values))
      return asked.length > 0 ? query : withValues(filter, query, values)
    },
  }
}

/** Words that mean a filter, as its row gives them. */
const toRules = (filter: WholeFilter): Rule[] =>
  (filter.words ?? []).map(({ pattern, toValues: read, label }) =>
    rule(pattern, (groups) => {
      const values = read(groups)
      return values && toFilterMeaning(filter, values, label)
    }),
  )

const cheapRule = rule(CHEAP_PATTERN, () => ({
  toLabel: () => messages.understood.cheapest,
  apply: (query) => ({ ...query, sort: query.sort === 'relevance' ? 'fee' : query.sort }),
}))

const toDistanceSort = (query: CentreQuery): CentreQuery => ({
  ...query,
  sort: query.near && query.sort === 'relevance' ? 'distance' : query.sort,
})

const nearMeRule = rule(NEAR_ME_PATTERN, () => ({
  toLabel: ({ near }) => (near ? messages.understood.nearest : messages.understood.nearestUnknown),
  apply: toDistanceSort,
}))

/** The first place a question starts from; a place that was chosen stays. */
const originRule: Rule = (text, lexicon) => {
  const [place] = findOrigins(text, lexicon)
  const [origin] = place?.origins ?? []
  if (!place || !origin) return []
  const isChosen = ({ near, originId, placeText }: CentreQuery) => near || originId || placeText
  const meaning: Meaning = {
    toLabel: (query) =>
      isChosen(query)
        ? undefined
        : messages.understood.nearestTo(origin.name, origin.isApproximate),
    apply: (query) => (isChosen(query) ? query : { ...query, originId: origin.id }),
  }
  if (origin.pointWgs84) return [{ ...place, ...meaning }]
  // Known by name alone: the words around it go, the name is looked for.
  return [
    { start: place.start, end: place.nameStart, ...NO_LIMIT },
    { start: place.nameEnd, end: place.end, ...NO_LIMIT },
  ].filter(({ start, end }) => start < end)
}

/** Only a name with its kind (鼓东街道): the bare one may be a road or a brand and is searched as text. */
const subdistrictRule: Rule = (text, { subdistricts }) =>
  subdistricts.flatMap(({ name, label, codes }) => {
    const start = text.indexOf(name)
    if (start < 0) return []
    return [{ start, end: start + name.length, ...toFilterMeaning(subdistrict, codes, label) }]
  })

const featureRule: Rule = (text, lexicon) =>
  toFeatureWords(lexicon).flatMap(({ pattern, toValues: read }) =>
    rule(pattern, (groups) => toFilterMeaning(feature, read(groups) ?? [], undefined))(text),
  )

/** Read before the others, in this order: 一个月2000以下 is a fee, no age. */
const READ_FIRST = ['maxFee', 'age', 'grade', 'service', 'affordable', 'nature']
const first = READ_FIRST.flatMap((name) =>
  WHOLE_FILTERS.filter(({ parameter }) => parameter === name),
)
const others = WHOLE_FILTERS.filter((filter) => !first.includes(filter))

const RULES: readonly Rule[] = [
  originRule,
  subdistrictRule,
  featureRule,
  ...first.flatMap(toRules),
  cheapRule,
  ...others.flatMap(toRules),
  nearMeRule,
]
