import { type CentreQuery, EMPTY_QUERY, toSearchParams } from '#search/centre-query.ts'
import type { CentreSearchResult } from '#search/engine.ts'
import type { Region } from '#src/region/region.ts'
import type { Saying } from '#tests/search/sayings/saying.ts'
import type { SampleSearch } from '#tests/support/open-sample-search.ts'

/** Not of the meaning: the words themselves, where they were asked, and what `near` says. */
const ASIDE = new Set(['q', 'lat', 'lng', 'origin', 'page'])

/** What is wrong with the answer to a saying, in a few words; nothing when it was understood. */
export async function checkSaying(
  saying: Saying,
  { engine, region, now }: SampleSearch,
): Promise<string[]> {
  const near = saying.here ? region.centreWgs84 : undefined
  const asked: CentreQuery = { ...EMPTY_QUERY, text: saying.say, near }
  const result = await engine.searchCentres(asked, now)
  const filtersAlone = await engine.searchCentres({ ...result.effectiveQuery, text: '' }, now)
  return [
    ...checkMeaning(saying, result, region),
    ...checkAnswer(saying, result, filtersAlone.total),
    ...checkNotices(saying, result),
  ]
}

/** Filters were understood, they fit somebody, and the answer is empty all the same. */
export async function isLost({ say }: Saying, { engine, now }: SampleSearch): Promise<boolean> {
  const result = await engine.searchCentres({ ...EMPTY_QUERY, text: say }, now)
  if (result.total > 0 || result.understood.length === 0) return false
  const alone = await engine.searchCentres({ ...result.effectiveQuery, text: '' }, now)
  return alone.total > 0
}

/** Every filter that is applied, `name=value`, subdistricts by name. */
function toApplied({ effectiveQuery }: CentreSearchResult, { subdistricts }: Region): string[] {
  const toName = (code: string) => subdistricts.find((each) => each.code === code)?.name ?? code
  return [...toSearchParams(effectiveQuery)]
    .filter(([name]) => !ASIDE.has(name))
    .map(([name, value]) => `${name}=${value.replace(/\d{9}/, toName)}`)
}

/** Ages in any order; features beyond those named widen what is asked and are left out. */
function toComparable(filters: readonly string[], named: readonly string[]): string {
  return filters
    .filter((filter) => !filter.startsWith('feature=') || named.includes(filter))
    .map((filter) => filter.replace('otherAge=', 'age='))
    .sort()
    .join('&')
}

function checkMeaning(saying: Saying, result: CentreSearchResult, region: Region): string[] {
  const applied = toApplied(result, region)
  const isMeant = (means: string) => {
    if (means === '*') {
      return applied.every(
        (filter) =>
          filter === 'sort=distance' || saying.say.includes(filter.split('subdistrict=')[1] ?? '?'),
      )
    }
    const named = means.split('&').filter(Boolean)
    return toComparable(applied, named) === toComparable(named, named)
  }
  const isRight = [saying.means, saying.or ?? saying.means].some(isMeant)
  return isRight ? [] : [`applied ${applied.sort().join('&') || 'nothing'}`]
}

/** Who is found, and that nobody is lost whom the filters let through. */
function checkAnswer(
  { first, none, maybe, near }: Saying,
  { hits, total, origin }: CentreSearchResult,
  withFiltersAlone: number,
): string[] {
  const problems: string[] = []
  if (none && total > 0) problems.push(`found ${total}, should be nobody`)
  if (!none && !maybe && total === 0 && withFiltersAlone > 0) problems.push('found nobody')
  const top = hits[0]?.document
  const texts = [top?.legalName, top?.displayName, top?.address, ...(top?.aliases ?? [])]
  const isFirst = !first || texts.some((text) => text?.includes(first))
  if (!isFirst) problems.push(`first is ${top?.displayName ?? top?.legalName ?? 'nobody'}`)
  if (near && !origin?.name.includes(near)) problems.push(`near ${origin?.name ?? 'nothing'}`)
  return problems
}

/** What is said beside the list. */
function checkNotices(saying: Saying, result: CentreSearchResult): string[] {
  const problems: string[] = []
  const { unused, elsewhere, unknownNumber, total } = result
  const isNamed = (word: string) => unused.some((each) => each.includes(word))
  // Where nobody is found there is no list that pretends.
  if (saying.unused && total > 0 && !saying.unused.every(isNamed)) {
    problems.push(`unused: ${unused.join(' ') || 'none'}`)
  }
  if (!saying.unused && !saying.loose && !saying.none && !saying.maybe && unused.length > 0) {
    problems.push(`unused: ${unused.join(' ')}`)
  }
  if (saying.elsewhere && !saying.elsewhere.some((part) => elsewhere?.href.includes(part))) {
    problems.push(`elsewhere: ${elsewhere?.href ?? 'none'}`)
  }
  if (saying.unknownNumber && !unknownNumber) problems.push('an unknown number is not named')
  return problems
}
