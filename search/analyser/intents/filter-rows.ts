import { toFeatureWords } from '#search/analyser/feature-words.ts'
import { askFor, type Context, type Intent, NO_LIMIT, toIntent } from '#search/analyser/phrase.ts'
import { feature } from '#search/filters/feature.ts'
import type { Filter, FilterWords } from '#search/filters/filter.ts'
import { WHOLE_FILTERS } from '#search/filters/whole-filters.ts'

const toRowIntent = (filter: Filter, { pattern, toValues, label }: FilterWords): Intent =>
  toIntent(pattern, (groups) => {
    const values = toValues(groups as Record<string, string>)
    if (values === undefined) return undefined
    return values.length === 0 ? NO_LIMIT : { asks: [askFor(filter, ...values)], label }
  })

/** What each filter says of itself in `words`: patterns of positive words. */
const rows: readonly Intent[] = WHOLE_FILTERS.flatMap((filter) =>
  (filter.words ?? []).map((words) => toRowIntent(filter, words)),
)

const featuresOf = new WeakMap<readonly FilterWords[], readonly Intent[]>()

/** Words for what centres of the region have of their own, made once for a lexicon. */
const features: Intent = (text, context: Context) => {
  const words = toFeatureWords(context.lexicon)
  const intents = featuresOf.get(words) ?? words.map((each) => toRowIntent(feature, each))
  featuresOf.set(words, intents)
  return intents.flatMap((intent) => intent(text, context))
}

export const filterRows: readonly Intent[] = [...rows, features]
