import type { Lexicon } from '#search/analyser/lexicon.ts'
import { normalise } from '#search/analyser/normalise.ts'
import { AFTER_FEATURE, FEATURE_GROUPS } from '#search/analyser/words/fact-patterns.ts'
import { GENERIC_WORDS } from '#search/analyser/words/generic-words.ts'
import type { CentreDocument } from '#search/centre-document.ts'
import type { FilterWords } from '#search/filters/filter.ts'
import { SERVICE_TYPE_LABELS } from '#src/text/codes.ts'

/** Words of lists that are no feature in a question, whatever a list says. */
const PLAIN = new Set<string>([...GENERIC_WORDS, ...Object.values(SERVICE_TYPE_LABELS)])

/** More than any region has use for. */
const MOST_FEATURES = 500

/** What centres have of their own, the most frequent first. */
export function toFeatures(documents: readonly Pick<CentreDocument, 'features'>[]): string[] {
  const counts = new Map<string, number>()
  for (const { features = [] } of documents)
    for (const feature of features) counts.set(feature, (counts.get(feature) ?? 0) + 1)
  return [...counts]
    .sort(([a, more], [b, less]) => less - more || (a < b ? -1 : 1))
    .slice(0, MOST_FEATURES)
    .map(([feature]) => feature)
}

const known = new WeakMap<Lexicon, readonly FilterWords[]>()

/** Words of a question that mean features of the centres of a region: those of its lists, and others for them. */
export function toFeatureWords(lexicon: Lexicon): readonly FilterWords[] {
  const words = known.get(lexicon) ?? makeFeatureWords(lexicon)
  known.set(lexicon, words)
  return words
}

function makeFeatureWords({ features }: Lexicon): FilterWords[] {
  const groups = FEATURE_GROUPS.map((pattern) => ({
    pattern,
    codes: features.filter((feature) => normalise(feature).search(pattern) >= 0),
  })).filter(({ codes }) => codes.length > 0)
  const grouped = new Set(groups.flatMap(({ codes }) => codes))
  const single = features.map((feature) => ({ name: normalise(feature), codes: [feature] }))
  return [
    ...single
      .filter(({ name }) => [...name].length > 1 && !PLAIN.has(name))
      .sort((a, b) => b.name.length - a.name.length)
      .map(({ name, codes }) => ({
        pattern: new RegExp(`${RegExp.escape(name)}${AFTER_FEATURE}`, 'gu'),
        codes: grouped.has(codes[0] ?? '') ? toGroup(codes[0] ?? '', groups) : codes,
      })),
    ...groups.map(({ pattern, codes }) => ({
      pattern: new RegExp(`(?:${pattern.source})${AFTER_FEATURE}`, 'gu'),
      codes,
    })),
  ].map(({ pattern, codes }) => ({ pattern, toValues: () => codes }))
}

const toGroup = (feature: string, groups: readonly { codes: readonly string[] }[]) =>
  groups.find(({ codes }) => codes.includes(feature))?.codes ?? [feature]
