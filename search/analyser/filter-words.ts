import { toAgeInMonths } from '#search/analyser/age-words.ts'
import { toFeeInYuan } from '#search/analyser/fee-words.ts'
import type { Lexicon } from '#search/analyser/lexicon.ts'
import {
  AFFORDABLE_PATTERN,
  AGE_PATTERNS,
  CHEAP_PATTERN,
  CLASS_AGES,
  GRADE_PATTERNS,
  HAS_PLACES,
  HAS_PLACES_PATTERN,
  MAX_FEE_PATTERNS,
  NATURE_PATTERNS,
  NEAR_ME_PATTERN,
  NEARNESS,
  SERVICE_PATTERNS,
} from '#search/analyser/words/filter-patterns.ts'
import type { CentreQuery } from '#search/centre-query.ts'
import { FILTER_LABELS, RELAXATION_LABELS, UNDERSTOOD_LABELS } from '#src/text/search.ts'

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

function toAgeMeaning(months: number): Meaning {
  return {
    toLabel: ({ ageInMonths = months }) =>
      ageInMonths === months ? FILTER_LABELS.age(months) : undefined,
    apply: (query) => ({ ...query, ageInMonths: query.ageInMonths ?? months }),
  }
}

const ageRules = [
  ...AGE_PATTERNS.map((pattern) =>
    rule(pattern, (groups) => {
      const months = toAgeInMonths(groups)
      if (months === 'none') return NO_LIMIT
      return months === undefined ? undefined : toAgeMeaning(months)
    }),
  ),
  ...CLASS_AGES.map(([pattern, months]) => rule(pattern, () => toAgeMeaning(months))),
]

const serviceRules = SERVICE_PATTERNS.map(([pattern, code]) =>
  rule(pattern, () => ({
    toLabel: () => FILTER_LABELS.service(code),
    apply: (query) => ({ ...query, serviceTypes: union(query.serviceTypes, [code]) }),
  })),
)

const natureRules = NATURE_PATTERNS.map(([pattern, codes]) =>
  rule(pattern, () => ({
    toLabel: () => RELAXATION_LABELS.several(codes.map(FILTER_LABELS.nature)),
    apply: (query) => ({ ...query, natures: union(query.natures, codes) }),
  })),
)

const affordableRule = rule(AFFORDABLE_PATTERN, () => ({
  toLabel: () => FILTER_LABELS.affordable,
  apply: (query) => ({ ...query, affordable: true }),
}))

const cheapRule = rule(CHEAP_PATTERN, () => ({
  toLabel: () => UNDERSTOOD_LABELS.cheapest,
  apply: (query) => ({ ...query, sort: query.sort === 'relevance' ? 'fee' : query.sort }),
}))

function toMaxFeeMeaning(yuan: number): Meaning {
  return {
    toLabel: ({ maxFeeInYuan = yuan }) =>
      maxFeeInYuan === yuan ? FILTER_LABELS.maxFee(yuan) : undefined,
    apply: (query) => ({ ...query, maxFeeInYuan: query.maxFeeInYuan ?? yuan }),
  }
}

const maxFeeRules = MAX_FEE_PATTERNS.map((pattern) =>
  rule(pattern, ({ fee = '' }) => {
    const yuan = toFeeInYuan(fee)
    return yuan === undefined ? undefined : toMaxFeeMeaning(yuan)
  }),
)

const gradeRules = GRADE_PATTERNS.map(([pattern, grade]) =>
  rule(pattern, () => ({
    toLabel: () => FILTER_LABELS.grade(grade),
    apply: (query) => ({ ...query, qualityGrades: union(query.qualityGrades, [grade]) }),
  })),
)

const hasPlacesRule = rule(HAS_PLACES_PATTERN, () => ({
  toLabel: () => UNDERSTOOD_LABELS.hasPlaces,
  apply: (query) => ({ ...query, availability: union(query.availability, HAS_PLACES) }),
}))

const toDistanceSort = (query: CentreQuery): CentreQuery => ({
  ...query,
  sort: query.near && query.sort === 'relevance' ? 'distance' : query.sort,
})

const nearMeRule = rule(NEAR_ME_PATTERN, () => ({
  toLabel: ({ near }) => (near ? UNDERSTOOD_LABELS.nearest : UNDERSTOOD_LABELS.nearestUnknown),
  apply: toDistanceSort,
}))

const landmarkRule: Rule = (text, { landmarks }) =>
  landmarks.flatMap(({ name, pointWgs84 }) =>
    rule(new RegExp(`${RegExp.escape(name)}${NEARNESS}`, 'gu'), () => ({
      toLabel: () => UNDERSTOOD_LABELS.nearestTo(name),
      apply: (query) => toDistanceSort({ ...query, near: query.near ?? pointWgs84 }),
    }))(text),
  )

/** Only a name with its kind (鼓东街道): the bare one may be a road or a brand and is searched as text. */
const subdistrictRule: Rule = (text, { subdistricts }) =>
  subdistricts.flatMap(({ name, label, codes }) => {
    const start = text.indexOf(name)
    if (start < 0) return []
    const apply = (query: CentreQuery) => ({
      ...query,
      subdistrictCodes: union(query.subdistrictCodes, codes),
    })
    const end = start + name.length
    return [{ start, end, toLabel: () => FILTER_LABELS.subdistrict(label), apply }]
  })

const RULES: readonly Rule[] = [
  landmarkRule,
  subdistrictRule,
  ...maxFeeRules,
  ...ageRules,
  ...gradeRules,
  ...serviceRules,
  affordableRule,
  ...natureRules,
  cheapRule,
  hasPlacesRule,
  nearMeRule,
]
