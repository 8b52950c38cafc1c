import { parseLabels } from '#src/filings/cells/parse-text.ts'
import { type Parsed, type Problem, parsed, toShownText } from '#src/filings/cells/parsed.ts'
import { zhHans as words } from '#src/filings/cells/words.ts'

const LONGEST_FEATURE = 20

/**
 * What a centre has of its own (特色), each in the words of the list, each once. In a column that is named after one
 * of them (夜托), 是 stands for it. One that is too long to be a feature is reported, the others count.
 */
export function parseFeatures(cell: string, heading: string): Parsed<string[]> {
  const { value = [] } = parseLabels(cell, heading.replace(words.askedInHeading, ''))
  const features = value.flatMap((text) => text.split(words.featureSeparator)).map(toShownText)
  const isShort = (feature: string) => feature.length <= LONGEST_FEATURE
  const problems = features
    .filter((feature) => !isShort(feature))
    .map((feature): Problem => ({ code: 'feature-too-long', value: feature }))
  const kept = [...new Set(features.filter((feature) => feature && isShort(feature)))]
  return kept.length || !problems.length ? { value: kept, problems } : { problems }
}

/**
 * Who answers for something, by post: `第一责任人：园长`. Only words of posts are let through; what else stands there
 * may be somebody's name, which is neither published nor repeated in the report.
 */
export function parsePosts(cell: string): Parsed<string[]> {
  const posts = cell.split(words.postSeparator).map(toShownText).filter(Boolean)
  const named = posts.find((post) => post.replace(words.postWords, '') !== '')
  if (!named) return parsed([...new Set(posts)])
  const masked = named.split(words.postWords).join('').replace(/./gu, '*')
  return { problems: [{ code: 'not-a-post', value: masked }] }
}
